"""Ingesting: files to papers in the store, one transaction each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from index import files
from index.ahead import AheadReader
from index.catalogue import NewPaper, digest, embedded_text
from index.embedding import Vectors
from index.errors import PaperError
from index.files import PaperFile, PaperText
from index.passages import cut
from index.progress import Progress, Quiet
from index.reporting import IngestReport, paper_report
from index.store import Store
from index.types import Cut
from index.understood import Understood
from index.whereabouts import follow, forget_unpacked, free_source, missing


def ingest(store: Store, paths: Sequence[Path], progress: Progress | None = None) -> IngestReport:
    """Read the papers at ``paths`` into ``store``. Each paper is in wholly, or not at all.

    A paper that cannot be read is a problem in the report and leaves the others unharmed;
    one whose bytes are in the store already is known and left as it is.
    """
    try:
        return _ingested(store, paths, progress or Quiet())
    finally:
        store.refresh()  # what was stored until it broke off can be found too


def _ingested(store: Store, paths: Sequence[Path], progress: Progress) -> IngestReport:
    report = IngestReport()
    with AheadReader(lambda sha256: store.catalogue.source_of(sha256) is not None) as reader:
        found = files.find(paths, reader.members)
        report.problems += found.problems
        report.taken_out = forget_unpacked(store.catalogue, found)
        progress.papers(len(found.papers))
        known = _ingest_each(store, reader, found.papers, report, progress)
        # What was known by another file that had other words by then is known no more.
        lost = [file for file, sha256 in known.items() if store.catalogue.source_of(sha256) is None]
        progress.papers(len(found.papers) + len(lost))
        known |= _ingest_each(store, reader, lost, report, progress)
    report.known = [source for sha256 in known.values() if (source := store.catalogue.source_of(sha256))]
    report.missing = missing(store.catalogue, found)
    return report


def _ingest_each(
    store: Store, reader: AheadReader, papers: Sequence[PaperFile], report: IngestReport, progress: Progress
) -> dict[PaperFile, str]:
    """Read papers into the store; those that were known, with the SHA-256 of their bytes."""
    known: dict[PaperFile, str] = {}
    for file, read in reader.each(papers):
        try:
            content, paper = read()
            if paper is None or store.catalogue.source_of(content.sha256) is not None:
                _keep(store, file, content.sha256, report)
                known[file] = content.sha256
            else:
                _ingest_one(store, file, content, paper, report, progress)
        except PaperError as error:
            report.problems.append(str(error))
        progress.done(file.source)
    return known


def _keep(store: Store, file: PaperFile, sha256: str, report: IngestReport) -> None:
    """Leave a known paper as it is, under the name that its file has now."""
    # The file may have held something else before, which nobody can look up in it any more.
    store.catalogue.forget_older(str(file.path), sha256)
    known = store.catalogue.source_of(sha256)
    name = follow(store.catalogue, known, file) if known else None
    if known and name and name != known:
        report.renamed.append((known, name))


def _ingest_one(
    store: Store, file: PaperFile, content: PaperText, read: Understood, report: IngestReport, progress: Progress
) -> None:
    new = _prepared(store, file, content, read, progress)
    store.stamp_model()
    store.catalogue.add(new, store.embedder.name)
    report.read.append(paper_report(new))


def _prepared(store: Store, file: PaperFile, content: PaperText, read: Understood, progress: Progress) -> NewPaper:
    """A paper that was read, its words counted, its passages cut and embedded."""
    paper = replace(read.paper, warnings=content.warnings + read.paper.warnings)
    cuts = tuple(tuple(cut(meeting, store.embedder.count)) for meeting in paper.meetings)
    flat = [piece for pieces in cuts for piece in pieces]
    progress.paper(file.source, len(flat))
    vectors = _embed(store, flat, progress.embedded)
    source = free_source(file, store.catalogue.sources())
    return NewPaper(source, str(file.path), content.sha256, paper, cuts, vectors, read.words, read.promises, read.heard)


def _embed(store: Store, cuts: Sequence[Cut], advance: Callable[[int], None]) -> Vectors:
    """A vector a cut; words that were embedded before are not embedded again."""
    texts = {digest(text): text for text in map(embedded_text, cuts)}
    model = store.embedder.name
    known = store.catalogue.known_vectors(texts, model)
    unknown = [key for key in texts if key not in known]
    fresh = store.embedder.embed([texts[key] for key in unknown], advance)
    known |= dict(zip(unknown, fresh, strict=True))
    if not cuts:
        return np.zeros((0, store.embedder.dimension), dtype=np.float32)
    return np.stack([known[digest(embedded_text(cut))] for cut in cuts])

"""Ingesting: files to papers in the store, one transaction each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

import numpy as np

from index import files
from index.accounting import account
from index.ahead import Read, Reader
from index.catalogue import NewPaper, digest, embedded_text
from index.embedding import Vectors
from index.errors import PaperError
from index.files import PaperFile, PaperText
from index.heard.finding import find as decided
from index.passages import cut
from index.progress import Progress, Quiet
from index.promises.finding import find as promised
from index.store import Store
from index.types import Cut, ReadPaper


@dataclass(frozen=True, slots=True)
class PaperReport:
    """What was read of one paper: counts, and the reader's warnings."""

    source: str
    meetings: int
    items: int
    contributions: int
    passages: int
    warnings: tuple[str, ...]


@dataclass(slots=True)
class IngestReport:
    """What an ingest did: papers read, papers that were in the store already, problems."""

    read: list[PaperReport] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def ingest(store: Store, paths: Sequence[Path], progress: Progress | None = None) -> IngestReport:
    """Read the papers at ``paths`` into ``store``. Each paper is in wholly, or not at all.

    A paper that cannot be read is a problem in the report and leaves the others unharmed;
    one whose bytes are in the store already is known and left as it is.
    """
    progress = progress or Quiet()
    report = IngestReport()
    with Reader(lambda sha256: store.catalogue.source_of(sha256) is not None) as reader:
        found, report.problems = files.find(paths, reader.members)
        _forget_gone(store, found)
        progress.papers(len(found))
        for file, read in reader.each(found):
            try:
                _ingest_one(store, file, read(), report, progress)
            except PaperError as error:
                report.problems.append(str(error))
            progress.done(file.source)
    store.refresh()
    return report


def _forget_gone(store: Store, found: Sequence[PaperFile]) -> None:
    """Take out the papers that were read from a ZIP file and are no longer in it."""
    packs = {file.pack for file in found if file.pack}
    there = {str(file.path) for file in found}
    for path in store.catalogue.sources().values() if packs else ():
        if path not in there and not packs.isdisjoint(Path(path).parents):
            store.catalogue.forget_older(path, "")


def _ingest_one(store: Store, file: PaperFile, was_read: Read, report: IngestReport, progress: Progress) -> None:
    content, read = was_read
    known = store.catalogue.source_of(content.sha256)
    if read is None or known is not None:
        # The file may have held something else before, which nobody can look up in it any more.
        store.catalogue.forget_older(str(file.path), content.sha256)
        report.known.append(known or file.source)
        return
    new = _prepared(store, file, content, read, progress)
    store.stamp_model()
    store.catalogue.add(new, store.embedder.name)
    report.read.append(_paper_report(new))


def _prepared(store: Store, file: PaperFile, content: PaperText, read: ReadPaper, progress: Progress) -> NewPaper:
    """A paper that was read, its words counted, its passages cut and embedded."""
    paper = replace(read, warnings=content.warnings + read.warnings)
    words = account(content.text, read)
    cuts = tuple(tuple(cut(meeting, store.embedder.count)) for meeting in paper.meetings)
    flat = [piece for pieces in cuts for piece in pieces]
    progress.paper(file.source, len(flat))
    vectors = _embed(store, flat, progress.embedded)
    source = _free_source(file, store.catalogue.sources())
    promises = tuple(tuple(promised(meeting)) for meeting in paper.meetings)
    heard = tuple(tuple(decided(meeting)) for meeting in paper.meetings)
    return NewPaper(source, str(file.path), content.sha256, paper, cuts, vectors, words, promises, heard)


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


def _free_source(file: PaperFile, taken: dict[str, str]) -> str:
    """The file's name, with as many folders before it as tell it from other papers."""
    path = str(file.path)
    for depth in range(1, len(file.path.parts) + 1):
        source = file.source if depth == 1 else PurePath(*file.path.parts[-depth:]).as_posix()
        if taken.get(source, path) == path:
            return source
    return path


def _paper_report(new: NewPaper) -> PaperReport:
    paper = new.paper
    return PaperReport(
        source=new.source,
        meetings=len(paper.meetings),
        items=sum(len(meeting.items) for meeting in paper.meetings),
        contributions=sum(len(meeting.contributions) for meeting in paper.meetings),
        passages=sum(map(len, new.cuts)),
        warnings=paper.warnings + (new.words.warnings if new.words else ()),
    )


def total(reports: Iterable[PaperReport]) -> PaperReport:
    """The sums of several papers' counts, with all their warnings."""
    listed = list(reports)
    return PaperReport(
        source=f"{len(listed)} paper{'' if len(listed) == 1 else 's'}",
        meetings=sum(one.meetings for one in listed),
        items=sum(one.items for one in listed),
        contributions=sum(one.contributions for one in listed),
        passages=sum(one.passages for one in listed),
        warnings=tuple(warning for one in listed for warning in one.warnings),
    )

"""Puts papers into a store that were never read from a file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from index.accounting import WordCount
from index.catalogue import NewPaper, embedded_text
from index.embedding import Vectors
from index.heard.finding import find_heard
from index.passages import cut
from index.promises.finding import find_promises
from index.store import Store
from index.types import Authority, Contribution, Meeting, PaperKind, ReadPaper


def minuted(*texts: str) -> tuple[Contribution, ...]:
    """Minuted paragraphs before the first item."""
    return tuple(Contribution(text, Authority.MINUTED) for text in texts)


def keep(
    store: Store,
    source: str,
    meetings: Sequence[Meeting],
    kind: PaperKind = PaperKind.MINUTES,
    words: WordCount | None = None,
) -> None:
    """Store a paper with these meetings, as an ingest does."""
    cuts = tuple(tuple(cut(meeting, store.embedder.count)) for meeting in meetings)
    vectors = store.embedder.embed([embedded_text(one) for pieces in cuts for one in pieces])
    sha256 = hashlib.sha256(source.encode()).hexdigest()
    paper = ReadPaper(kind, tuple(meetings))
    store.stamp_model()
    promises = tuple(tuple(find_promises(meeting)) for meeting in meetings)
    heard = tuple(tuple(find_heard(meeting)) for meeting in meetings)
    new = NewPaper(source, f"/papers/{source}", sha256, paper, cuts, vectors, words, promises, heard)
    store.catalogue.add(new, store.embedder.name)
    store.refresh()


def cosines(store: Store, vector: Vectors) -> list[tuple[int, float]]:
    """The exact cosines of all passages to a unit vector, best first."""
    matrix = store.matrix()
    scored = zip(matrix.ids.tolist(), (matrix.vectors @ vector).tolist(), strict=True)
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))

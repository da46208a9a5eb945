"""All passages at once: their vectors, stems and places as arrays, to score each against a question.

Rows are in the order of the passages' ids, which is the order of the papers. Most of the memory is
the vectors', four bytes a dimension and passage.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

import numpy as np
from scipy import sparse

from index.embedding import Vectors
from index.runs import Floats, Rows, Runs

# A word in what a passage stands under (its item's title, a heading) tells less than one in it.
CONTEXT_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class PassageEntry:
    """What is kept in memory of a passage, its vector aside.

    ``context``, ``body`` and ``heard`` are stems with spaces between them; ``number`` is that of its
    agenda item. Two passages in a row may be shown as one where their ``kind`` (authority, and the
    heading of a table) is the same.
    """

    id: int
    meeting: int
    item: int | None
    kind: tuple[object, ...]
    speakers: tuple[str, ...]
    words: int
    context: str
    body: str
    heard: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """When and by which body of which council a meeting was held, as far as known."""

    date: dt.date | None
    council: str | None
    body: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """N passages: ``ids``, ``vectors`` (N by dimension), ``meetings`` (ids of their rows), ``sizes`` in words.

    ``lengths`` count the stems of each; ``joined`` tells whether a row may be shown as one with the
    row after it; ``speakers`` has the rows in which each speaks, by the name as printed, and
    ``numbered`` those of agenda items, by the number in lower case; ``when`` tells of each meeting by its id.
    """

    ids: Rows
    vectors: Vectors
    meetings: Rows
    sizes: Floats
    lengths: Floats
    runs: Runs
    joined: Floats
    speakers: Mapping[str, Rows]
    numbered: Mapping[str, Rows]
    when: Mapping[int, When]
    _counts: sparse.csc_array
    _vocabulary: Mapping[str, int]
    _norms: dict[int | None, Floats] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def counts(self, stems: Sequence[str]) -> Floats:
        """How often each of T ``stems`` stands in each passage (N by T); those in its context count half."""
        found = np.zeros((len(self), len(stems)), dtype=np.float32)
        for column, stem in enumerate(stems):
            at = self._vocabulary.get(stem)
            if at is not None:
                begin, end = self._counts.indptr[at : at + 2]
                found[self._counts.indices[begin:end], column] = self._counts.data[begin:end]
        return found

    def rows(self, ids: Iterable[int]) -> Rows:
        """The rows of the passages with these ids, ascending."""
        return np.flatnonzero(np.isin(self.ids, np.fromiter(ids, dtype=np.int64)))

    def held(self, meetings: Iterable[int]) -> Rows:
        """The rows of the meetings with these ids."""
        return np.flatnonzero(np.isin(self.meetings, np.fromiter(meetings, dtype=np.int64)))

    def norms(self, reach: int | None) -> Floats:
        """How long the sum of the vectors around each passage is, each by its words; found once."""
        if reach not in self._norms:
            self._norms[reach] = self._measured(reach)
        return self._norms[reach]

    def _measured(self, reach: int | None) -> Floats:
        norms = np.zeros(len(self), dtype=np.float32)
        for first in np.unique(self.runs.first):
            run = slice(int(first), int(self.runs.end[first]))
            weighted = self.vectors[run] * self.sizes[run, None]
            one = Runs(np.zeros(len(weighted), dtype=np.int64))
            norms[run] = np.linalg.norm(one.around(weighted, reach), axis=1)
        return np.maximum(norms, np.float32(1e-6))


def matrix(entries: Sequence[PassageEntry], vectors: Vectors, when: Mapping[int, When]) -> Matrix:
    """The matrix of passages in the order of their ids, with a vector a row, of meetings held at ``when``."""
    counts, vocabulary = _counted(entries)
    kinds = [(one.meeting, one.item, *one.kind) for one in entries]
    runs = np.cumsum([kinds[i][:2] != kinds[i - 1][:2] for i in range(len(kinds))], dtype=np.int64)
    return Matrix(
        ids=np.array([one.id for one in entries], dtype=np.int64),
        vectors=vectors,
        meetings=np.array([one.meeting for one in entries], dtype=np.int64),
        sizes=np.array([max(one.words, 1) for one in entries], dtype=np.float32),
        lengths=np.asarray(counts.sum(axis=1), dtype=np.float32).ravel(),
        runs=Runs(runs),
        joined=np.array([one == after for one, after in zip_longest(kinds, kinds[1:])], dtype=np.float32),
        speakers=_rows_by(one.speakers for one in entries),
        numbered=_rows_by((one.number.casefold(),) if one.number else () for one in entries),
        when=when,
        _counts=counts,
        _vocabulary=vocabulary,
    )


def _counted(entries: Sequence[PassageEntry]) -> tuple[sparse.csc_array, dict[str, int]]:
    """How often each stem stands in each passage, and the column of each stem."""
    vocabulary: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    shares: list[float] = []
    for row, one in enumerate(entries):
        stems = [(stem, 1.0) for stem in f"{one.body} {one.heard}".split()]
        for stem, share in [*stems, *((stem, CONTEXT_SHARE) for stem in one.context.split())]:
            rows.append(row)
            columns.append(vocabulary.setdefault(stem, len(vocabulary)))
            shares.append(share)
    shape = (len(entries), max(len(vocabulary), 1))
    counts = sparse.coo_array((np.array(shares, dtype=np.float32), (rows, columns)), shape=shape)
    return sparse.csc_array(counts), vocabulary


def _rows_by(names: Iterable[Iterable[str]]) -> dict[str, Rows]:
    """The rows that have each of the ``names`` that rows have."""
    rows: dict[str, list[int]] = {}
    for row, some in enumerate(names):
        for name in dict.fromkeys(some):
            rows.setdefault(name, []).append(row)
    return {name: np.array(found, dtype=np.int64) for name, found in rows.items()}

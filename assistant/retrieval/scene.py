"""A question laid over all passages: what each holds of its words, and how near each is in meaning."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assistant.understanding.query import Query
from assistant.understanding.terms import Weights
from index.embedding import Vectors
from index.matrix import Matrix
from index.runs import Floats, Rows, Runs


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Of N passages and a question of T stems: ``counts`` (N by T), ``weights`` (T), ``cosines`` (N).

    ``rows`` are those of the matrix that are looked at, whole runs, and ``runs`` theirs.
    """

    query: Query
    matrix: Matrix
    rows: Rows
    runs: Runs
    weights: Floats
    counts: Floats
    cosines: Floats

    def around(self, values: Floats, reach: int | None) -> Floats:
        """The sums of ``values`` over each passage and ``reach`` on either side; None: all of its item."""
        return self.runs.around(values, reach)

    def of(self, values: Floats) -> Floats:
        """What of an array over the whole matrix belongs to the rows that are looked at."""
        return values if len(self.rows) == len(self.matrix) else values[self.rows]

    def flags(self, rows: Rows) -> Floats:
        """1 for these rows of the matrix, 0 for the others."""
        flags = np.zeros(len(self.matrix), dtype=np.float32)
        flags[rows] = 1.0
        return self.of(flags)


def scene(query: Query, vector: Vectors, weights: Weights, matrix: Matrix, rows: Rows | None) -> Scene:
    """``query`` with its unit ``vector`` over the runs of ``rows``; None stands for all."""
    whole = np.arange(len(matrix)) if rows is None else matrix.runs.whole(rows)
    everything = len(whole) == len(matrix)
    vectors = matrix.vectors if everything else matrix.vectors[whole]
    counts = _counts(matrix, weights)
    return Scene(
        query=query,
        matrix=matrix,
        rows=whole,
        runs=matrix.runs if everything else matrix.runs.part(whole),
        weights=np.array(list(weights.values()), dtype=np.float32),
        counts=counts if everything else counts[whole],
        cosines=np.asarray(vectors @ vector, dtype=np.float32),
    )


def _counts(matrix: Matrix, weights: Weights) -> Floats:
    """How often each stem, or what says the same, stands in each passage."""
    counts = matrix.counts(list(weights))
    for column, stem in enumerate(weights):
        for together in weights.also.get(stem, ()):
            np.maximum(counts[:, column], matrix.counts(sorted(together)).min(axis=1), out=counts[:, column])
    return counts

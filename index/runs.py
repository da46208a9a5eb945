"""Runs: stretches of passages of one agenda item of one meeting. What stands around a passage lies in its run."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]


class Runs:
    """The runs of N rows: ``numbers`` (N) has one number a run, rows of a run side by side."""

    def __init__(self, numbers: Rows) -> None:
        self.numbers = numbers
        self._here = np.arange(len(numbers))
        begins = np.flatnonzero(np.diff(numbers, prepend=-1))
        sizes = np.diff(np.append(begins, len(numbers)))
        self.first = np.repeat(begins, sizes)
        self.end = self.first + np.repeat(sizes, sizes)

    def __len__(self) -> int:
        return len(self.numbers)

    def around(self, values: Floats, reach: int | None) -> Floats:
        """The sums of ``values`` (N, or N by T) over each row and ``reach`` rows on either side; None: all its run."""
        if reach == 0:
            return values
        first = self.first if reach is None else np.maximum(self.first, self._here - reach)
        end = self.end if reach is None else np.minimum(self.end, self._here + reach + 1)
        sums = np.zeros((len(values) + 1, *values.shape[1:]))
        np.cumsum(values, axis=0, out=sums[1:])
        return np.asarray(sums[end] - sums[first], dtype=np.float32)

    def part(self, rows: Rows) -> Runs:
        """The runs of some rows, which must be whole runs."""
        return Runs(self.numbers[rows])

    def whole(self, rows: Rows) -> Rows:
        """All rows of the runs that ``rows`` belong to."""
        return np.flatnonzero(np.isin(self.numbers, self.numbers[rows]))

"""From scored passages to results: a passage with what belongs to it beside it, the best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from assistant.retrieval.scene import Scene
from index.runs import Floats

# The first results are short, so that a reader soon sees several places; the others are as long as
# a topic is talked about. Chosen on the "tune" half of the retrieval benchmark's meetings.
_FIRST_RESULTS = 3
_FIRST_WORDS, _REST_WORDS = 120, 250
# A further result right beside one that stands already tells less: it has to be better by this.
_BESIDE, _BESIDE_PENALTY = 12, 0.03
_NEVER = np.float32(-1e9)


@dataclass(frozen=True, slots=True)
class Result:
    """Rows of a scene from ``first`` up to ``end`` that are shown as one."""

    first: int
    end: int


class Arranger:
    """Picks results one by one; no row is in two."""

    def __init__(self, scene: Scene, first: Floats, rest: Floats, allowed: Floats) -> None:
        self._scene = scene
        self._sizes = scene.of(scene.matrix.sizes)
        self._joined = scene.of(scene.matrix.joined) > 0
        self._worth = first
        self._free = allowed.astype(bool)
        self._first = np.where(self._free, first, _NEVER)
        self._rest = rest

    def results(self) -> Iterator[Result]:
        """All results, best first."""
        for _ in range(_FIRST_RESULTS):
            seed = int(np.argmax(self._first)) if len(self._first) else 0
            if not self._free.any() or self._first[seed] == _NEVER:
                return
            result = self._grown(seed, _FIRST_WORDS)
            self._first[self._beside(seed)] -= np.float32(_BESIDE_PENALTY)
            self._first[result.first : result.end] = _NEVER
            yield result
        for seed in np.argsort(-self._rest, kind="stable").tolist():
            if self._free[seed]:
                yield self._grown(seed, _REST_WORDS)

    def _beside(self, row: int) -> slice:
        """The rows of an item that are not far from ``row``."""
        runs = self._scene.runs
        return slice(max(runs.first[row], row - _BESIDE), min(runs.end[row], row + _BESIDE + 1))

    def _grown(self, seed: int, words: int) -> Result:
        """A row with those beside it, the better side first, up to so many ``words``."""
        first, end, room = seed, seed + 1, words - self._sizes[seed]
        while True:
            beside = [row for row in (first - 1, end) if self._fits(row, first, room)]
            if not beside:
                break
            row = max(beside, key=lambda one: self._worth[one])
            first, end, room = min(first, row), max(end, row + 1), room - self._sizes[row]
        self._free[first:end] = False
        return Result(first, end)

    def _fits(self, row: int, first: int, room: float) -> bool:
        if not 0 <= row < len(self._free) or not self._free[row] or self._sizes[row] > room:
            return False
        return bool(self._joined[row] if row < first else self._joined[row - 1])

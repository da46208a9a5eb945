"""What is timed against the bare embedding model."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.assistant import Assistant
from index.embedding import Embedder, Vectors


@dataclass(frozen=True, slots=True)
class Ingested:
    """An assistant that has read the meetings; how long that took, and the bare encoding of the same texts."""

    assistant: Assistant
    texts: int
    seconds: float
    bare: float


class Remembering:
    """An embedder that embeds once what it is asked for on end: ablations ask each question many times."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._last: tuple[str, ...] = ()
        self._vectors = np.zeros((0, 0), dtype=np.float32)

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def embed(self, texts: Sequence[str], advance: Callable[[int], None] | None = None) -> Vectors:
        if tuple(texts) != self._last:
            self._last, self._vectors = tuple(texts), self._embedder.embed(texts, advance)
        return self._vectors

    def count(self, text: str) -> int:
        return self._embedder.count(text)


class Doubling(Remembering):
    """An embedder that embeds all texts once more, bare, and tells how many they were and how long that took.

    Each text is embedded bare right after it was embedded, so that a slow moment is slow for both. The next
    paper is read in the meantime, which is over long before: it slows what is ours, and not the bare encoding.
    """

    def __init__(self, embedder: Embedder) -> None:
        super().__init__(embedder)
        self.texts = 0
        self.seconds = 0.0

    def embed(self, texts: Sequence[str], advance: Callable[[int], None] | None = None) -> Vectors:
        vectors = super().embed(texts, advance)
        self.texts += len(texts)
        self.seconds += seconds_of(lambda: self._embedder.embed(texts))
        return vectors


def seconds_of(work: Callable[[], object]) -> float:
    """How long ``work`` takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun

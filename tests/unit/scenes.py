"""Questions over a few made-up passages, without a store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import numpy as np

from assistant.retrieval.scene import Scene, scene
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights
from index.matrix import Matrix, PassageEntry, When, matrix
from index.text import stems

HELD = dt.date(2024, 11, 27)


def entry(id_: int, body: str, item: int | None = 1, speaker: str | None = None, context: str = "") -> PassageEntry:
    """A passage that says ``body``."""
    told = f"{speaker}: {body}" if speaker else body
    words = " ".join(stems(told)), " ".join(stems(context))
    return PassageEntry(
        id_, 1, item, ("said",), (speaker,) if speaker else (), len(told.split()), words[1], words[0], ""
    )


def vectors(*cosines: float) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Unit vectors with these cosines to the vector (1, 0)."""
    return np.array([[one, (1 - one * one) ** 0.5] for one in cosines], dtype=np.float32)


def made(entries: Sequence[PassageEntry], cosines: Sequence[float] = ()) -> Matrix:
    """The matrix of ``entries``, with these cosines to every question."""
    return matrix(
        entries, vectors(*(cosines or [0.0] * len(entries))), {1: When(HELD, "Beeton Council", "Parks Panel")}
    )


def laid(words: str, over: Matrix, rows: Sequence[int] | None = None, **named: Any) -> Scene:
    """A question of ``words``, which all weigh the same, over ``over``; it has ``named`` this and that."""
    query = Query(words, words, tuple(words.split()), **named)
    weights = Weights(dict.fromkeys(stems(words), 1.0))
    within = None if rows is None else np.array(rows, dtype=np.int64)
    return scene(query, np.array([1, 0], dtype=np.float32), weights, over, within)

"""Signals: what speaks for a passage as the answer to a question, each from 0 to about 1 for all passages.

Two sums of them rank passages. What is found *first* is found by the passage itself; the *rest*
by what stands around it, as an answer of several speakers is only found whole so. The weights
were chosen on the "tune" half of the meetings of the retrieval benchmark and of the questions
over the sample papers; ``make benchmark`` prints what each is worth on the halves that chose none.
No labelled question names a body that met, or a span that is not its meeting's: "of the named
body" weighs as "of the named place" does, and "in the named span" little.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

import numpy as np

from assistant.retrieval.scene import Scene
from index.matrix import When
from index.runs import Floats
from index.text import stem, words

Signal = Callable[[Scene], Floats]

# Okapi BM25: passages are short, so that a word's second mention tells little more than its first.
_K1, _B = 0.6, 0.75
# Passages are of about 60 words: so many on either side are about a turn, and about a topic.
_NEAR, _FAR = 2, 5


def words_within(scene: Scene, reach: int | None) -> Floats:
    """BM25 of each passage with ``reach`` on either side, as a share of the most that the words could give."""
    most = (_K1 + 1) * float(scene.weights.sum())
    if not most:
        return np.zeros(len(scene.rows), dtype=np.float32)
    counts = scene.around(scene.counts, reach)
    lengths = scene.around(scene.of(scene.matrix.lengths), reach)
    norm = _K1 * (1 - _B + _B * lengths / max(float(lengths.mean()), 1.0))
    return np.asarray((counts * (_K1 + 1) / (counts + norm[:, None])) @ scene.weights / most, dtype=np.float32)


def meaning_within(scene: Scene, reach: int | None) -> Floats:
    """The cosine of each passage with ``reach`` on either side, whose vectors are added up by their words."""
    if reach == 0:
        return np.asarray(np.maximum(scene.cosines, 0), dtype=np.float32)
    sums = scene.around(scene.cosines * scene.of(scene.matrix.sizes), reach)
    return np.asarray(np.maximum(sums / scene.of(scene.matrix.norms(reach)), 0), dtype=np.float32)


def side_by_side(scene: Scene) -> Floats:
    """The share of neighbouring words of the question that stand in one passage together."""
    there = scene.counts > 0
    pairs = there[:, :-1] & there[:, 1:]
    weights = scene.weights[:-1] + scene.weights[1:]
    total = float(weights.sum())
    return np.asarray(pairs @ weights / total, dtype=np.float32) if total else np.zeros(len(there), dtype=np.float32)


def named_speaks(scene: Scene) -> Floats:
    """Whether somebody whom the question names speaks in the passage."""
    spoken = [rows for speaker, rows in scene.matrix.speakers.items() if scene.query.names(speaker)]
    return scene.flags(np.concatenate(spoken)) if spoken else np.zeros(len(scene.rows), dtype=np.float32)


def on_named_date(scene: Scene) -> Floats:
    """Whether the meeting was held on a day, or in a month, that the question names."""
    return _held(scene, lambda when: bool(when.date and scene.query.times.names(when.date)))


def in_named_span(scene: Scene) -> Floats:
    """Whether the meeting was held within a span of time that the question names."""
    span = scene.query.times.span
    return _held(scene, lambda when: bool(span and when.date and span.holds(when.date)))


def of_named_body(scene: Scene) -> Floats:
    """Whether the meeting was held by a body that the question names."""
    return _held(scene, lambda when: when.body in scene.query.bodies.meant)


def of_named_place(scene: Scene) -> Floats:
    """Whether the meeting's council has a name that the question has, or the passage tells of it."""
    places = set(scene.query.places)
    named = [meeting for meeting, when in scene.matrix.when.items() if places.intersection(words(when.council or ""))]
    flags = scene.flags(scene.matrix.held(named))
    told = scene.of(scene.matrix.counts([stem(place) for place in places])).sum(axis=1)
    return np.asarray(np.maximum(flags, told > 0), dtype=np.float32)


def near_last_answer(scene: Scene) -> Floats:
    """Whether the answer before, on which the question leans, cited the passage."""
    return scene.flags(scene.matrix.rows(scene.query.near))


def _held(scene: Scene, meant: Callable[[When], bool]) -> Floats:
    """Whether the meeting was held when and by whom the question means."""
    return scene.flags(scene.matrix.held(meeting for meeting, when in scene.matrix.when.items() if meant(when)))


SIGNALS: Mapping[str, Signal] = MappingProxyType(
    {
        "words in the passage": partial(words_within, reach=0),
        "words near it": partial(words_within, reach=_NEAR),
        "words around it": partial(words_within, reach=_FAR),
        "words in the item": partial(words_within, reach=None),
        "meaning of the passage": partial(meaning_within, reach=0),
        "meaning near it": partial(meaning_within, reach=_NEAR),
        "meaning around it": partial(meaning_within, reach=_FAR),
        "meaning of the item": partial(meaning_within, reach=None),
        "words side by side": side_by_side,
        "the named speaks": named_speaks,
        "on the named date": on_named_date,
        "in the named span": in_named_span,
        "of the named place": of_named_place,
        "of the named body": of_named_body,
        "near the last answer": near_last_answer,
    }
)
FIRST: Mapping[str, float] = {
    "words in the passage": 1.0,
    "words near it": 1.0,
    "words around it": 1.0,
    "meaning of the passage": 0.5,
    "meaning near it": 0.5,
    "meaning around it": 0.5,
    "words side by side": 0.2,
    "the named speaks": 0.2,
    "on the named date": 1.2,
    "in the named span": 0.2,
    "of the named place": 0.6,
    "of the named body": 0.6,
    "near the last answer": 0.3,
}
REST: Mapping[str, float] = {
    "words around it": 1.0,
    "meaning around it": 1.0,
    "words in the item": 0.5,
    "meaning of the item": 0.3,
    "on the named date": 0.7,
    "in the named span": 0.1,
    "of the named place": 0.3,
    "of the named body": 0.3,
}
# What a passage says makes a score of about 1; where it stands adds to that.
_SAYS = ("words", "meaning")


def weighed(scene: Scene, *sums: Mapping[str, float]) -> list[Floats]:
    """For each of ``sums`` the weighted sum of its signals over the passages, as a share of what words and meaning
    can give: from 0 to about 1, and more for a passage that also stands where the question says.
    """
    needed = dict.fromkeys(name for weights in sums for name in weights)
    found = {name: SIGNALS[name](scene) for name in needed}
    return [_added(weights, found, len(scene.rows)) for weights in sums]


def _added(weights: Mapping[str, float], found: Mapping[str, Floats], size: int) -> Floats:
    # Of a sum in which neither words nor meaning weigh anything, the rest stays as it is.
    total = sum(weight for name, weight in weights.items() if name.startswith(_SAYS)) or 1.0
    return sum((found[name] * (weight / total) for name, weight in weights.items()), np.zeros(size, dtype=np.float32))

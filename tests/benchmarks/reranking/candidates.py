"""The sentences of a paper as candidates for an answer, and which of them answer by their labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz

from assistant.answering.units import rows_of
from assistant.reranking.unit import Unit, held
from index.embedding import Embedder
from index.readers import read_text
from index.stop_words import content_words
from index.text import fold, sentences, spaced, stems, words
from index.types import Contribution, Meeting
from tests.benchmarks.promises.marked import parse
from tests.benchmarks.reranking.labelled import Labelled

# As many are read for a question as are near it; in the product it is a few more.
NEAR = 14
# Of a hundred: as alike as a bullet or a caption's break leaves a sentence that was copied.
_ALIKE = 90
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the places of the units of its paper that are ``near``, the nearest first, and ``right``."""

    labelled: Labelled
    near: tuple[int, ...]
    right: frozenset[int]


@cache
def units_of(path: Path) -> tuple[Unit, ...]:
    """The sentences and rows of a paper, in reading order; marks of what it promises are no words of it."""
    text, _ = parse(path.read_text(encoding="utf-8"))
    meetings = read_text(text).meetings
    return tuple(unit for meeting in meetings for unit in _beside(list(_told(meeting)), held(meeting)))


def asked(labelled: Sequence[Labelled], embedder: Embedder) -> Iterator[Asked]:
    """Questions with their candidates; one whose label no unit has is left out."""
    for path in dict.fromkeys(one.path for one in labelled):
        units, here = units_of(path), [one for one in labelled if one.path == path]
        near = _nearest([one.question for one in here], [unit.sentence for unit in units], embedder)
        for one, order in zip(here, near, strict=True):
            right = frozenset(at for at, unit in enumerate(units) if answers(unit.sentence, one.answers))
            if right or not one.answers:
                yield Asked(one, tuple(order), right)


def _told(meeting: Meeting) -> Iterator[tuple[int | None, Unit]]:
    """Each sentence or row with the item that it stands under."""
    for one in meeting.contributions:
        title = meeting.items[one.item].title if one.item is not None else ""
        for above, text in _parts(one):
            told = [words for words in (title, one.heading, one.speaker, above) if words]
            yield one.item if not one.table else -1, Unit(text, told)


def _parts(one: Contribution) -> Iterator[tuple[str, str]]:
    spans = rows_of(one.text) if one.table else []
    if len(spans) > 1:
        yield from ((one.text[slice(*spans[0])], one.text[begin:end]) for begin, end in spans[1:])
    else:
        yield from (("", spaced(one.text, one.joins, begin, end)) for begin, end in sentences(one.text))


def _beside(told: Sequence[tuple[int | None, Unit]], when: Sequence[str]) -> Iterator[Unit]:
    """The units with the sentences before and after them under the same item."""
    for at, (item, unit) in enumerate(told):
        before, after = (told[place][1].sentence if _under(told, place, item) else "" for place in (at - 1, at + 1))
        yield Unit(unit.sentence, unit.above, before, after, when)


def _under(told: Sequence[tuple[int | None, Unit]], place: int, item: int | None) -> bool:
    return item != -1 and 0 <= place < len(told) and told[place][0] == item


def _nearest(questions: Sequence[str], texts: Sequence[str], embedder: Embedder) -> list[list[int]]:
    """For each question the places of the nearest texts: by meaning, and by the share of its words that they have."""
    meaning = embedder.embed(questions) @ embedder.embed(texts).T
    there = [frozenset(stems(text)) for text in texts]
    asked = [frozenset(stems(" ".join(content_words(question)))) for question in questions]
    shared = np.array([[len(one & text) / max(1, len(one)) for text in there] for one in asked])
    order = np.argsort(-(meaning + shared), axis=1, kind="stable")[:, :NEAR]
    return [[int(place) for place in row] for row in order]


def answers(sentence: str, labelled: Sequence[str]) -> bool:
    """Whether a unit is one of the labelled sentences, part of one, or has one."""
    text = " ".join(words(sentence))
    return any(_same(text, " ".join(words(fold(answer)))) for answer in labelled)


def _same(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST:
        return one == other
    return (
        fuzz.partial_ratio(one, other) >= _ALIKE
        if shorter > 4 * _SHORTEST
        else f" {one} " in f" {other} " or f" {other} " in f" {one} "
    )

"""Sentences of other papers, for questions that a paper says nothing of.

Nearly all labelled questions without an answer are near misses. What is asked of a store is often on nothing that
its papers tell of, and the nearest of their sentences must not be taken for an answer by their form.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from assistant.reranking.features import LINKS, SIGN, ReadText
from assistant.reranking.unit import Part
from tests.benchmarks.reranking.measuring import Example

# From so many other papers are a question's nearest so many sentences taken.
_PAPERS, _NEAREST = 16, 6
# A sentence with so much of a question's words may answer it; questions with fewer words than this ask what any paper
# may answer ("Who was in the chair?").
_MAY_ANSWER, _FEWEST = 0.5, 3


@dataclass(frozen=True)
class _Paper:
    """What was read of one paper."""

    units: Sequence[ReadText]

    @cached_property
    def meanings(self) -> npt.NDArray[np.float32]:
        return _meanings(self.units, Part.SENTENCE)

    @cached_property
    def stems(self) -> list[frozenset[str]]:
        return [frozenset(unit.stems) for unit in self.units]


def with_strangers(given: Sequence[Example], seed: int = 0) -> list[Example]:
    """The examples, each with the nearest sentences of other papers that can hardly answer its question."""
    chance = random.Random(seed)
    papers = {id(one.units): _Paper(list(one.units.values())) for one in given}
    told: dict[int, list[Example]] = {}
    for one in given:
        told.setdefault(id(one.units), []).append(one)
    return [one for paper, here in told.items() for one in _beside(here, _others(papers, paper, chance))]


def _others(papers: dict[int, _Paper], paper: int, chance: random.Random) -> list[_Paper]:
    others = [other for other in papers if other != paper]
    return [papers[other] for other in chance.sample(others, min(_PAPERS, len(others)))]


def _beside(given: Sequence[Example], others: Sequence[_Paper]) -> list[Example]:
    """Examples of one paper with their nearest sentences of ``others``."""
    units = [unit for other in others for unit in other.units]
    there = [stems for other in others for stems in other.stems]
    alike = _meanings([one.question for one in given], Part.QUESTION) @ np.concatenate([o.meanings for o in others]).T
    return [
        replace(one, strange=tuple(_nearest(one.question, units, there, row)))
        for one, row in zip(given, alike, strict=True)
    ]


def _nearest(
    question: ReadText, units: Sequence[ReadText], there: Sequence[frozenset[str]], alike: npt.NDArray[np.float32]
) -> list[ReadText]:
    asked = _telling(question)
    if len(asked) < _FEWEST:
        return []
    shared = np.array([len(asked & stems) / len(asked) for stems in there])
    order = np.argsort(np.where(shared < _MAY_ANSWER, -(alike + shared), np.inf), kind="stable")[:_NEAREST]
    return [units[at] for at in order if shared[at] < _MAY_ANSWER]


def _telling(question: ReadText) -> frozenset[str]:
    """The stems of its words that do more than link."""
    return frozenset(
        stem
        for stem, looks in zip(question.stems, question.looks, strict=True)
        if stem and not looks[LINKS] and not looks[SIGN]
    )


def _meanings(texts: Sequence[ReadText], part: Part) -> npt.NDArray[np.float32]:
    """What texts say, a unit vector a row: the mean of their words of ``part`` as the model reads them halfway."""
    told = np.stack([_mean(text, part) for text in texts])
    told -= told.mean(0)
    return np.asarray(told / np.linalg.norm(told, axis=1, keepdims=True).clip(min=1e-6))


def _mean(text: ReadText, part: Part) -> npt.NDArray[np.float32]:
    own = text.states[text.parts == int(part)]
    return np.asarray((own if len(own) else text.states).mean(0, dtype=np.float32))

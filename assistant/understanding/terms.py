"""The words of a question that tell passages apart, and how much each tells."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

# Words by which a question asks for a discussion, not what was discussed.
ASKING_WORDS = frozenset(
    """
    according address addressed attitude comment commented comments conclusion debate debated describe describing
    detail details discuss discussed discussing discussion discussions elaborate explain explained explanation express
    expressed issue issues meeting meetings mention mentioned opinion opinions outline panel committee council question
    questions respond responded response speak speaker speaks spoke summarise summarised summarize summary talk talked
    talking thought view views worried worries worry
    """.split()
)

# What happens to any topic: a question of such words alone does not say which topic it is about.
ANY_TOPIC = frozenset(
    """
    took part happened happens happen next voted vote votes agree agreed decide decided decision decisions resolve
    resolved paid pay cost costs money changed result
    results reason reasons responded response answer answered reply replied criticised criticise supported opposed
    proposed seconded attended involved affected start started end ended exactly detail details example examples due
    total people presented presents findings outcome
    """.split()
)


def without_topic(words: Iterable[str]) -> bool:
    """Whether words of a question do not say what it is about ("What was agreed at the meeting?")."""
    return all(word in ANY_TOPIC or word in ASKING_WORDS for word in words)


def inverse_frequency(passages_with: int, passages: int) -> float:
    """How much a word tells that stands in ``passages_with`` of ``passages``; at least 0."""
    return math.log(1 + (passages - passages_with + 0.5) / (passages_with + 0.5))


@dataclass(frozen=True, slots=True, eq=False)
class Weights(Mapping[str, float]):
    """How much each stem of a question tells.

    ``also`` has for a stem what says the same: stems that must all stand together. "ehcp" is told
    by "education", "health", "care" and "plan", and each of these, in a question with all, by "ehcp".
    """

    of: Mapping[str, float]
    also: Mapping[str, tuple[frozenset[str], ...]] = field(default_factory=dict)

    def __getitem__(self, stem: str) -> float:
        return self.of[stem]

    def __iter__(self) -> Iterator[str]:
        return iter(self.of)

    def __len__(self) -> int:
        return len(self.of)


def coverage(weights: Weights, found: Iterable[str]) -> float:
    """The share of the weight of a question's stems that is among ``found``, from 0 to 1."""
    total = sum(weights.values())
    present = set(found)

    def told(stem: str) -> bool:
        return stem in present or any(together <= present for together in weights.also.get(stem, ()))

    return sum(weight for stem, weight in weights.items() if told(stem)) / total if total else 0.0

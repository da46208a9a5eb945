"""The words of a question that tell passages apart, and how much each tells."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from index.text import words

# Words that any question may hold: they say what is wanted, not what it is about.
STOP_WORDS = frozenset(
    """
    a about after again all also am an and another any anybody anyone anything are as ask asked at be because been
    before being between both but by can cannot come could did didn do does doesn doing don done down during each else
    ever few for from get give given go going got had has have having he her here hers him his how however i if in into
    is isn it its itself just know let like made make many may me might more most much must my no nobody none nor not
    nothing now of off on one only onto or other our out over own per please quite rather really regarding said same
    say says shall she should since so some somebody someone something still such tell than that the their them then
    there these they thing things think this those through to told too under until up upon us very was wasn way we were
    what when where whether which while who whom whose why will with within without would yes yet you your
    """.split()
)

# Words by which a question asks for a discussion, not what was discussed.
ASKING_WORDS = frozenset(
    """
    according address addressed attitude comment commented comments conclusion debate debated describe describing
    detail details discuss discussed discussing discussion discussions elaborate explain explained explanation express
    expressed issue issues meeting meetings mention mentioned opinion opinions outline panel committee council question
    questions respond responded response speak speaker speaks spoke summarise summarised summarize summary talk talked
    talking thought view views
    """.split()
)

# What happens to any topic: a question of such words alone does not say which topic it is about.
ANY_TOPIC = frozenset(
    """
    took part happened happens happen next voted vote votes agree agreed decide decided decision decisions resolve
    resolved paid pay cost costs money changed result
    results reason reasons responded response answer answered reply replied criticised criticise supported opposed
    proposed seconded attended involved affected start started end ended exactly detail details example examples due
    total people
    """.split()
)


def without_topic(words: Iterable[str]) -> bool:
    """Whether words of a question do not say what it is about ("What was agreed at the meeting?")."""
    return all(word in ANY_TOPIC or word in ASKING_WORDS for word in words)


def content_words(text: str) -> list[str]:
    """The words of ``text`` that are not stop words, in order, each once, as typed but lower case."""
    told = (word for word in words(text) if word not in STOP_WORDS and (len(word) > 1 or word.isdigit()))
    return list(dict.fromkeys(told))


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

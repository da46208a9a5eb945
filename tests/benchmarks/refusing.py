"""What refusing rests on: the threshold of support, and each demand of a question, switched off.

The evidence for each question is kept as it was weighed, so that nothing is searched for again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from assistant.answering import refusal
from assistant.answering.demands import DEMANDS
from assistant.answering.evidence import Evidence

# Thresholds beside the one in use, to see what others would have given.
THRESHOLDS = tuple(refusal.ENOUGH + step / 10 for step in range(-4, 5))


@dataclass(slots=True)
class Weighed:
    """The arguments with which the evidence for a question was sifted; none where it was not."""

    sifted: tuple[Any, ...] = ()

    def answered(self, demands: Mapping[str, Any] = DEMANDS, enough: float = refusal.ENOUGH) -> bool:
        """Whether the question would be answered with these demands and this threshold."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("assistant.answering.demands.DEMANDS", demands)
            evidence: list[Evidence] = refusal.admissible(*self.sifted) if self.sifted else []
        return bool(evidence) and refusal.supported(evidence, self.sifted[0], enough)


@dataclass(slots=True)
class Cases:
    """Questions with their evidence; ``has`` tells of each whether the papers answer it."""

    has: list[bool] = field(default_factory=list)
    weighed: list[Weighed] = field(default_factory=list)

    def shares(self, demands: Mapping[str, Any] = DEMANDS, enough: float = refusal.ENOUGH) -> tuple[float, float]:
        """The shares answered of those with an answer, and refused of those without."""
        told = [one.answered(demands, enough) for one in self.weighed]
        right = [answered == has for answered, has in zip(told, self.has, strict=True)]
        return _share(right, self.has), _share(right, [not has for has in self.has])


@contextmanager
def watched() -> Iterator[Weighed]:
    """A block in which one question is asked; what its evidence is sifted with is kept."""
    kept = Weighed()
    sift = refusal.admissible

    def watching(*sifted: Any) -> list[Evidence]:
        kept.sifted = sifted
        return sift(*sifted)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("assistant.answering.refusal.admissible", watching)
        yield kept


def _share(right: Sequence[bool], among: Sequence[bool]) -> float:
    told = [one for one, counts in zip(right, among, strict=True) if counts]
    return sum(told) / len(told) if told else 0.0

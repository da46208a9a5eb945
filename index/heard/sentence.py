"""A sentence of what is said in a recording."""

from __future__ import annotations

from dataclasses import dataclass

from index.text import spaced
from index.types import Contribution


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A sentence of what somebody said in the contribution at ``place`` of its meeting."""

    contribution: Contribution
    place: int
    begin: int
    end: int

    @property
    def text(self) -> str:
        return spaced(self.contribution.text, self.contribution.joins, self.begin, self.end)

    @property
    def speaker(self) -> str | None:
        return self.contribution.speaker

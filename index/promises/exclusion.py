"""What an exclusion is: words that make no promise of a sentence with a cue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.patterns import AnyOf
from index.promises.cue import Voice
from index.types import Authority

# Captions have no full stops: what stands further on may be the next thing said.
_REACH = 28


class Where(StrEnum):
    """Which part of a sentence an exclusion looks at."""

    SENTENCE = "the sentence"
    BEFORE = "before the cue"
    WHO = "before the cue, and who does it"
    FROM = "from the cue on"
    CLAUSE = "the clause of the cue"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Words that make no promise of a sentence with a cue. ``chair`` ones hold for who chairs only, those of a
    ``voice`` for its cues only.
    """

    name: str
    forms: frozenset[Authority]
    where: Where
    pattern: AnyOf
    example: str
    chair: bool = False
    voice: Voice | None = None


def near_cue(*patterns: str) -> AnyOf:
    """Words that stand in the cue or right behind it."""
    return AnyOf(rf"^(?:(?!\b(?:and|so|but)\b)[^.;]){{0,{_REACH}}}?\b(?:{'|'.join(patterns)})\b")

"""What is said, a sentence each, and who of those who say it chairs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

_CHAIRS = re.compile(r"\b(?:chair\w*|conven[eo]r|mayor|provost|president)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, its speaker where one is named, and the place of the turn that it is of."""

    text: str
    speaker: str | None
    turn: int


def chairs_of(said: Sequence[Said]) -> Collection[str | None]:
    """The speakers whose labels say that they chair, else who says most."""
    counted = Counter(one.speaker for one in said)
    named = {speaker for speaker in counted if speaker and _CHAIRS.search(speaker)}
    return named or {speaker for speaker, _ in counted.most_common(1)}

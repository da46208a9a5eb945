"""What a cue is: words that commit somebody, in which forms of paper, and who does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.patterns import AnyOf
from index.types import Authority

SAID_FORMS = frozenset({Authority.SAID})
# What was said, and what minutes tell of it.
SPOKEN_FORMS = frozenset({Authority.SAID, Authority.MINUTED})
# Minutes, and what they print as resolved.
TOLD_FORMS = frozenset({Authority.MINUTED, Authority.RESOLVED})
WRITTEN_FORMS = frozenset({*TOLD_FORMS, Authority.REPORTED})


class Voice(StrEnum):
    """Who does it: the subject before the cue, whoever tells of it, or the speaker."""

    ACTIVE = "active"
    PASSIVE = "passive"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that commit. ``dated`` ones do so only where a time is told as well."""

    name: str
    forms: frozenset[Authority]
    voice: Voice
    pattern: AnyOf
    example: str
    dated: bool = False

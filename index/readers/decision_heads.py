"""What stands over the record of one decision: "Record of executive decision", "Mayoral decision form"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = r"[\w'’/-]+"
_POST = (
    r"(?:director|officer|executive|leader|mayor|member|commissioner|head|secretary|clerk|holder|treasurer|manager"
    r"|chair(?:man|woman|person)?|conven[eo]r)"
)
_DECIDER = (
    r"(?:(?:cabinet|executive|lead) member|portfolio[- ]holder|leader|mayor|mayoral|chair(?:man|woman|person)?"
    r"|conven[eo]r|commissioner|officer|clerk|director|chief executive)"
)
_RECORDS = re.compile(
    rf"(?:record|notice|notification|form|statement) of (?:an? |the )?(?:{_WORD} ){{0,4}}"
    r"(?:decision|determination)\b.{0,80}"
    rf"|(?:{_WORD} ){{0,4}}decision[ -](?:record|notice|form|notification|letter)\b[^.]{{0,60}}"
    rf"|(?:{_WORD} ){{0,4}}decision (?:of|by|taken by|made by) (?:the |an? )?(?:{_WORD} ){{0,3}}?{_POST}\b.*"
    rf"|(?:{_WORD} ){{0,2}}{_DECIDER}(?:['’]s)?(?: urgent)? (?:decision|action)\b[^.]{{0,40}}"
    r"|(?:urgent|key|non-key|delegated|executive|statutory|formal)(?: \w+){0,2} decision\b(?: [–—-].{0,60})?"
    r"|cofnod (?:o )?(?:\w+ ){0,2}benderfyniad\b.{0,60}",
    re.IGNORECASE,
)
# "Marl Combined Authority - Record of officer decision"
_DASH = re.compile(r"\s+[–—-]+\s+")
_HEAD_LINES = 8


def heads_record(line: str) -> bool:
    """Whether a line, or part of it, says that what follows records a decision."""
    return any(map(_RECORDS.fullmatch, (line, *_DASH.split(line))))


def below_head(lines: Sequence[str]) -> Sequence[str]:
    """The lines of a record below the one at its top that says so; none where none does."""
    head = next((at for at, line in enumerate(lines[:_HEAD_LINES]) if heads_record(line)), len(lines))
    return lines[head + 1 :]

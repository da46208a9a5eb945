"""The demand of questions that a list of those who came cannot answer."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants

_ROSTER = re.compile(
    r"\bmembers of\b|\bpresent\W*$|^present\b|\bapolog(?:y|ies)\b|\battendance\b|\bmembership\b", re.IGNORECASE
)
# Why somebody did not come is told there.
_CAME = re.compile(
    r"\b(?:there|absent|absence|missing|miss(?:ed)?|away|came|come|attend\w*|apolog\w+|at the)\b", re.IGNORECASE
)
_OF_WORDS = frozenset({Wants.REASON, Wants.SAYING, Wants.DEFINITION, Wants.PROMISE})


def no_roster(query: Query, told: Statement) -> bool:
    """Where words, reasons or promises are asked for, it is no line of a list of members."""
    place = told.evidence.passage.place
    above = (told.evidence.piece.heading, place.item.title if place.item else None)
    asked = query.wants in _OF_WORDS and not _CAME.search(query.question)
    return not asked or not any(_ROSTER.search(one) for one in above if one)

"""The demand of questions about substitutes: that somebody came in another's place is said."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.attendance import SUBSTITUTES
from assistant.understanding.query import Query

_ASKED = re.compile(r"\bsubstitut(?:ed?|es|ing)\b", re.IGNORECASE)
_WHO = re.compile(r"\b(?:who|whom|anyone|anybody|which (?:councillors?|members?))\b", re.IGNORECASE)


def substitute_named(query: Query, told: Statement) -> bool:
    """Where a question asks who substituted, the words or their heading say that somebody did."""
    asked = _WHO.search(query.question) and _ASKED.search(query.question)
    return not asked or bool(SUBSTITUTES.search(f"{told.evidence.piece.heading or ''} {told.near}"))

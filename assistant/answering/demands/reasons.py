"""The demand of a question that asks why: words that give a reason, or strong odds that it is answered."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query

_WHY = re.compile(
    r"^(?:and |so |but )?(?:why\b|how come\b|what (?:caused|led|made)\b|for what reason\b"
    r"|what (?:was|were|is|are) the reasons?\b)",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|due to|reasons?|so that|as a result|result(?:s|ed|ing)? (?:of|from|in)|owing to|given (?:that|the)"
    r"|caused?|causing|in order to|since|therefore|thus|hence|means?|meant|enable|ensure|allow|avoid|reflect|following"
    r"|concern\w*|arising|arose|account|attribut\w+|explain\w*|linked|driven by|impact of|need(?:ed)?)\b",
    re.IGNORECASE,
)
# Many reasons stand without such a word: without regard to the odds more questions with an answer than without one were
# refused. Chosen on the "dev" questions (tests/benchmarks/reranking).
_LIKELY = -1.0


def reason_given(query: Query, told: Statement) -> bool:
    """Where a question asks why, a reason stands there, or the words are likely to answer all the same."""
    return not _WHY.search(query.question) or told.evidence.odds >= _LIKELY or bool(_REASON.search(told.near))

"""Kinds of question, told by their form alone.

Somebody's words ("What did Jassa Scott say about ..."), a discussion ("Summarize the debate
about ..."), reasons, ways (how), yes or no, and facts, which is all the rest.
"""

from __future__ import annotations

import re
from typing import Final

_GROUP = r"(?:meeting|groups?|committee|council|parties|they)"
_NAMED = r"(?-i:(?:the )?(?:Hon\.|Dr\.|Mr\.|Prof\w*|[A-Z][\w'’-]+)|the (?:\w+ )?[Mm]inister)"
_TOLD = r"discuss\w*|debat\w+|question(?:ing|s)|controversy|conclusion|inquiries|evaluations"

# The first that fits decides.
_FORMS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(form, re.IGNORECASE))
    for kind, form in (
        ("reasons", r"why\b|.*\breasons?\b"),
        ("somebody's words", rf"(?:what|how) (?:did|does|was|would) {_NAMED}|summari[sz]e {_NAMED}|according to"),
        (
            "discussion",
            rf"summari[sz]e|(?:what|how) (?:did|do|does) (?:the )?{_GROUP}\b|what(?:'s| was) the (?:{_TOLD})",
        ),
        ("ways", r"how\b(?! many)|to what extent"),
        ("yes or no", r"(?:did|had|has|have|is|are|was|were|will|would|could)\b"),
    )
)
KINDS = (*(kind for kind, _ in _FORMS), "facts")


def kind_of(question: str) -> str:
    """The kind of a question, one of :data:`KINDS`."""
    return next((kind for kind, form in _FORMS if form.match(question)), "facts")

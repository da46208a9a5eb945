"""What the sentence behind a promise says of it that makes it none: "Done.", "This was already the practice."."""

from __future__ import annotations

import re

from index.cue_words import any_of

_DONE = re.compile(
    r"\W*(?:(?:now|all|both|since) )?(?:(?:not )?(?:done|completed?|actioned|carried out)|closed|discharged|superseded"
    r"|withdrawn|cancelled|no longer (?:needed|required))\b(?=\W*$|[.,;:–—-]| (?:on|in|at|by|as|and|but) | \d)",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    any_of(
        r"\b(?:this|that|it|these|they) (?:was|were|had|has|have)(?: been)? (?:now|already"
        r"|since)(?: been)? (?:done|made"
        r"|sent|the (?:practice|case)|in (?:place|hand)|happening|being done|completed|available|published)\b",
        r"^\W*(?:this|that|it|both|all)(?: of (?:this|these))? (?:had|has|have) (?:been (?:done|actioned|completed"
        r"|carried out)|happened)\b",
    ),
    re.IGNORECASE,
)


def settled(following: str) -> bool:
    """Whether the sentence behind a promise says that it is done, given up, or done anyhow."""
    return bool(_DONE.match(following) or _ALREADY.search(following))

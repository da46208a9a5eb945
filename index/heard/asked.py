"""A chair who asks whether all agree and, at nods, says so: "Everyone all right with Friday? Agreed then."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.heard.cues_putting import ASKS

_PROMPT = re.compile(
    r"^(?:(?:yes|yeah|yep|okay|all right|good|happy|everyone|everybody|all)[, ]*){1,3}\?\s*$", re.IGNORECASE
)
_AGREED_THEN = re.compile(
    r"^(?:(?:okay|right|good|lovely|great|yes|well|so|that['’]s),? )*(?:agreed|approved|carried)"
    r"(?:,? (?:then|thank you|thanks|everyone|all))*[.! ]*$",
    re.IGNORECASE,
)


def question_before(texts: Sequence[str], place: int, end: int) -> int | None:
    """Where, not before ``end``, the question stands that "Agreed then" at ``place`` ends; None where none does."""
    asked = place - 1
    while asked >= end and _PROMPT.match(texts[asked]):
        asked -= 1
    ends = asked >= end and _AGREED_THEN.match(texts[place]) and ASKS.search(texts[asked])
    return asked if ends else None


def agreed_then(said: Sequence[str]) -> bool:
    """Whether a chair asks whether all agree and says, without waiting for more than nods, that they do."""
    told = [text for text in said if not _PROMPT.match(text)]
    return any(ASKS.search(before) and _AGREED_THEN.match(text) for before, text in pairwise(told))

"""Greetings and thanks, which ask for nothing."""

from __future__ import annotations

import re

_YOU = r"(?:you|it|things|your (?:day|morning|evening|week(?:end)?))"
_HOW = rf"how(?: are|['’]?s| is) {_YOU}(?: (?:going|doing|today|been))*"
_GREETING = re.compile(
    rf"\W*(?:hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|{_HOW}|what['’]?s up|thanks|thank you|cheers"
    rf"|bye)\b(?:\W*\b(?:hi|hello|there|all|everyone|again|{_HOW}|today|this|morning|afternoon|evening|nice to meet you"
    r"|very much|so much|for your help|for that)\b)*\W*",
    re.IGNORECASE,
)


def greeting(text: str) -> bool:
    """Whether a text only greets or thanks."""
    return bool(_GREETING.fullmatch(text))

"""Greetings and thanks, which ask for nothing."""

from __future__ import annotations

import re

_GREETING = re.compile(
    r"\W*(?:hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|how are you|thanks|thank you|cheers|bye)\b"
    r"(?:\W*\b(?:hi|hello|there|all|everyone|again|how are you|how is it going|how's it going|doing|today|this"
    r"|morning|afternoon|evening|very much|so much|for your help|for that)\b)*\W*",
    re.IGNORECASE,
)


def greeting(text: str) -> bool:
    """Whether a text only greets or thanks."""
    return bool(_GREETING.fullmatch(text))

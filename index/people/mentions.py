"""Names that captions hear: those of councillors, and any two words in capitals."""

from __future__ import annotations

import re

_NAME = r"[A-Za-z][\w'’-]{1,20}"
_MENTION = re.compile(
    rf"\b[Cc]ouncillor\s+(?P<titled>{_NAME}\s+{_NAME})|\b(?P<pair>[A-Z][a-z'’-]{{2,20}}\s+[A-Z][a-z'’-]{{2,20}})\b"
)


def mentioned(text: str) -> list[str]:
    """The names of two words that ``text`` may mention, as heard, each once."""
    return list(dict.fromkeys(match["titled"] or match["pair"] for match in _MENTION.finditer(text)))

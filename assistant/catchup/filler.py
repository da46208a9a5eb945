"""Words before what a sentence says, which a quote may leave out as they say nothing."""

from __future__ import annotations

import re

# What is cut must change nothing: "no" answers, "I think" doubts, "that" may be what was refused. Nor is a word cut
# that what follows could need ("so far", "but for", "well over", "just two", "chair of"): before a clause of its own
# or a comma alone it needs nothing.
_CLAUSE = r"(?=(?:i|we|you|he|she|it|they|there|the|this|these|those|our|my|your|their)\b)"
_ADDRESSES = (
    r"through you,? (?:madam |mr )?chair|(?:thank you|sorry|thanks),? (?:very much,? )?(?:madam |mr )?chair"
    r"|chair|sir|madam"
)
_SAYS_NOTHING = r"so|yeah|yes|okay|ok|well|now|also|again|obviously|absolutely|i mean|to be honest"
_OPENING = re.compile(
    r"^(?:[•·●▪◦*–-]\s+)?"
    rf"(?:(?:{_ADDRESSES}|{_SAYS_NOTHING})\b(?:[,.]\s+|\s+{_CLAUSE}|\s+(?=(?:{_ADDRESSES}|{_SAYS_NOTHING}|and|but)\b))"
    r"|(?:just|you know),\s+|(?:and|but)\b,?\s+(?!(?:for|then)\b))*",
    re.IGNORECASE,
)


def filler(text: str) -> int:
    """How many characters at the start of a sentence may be left out."""
    opening = _OPENING.match(text)
    return opening.end() if opening else 0

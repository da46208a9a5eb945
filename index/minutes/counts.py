"""Counts as papers print them and as chairs call them out: "7", "seven", "thirty-nine", "none"."""

from __future__ import annotations

import re

from index.text import SMALL_NUMBERS

_TENS = {
    ten: 10 * at for at, ten in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_VALUES = (
    {word: value for value, word in enumerate(SMALL_NUMBERS)} | {"no": 0, "nil": 0, "none": 0, "nobody": 0} | _TENS
)
_WORDS = "|".join(sorted(_VALUES, key=len, reverse=True))
COUNT = rf"(?:\d{{1,3}}|(?:{'|'.join(_TENS)})[ -](?:{'|'.join(SMALL_NUMBERS[1:10])})|{_WORDS})"


def count_value(count: str) -> int:
    """A count in figures or in words; "no" and "nobody" are 0."""
    return int(count) if count.isdigit() else sum(_VALUES[word] for word in re.split(r"[ -]", count.lower()))

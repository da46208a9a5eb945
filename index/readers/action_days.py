"""The day up to which a list of actions tells: "Updated 21 January 2025", "Position as at 3.2.25"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from index.dates import dates_in

# What is said of such a day, a few words before it at most.
_STANDS = re.compile(
    r"\b(?:updated?|up to date|revis(?:ed|ion)|reviewed|refreshed|amended|compiled|prepared|produced|printed|correct"
    r"|accurate|current|version|dated|(?:position|status|progress|situation)(?: as)? (?:at|of|on)|as (?:at|of)"
    r"|diweddarwyd)\b[^.;|]{0,30}$",
    re.IGNORECASE,
)
# A day on which that is still to be done, or after which things happened, is none.
_OTHER = re.compile(r"\b(?:next|will|to be|since|due|before|after|from|approved|meeting)\b", re.IGNORECASE)
# What is said of a list as a whole is short; a sentence may tell of anything.
_LONGEST = 14
_PARTS = re.compile(r"\s*[|;\t]\s*|(?<=[a-z])\. ")


def day_told(lines: Iterable[str]) -> dt.date | None:
    """The last day that a line says the list was brought up to, or None."""
    parts = (part for line in lines for part in _PARTS.split(line) if len(part.split()) <= _LONGEST)
    return max((day for part in parts for day in _days(part)), default=None)


def _days(part: str) -> Iterator[dt.date]:
    for date, begin, _ in dates_in(part):
        if _STANDS.search(part[:begin]) and not _OTHER.search(part[:begin]):
            yield date

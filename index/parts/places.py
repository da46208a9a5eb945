"""Where a meeting is held, in a sentence or behind its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.dates import dates_in
from index.text import fold

_TIME = re.compile(
    r"\b(?:(?:commencing|starting|beginning|from)\s+)?(?:at\s+)?\d{1,2}(?:[.:]\d{1,2})?\s*(?:[ap]\.?\s?m\b\.?|hrs"
    r"|hours|noon|o['’]clock)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?:\s+the)?\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|at|via)\s+(?:the\s+)?(?P<venue>[A-Z“\"].*)", re.IGNORECASE)
_ENDS = re.compile(
    r"(?<=[a-z)])(?<!\bSt)(?<!\bRd)(?<!\bDr)\.\s|\s+(?:on|for the purpose|when|where|to (?:which|transact)"
    r"|commencing|starting|you are|present"
    r"|members|and commenc\w+|,?\s*held)\b"
    r"|\s*[\x01;|]|\s+present\s*:|\s+(?-i:Councillors?|Cllrs?|PRESENT|Present|Chair(?:man)?|Minutes|MINUTES"
    r"|Apologies|The)\b"
    r"|\.?\s*\[?view directions|\s+at the address above",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:Hall|Rooms?|Chambers?|Offices?|Centre|House|School|Church|Pavilion|Suite|Institute|Library|Chapel"
    r"|Headquarters"
    r"|Zoom|Teams|Ystafell|Neuadd|Siambr)\b|\b(?:[Vv]irtual|[Rr]emote) [Mm]eeting\b|\b(?:meeting|held) (?:remotely"
    r"|virtually)\b",
)
_NO_PLACE = re.compile(
    r"\b(?:tel|telephone|email|e-mail|contact|website|www|clerk|council tax|committee|panel|watch|register|report"
    r"|cllr|councillor"
    r"|members?|officer|please|minutes|agenda|item)\b|@|https?:|[:?!]|\d{6}|\.\s",
    re.IGNORECASE,
)
# A letterhead is no meeting place; it stands on the first lines.
_LETTERHEAD = 2
_LONGEST = 16


def venue_in(text: str) -> str | None:
    """The place behind "in" or "at" in ``text``, dates and times left out, or None."""
    told = text
    for _, begin, end in reversed(list(dates_in(told))):
        told = f"{told[:begin]}\x01{told[end:]}"
    told = fold(_WEEKDAY.sub("\x01", _TIME.sub("\x01", told)))
    for match in _IN.finditer(told):
        venue = match["venue"]
        close = _ENDS.search(venue)
        venue = fold(venue[: close.start()] if close else venue).strip(" .,-–:\x01")
        if venue[:1].isupper() and 1 <= len(venue.split()) <= _LONGEST:
            return venue
    return None


def place_line(lines: Sequence[str]) -> str | None:
    """A short line of a head, below its letterhead, that names a place and nothing else."""
    for line in lines[_LETTERHEAD:]:
        words = line.split()
        if len(words) <= _LONGEST and _PLACE.search(line) and not _NO_PLACE.search(line) and not any(dates_in(line)):
            return fold(line).strip(" .,")
    return None

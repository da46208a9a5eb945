"""Where a meeting is held: in a sentence, behind its date, on a line of its own, or over a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.dates import TIME_OF_DAY, dates_in
from index.text import fold

# What stands between two blocks of a head, where a place ends too.
BETWEEN = "\x1f"
_CUT = "\x01"
_TIME = re.compile(
    rf"\b(?:(?:commencing|starting|beginning|from|start(?:s|ed)?)\s+)?(?:(?:at|am)\s+)?(?:{TIME_OF_DAY.pattern})"
    r"(?:\s*hrs\b|\s*hours\b)?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?:\s+the)?\b|\b(?:(?:ar\s+)?ddydd|dydd|nos)\s+\w+",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|at|via|yn|ym|yng)\s+(?:the\s+|yr?\s+)?(?!(?:chair|bresennol)\b)(?P<venue>[A-Z“\"].*)", re.IGNORECASE
)
# "Note of the hearing at the Town Hall": the place begins behind the last of these.
_BEFORE_PLACE = re.compile(r"^(?:.*\b)?(?:at|in)\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_PLATFORM = r"(?:(?:Microsoft|MS)\s+)?(?:Teams|Zoom|Web[Ee]x|Star[Ll]eaf|Google Meet|Skype)"
_CALLED = r"(?:(?:video|tele(?:phone)?|audio|phone|online|virtual)[ -]?(?:conferenc\w+|meeting|link|call)|telephone)"
# Without a room: the Coronavirus Act 2020, section 78, let councils of England meet so until May 2021.
_REMOTE = re.compile(
    r"\b(?:(?:remotely|virtually|online)\b(?:\s+(?:by|via|on|over|using|through)\s+(?:the\s+)?"
    rf"(?:{_PLATFORM}|{_CALLED}))?"
    rf"|(?:an?\s+)?(?:virtual|remote|online)\s+(?:meeting|hearing)(?! room)"
    rf"(?:\s+(?:by|via|on|through)\s+{_PLATFORM}|\s+\({_PLATFORM}\))?"
    rf"|(?:by|via|over|through)\s+(?:{_PLATFORM}|{_CALLED})|cyfarfod (?:o bell|rhithiol))(?!\w)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?<=[a-z)])(?<!\bSt)(?<!\bRd)(?<!\bDr)\.\s|\s+(?:on|for the purpose|when|where|to (?:which|transact)"
    r"|commencing|starting|you are|present|and (?:on|via|by|through|remotely|virtually|online)"
    r"|members|and commenc\w+|,?\s*held)\b"
    rf"|(?<!,){BETWEEN}|\s*[{_CUT};|]|\s+present\s*:|(?<!,)\s+(?-i:Councillors?|Cllrs?|PRESENT|Present|Chair(?:man)?"
    r"|Minutes|MINUTES|Apologies|The)\b"
    r"|\.?\s*\[?view directions|\s+at the address above|\s+am$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:Hall|Rooms?|Chambers?|Offices?|Centre|House|School|Schoolroom|Church|Pavilion|Suite|Institute|Library|Chapel"
    r"|Headquarters|Vestry|Guildhall|Barn|Hut|Theatre|College|Ystafell|Neuadd|Siambr|Canolfan|Festri|Capel|Swyddfa\w*"
    r"|HALL|ROOMS?|CHAMBERS?|OFFICES|CENTRE|HOUSE|PAVILION|SUITE|INSTITUTE|LIBRARY|CHAPEL|GUILDHALL|Zoom|Teams)\b",
)
_NO_PLACE = re.compile(
    r"\b(?:tel|telephone|email|e-mail|contact|website|www|clerk|panel|watch|register|report|cllr|councillor|officer"
    r"|(?:committee|council|board|cabinet|meeting)(?! (?:rooms?|chambers?|offices?|house|suite)\b)|forum|commission"
    r"|partnership|group|members?(?!['’]s? rooms?\b)|please|minutes|agenda|item|applications?|planning|published)\b"
    r"|@|https?:|[:?!]|\d{6}|\.\s",
    re.IGNORECASE,
)
# A chain of places parts at these; a comma stands within a place.
_PARTS = re.compile(rf"[{_CUT};|{BETWEEN}()]|\s[-–—]\s")
# A letterhead is no meeting place; it stands on the first lines.
_LETTERHEAD = 2
_LONGEST = 16


def venue_in(text: str) -> str | None:
    """The place behind "in" or "at" in ``text``, dates and times left out, or how all met remotely; or None."""
    told = _without_times(text)
    for match in _IN.finditer(told):
        close = _ENDS.search(match["venue"])
        venue = _trimmed(match["venue"][: close.start()] if close else match["venue"])
        if venue[:1].isupper() and 1 <= len(venue.split()) <= _LONGEST:
            return venue
    remote = _REMOTE.search(told)
    return fold(remote.group()) if remote else None


def place_beside(line: str) -> str | None:
    """The place in a short line that prints a date or time as well: "4 July 2023, 7pm, Town Hall"."""
    return next(_places(line), None)


def place_line(lines: Sequence[str]) -> str | None:
    """A short line of a head that names a place, below its letterhead or with a time."""
    below = (line for at, line in enumerate(lines) if at >= _LETTERHEAD or TIME_OF_DAY.search(line))
    short = (line for line in below if len(line.split()) <= _LONGEST and not any(dates_in(line)))
    return next(filter(None, map(place_beside, short)), None)


def _places(line: str) -> Iterator[str]:
    told = _without_times(line)
    for part in map(_place, _PARTS.split(_REMOTE.sub(_CUT, told))):
        short = part[:1].isupper() and len(part.split()) <= _LONGEST
        if short and _PLACE.search(part) and not _NO_PLACE.search(part):
            yield part
    remote = _REMOTE.search(told)
    if remote and not _NO_PLACE.search(_REMOTE.sub("", told).partition(". ")[0]):
        yield fold(remote.group())


def _without_times(text: str) -> str:
    """``text`` with a mark where its dates and times stood."""
    for _, begin, end in reversed(list(dates_in(text))):
        text = f"{text[:begin]}{_CUT}{text[end:]}"
    return _WEEKDAY.sub(_CUT, _TIME.sub(_CUT, text))


def _place(part: str) -> str:
    return re.sub(r"\s+on$", "", _BEFORE_PLACE.sub("", _trimmed(part)))


def _trimmed(place: str) -> str:
    return re.sub(r"(?:^and|\s+and)$", "", fold(place).strip(f" .,-–—:{_CUT}"))

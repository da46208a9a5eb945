"""Times that count from the meeting: "within ten working days", "by the end of next week", "tomorrow", "by Easter"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from index.promises.calendar_times import FoundTime
from index.promises.promise import Due
from index.promises.reckoning import after, coming, feast, in_next, in_this
from index.promises.times import LOOSE, RELATIVE, SOFT
from index.text import SMALL_NUMBERS

_NUMBERS = {name: value for value, name in enumerate(SMALL_NUMBERS) if value} | {"a": 1, "an": 1}
_COUNT = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,3}})"
_UNIT = "(?:day|week|fortnight|month|year)"
_WITHIN = re.compile(
    rf"\b(?:(?:(?:with)?in|over) the (?:next|coming)|(?:with)?in(?: about| around| the)?) "
    rf"(?P<count>{_COUNT}|(?:(?<=the )|(?<=the next )|(?<=the coming ))(?=(?:working )?{_UNIT}\b(?! time\b)))"
    r"(?: \(\d+\))?"
    rf" ?(?P<working>working |calendar |clear )?(?P<unit>{_UNIT})s?(?:['’] time)?\b"
    rf"(?! (?:beginning|commencing|of|before|after|or two)\b)",
    re.IGNORECASE,
)
_END_OF = re.compile(
    r"\b(?:by|before|until|at|towards?|no later than)(?: about| around)? (?:the )?end of (?P<which>the following|the"
    r"|this|that|next|play) (?:calendar )?(?P<unit>week|month|year|financial year|day)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"\b(?:by |in |for |early |late |later |on |over |until |before |within |from )*(?:(?P<next>(?:the )?(?:next"
    r"|following) (?P<unit>week|month|year))|(?P<this>(?<!of )(?:this|that) (?P<unit2>week|month|year)))\b"
    r"(?! (?:of|commencing|beginning)\b)",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:by |before )?(?:later |early |earlier |first thing )?(?:by |before )?(?:(?P<next>tomorrow"
    r"|the (?:next|following) (?:day|morning))|(?P<today>today|tonight|(?:this|that|the same) (?:morning|afternoon"
    r"|evening|day|night)))\b(?: (?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
# What is told of today is mostly the meeting itself.
_HERE = re.compile(
    r"\b(?:here|said|heard|raised|us|meeting|discussed|you|presented|present|mentioned|report|agenda|recommend\w*"
    r"|decision|is|are|been|made|questions?|come|coming|attend\w*|asked|paper|papers|committee|figures?|see|seen"
    r"|got|have) $",
    re.IGNORECASE,
)
_WEEKEND = re.compile(r"\b(?:by|before|over|at|this) (?:the |this )?weekend\b(?! of\b)", re.IGNORECASE)
_FEAST = re.compile(
    r"\b(?:(?:the )?week before|(?:in time )?for|by|before|at|over|until|till|this side of) (?P<name>christmas"
    r"|easter)\b(?! (?:holidays?|break|term|recess|timetable|lights|market|party|tree|event|fair|season|period"
    r"|lunch|cards?|appeal|switch\w*|day|eve)\b)",
    re.IGNORECASE,
)
_SATURDAY = 5


def within(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """So many days, weeks, months or years from the meeting."""
    for match in _WITHIN.finditer(text):
        count = _NUMBERS.get((match["count"] or "a").lower()) or int(match["count"])
        unit = match["unit"].lower()
        unit = "working day" if unit == "day" and (match["working"] or "").lower() == "working " else unit
        yield match.start(), Due(match[0], after(held, count, unit) if held else None)


def ends(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """The last day of the day, week, month or year of the meeting, or of the next."""
    for match in _END_OF.finditer(text):
        unit = match["unit"].lower()
        following = match["which"].lower() in ("next", "the following")
        yield match.start(), Due(match[0], _end(held, unit, following) if held else None)


def _end(held: dt.date, unit: str, following: bool) -> str | None:
    if unit == "financial year":
        return dt.date(held.year + (held.month > 3) + following, 3, 31).isoformat()
    if unit == "day":
        return after(held, int(following), "day")
    return in_next(held, unit) if following else in_this(held, unit)


def near(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Today, tomorrow, this week or next, the weekend."""
    for match in _NEAR.finditer(text):
        unit = (match["unit"] or match["unit2"]).lower()
        date = (in_next(held, unit) if match["next"] else in_this(held, unit)) if held else None
        yield match.start(), Due(match[0], date)
    for match in _TODAY.finditer(text):
        if match["next"] or not (match[0].lower() == "today" and _HERE.search(text[: match.start()])):
            yield match.start(), Due(match[0], after(held, int(bool(match["next"])), "day") if held else None)
    for match in _WEEKEND.finditer(text):
        yield match.start(), Due(match[0], coming(held, _SATURDAY) if held else None)


def feasts(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Christmas and Easter, as the last day of what is to be done by then."""
    for match in _FEAST.finditer(text):
        yield match.start(), Due(match[0], feast(held, match["name"].lower()) if held else None)


def relative(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Meetings to come, seasons, and the new year."""
    for match in RELATIVE.finditer(text):
        later = held and match["new"] and held.month > 6
        yield match.start(), Due(match[0], str(held.year + 1) if held and later else None)


def loose(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """What follows from no date."""
    yield from ((match.start(), Due(match[0].strip(" ,"))) for match in LOOSE.finditer(text))


def soft(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """What follows from no date and binds nobody to a day."""
    yield from ((match.start(), Due(match[0])) for match in SOFT.finditer(text))

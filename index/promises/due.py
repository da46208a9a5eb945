"""By when: the time that words give, as printed, and the day or month that follows from it."""

from __future__ import annotations

import datetime as dt
import re

from index.dates import MONTHS, dates_in
from index.promises.promise import Due

_MONTH = rf"(?P<month>{MONTHS})"
_LEAD = r"(?:by|before|in|for|on|from|at|within|until|no later than|during|over|after|to|towards?|throughout)"
_PART = r"(?:the )?(?:(?:end|beginning|start|middle|close) of |early |mid[- ]|late |mid-to-late )?(?:the )?"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})"
_DATE = re.compile(rf"\b(?:{_LEAD} (?:the )?(?:end of )?)?(?:the )?$", re.IGNORECASE)
_DAY = re.compile(
    rf"\b{_LEAD} (?:\w+day,? )?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?! \d{{4}})",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    rf"\b{_LEAD} {_PART}{_MONTH}\b(?:,? (?P<year>(?:19|20)\d{{2}})\b)?(?P<meeting> (?:\w+ )?(?:meeting|cycle"
    rf"|committee|panel))?"
    rf"|\b(?:{_LEAD} )?(?:the |its "
    rf"|our )?{_MONTH.replace('month', 'month2')}(?:,? (?P<year2>20\d{{2}}))? (?:\w+ )?(?:meeting|cycle)\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(rf"\b{_LEAD} {_PART}(?P<year>20\d{{2}})(?!\d|[-/]\d)\b", re.IGNORECASE)
_WITHIN = re.compile(
    rf"\b(?:with)?in (?:the next |about |around )?(?P<count>{_COUNT})(?: \(\d+\))? (?:working "
    rf"|calendar )?(?P<unit>day|week|month|year)s?(?:['’] time)?\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:by |at |to |for |on |before |in |until |within )?(?:the |its |our |their |this |a )?(?P<which>next"
    r"|following) "
    r"(?:scheduled |available |ordinary |full |formal )?(?P<unit>week|month|year|quarter|financial year"
    r"|municipal year|academic year|(?:[\w'’-]+ ){0,5}?meeting|cycle|agenda|committee|panel|board)\b"
    r"|\b(?:at|to|for) (?:an?|the|our|one of the) (?:early |subsequent )?(?:future|subsequent|later"
    r"|forthcoming) (?:[\w'’-]+ ){0,4}?(?:meetings?|agenda|panel|committee|board)\b"
    r"|\b(?:by |in |before |later )?(?P<this>this (?:week|month|year|autumn|spring|summer|winter)|tomorrow|tonight)\b"
    r"|\bin the new year\b|\bin due course\b|\bas soon as (?:possible|practicable|it is available)\b|\bafter (?:the"
    r"|this) meeting\b|\bbefore the (?:end of (?:the )?)?(?:\w+ )?(?:meeting|year|month|week)\b"
    r"|\b(?:by|before|in|over|this|next|for|during) (?:the )?(?:christmas|easter|summer|autumn|spring"
    r"|winter)\b(?: (?:holiday|break|term|recess|half[- ]term)s?)?"
    r"|\b(?:by |before |on |next |this |by next )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\bby (?:the )?end of (?:the|this) (?:day|week|month|year|financial year|term|quarter)\b",
    re.IGNORECASE,
)
_NUMBERS = {
    name: value
    for value, names in enumerate("a one two three four five six seven eight nine ten eleven twelve".split()[1:], 1)
    for name in [names]
} | {"a": 1, "an": 1}


def due_in(text: str, held: dt.date | None) -> Due | None:
    """The time that ``text`` gives for what it promises in a meeting ``held`` that day, or None.

    A month without a year is the first such month that ends after the meeting.
    """
    for date, begin, end in dates_in(text):
        lead = _DATE.search(text[:begin])
        first = lead.start() if lead else begin
        if held is None or date >= held:
            return Due(text[first:end].strip(), date.isoformat())
    for find in (_day, _month, _within, _relative, _year):
        found = find(text, held)
        if found:
            return found
    return None


def last_day(date: str) -> dt.date:
    """The last day that an ISO 8601 day, month or year spans."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        return dt.date(*parts)
    year, month = (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 12)
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def _day(text: str, held: dt.date | None) -> Due | None:
    match = _DAY.search(text)
    if not match:
        return None
    if held is None:
        return Due(match[0])
    month = _number(match["month"])
    for year in (held.year, held.year + 1):
        try:
            date = dt.date(year, month, int(match["day"]))
        except ValueError:
            return Due(match[0])
        if date >= held:
            return Due(match[0], date.isoformat())
    return Due(match[0])


def _month(text: str, held: dt.date | None) -> Due | None:
    match = _IN_MONTH.search(text)
    if not match:
        return None
    month = _number(match["month"] or match["month2"])
    printed = match["year"] or match["year2"]
    if printed is None and held is None:
        return Due(match[0])
    year = int(printed) if printed else held.year + (month < held.month) if held else 0
    if held and (year, month) < (held.year, held.month):
        return None
    return Due(match[0], f"{year}-{month:02d}")


def _within(text: str, held: dt.date | None) -> Due | None:
    match = _WITHIN.search(text)
    if not match:
        return None
    count = _NUMBERS.get(match["count"].lower()) or int(match["count"])
    return Due(match[0], _after(held, count, match["unit"].lower()) if held else None)


def _relative(text: str, held: dt.date | None) -> Due | None:
    match = _RELATIVE.search(text)
    if not match:
        return None
    printed = match[0]
    unit = (match["unit"] or "").lower()
    if held and unit in ("week", "month", "year"):
        return Due(printed, _next(held, unit))
    if held and match["this"]:
        return Due(printed, _this(held, match["this"].lower()))
    if held and "new year" in printed.lower():
        return Due(printed, str(held.year + 1) if held.month > 6 else None)
    return Due(printed)


def _year(text: str, held: dt.date | None) -> Due | None:
    match = _IN_YEAR.search(text)
    if not match or (held and int(match["year"]) < held.year):
        return None
    return Due(match[0], match["year"])


def _after(held: dt.date, count: int, unit: str) -> str:
    if unit in ("day", "week"):
        return (held + dt.timedelta(days=count * (7 if unit == "week" else 1))).isoformat()
    months = held.month - 1 + count * (12 if unit == "year" else 1)
    year, month = held.year + months // 12, months % 12 + 1
    day = min(held.day, last_day(f"{year}-{month:02d}").day)
    return dt.date(year, month, day).isoformat()


def _next(held: dt.date, unit: str) -> str:
    if unit == "week":
        return (held + dt.timedelta(days=13 - held.weekday())).isoformat()
    if unit == "year":
        return str(held.year + 1)
    return f"{held.year + held.month // 12}-{held.month % 12 + 1:02d}"


def _this(held: dt.date, told: str) -> str | None:
    if told in ("tonight", "tomorrow"):
        return (held + dt.timedelta(days=told == "tomorrow")).isoformat()
    if told == "this week":
        return (held + dt.timedelta(days=6 - held.weekday())).isoformat()
    return {"this month": f"{held.year}-{held.month:02d}", "this year": str(held.year)}.get(told)


def _number(name: str) -> int:
    return first.month if (first := next((date for date, _, _ in dates_in(f"1 {name} 2000")), None)) else 1

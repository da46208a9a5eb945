"""By when: the time that words give, as printed, and the day or month that follows from it."""

from __future__ import annotations

import datetime as dt
import re

from index.dates import MONTHS, dates_in
from index.promises.promise import Due
from index.promises.reckoning import after, in_next, in_this
from index.promises.times import LOOSE, RELATIVE
from index.text import SMALL_NUMBERS

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
_END_OF = re.compile(
    r"\b(?:by|before|until|at|towards?|no later than)(?: about| around)? (?:the )?end of (?P<which>the|this|next)"
    r" (?:calendar )?(?P<unit>week|month|year|financial year)\b",
    re.IGNORECASE,
)
_NUMBERS = {name: value for value, name in enumerate(SMALL_NUMBERS[:13]) if value} | {"a": 1, "an": 1}


def due_in(text: str, held: dt.date | None) -> Due | None:
    """The time that ``text`` gives for what it promises in a meeting ``held`` that day, or None.

    A month without a year is the first such month that ends after the meeting.
    """
    for date, begin, end in dates_in(text):
        lead = _DATE.search(text[:begin])
        first = lead.start() if lead else begin
        if held is None or date >= held:
            return Due(text[first:end].strip(), date.isoformat())
    for find in (_day, _month, _within, _end_of, _relative, _year, _loose):
        found = find(text, held)
        if found:
            return found
    return None


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
    return Due(match[0], after(held, count, match["unit"].lower()) if held else None)


def _end_of(text: str, held: dt.date | None) -> Due | None:
    """The last day of the week, month or year of the meeting, or of the next."""
    match = _END_OF.search(text)
    if not match:
        return None
    unit, following = match["unit"].lower(), match["which"].lower() == "next"
    if held is None:
        return Due(match[0])
    if unit == "financial year":
        year = held.year + (held.month > 3) + following
        return Due(match[0], dt.date(year, 3, 31).isoformat())
    return Due(match[0], in_next(held, unit) if following else in_this(held, f"this {unit}"))


def _relative(text: str, held: dt.date | None) -> Due | None:
    match = RELATIVE.search(text)
    if not match:
        return None
    printed = match[0]
    unit = (match["unit"] or "").lower()
    if held and unit in ("week", "month", "year"):
        return Due(printed, in_next(held, unit))
    if held and match["this"]:
        return Due(printed, in_this(held, match["this"].lower()))
    if held and "new year" in printed.lower():
        return Due(printed, str(held.year + 1) if held.month > 6 else None)
    return Due(printed)


def _year(text: str, held: dt.date | None) -> Due | None:
    match = _IN_YEAR.search(text)
    if not match or (held and int(match["year"]) < held.year):
        return None
    return Due(match[0], match["year"])


def _loose(text: str, held: dt.date | None) -> Due | None:
    match = LOOSE.search(text)
    return Due(match[0].strip(" ,")) if match else None


def _number(name: str) -> int:
    return first.month if (first := next((date for date, _, _ in dates_in(f"1 {name} 2000")), None)) else 1

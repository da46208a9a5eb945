"""Spans of time in questions: "since March", "last year", "before 2022", "at the last meeting".

A month without its year is the latest such month up to the latest meeting; "last year" and its
like are counted from the day on which the question is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dateutil.relativedelta import relativedelta

from assistant.understanding.span import Span
from index.dates import MONTHS, dates_in, month_number, yearless
from index.text import SMALL_NUMBERS

_ON = re.compile(r"\b(?:on|of|at|from) (?:the )?$", re.IGNORECASE)
_MEETING = re.compile(r"['’]?s? (?:\w+ ){0,3}?meetings?\b", re.IGNORECASE)
_SMALL = SMALL_NUMBERS[1:13]
_OF_BODIES = "scrutiny|panel|committee|cabinet|board|council"
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(_SMALL)}|couple of|few)"
_YEAR = r"(?:19|20)\d{2}(?![/\d]|-\d{2}\b)"
_MONTH_OF = re.compile(rf"(?P<month>{MONTHS})\b\.?,?(?: (?P<year>{_YEAR}))?", re.IGNORECASE)
_YEAR_ALONE = re.compile(_YEAR)
# No "since" of a reason, no "from" of a letter: a point in time must follow.
_LEAD = re.compile(
    r"\b(?P<lead>since|after|before|prior to|between|from|in|during|throughout)"
    r" (?:the (?:start|beginning|end) of )?(?=\w)",
    re.IGNORECASE,
)
_TO = re.compile(r" (?:and|to|until|till|-|–) ", re.IGNORECASE)
_ONWARDS = re.compile(r" (?:on(?:ward)?s?|and (?:after|since))\b", re.IGNORECASE)
# A year's budget is a thing, not a time at which somebody speaks.
_CALENDAR = re.compile(r"\b(?P<which>last|this) (?P<unit>year|month)\b(?!['’]s)", re.IGNORECASE)
_PAST = re.compile(
    rf"\b(?:in|over|during|within|for) the (?:last|past) (?:(?P<count>{_COUNT}) )?(?P<unit>year|month|week)s?\b",
    re.IGNORECASE,
)
_MEETINGS = re.compile(
    rf"\b(?i:last|latest|most recent|newest) (?i:(?P<count>{_COUNT}) )?"
    rf"(?:(?:[A-Z][\w&]*|and|{_OF_BODIES}) ){{0,6}}?(?:meetings?|minutes)\b"
)
_MONTH_ALONE = re.compile(
    rf"\b(?:(?:in|during) (?P<month>{MONTHS})\b(?!\.?,? \d)"
    rf"|the (?P<of>{MONTHS})\b (?:(?:(?-i:[A-Z])[\w&’'-]*|and|{_OF_BODIES}) ){{0,6}}?(?P<meeting>meeting)\b)",
    re.IGNORECASE,
)
_SOME = {"couple of": 2, "few": 3} | {word: number for number, word in enumerate(_SMALL, start=1)}


@dataclass(frozen=True, slots=True)
class _Point:
    """A day, month or year, where its words end, and whether its year is printed."""

    first: dt.date
    last: dt.date
    end: int
    dated: bool = True


def span_in(asked: str, dates: Sequence[dt.date], today: dt.date) -> Span | None:
    """The span that ``asked`` names, if any; ``dates`` are those of the meetings, ascending.

    Days and months by themselves ("on 3 May 2021", "in May 2021") are none.
    """
    readings: tuple[Callable[[], Iterator[Span]], ...] = (
        lambda: _meetings(asked, dates),
        lambda: _led(asked, min(dates[-1], today) if dates else today),
        lambda: _past(asked, today),
        lambda: _calendar(asked, today),
    )
    return next((span for reading in readings for span in reading()), None)


def day_in(asked: str, dates: Sequence[dt.date], latest: dt.date | None = None) -> Span | None:
    """A day without its year ("on 11 June", "the 11 June meeting"), as the latest such day with a meeting.

    Where none had one, it is none, unless the ``latest`` day up to which it may be is given.
    """
    for day, month, begin, end in yearless(asked):
        held = [date for date in dates if (date.day, date.month) == (day, month)]
        if not held and latest:
            held = _day(day, month, latest)
        if held and (_ON.search(asked[:begin]) or _MEETING.match(asked[end:])):
            return Span.of_day(held[-1], asked[begin:end])
    return None


def _day(day: int, month: int, latest: dt.date) -> list[dt.date]:
    """The latest such day up to ``latest``, if there is one in either year."""
    year = latest.year - ((month, day) > (latest.month, latest.day))
    try:
        return [dt.date(year, month, day)]
    except ValueError:
        return []


def month_in(asked: str, dates: Sequence[dt.date], latest: dt.date | None = None) -> Span | None:
    """A month without its year, as the latest with a meeting.

    "the May meeting" is that of the latest May where none had a meeting; "in May" is then no month, unless the
    ``latest`` day up to which it may be is given.
    """
    for found in _MONTH_ALONE.finditer(asked) if dates else ():
        printed = found["month"] or found["of"]
        number = month_number(printed)
        years = [date.year for date in dates if date.month == number]
        until = latest or (dates[-1] if found["meeting"] else None)
        if until and not years:
            years = [until.year - (number > until.month)]
        if years and printed != "may":
            return Span.of_month(years[-1], number, found.group())
    return None


def _led(asked: str, latest: dt.date) -> Iterator[Span]:
    """Spans that a preposition leads in."""
    for lead in _LEAD.finditer(asked):
        point = _point(asked, lead.end(), latest)
        if point is None:
            continue
        word = lead["lead"].casefold()
        to = _TO.match(asked, point.end)
        until = _point(asked, to.end(), latest) if to else None
        if word in ("between", "from") and until:
            yield _from_to(point, until, asked[lead.start() : until.end])
        elif word == "since" or (word == "from" and _ONWARDS.match(asked, point.end)):
            yield Span(point.first, None, asked[lead.start() : point.end])
        elif word == "after":
            yield Span(point.last + dt.timedelta(days=1), None, asked[lead.start() : point.end])
        elif word in ("before", "prior to"):
            yield Span(None, point.first - dt.timedelta(days=1), asked[lead.start() : point.end])
        elif word in ("in", "during", "throughout") and _YEAR_ALONE.fullmatch(asked, lead.end(), point.end):
            yield Span(point.first, point.last, asked[lead.start() : point.end])


def _from_to(point: _Point, until: _Point, told: str) -> Span:
    """From one point to another, which gives it its year where it has none."""
    first = point.first
    if not point.dated:
        first = first.replace(year=until.last.year)
        first = first if first <= until.last else first.replace(year=first.year - 1)
    return Span(first, until.last, told)


def _point(asked: str, begin: int, latest: dt.date) -> _Point | None:
    """The day, month or year that stands at ``begin``."""
    rest = asked[begin:]
    day = next((found for found in dates_in(rest) if found[1] == 0), None)
    if day:
        return _Point(day[0], day[0], begin + day[2])
    month = _MONTH_OF.match(rest)
    if month and (month["year"] or month["month"][0].isupper()):
        number = month_number(month["month"])
        year = int(month["year"]) if month["year"] else latest.year - (number > latest.month)
        first = dt.date(year, number, 1)
        return _Point(first, first + relativedelta(months=1, days=-1), begin + month.end(), bool(month["year"]))
    alone = _YEAR_ALONE.match(rest)
    year = int(alone.group()) if alone else 0
    return _Point(dt.date(year, 1, 1), dt.date(year, 12, 31), begin + alone.end()) if alone else None


def _past(asked: str, today: dt.date) -> Iterator[Span]:
    """ "in the last six months": so many back from today."""
    for found in _PAST.finditer(asked):
        count = _number(found["count"])
        back = {"year": relativedelta(years=count), "month": relativedelta(months=count)}
        yield Span(today - back.get(found["unit"].casefold(), relativedelta(weeks=count)), today, found.group())


def _calendar(asked: str, today: dt.date) -> Iterator[Span]:
    """ "last year", "this month": by the calendar."""
    for found in _CALENDAR.finditer(asked):
        months = found["unit"].casefold() == "month"
        first = today.replace(day=1) if months else today.replace(month=1, day=1)
        length = relativedelta(months=1) if months else relativedelta(years=1)
        if found["which"].casefold() != "this":
            first -= length
        yield Span(first, first + length - dt.timedelta(days=1), found.group())


def _meetings(asked: str, dates: Sequence[dt.date]) -> Iterator[Span]:
    """ "the last meeting", "the last three meetings": so many back from the latest in the store."""
    for found in _MEETINGS.finditer(asked):
        if dates:
            yield Span(dates[max(0, len(dates) - _number(found["count"]))], dates[-1], found.group(), of_meetings=True)


def _number(printed: str | None) -> int:
    if printed is None:
        return 1
    return _SOME.get(printed.casefold()) or int(printed)

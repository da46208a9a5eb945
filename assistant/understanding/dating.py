"""When a question is about: days, months and spans, and whether a search may stay within them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.understanding.span import Span
from assistant.understanding.spans import day_in, month_in, span_in
from assistant.understanding.wants import Wants, asks_for_words
from index.dates import MONTHS, dates_in, month_number

_MONTH = re.compile(rf"\b(?P<month>{MONTHS})\.?,?\s+(?P<year>(?:19|20)\d{{2}})\b", re.IGNORECASE)
# "at its meeting in March 2022", "the meeting of 3 March 2025", "meetings since May"
_OF_MEETING = re.compile(
    r"\bmeetings? (?:held |that was held |that were held )?(?:in|on|of|since|after|before|between|last|this)\b"
    rf"|\bthe (?:{MONTHS}) meetings?\b",
    re.IGNORECASE,
)
# What is done at meetings: a question about it means the meetings of the time that it names.
_AT_MEETINGS = re.compile(
    r"\b(?:meetings?|minutes|minuted|discuss\w*|raised|considered|heard|reported|mentioned|debated|presented|spoke"
    r"|speak|commented|(?:i|we|i['’]ve|we['’]ve|have) miss(?:ed)?|(?:happened|went on|took place|happening|new) "
    r"(?:at|in|during|since|on))\b",
    re.IGNORECASE,
)
# A body stands for its meeting: "at the Planning Committee in October", "what did Cabinet decide on 3 May".
_BODY_THEN = re.compile(
    rf"\bmeeting(?: (?:decided?|agreed?|resolved?|discuss|do|meet|met|held|voted?|recommend|approve|refuse))?"
    rf" (?:in|on|of|during) (?:the )?(?:{MONTHS}|\d{{1,2}}(?:st|nd|rd|th)?\b)",
    re.IGNORECASE,
)
_DONE_AT_MEETINGS = frozenset({Wants.ATTENDANCE, Wants.DECISION, Wants.PROMISE, Wants.SAYING})
# "And in November?" asks of that month what was asked of another.
_MONTH_ONLY = re.compile(rf"^(?:(?:and|but|so|or|what about|how about),? )*in (?:{MONTHS})\W*$", re.IGNORECASE)
# Where a date is asked for, one that is named is no meeting's.
_ASKS_WHEN = re.compile(r"^(?:and |but |so )?(?:(?:since|until|by) )?(?:when|what (?:date|day|month|year))\b", re.I)


@dataclass(frozen=True, slots=True)
class Dates:
    """Days, ascending: of the meetings that may be meant, of those known to have happened; and the latest of all."""

    meant: Sequence[dt.date]
    happened: Sequence[dt.date]
    latest: dt.date | None


@dataclass(frozen=True, slots=True)
class Times:
    """The times that a question names: days and months as ``points``, and a longer ``span``.

    ``firm`` tells that it asks for what was done at meetings then, ``of_meeting`` that it names
    the meeting that it asks about by its date.
    """

    points: tuple[Span, ...] = ()
    span: Span | None = None
    firm: bool = False
    of_meeting: bool = False

    def __bool__(self) -> bool:
        return bool(self.points or self.span)

    def __str__(self) -> str:
        return ", ".join(map(str, (*self.points, self.span) if self.span else self.points))

    def names(self, date: dt.date) -> bool:
        """Whether ``date`` is one of the days, or in one of the months."""
        return any(point.holds(date) for point in self.points)

    def holds(self, date: dt.date | None) -> bool:
        """Whether ``date`` is at a time that is named, or none is."""
        return not self or bool(date and (self.names(date) or (self.span and self.span.holds(date))))

    def staying(self) -> list[Span]:
        """The spans within which a search stays, where a meeting was then.

        A month or year may be that of a fact, which a later paper tells: it holds a search only
        where the question asks what was done at meetings.
        """
        points = [point for point in self.points if self.firm or point.first == point.last]
        return [*points, *([self.span] if self.span and (self.firm or self.span.of_meetings) else [])]


def times_in(asked: str, wants: Wants, dates: Dates, today: dt.date, bodies: Sequence[str] = ()) -> tuple[Times, str]:
    """The times that ``asked`` names, and its words without those that tell which of the meetings are meant.

    ``bodies`` are the bodies in it, as printed: each stands for its meeting.
    """
    held = dates.meant
    at_body = _at_body(asked, bodies)
    firm = (wants in _DONE_AT_MEETINGS or _done_at_meetings(asked)) and not _ASKS_WHEN.search(asked)
    of_meeting = bool(_OF_MEETING.search(asked) or at_body)
    span = span_in(asked, dates.happened, today)
    left = asked.replace(span.told, " ") if span else asked
    points = list(_points(left))
    until = dates.latest if at_body or (bodies and wants is Wants.ATTENDANCE) else None
    alone = day_in(left, held, until) if not points else None
    if not (alone or points) and (firm or at_body or _MONTH_ONLY.search(left)):
        alone = month_in(left, held, until) or _month_of(left, bodies, held, until)
    points += [alone] if alone else []
    telling = [point for point in points if point is alone or any(map(point.holds, held))]
    telling += [span] if span and (firm or span.of_meetings) and any(map(span.holds, held)) else []
    for one in telling:
        asked = asked.replace(one.told, " ")
    return Times(tuple(points), span, firm or at_body, of_meeting), asked


def _at_body(asked: str, bodies: Sequence[str]) -> bool:
    """Whether a time is that of a meeting which is named by its body alone."""
    for printed in bodies:
        asked = asked.replace(printed, "meeting")
    return bool(bodies) and bool(_BODY_THEN.search(asked))


def _month_of(asked: str, bodies: Sequence[str], held: Sequence[dt.date], until: dt.date | None) -> Span | None:
    """A month that tells which meeting of a body is meant ("the October Cabinet")."""
    for printed in bodies:
        span = month_in(asked.replace(printed, "meeting"), held, until)
        if span:
            return replace(span, told=span.told.replace("meeting", printed))
    return None


def _points(asked: str) -> Iterator[Span]:
    """The days, then the months with a year, that are not those of a day."""
    days = [Span.of_day(day, asked[begin:end]) for day, begin, end in dates_in(asked)]
    yield from days
    for one in days:
        asked = asked.replace(one.told, " ")
    for match in _MONTH.finditer(asked):
        yield Span.of_month(int(match["year"]), month_number(match["month"]), match.group())


def _done_at_meetings(asked: str) -> bool:
    return asks_for_words(asked) or bool(_AT_MEETINGS.search(asked))

"""A span of time: a day, a month, a year, or from one day to another."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from dateutil.relativedelta import relativedelta

from assistant.fields import day, month


@dataclass(frozen=True, slots=True)
class Span:
    """From ``first`` to ``last``, both inclusive; of None, one at most, that end is open.

    ``told`` are the words of the question for it. ``of_meetings`` marks one that was counted in
    meetings ("the last meeting"), so that it is of nothing else.
    """

    first: dt.date | None
    last: dt.date | None
    told: str = field(default="", compare=False)
    of_meetings: bool = field(default=False, compare=False)

    @classmethod
    def of_day(cls, date: dt.date, told: str = "") -> Span:
        return cls(date, date, told)

    @classmethod
    def of_month(cls, year: int, number: int, told: str = "") -> Span:
        first = dt.date(year, number, 1)
        return cls(first, first + relativedelta(months=1, days=-1), told)

    @classmethod
    def of_year(cls, year: int) -> Span:
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    def holds(self, date: dt.date) -> bool:
        """Whether a date lies within."""
        return (self.first is None or self.first <= date) and (self.last is None or date <= self.last)

    def away(self, date: dt.date) -> dt.timedelta:
        """How far a date lies outside; nothing where it lies within."""
        before = self.first - date if self.first else dt.timedelta()
        after = date - self.last if self.last else dt.timedelta()
        return max(before, after, dt.timedelta())

    @property
    def printed(self) -> str | None:
        """A day, month or year as papers print it; None for another span."""
        first = self.first
        if first is None or self.last is None:
            return None
        if self == Span.of_day(first):
            return day(first)
        if self == Span.of_month(first.year, first.month):
            return month(first.year, first.month)
        return str(first.year) if self == Span.of_year(first.year) else None

    @property
    def words(self) -> str:
        """When it was, in words: "on 3 May 2021", "in 2021", "since 3 May 2021"."""
        if self.printed:
            return f"{'on' if self.first == self.last else 'in'} {self.printed}"
        if self.first and self.last:
            return f"between {day(self.first)} and {day(self.last)}"
        return f"since {day(self.first)}" if self.first else f"until {day(self.last)}" if self.last else ""

    def __str__(self) -> str:
        """As ISO 8601 has it: "2021-05-03", "2021-05", "2021", "2021-05-03 to 2021-06-01", "since 2021-05-03"."""
        begin, end = (one.isoformat() if one else "" for one in (self.first, self.last))
        if self.printed:
            return begin.rsplit("-", 3 - len(self.printed.split()))[0]
        return f"{begin} to {end}" if begin and end else f"since {begin}" if begin else f"until {end}"

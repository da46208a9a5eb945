"""Reckoning days, months and years from the day of a meeting, in ISO 8601, as exact as what is told."""

from __future__ import annotations

import datetime as dt

from dateutil.easter import easter

from index.dates import next_working_day

_WEEK = 7
# A unit of days in days; working days are counted one by one.
_DAYS = {"day": 1, "week": _WEEK, "fortnight": 2 * _WEEK}


def first_day(date: str) -> dt.date:
    """The first day that an ISO 8601 day, month or year spans."""
    year, month, day = [*map(int, date.split("-")), 1, 1][:3]
    return dt.date(year, month, day)


def last_day(date: str) -> dt.date:
    """The last day that an ISO 8601 day, month or year spans."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        return dt.date(*parts)
    year, month = (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 12)
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def after(held: dt.date, count: int, unit: str) -> str:
    """The day so many days, working days, weeks, fortnights, months or years after the meeting."""
    if unit in _DAYS:
        return (held + dt.timedelta(days=count * _DAYS[unit])).isoformat()
    if unit == "working day":
        for _ in range(count):
            held = next_working_day(held)
        return held.isoformat()
    months = held.month - 1 + count * (12 if unit == "year" else 1)
    year, month = held.year + months // 12, months % 12 + 1
    day = min(held.day, last_day(f"{year}-{month:02d}").day)
    return dt.date(year, month, day).isoformat()


def in_next(held: dt.date, unit: str) -> str:
    """Next week (its last day), next month or next year."""
    if unit == "week":
        return in_week(held, _WEEK - 1, 1)
    if unit == "year":
        return str(held.year + 1)
    return f"{held.year + held.month // 12}-{held.month % 12 + 1:02d}"


def in_this(held: dt.date, unit: str) -> str | None:
    """This week (its last day), this month or this year; None for others."""
    if unit == "week":
        return in_week(held, _WEEK - 1)
    return {"month": f"{held.year}-{held.month:02d}", "year": str(held.year)}.get(unit)


def in_week(held: dt.date, weekday: int, weeks: int = 0) -> str:
    """That day (0 is Monday) of the week so many weeks after the meeting's."""
    return (held + dt.timedelta(days=weekday - held.weekday() + _WEEK * weeks)).isoformat()


def coming(held: dt.date, weekday: int) -> str:
    """The first such day (0 is Monday) after the meeting."""
    return (held + dt.timedelta(days=(weekday - held.weekday() - 1) % _WEEK + 1)).isoformat()


def day_of_month(held: dt.date, day: int, month: int | None = None) -> str | None:
    """The first such day (of any month, or of that ``month``) not before the meeting, or None."""
    for ahead in range(13):
        year, at = held.year + (held.month - 1 + ahead) // 12, (held.month - 1 + ahead) % 12 + 1
        fits = day <= last_day(f"{year}-{at:02d}").day and month in (None, at)
        if fits and dt.date(year, at, day) >= held:
            return dt.date(year, at, day).isoformat()
    return None


def month_coming(held: dt.date, month: int) -> str:
    """The first such month that ends after the meeting."""
    return f"{held.year + (month < held.month)}-{month:02d}"


def feast(held: dt.date, name: str) -> str:
    """The first Christmas Day or Easter Sunday after the meeting."""
    years = (held.year, held.year + 1)
    days = [dt.date(year, 12, 25) if name == "christmas" else easter(year) for year in years]
    return next(day for day in days if day > held).isoformat()

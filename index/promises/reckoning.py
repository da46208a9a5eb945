"""Reckoning days, months and years from the day of a meeting, in ISO 8601, as exact as what is told."""

from __future__ import annotations

import datetime as dt


def last_day(date: str) -> dt.date:
    """The last day that an ISO 8601 day, month or year spans."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        return dt.date(*parts)
    year, month = (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 12)
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def after(held: dt.date, count: int, unit: str) -> str:
    """The day so many days, weeks, months or years after the meeting."""
    if unit in ("day", "week"):
        return (held + dt.timedelta(days=count * (7 if unit == "week" else 1))).isoformat()
    months = held.month - 1 + count * (12 if unit == "year" else 1)
    year, month = held.year + months // 12, months % 12 + 1
    day = min(held.day, last_day(f"{year}-{month:02d}").day)
    return dt.date(year, month, day).isoformat()


def in_next(held: dt.date, unit: str) -> str:
    """Next week (its last day), next month or next year."""
    if unit == "week":
        return (held + dt.timedelta(days=13 - held.weekday())).isoformat()
    if unit == "year":
        return str(held.year + 1)
    return f"{held.year + held.month // 12}-{held.month % 12 + 1:02d}"


def in_this(held: dt.date, told: str) -> str | None:
    """Tonight, tomorrow, this week (its last day), this month or this year; None for others."""
    if told in ("tonight", "tomorrow"):
        return (held + dt.timedelta(days=told == "tomorrow")).isoformat()
    if told == "this week":
        return (held + dt.timedelta(days=6 - held.weekday())).isoformat()
    return {"this month": f"{held.year}-{held.month:02d}", "this year": str(held.year)}.get(told)

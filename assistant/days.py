"""Days as people write them, and spans of days."""

from __future__ import annotations

import datetime as dt

from assistant.fields import day
from index.dates import whole_date
from index.errors import MinutebookError
from index.stored import Narrowing


class DayError(MinutebookError):
    """Words that are no day, or days in the wrong order."""


def written_day(written: str) -> dt.date:
    """The day that ``written`` is, and nothing else: 2024-11-27, 27 November 2024, 27/11/2024.

    Raises:
        DayError: where it is none, or more than one.
    """
    date = whole_date(written)
    if date is None:
        raise DayError(f"“{written.strip()}” is not a date: write one such as 27 November 2024 or 2024-11-27.")
    return date


def in_order(narrowing: Narrowing) -> Narrowing:
    """``narrowing``, whose span does not end before it begins.

    Raises:
        DayError: where it does.
    """
    since, until = narrowing.since, narrowing.until
    if since and until and since > until:
        raise DayError(f"{day(since)} is after {day(until)}: give the earlier date as the one since when.")
    return narrowing

"""By when: the time that words give, as printed, and the day or month that follows from it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from index.promises.calendar_times import FoundTime, dates, days, months, weekdays, years
from index.promises.near_times import ends, feasts, loose, near, relative, soft, within
from index.promises.promise import Due

# Where two begin at one place, the first of these tells most.
_FINDERS: tuple[Callable[[str, dt.date | None], Iterator[FoundTime]], ...] = (
    dates,
    days,
    months,
    within,
    ends,
    feasts,
    near,
    weekdays,
    years,
    relative,
    loose,
    soft,
)
# What follows is when others are to act: "write to the company asking it to attend the next meeting".
_OF_OTHERS = re.compile(
    r",? \b(?:asking|requesting|inviting|urging|seeking|calling on|calling for)\b|\b(?:but|although) (?=the|it)",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[;:]|\b(?:and|but)\b")
_TO_COME = re.compile(r"['’]ll\b|\b(?:will|would|to|is|are|due|shall|meet|suggested)\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|had|has|have|did|[a-z]{3,}ed)\b", re.IGNORECASE)
# "At the next meeting on 4 June": the second tells the day of the first.
_SAME = re.compile(r"(?:,| of the \w+)?\s*(?:(?:on|in) )?$", re.IGNORECASE)


def due_in(text: str, held: dt.date | None, at: int = 0) -> Due | None:
    """The time that ``text`` gives for what it promises from ``at`` on in a meeting ``held`` that day, or None.

    A month without a year is the first such month that ends after the meeting. What stands before the promise
    tells its time where it is of the same clause, or of one that is no tale: "At the next meeting the Clerk would ...".
    """
    behind = _OF_OTHERS.split(text[at:])[0]
    *clauses, last = _CLAUSES.split(text[:at])
    return _first(behind, held) or _first(last, held) or _first(" ".join(filter(_is_to_come, clauses)), held)


def binds(text: str) -> bool:
    """Whether ``text`` tells a time that makes a promise of a plan: "next time" does not."""
    return any(next(find(text, None), None) is not None for find in _FINDERS if find is not soft)


def _is_to_come(clause: str) -> bool:
    """Whether a clause may tell of what is to come: one that tells of what was, and not of what will be, does not."""
    return bool(_TO_COME.search(clause)) or not _PAST.search(clause)


def _first(text: str, held: dt.date | None) -> Due | None:
    found = [(begin, place, due) for place, find in enumerate(_FINDERS) for begin, due in find(text, held)]
    if not found:
        return None
    begin, _, due = min(found, key=lambda one: one[:2])
    end = begin + len(due.printed)
    if due.date is None:
        for other, _, dated in found:
            if dated.date and begin < other < end:
                return dated
            if dated.date and begin < other and _SAME.fullmatch(text[end : max(end, other)]):
                return Due(text[begin : other + len(dated.printed)], dated.date)
    return due

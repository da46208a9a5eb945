"""Several papers of one meeting are one meeting.

An agenda, the minutes and the recording of a meeting each tell of it, and seldom name it in the
same words. Meetings are compared within one day only; what cannot be decided stays apart.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.dates import minute_of_day
from index.schema import MeetingRow
from index.text import plain

_LENT = ("council", "body", "time", "venue")
_SMALL = frozenset({"the", "and", "of"})
# A sub-committee and a joint committee are bodies of their own beside the committees that
# appoint them (Local Government Act 1972, section 102(1)), whatever words they share.
_ANOTHER_BODY = frozenset({"sub", "joint"})
# In minutes: starts of one meeting are printed less than this apart.
_APART, _HALF_DAY = 60, 720


@dataclass(frozen=True, slots=True)
class Completed:
    """What is known of a meeting when all its papers are asked; ``row`` has what one of them says."""

    council: str | None
    body: str | None
    time: str | None
    venue: str | None


def completed(row: MeetingRow) -> Completed:
    """A meeting with what its paper leaves out and another of the same meeting says."""
    return Completed(*(getattr(row, name) or row.lent.get(name) for name in _LENT))


def identity(row: MeetingRow) -> int:
    """What all papers of a meeting have in common."""
    return row.same_as_id or row.id


def join_papers(session: Session, dates: Iterable[dt.date]) -> None:
    """Find anew which meetings of these dates are the same, and what their papers lend each other."""
    rows = session.scalars(select(MeetingRow).where(MeetingRow.date.in_(set(dates))).order_by(MeetingRow.id)).all()
    for date in {row.date for row in rows}:
        for same in _same([row for row in rows if row.date == date]):
            for row in same:
                row.same_as_id = None if row is same[0] else same[0].id
                row.lent = _lent(row, same)


def _lent(row: MeetingRow, same: Sequence[MeetingRow]) -> dict[str, str]:
    """The fullest form of each thing that ``row`` lacks, whichever paper came first."""
    missing = [name for name in _LENT if not getattr(row, name)]
    said = {name: {getattr(one, name) for one in same} - {None, ""} for name in missing}
    return {name: max(forms, key=lambda form: (len(form), form)) for name, forms in said.items() if forms}


def _same(rows: Sequence[MeetingRow]) -> list[list[MeetingRow]]:
    """The meetings of one day: lists of rows that are the same meeting.

    One that fits two which do not fit each other is neither; without such ones, those that fit
    any of a list fit all of it.
    """
    unsure = [row for row in rows if _unsure(row, rows)]
    twice = [one for one, other in combinations(rows, 2) if _equal(one, other) and _apart(one, other)]
    found: list[list[MeetingRow]] = []
    for row in rows:
        agrees = _equal if row in unsure else _fits
        # Of a body that met twice that day, two papers without a time may be of either.
        either = row in unsure and not row.time and any(_equal(row, one) for one in twice)
        for same in [] if either else found:
            if (same[0] in unsure) == (row in unsure) and agrees(row, same[0]):
                same.append(row)
                break
        else:
            found.append([row])
    return found


def _unsure(row: MeetingRow, rows: Sequence[MeetingRow]) -> bool:
    fitting = [one for one in rows if one is not row and _fits(one, row)]
    return any(not _fits(one, other) for one, other in combinations(fitting, 2))


def _fits(one: MeetingRow, other: MeetingRow) -> bool:
    """Whether nothing that two papers print says that they tell of different meetings."""
    if _apart(one, other):
        return False
    councils = sorted(name_words(one.council)), sorted(name_words(other.council))
    bodies = name_words(one.body), name_words(other.body)
    return (not all(councils) or councils[0] == councils[1]) and (not all(bodies) or _same_body(*bodies))


def _equal(one: MeetingRow, other: MeetingRow) -> bool:
    """Whether two papers print both names, and the same."""
    return _names(one) == _names(other) and all(_names(one))


def _names(row: MeetingRow) -> tuple[list[str], str]:
    return sorted(name_words(row.council)), "".join(name_words(row.body))


def _apart(one: MeetingRow, other: MeetingRow) -> bool:
    """Whether two papers print times that are no two ways to print one, nor a start that was put off a little.

    Where a time does not tell morning from evening, it may be either.
    """
    times = [minute_of_day(row.time) if row.time else None for row in (one, other)]
    if times[0] is None or times[1] is None:
        return False
    between = abs(times[0][0] - times[1][0])
    if not (times[0][1] and times[1][1]):
        between = min(between % _HALF_DAY, -between % _HALF_DAY)
    return between >= _APART


def _same_body(one: Sequence[str], other: Sequence[str]) -> bool:
    if "".join(one) == "".join(other):  # "Sub-Committee" and "Subcommittee"
        return True
    short, long = sorted((one, other), key=len)
    return _shortened(short, long)


def _shortened(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether ``short`` is ``long`` with words left out, though not what kind of body it is."""
    rest = iter(long)
    in_order = all(word in rest for word in short)
    return len(short) > 1 and in_order and short[-1] == long[-1] and not _ANOTHER_BODY & (set(long) - set(short))


def name_words(name: str | None) -> list[str]:
    """The telling words of a body's or council's name, without punctuation and small words."""
    found = re.findall(r"[^\W_]+", plain(name or "").replace("'", ""))
    return [word for word in found if word not in _SMALL]

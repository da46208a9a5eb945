"""Finding promises in tables: rows of actions, and cells of minutes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from index.actions.action_tables import Row, prose, rows
from index.actions.log_rows import log_rows
from index.dates import MONTHS
from index.promises.due import due_in
from index.promises.promise import ROW, Due, Promise
from index.promises.promisers import Promisers
from index.promises.recipients import recipient
from index.promises.reckoning import first_day
from index.promises.told import in_text
from index.types import Authority, Meeting

_MONTH = re.compile(rf"\b(?:{MONTHS})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d/\d\d\b")
_HALF_A_YEAR = dt.timedelta(days=182)


def in_table(meeting: Meeting, at: int, promisers: Promisers, log: bool = False) -> list[Promise]:
    """The rows of a table of actions, in a ``log`` of them without a header too; of another, what its cells tell."""
    return list(_in_rows(meeting, at, promisers, log)) or list(_in_cells(meeting, at, promisers))


def _in_rows(meeting: Meeting, at: int, promisers: Promisers, log: bool) -> Iterator[Promise]:
    """The rows of a table of actions."""
    text = meeting.contributions[at].text
    for row in log_rows(text) if log else rows(text):
        agreed = first_day(row.agreed) if row.agreed else _reckoned_from(row, meeting)
        due = due_in(f"by {row.due}", agreed) if row.due else None
        told = Due(row.due, due.date if due else None) if row.due else None
        begin, end = row.spans[-1]
        to = recipient(meeting.contributions[at].text[begin:end])
        yield Promise(at, row.spans, ROW, promisers.person(row.who), to, due=told)


def _reckoned_from(row: Row, meeting: Meeting) -> dt.date | None:
    """The day from which a row's time is reckoned: a day or month of a row that follows an action up is the nearest."""
    of_no_year = row.due and _MONTH.search(row.due) and not _YEAR.search(row.due)
    return meeting.date - _HALF_A_YEAR if meeting.date and row.standing and of_no_year else meeting.date


def _in_cells(meeting: Meeting, at: int, promisers: Promisers) -> Iterator[Promise]:
    """The promises that the cells of a table of minutes tell, cell by cell."""
    one = meeting.contributions[at]
    if one.authority not in (Authority.MINUTED, Authority.RESOLVED):
        return
    for cell in prose(one.text):
        alone = replace(one, text=cell.text, table=False)
        told = tuple(alone if place == at else other for place, other in enumerate(meeting.contributions))
        for found in in_text(replace(meeting, contributions=told), at, promisers):
            spans = tuple((cell.begin + begin, cell.begin + end) for begin, end in found.spans)
            yield replace(found, spans=spans)

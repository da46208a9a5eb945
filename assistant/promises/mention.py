"""A mention of a promise in a later paper, and the status that all mentions come to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.answer import Quote
from assistant.promises.entry import Entry
from assistant.promises.evidence import StatusTold
from assistant.promises.tracked import follows, row_of
from assistant.promises.updates import standing_told
from index.actions.standing import Standing, Status
from index.promises.reckoning import last_day
from index.stored import Passage

# So many sentences are cited, none that tells it so much less surely than the surest.
_CITED, _BEHIND = 3, 2.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence of a later paper about the promised thing: how much of it, and what it tells, if anything."""

    quote: Quote
    share: float
    date: dt.date
    telling: StatusTold | None

    @property
    def status(self) -> Status:
        return self.telling.status if self.telling else Status.NO_LATER_RECORD

    @property
    def sure(self) -> float:
        """How surely it is of the promise."""
        return self.telling.share if self.telling else 0.0


@dataclass(frozen=True, slots=True)
class Tracked:
    """What the row of the last tracker that follows a promise says of it, in its own words."""

    quote: Quote
    date: dt.date
    standing: Standing
    overdue: bool

    @property
    def status(self) -> Status:
        return Status.OVERDUE if self.overdue else self.standing.status


def tracked(entry: Entry) -> Tracked | None:
    """What the last tracker says that has a row of a promise; None where none says anything of how it stands."""
    found: list[Tracked] = []
    for told in entry.sources:
        row, date = row_of(told), told.place.date
        says = row and (row.standing or standing_told(told, row))
        if says and date and (follows(told) or len(entry.sources) == 1):
            due = told.promise.due.date if told.promise.due else None
            late = says.late and bool(due) and last_day(due or "") < date
            quote = Quote(Passage(0, told.place, (told.piece,)), told.piece, says.spans)
            found.append(Tracked(quote, date, says, late))
    return max(found, key=lambda one: one.date, default=None)


def status_of(mentions: Sequence[Mention], row: Tracked | None, entry: Entry, until: dt.date) -> Status:
    """What the last that tells it says, a tracker before others; overdue by the last paper's day, not by today's."""
    decided = [one for one in mentions if one.status in (Status.KEPT, Status.CHANGED)]
    last = max(decided, key=lambda one: (one.date, one.sure), default=None)
    if row and (row.status is Status.KEPT or last is None or last.date <= row.date):
        return row.status
    if last:
        return last.status
    due = entry.due
    spoken_of = any(one.telling and not one.telling.missing for one in mentions)
    if due and due.date and last_day(due.date) < until and not spoken_of:
        return Status.OVERDUE
    return Status.OPEN if mentions else Status.NO_LATER_RECORD


def cited(mentions: Sequence[Mention], row: Tracked | None, status: Status) -> list[Quote]:
    """The words that a status rests on: a tracker's, then sentences, the surest first.

    Where none decides, those that speak of the promise.
    """
    if status in (Status.KEPT, Status.CHANGED):
        mentions = [one for one in mentions if one.status is status]
        surest = max((one.sure for one in mentions), default=0.0)
        mentions = [one for one in mentions if one.sure > surest - _BEHIND]
    ordered = sorted(mentions, key=lambda one: (one.telling is None, -(one.sure if one.telling else one.share)))
    quotes = [row.quote] if row and row.status is status else []
    return [*quotes, *(one.quote for one in ordered)][:_CITED]

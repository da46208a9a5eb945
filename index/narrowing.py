"""Which meetings and passages lie within what a search is narrowed to."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.meetings import completed
from index.people.identity import people_of
from index.people.spelling import called
from index.schema import ContributionRow, MeetingRow, SegmentRow
from index.stored import Narrowing
from index.text import plain, words
from index.told import known

_LEFT_OUT = frozenset({"and", "the"})


def within(row: MeetingRow, narrowing: Narrowing) -> bool:
    """Whether a meeting lies within what a search is narrowed to (speakers aside)."""
    meeting = known(row)
    return is_of(narrowing, completed(meeting).body, meeting.date)


def is_of(narrowing: Narrowing, body: str | None, date: dt.date | None) -> bool:
    """Whether what is of ``body`` and ``date`` lies within what a search is narrowed to (speakers aside)."""
    if narrowing.body and not is_called(body or "", narrowing.body):
        return False
    if narrowing.since and (date is None or date < narrowing.since):
        return False
    return not (narrowing.until and (date is None or date > narrowing.until))


def is_called(body: str, asked: str) -> bool:
    """Whether a body's name has the words of ``asked`` in a row, the last perhaps begun; "&", "and" and "the" aside."""
    own, wanted = _named(body), _named(asked)
    if not wanted:
        return plain(asked) in plain(body)
    *whole, begun = wanted
    places = range(len(own) - len(whole))
    return any(own[at : at + len(whole)] == whole and own[at + len(whole)].startswith(begun) for at in places)


def _named(body: str) -> list[str]:
    return [word for word in words(body.replace("'", "").replace("’", "")) if word not in _LEFT_OUT]


def passages_spoken_by(session: Session, speaker: str) -> list[int]:
    """The passages in which somebody speaks whom ``speaker`` may name, titles aside, under all spellings."""
    found = session.scalars(select(ContributionRow.speaker).where(ContributionRow.speaker.is_not(None)).distinct())
    names = [name for name in found if name]
    persons = [*(person.spellings for person in people_of(names)), *((name,) for name in names)]
    fitting = {name for spellings in persons if any(called(one, speaker) for one in spellings) for name in spellings}
    query = select(SegmentRow.passage_id).join(SegmentRow.contribution).where(ContributionRow.speaker.in_(fitting))
    return list(session.scalars(query.distinct()))

"""Which meetings and passages lie within what a search is narrowed to."""

from __future__ import annotations

import datetime as dt
import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.meetings import completed, name_words
from index.people.identity import people_of
from index.people.spelling import called
from index.schema import ContributionRow, MeetingRow, SegmentRow
from index.stored import Narrowing
from index.told import known

_LEFT_OUT = frozenset({"and", "the"})
_SUB = re.compile(r"\bsub[\s-]+(?=\w)", re.IGNORECASE)


def within(row: MeetingRow, narrowing: Narrowing) -> bool:
    """Whether a meeting lies within what a search is narrowed to (speakers aside)."""
    meeting = known(row)
    return holds(narrowing, completed(meeting).body, meeting.date)


def holds(narrowing: Narrowing, body: str | None, date: dt.date | None) -> bool:
    """Whether a meeting of ``body`` on ``date`` lies within ``narrowing`` (speakers aside)."""
    if narrowing.body and not is_called(body, narrowing.body):
        return False
    if narrowing.since and (date is None or date < narrowing.since):
        return False
    return not (narrowing.until and (date is None or date > narrowing.until))


def is_called(body: str | None, asked: str) -> bool:
    """Whether a body's name has the words of ``asked`` in a row, the last perhaps begun; "&", "and", "the" aside.

    "audit governance" names the Audit/Governance Committee, "Subcommittee" is "Sub-Committee"; the Young People Panel
    is not the Young People and Families Panel.
    """
    own, wanted = _named(body or ""), _named(asked)
    if not wanted:
        return False
    *whole, begun = wanted
    places = range(len(own) - len(whole))
    return any(own[at : at + len(whole)] == whole and own[at + len(whole)].startswith(begun) for at in places)


def _named(body: str) -> list[str]:
    return [word for word in name_words(_SUB.sub("sub", body)) if word not in _LEFT_OUT]


def passages_spoken_by(session: Session, speaker: str) -> list[int]:
    """The passages in which somebody speaks whom ``speaker`` may name, titles aside, under all spellings."""
    found = session.scalars(select(ContributionRow.speaker).where(ContributionRow.speaker.is_not(None)).distinct())
    names = [name for name in found if name]
    persons = [*(person.spellings for person in people_of(names)), *((name,) for name in names)]
    fitting = {name for spellings in persons if any(called(one, speaker) for one in spellings) for name in spellings}
    query = select(SegmentRow.passage_id).join(SegmentRow.contribution).where(ContributionRow.speaker.in_(fitting))
    return list(session.scalars(query.distinct()))

"""Which meetings and passages lie within what a search is narrowed to."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.meetings import completed
from index.people.identity import people_of
from index.people.spelling import called
from index.schema import ContributionRow, MeetingRow, SegmentRow
from index.stored import Narrowing
from index.text import plain
from index.told import known


def within(row: MeetingRow, narrowing: Narrowing) -> bool:
    """Whether a meeting lies within what a search is narrowed to (speakers aside)."""
    meeting = known(row)
    if narrowing.body and plain(narrowing.body) not in plain(completed(meeting).body or ""):
        return False
    if narrowing.since and (meeting.date is None or meeting.date < narrowing.since):
        return False
    return not (narrowing.until and (meeting.date is None or meeting.date > narrowing.until))


def passages_spoken_by(session: Session, speaker: str) -> list[int]:
    """The passages in which somebody speaks whom ``speaker`` may name, titles aside, under all spellings."""
    found = session.scalars(select(ContributionRow.speaker).where(ContributionRow.speaker.is_not(None)).distinct())
    names = [name for name in found if name]
    persons = [*(person.spellings for person in people_of(names)), *((name,) for name in names)]
    fitting = {name for spellings in persons if any(called(one, speaker) for one in spellings) for name in spellings}
    query = select(SegmentRow.passage_id).join(SegmentRow.contribution).where(ContributionRow.speaker.in_(fitting))
    return list(session.scalars(query.distinct()))

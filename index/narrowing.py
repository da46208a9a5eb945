"""Which meetings and passages lie within what a search is narrowed to."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.meetings import completed
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
    """The passages in which somebody speaks whose printed name has all the words of ``speaker``."""
    wanted = set(plain(speaker).split())
    names = session.scalars(select(ContributionRow.speaker).where(ContributionRow.speaker.is_not(None)).distinct())
    fitting = [name for name in names if name and wanted <= set(plain(name).split())]
    query = select(SegmentRow.passage_id).join(SegmentRow.contribution).where(ContributionRow.speaker.in_(fitting))
    return list(session.scalars(query.distinct()))

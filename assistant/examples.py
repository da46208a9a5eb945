"""Questions to start with, made from what the papers in the store are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.fields import day
from index.stored import StoredMeeting, StoredPaper

# Items that every meeting has say nothing about this one.
_ROUTINE = re.compile(
    r"welcome|apolog|declaration|minutes|matters arising|procedure|work programme|public participation|urgent|exempt"
    r"|date of next|questions from|chair's announcements|evidence session",
    re.IGNORECASE,
)
_MOST = 4


def examples(papers: Sequence[StoredPaper]) -> list[str]:
    """At most four questions, one a meeting first, the newest meetings first."""
    dated = (meeting for paper in papers for meeting in paper.meetings if meeting.date)
    # Papers of one meeting share its id; the one that lists most items is taken, which comes last here.
    meetings = {meeting.id: meeting for meeting in sorted(dated, key=lambda meeting: len(meeting.items))}
    newest = sorted(meetings.values(), key=lambda meeting: str(meeting.date), reverse=True)
    rounds = [list(_questions(meeting)) for meeting in newest]
    mixed = [questions[turn] for turn in range(2) for questions in rounds if turn < len(questions)]
    return list(dict.fromkeys(mixed))[:_MOST]


def _questions(meeting: StoredMeeting) -> Iterator[str]:
    told = [item for item in meeting.items if not item.exempt and not _ROUTINE.search(item.title)]
    assert meeting.date is not None
    for item in told:
        yield f"What was said about {_short(item.title)} on {day(meeting.date)}?"


def _short(title: str) -> str:
    return re.split(r"\s+[-–]\s+|\s*\(", title)[0]

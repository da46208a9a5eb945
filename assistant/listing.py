"""What is in the store, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.fields import iso
from index.stored import StoredMeeting, StoredPaper


def papers_json(papers: Sequence[StoredPaper]) -> dict[str, Any]:
    """The papers as the contract has them."""
    return {
        "papers": [
            {
                "source": paper.source,
                "kind": paper.kind.value,
                "words": paper.words.to_json() if paper.words else None,
                "warnings": list(paper.warnings),
                "meetings": [_meeting(meeting) for meeting in paper.meetings],
            }
            for paper in papers
        ]
    }


def _meeting(meeting: StoredMeeting) -> dict[str, Any]:
    return {
        "council": meeting.council,
        "body": meeting.body,
        "date": iso(meeting.date),
        "date_inferred": meeting.date_inferred,
        "time": meeting.time,
        "venue": meeting.venue,
        "items": [{"number": item.number, "title": item.title, "exempt": item.exempt} for item in meeting.items],
        "speakers": list(meeting.speakers),
        "present": list(meeting.present),
        "apologies": list(meeting.apologies),
    }

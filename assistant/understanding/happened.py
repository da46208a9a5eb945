"""Which papers tell what happened at a meeting."""

from __future__ import annotations

from index.stored import StoredMeeting
from index.types import PaperKind

_TELLING = frozenset({PaperKind.MINUTES, PaperKind.TRANSCRIPT, PaperKind.DECISION})


def tells_of(kind: PaperKind, meeting: StoredMeeting) -> bool:
    """Whether a paper tells what was said or done at a meeting: an agenda may print the minutes of one before."""
    return kind in _TELLING or bool(meeting.speakers or meeting.present)

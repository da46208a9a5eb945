"""The list of papers in the store, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.stored import StoredMeeting, StoredPaper
from ui.escape import escape
from ui.places import item_html, meeting_html


def papers_html(papers: Sequence[StoredPaper]) -> str:
    """Each paper, its meetings with their items, and what went wrong in reading it."""
    if not papers:
        return '<p class="mb-hint">No papers yet: read some in with minutebook ingest.</p>'
    return f'<ul class="mb-papers">{"".join(_paper(paper) for paper in papers)}</ul>'


def _paper(paper: StoredPaper) -> str:
    kind = paper.kind.value
    head = f'<h3>{escape(paper.source)} <span class="mb-mark">{escape(kind)}</span></h3>'
    return f"<li>{head}{''.join(_meeting(meeting) for meeting in paper.meetings)}{_warnings(paper.warnings)}</li>"


def _meeting(meeting: StoredMeeting) -> str:
    if not meeting.items:
        return f'<p class="mb-meeting">{meeting_html(meeting)}</p>'
    items = "".join(f"<li>{item_html(item)}</li>" for item in meeting.items)
    count = "1 item" if len(meeting.items) == 1 else f"{len(meeting.items)} items"
    return f"<details><summary>{meeting_html(meeting)}: {count}</summary><ul>{items}</ul></details>"


def _warnings(warnings: Iterable[str]) -> str:
    return "".join(f'<p class="mb-caution">{escape(warning)}</p>' for warning in warnings)

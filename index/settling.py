"""What follows any change of papers, in the same transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.body_names import name_alike
from index.linking import link_item_pages
from index.meetings import join_papers
from index.schema import MeetingRow, PaperRow, Stamp


def settle(session: Session, dates: Iterable[dt.date]) -> None:
    """Join the papers of each meeting and link pages anew; ``dates`` are those of the papers that changed."""
    name_alike(session)
    join_papers(session, dates)
    session.flush()
    link_item_pages(session)
    generation = session.get(Stamp, "generation")
    session.merge(Stamp(key="generation", value=str(int(generation.value) + 1 if generation else 1)))


def dates_of(session: Session, path: str) -> set[dt.date]:
    """The dates of the meetings in the paper that was read from ``path``."""
    meetings = select(MeetingRow.date).join(MeetingRow.paper).where(PaperRow.path == path)
    return {date for date in session.scalars(meetings) if date}

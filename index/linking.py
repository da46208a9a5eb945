"""Links a page of a single item, which prints no date, to the meeting whose agenda has the item."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from index.schema import ItemRow, MeetingRow
from index.text import plain


def link_item_pages(session: Session) -> None:
    """Link each such page where exactly one dated meeting fits, whichever of the two came first.

    An item fits that has the same title and at least one presenter of the same name. Links
    are found anew each time, so that one whose agenda is gone, or has a rival, is undone.
    """
    undated = session.scalars(select(MeetingRow).where(MeetingRow.date.is_(None)))
    pages = [page for page in undated if len(page.items) == 1 and not page.items[0].number]
    if not pages:
        return
    dated = (
        select(ItemRow.id, ItemRow.title, ItemRow.presenters, MeetingRow.date, MeetingRow.body)
        .join(MeetingRow, ItemRow.meeting_id == MeetingRow.id)
        .where(ItemRow.number.is_not(None), MeetingRow.date.is_not(None))
    )
    agenda = [
        (id_, plain(title), _names(names), date, plain(body or ""))
        for id_, title, names, date, body in session.execute(dated)
    ]
    for page in pages:
        own = page.items[0]
        title, names = plain(own.title), _names(own.presenters)
        fitting = [one for one in agenda if one[1] == title and names & one[2]]
        dates = {date for *_, date, _ in fitting}
        bodies = {body for *_, body in fitting if body}
        page.linked_item_id = fitting[0][0] if len(dates) == 1 and len(bodies) <= 1 else None


def _names(presenters: Iterable[str]) -> set[str]:
    """The presenters' names without their posts ("Ann Lee, Head of Parks" is "ann lee")."""
    return {plain(presenter.split(",")[0]) for presenter in presenters}

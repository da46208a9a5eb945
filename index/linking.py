"""Links a page of a single item, which prints no date, to the meeting whose agenda has the item."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, load_only

from index.schema import ItemRow, MeetingRow, PaperRow
from index.text import plain
from index.types import PaperKind

# Undated meetings with their only item, which has no number: found in one query, as there are thousands of them.
_PAGES = (
    select(MeetingRow, ItemRow)
    .join(MeetingRow.items)
    .where(MeetingRow.date.is_(None), func.coalesce(ItemRow.number, "") == "")
    .where(MeetingRow.id.in_(select(ItemRow.meeting_id).group_by(ItemRow.meeting_id).having(func.count() == 1)))
    .options(load_only(MeetingRow.linked_item_id))
)


def link_item_pages(session: Session) -> None:
    """Link each such page where exactly one dated meeting fits, whichever of the two came first.

    An item fits that has the same title and at least one presenter of the same name. Links
    are found anew each time, so that one whose agenda is gone, or has a rival, is undone.
    """
    pages = session.execute(_PAGES).all()
    agenda = _numbered_items(session) if pages else []
    for page, own in pages:
        title, names = plain(own.title), _names(own.presenters)
        fitting = [one for one in agenda if one[1] == title and names & one[2]]
        page.linked_item_id = fitting[0][0] if len({meeting for *_, meeting in fitting}) == 1 else None


def _numbered_items(session: Session) -> list[tuple[int, str, set[str], int]]:
    """The items of dated meetings, those of agendas first: id, title, presenters' names, meeting."""
    dated = (
        select(ItemRow.id, ItemRow.title, ItemRow.presenters, func.coalesce(MeetingRow.same_as_id, MeetingRow.id))
        .join(MeetingRow, ItemRow.meeting_id == MeetingRow.id)
        .join(PaperRow, MeetingRow.paper_id == PaperRow.id)
        .where(ItemRow.number.is_not(None), MeetingRow.date.is_not(None))
        .order_by(PaperRow.kind != PaperKind.AGENDA, PaperRow.source, ItemRow.id)
    )
    return [(id_, plain(title), _names(names), meeting) for id_, title, names, meeting in session.execute(dated)]


def _names(presenters: Iterable[str]) -> set[str]:
    """The presenters' names without their posts ("Ann Lee, Head of Parks" is "ann lee")."""
    return {plain(presenter.split(",")[0]) for presenter in presenters}

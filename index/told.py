"""From the catalogue's rows to what the store gives back."""

from __future__ import annotations

from typing import Any

from index.accounting import WordCount
from index.matrix import When
from index.meetings import completed, identity
from index.schema import ItemRow, MeetingRow, PaperRow
from index.stored import Piece, Place, StoredMeeting, StoredPaper
from index.types import AgendaItem, Authority, Capacity, Named, PaperKind, Votes

# The columns of a contribution that a piece of it needs.
OF_PIECE = (
    *("text", "authority", "speaker", "start", "page", "heading"),
    *("is_table", "joins", "sheet", "votes", "uncertain"),
)


def paper(row: PaperRow, contributions: int, passages: int) -> StoredPaper:
    """A paper with its meetings."""
    words = WordCount.from_json(row.words) if row.words else None
    return StoredPaper(
        source=row.source,
        kind=PaperKind(row.kind),
        automatic=row.automatic,
        warnings=(*row.warnings, *(words.warnings if words else ()), *_inferences(row)),
        meetings=tuple(_meeting(meeting) for meeting in row.meetings),
        contributions=contributions,
        passages=passages,
        words=words,
        read_on=row.read_on,
    )


def known(row: MeetingRow) -> MeetingRow:
    """The meeting itself, or the one that a page of a single item was found to belong to."""
    return row.linked_item.meeting if row.linked_item else row


def _inferences(row: PaperRow) -> list[str]:
    """What was inferred of a paper from others in the store, said as warnings."""
    linked = [meeting.linked_item for meeting in row.meetings if meeting.linked_item]
    return [
        f"Its meeting was inferred: item {item.number} in {item.meeting.paper.source} has the same title and presenter."
        for item in linked
    ]


def place(row: MeetingRow, item: ItemRow | None) -> Place:
    """Where the words of a meeting stand; what its paper leaves out is taken from others of the same meeting."""
    meeting = known(row)
    whole = completed(meeting)
    item = row.linked_item or item
    return Place(
        source=row.paper.source,
        kind=PaperKind(row.paper.kind),
        automatic=row.paper.automatic,
        council=whole.council,
        body=whole.body,
        date=meeting.date,
        date_inferred=meeting.date_inferred or meeting is not row,
        item=_item(item) if item else None,
        time=whole.time,
        venue=whole.venue,
    )


def when(row: MeetingRow) -> When:
    """When and by which body of which council a meeting was held."""
    meeting = known(row)
    whole = completed(meeting)
    return When(meeting.date, whole.council, whole.body)


def piece(row: Any) -> Piece:
    """What a segment holds of a contribution, from a row of :data:`OF_PIECE` and where it begins and ends."""
    return _part(row, row.begin, row.end)


def whole(row: Any) -> Piece:
    """A whole contribution, from a row of :data:`OF_PIECE`."""
    return _part(row, 0, len(row.text))


def _part(row: Any, begin: int, end: int) -> Piece:
    return Piece(
        contribution_id=row.contribution_id,
        contribution=row.text,
        begin=begin,
        end=end,
        authority=Authority(row.authority),
        speaker=row.speaker,
        start=row.start,
        page=row.page,
        heading=row.heading,
        table=row.is_table,
        joins=tuple(row.joins),
        sheet=row.sheet,
        votes=Votes(**row.votes) if row.votes else None,
        uncertain=row.uncertain,
    )


def _meeting(row: MeetingRow) -> StoredMeeting:
    """A meeting as its paper tells of it, and no other."""
    meeting = known(row)
    items = [row.linked_item] if row.linked_item else row.items
    return StoredMeeting(
        id=identity(meeting),
        council=meeting.council,
        body=meeting.body,
        date=meeting.date,
        date_inferred=meeting.date_inferred or meeting is not row,
        time=meeting.time,
        venue=meeting.venue,
        items=tuple(_item(item) for item in items),
        speakers=tuple(row.speakers),
        people=named_of(row),
    )


def _item(row: ItemRow) -> AgendaItem:
    return AgendaItem(row.number, row.title, row.exempt, tuple(row.presenters))


def named_of(row: MeetingRow) -> tuple[Named, ...]:
    """Those whom a meeting's paper names."""
    return tuple(_named(fields) for fields in row.people)


def _named(fields: dict[str, Any]) -> Named:
    return Named(**{**fields, "capacity": Capacity(fields["capacity"])})

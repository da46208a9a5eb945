"""From the catalogue's rows to what the store gives back."""

from __future__ import annotations

from typing import Any

from index.accounting import WordCount
from index.meetings import completed, identity
from index.schema import ItemRow, MeetingRow, PaperRow, PassageRow, SegmentRow
from index.stored import Passage, Piece, Place, StoredMeeting, StoredPaper
from index.types import AgendaItem, Authority, Capacity, Named, PaperKind, Votes


def passage(row: PassageRow) -> Passage:
    """A passage with the place it stands in."""
    pieces = tuple(_piece(segment) for segment in row.segments)
    return Passage(row.id, _place(row), pieces)


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


def _place(row: PassageRow) -> Place:
    """Where a passage stands; what its paper leaves out is taken from others of the same meeting."""
    meeting = known(row.meeting)
    whole = completed(meeting)
    item = row.meeting.linked_item or row.item
    return Place(
        source=row.meeting.paper.source,
        kind=PaperKind(row.meeting.paper.kind),
        automatic=row.meeting.paper.automatic,
        council=whole.council,
        body=whole.body,
        date=meeting.date,
        date_inferred=meeting.date_inferred or meeting is not row.meeting,
        item=_item(item) if item else None,
        time=whole.time,
        venue=whole.venue,
    )


def _piece(segment: SegmentRow) -> Piece:
    contribution = segment.contribution
    return Piece(
        contribution_id=contribution.id,
        contribution=contribution.text,
        begin=segment.begin,
        end=segment.end,
        authority=Authority(contribution.authority),
        speaker=contribution.speaker,
        start=contribution.start,
        page=contribution.page,
        heading=contribution.heading,
        table=contribution.is_table,
        joins=tuple(contribution.joins),
        sheet=contribution.sheet,
        votes=Votes(**contribution.votes) if contribution.votes else None,
        uncertain=contribution.uncertain,
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

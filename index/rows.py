"""Between the types of the design and the catalogue's rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from index.schema import ContributionRow, ItemRow, MeetingRow, PaperRow, PassageRow, SegmentRow
from index.stored import Narrowing, Passage, Piece, Place, StoredMeeting, StoredPaper
from index.text import plain, stems
from index.types import AgendaItem, Authority, Cut, Meeting, PaperKind, ReadPaper


def store(session: Session, source: str, path: str, sha256: str, paper: ReadPaper) -> None:
    """Add a paper with its meetings, items and contributions."""
    row = PaperRow(
        source=source,
        path=path,
        sha256=sha256,
        kind=paper.kind,
        automatic=paper.automatic,
        warnings=list(paper.warnings),
    )
    session.add(row)
    for meeting in paper.meetings:
        row.meetings.append(_meeting_row(meeting))
    session.flush()
    for meeting, meeting_row in zip(paper.meetings, row.meetings, strict=True):
        items = [item.id for item in meeting_row.items]
        for contribution in meeting.contributions:
            session.add(
                ContributionRow(
                    meeting_id=meeting_row.id,
                    item_id=None if contribution.item is None else items[contribution.item],
                    authority=contribution.authority,
                    speaker=contribution.speaker,
                    start=contribution.start,
                    page=contribution.page,
                    heading=contribution.heading,
                    is_table=contribution.table,
                    joins=list(contribution.joins),
                    text=contribution.text,
                )
            )
    session.flush()


def store_passages(session: Session, meeting: MeetingRow, cuts: Sequence[Cut], digests: Sequence[bytes]) -> None:
    """Add the passages of a meeting, whose contributions are stored, and index their words."""
    contributions = list(
        session.scalars(
            select(ContributionRow.id).where(ContributionRow.meeting_id == meeting.id).order_by(ContributionRow.id)
        )
    )
    for cut, digest in zip(cuts, digests, strict=True):
        item = None if cut.item is None else meeting.items[cut.item].id
        row = PassageRow(meeting_id=meeting.id, item_id=item, digest=digest)
        for position, segment in enumerate(cut.segments):
            contribution = contributions[segment.of]
            row.segments.append(
                SegmentRow(position=position, contribution_id=contribution, begin=segment.begin, end=segment.end)
            )
        session.add(row)
        session.flush()
        session.execute(
            text("INSERT INTO passage_words (rowid, context, body) VALUES (:id, :context, :body)"),
            {"id": row.id, "context": " ".join(stems(cut.context)), "body": " ".join(stems(cut.body))},
        )


def passage(row: PassageRow) -> Passage:
    """A passage with the place it stands in."""
    pieces = tuple(_piece(segment) for segment in row.segments)
    return Passage(row.id, _place(row), pieces)


def stored_paper(row: PaperRow, contributions: int, passages: int) -> StoredPaper:
    """A paper with its meetings."""
    return StoredPaper(
        source=row.source,
        kind=PaperKind(row.kind),
        automatic=row.automatic,
        warnings=(*row.warnings, *_inferences(row)),
        meetings=tuple(_stored_meeting(meeting) for meeting in row.meetings),
        contributions=contributions,
        passages=passages,
    )


def _inferences(row: PaperRow) -> list[str]:
    """What was inferred of a paper from others in the store, said as warnings."""
    linked = [meeting.linked_item for meeting in row.meetings if meeting.linked_item]
    return [
        f"Its meeting was inferred: item {item.number} in {item.meeting.paper.source} has the same title and presenter."
        for item in linked
    ]


def within(row: MeetingRow, narrowing: Narrowing) -> bool:
    """Whether a meeting lies within what a search is narrowed to (speakers aside)."""
    known = _known(row)
    if narrowing.body and plain(narrowing.body) not in plain(known.body or ""):
        return False
    if narrowing.since and (known.date is None or known.date < narrowing.since):
        return False
    return not (narrowing.until and (known.date is None or known.date > narrowing.until))


def passages_spoken_by(session: Session, speaker: str) -> list[int]:
    """The passages in which somebody speaks whose printed name has all the words of ``speaker``."""
    wanted = set(plain(speaker).split())
    names = session.scalars(select(ContributionRow.speaker).where(ContributionRow.speaker.is_not(None)).distinct())
    fitting = [name for name in names if name and wanted <= set(plain(name).split())]
    query = select(SegmentRow.passage_id).join(SegmentRow.contribution).where(ContributionRow.speaker.in_(fitting))
    return list(session.scalars(query.distinct()))


def _meeting_row(meeting: Meeting) -> MeetingRow:
    row = MeetingRow(
        council=meeting.council,
        body=meeting.body,
        date=meeting.date,
        date_inferred=meeting.date_inferred,
        time=meeting.time,
        venue=meeting.venue,
        speakers=list(meeting.speakers),
        present=list(meeting.present),
        apologies=list(meeting.apologies),
    )
    row.items = [
        ItemRow(number=item.number, title=item.title, exempt=item.exempt, presenters=list(item.presenters))
        for item in meeting.items
    ]
    return row


def _known(row: MeetingRow) -> MeetingRow:
    """The meeting itself, or the one that a page of a single item was found to belong to."""
    return row.linked_item.meeting if row.linked_item else row


def _place(row: PassageRow) -> Place:
    known = _known(row.meeting)
    item = row.meeting.linked_item or row.item
    return Place(
        source=row.meeting.paper.source,
        kind=PaperKind(row.meeting.paper.kind),
        automatic=row.meeting.paper.automatic,
        council=known.council,
        body=known.body,
        date=known.date,
        date_inferred=known.date_inferred or known is not row.meeting,
        item=_item(item) if item else None,
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
    )


def _item(row: ItemRow) -> AgendaItem:
    return AgendaItem(row.number, row.title, row.exempt, tuple(row.presenters))


def _stored_meeting(row: MeetingRow) -> StoredMeeting:
    known = _known(row)
    items = [row.linked_item] if row.linked_item else row.items
    return StoredMeeting(
        id=known.id,
        council=known.council,
        body=known.body,
        date=known.date,
        date_inferred=known.date_inferred or known is not row,
        time=known.time,
        venue=known.venue,
        items=tuple(_item(item) for item in items),
        speakers=tuple(row.speakers),
        present=tuple(row.present),
        apologies=tuple(row.apologies),
    )

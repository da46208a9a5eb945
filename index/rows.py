"""From the types of the design to the catalogue's rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from index.accounting import WordCount
from index.people.mentions import mentioned
from index.schema import ContributionRow, ItemRow, MeetingRow, MentionRow, PaperRow, PassageRow, SegmentRow
from index.text import stems
from index.types import Contribution, Cut, Meeting, ReadPaper

_INDEX_WORDS = text("INSERT INTO passage_words (rowid, context, body) VALUES (:id, :context, :body)")


def store(
    session: Session, source: str, path: str, sha256: str, paper: ReadPaper, words: WordCount | None = None
) -> PaperRow:
    """Add a paper with its meetings, items and contributions."""
    row = PaperRow(
        source=source,
        path=path,
        sha256=sha256,
        kind=paper.kind,
        automatic=paper.automatic,
        warnings=list(paper.warnings),
        words=words.to_json() if words else None,
    )
    session.add(row)
    row.meetings = [_meeting_row(meeting) for meeting in paper.meetings]
    session.flush()
    for meeting, meeting_row in zip(paper.meetings, row.meetings, strict=True):
        session.add_all([_contribution_row(one, meeting_row) for one in meeting.contributions])
    session.flush()
    return row


def store_passages(session: Session, meeting: MeetingRow, cuts: Sequence[Cut], digests: Sequence[bytes]) -> None:
    """Add the passages of a meeting, whose contributions are stored, and index their words."""
    contributions = list(
        session.scalars(
            select(ContributionRow.id).where(ContributionRow.meeting_id == meeting.id).order_by(ContributionRow.id)
        )
    )
    rows = [_passage_row(meeting, cut, digest, contributions) for cut, digest in zip(cuts, digests, strict=True)]
    session.add_all(rows)
    session.flush()  # all at once: their ids rise in the order of the passages
    if meeting.paper.automatic:
        heard = ((row.id, name) for row, cut in zip(rows, cuts, strict=True) for name in mentioned(cut.body))
        session.add_all(MentionRow(passage_id=id_, heard=name) for id_, name in heard)
    if rows:
        session.execute(_INDEX_WORDS, [_indexed(row, cut) for row, cut in zip(rows, cuts, strict=True)])


def _passage_row(meeting: MeetingRow, cut: Cut, digest: bytes, contributions: Sequence[int]) -> PassageRow:
    item = None if cut.item is None else meeting.items[cut.item].id
    segments = [
        SegmentRow(position=position, contribution_id=contributions[one.of], begin=one.begin, end=one.end)
        for position, one in enumerate(cut.segments)
    ]
    return PassageRow(meeting_id=meeting.id, item_id=item, digest=digest, segments=segments)


def _indexed(row: PassageRow, cut: Cut) -> dict[str, object]:
    """What the lexical index holds of a passage."""
    return {"id": row.id, "context": " ".join(stems(cut.context)), "body": " ".join(stems(cut.body))}


def _meeting_row(meeting: Meeting) -> MeetingRow:
    row = MeetingRow(
        council=meeting.council,
        body=meeting.body,
        date=meeting.date,
        date_inferred=meeting.date_inferred,
        time=meeting.time,
        venue=meeting.venue,
        speakers=list(meeting.speakers),
        people=[asdict(named) for named in meeting.people],
        lent={},
    )
    row.items = [
        ItemRow(number=item.number, title=item.title, exempt=item.exempt, presenters=list(item.presenters))
        for item in meeting.items
    ]
    return row


def _contribution_row(contribution: Contribution, meeting: MeetingRow) -> ContributionRow:
    return ContributionRow(
        meeting_id=meeting.id,
        item_id=None if contribution.item is None else meeting.items[contribution.item].id,
        authority=contribution.authority,
        speaker=contribution.speaker,
        start=contribution.start,
        page=contribution.page,
        sheet=contribution.sheet,
        heading=contribution.heading,
        is_table=contribution.table,
        joins=list(contribution.joins),
        votes=asdict(contribution.votes) if contribution.votes else None,
        uncertain=contribution.uncertain,
        text=contribution.text,
    )

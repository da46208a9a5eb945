"""From the types of the design to the catalogue's rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from index.accounting import WordCount
from index.heard.heard import Heard
from index.people.mentions import mentioned
from index.promises.promise import Promise
from index.schema import (
    Base,
    ContributionRow,
    HeardRow,
    ItemRow,
    MeetingRow,
    MentionRow,
    PaperRow,
    PassageRow,
    PromiseRow,
    SegmentRow,
)
from index.text import stems
from index.types import Contribution, Cut, Meeting, ReadPaper

# The columns of one row, by their names.
_Fields = dict[str, Any]

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
        read_on=dt.date.today(),
        warnings=list(paper.warnings),
        words=words.to_json() if words else None,
    )
    session.add(row)
    row.meetings = [_meeting_row(meeting) for meeting in paper.meetings]
    session.flush()
    for meeting, meeting_row in zip(paper.meetings, row.meetings, strict=True):
        _insert(session, ContributionRow, _contributions(meeting.contributions, meeting_row))
    return row


def store_passages(session: Session, meeting: MeetingRow, cuts: Sequence[Cut], digests: Sequence[bytes]) -> None:
    """Add the passages of a meeting, whose contributions are stored, and index their words."""
    _insert(session, PassageRow, _passages(meeting, cuts, digests))
    stored = list(zip(_ids(session, PassageRow, meeting), cuts, strict=True))
    _insert(session, SegmentRow, _segments(stored, _ids(session, ContributionRow, meeting)))
    if meeting.paper.automatic:
        _insert(session, MentionRow, _mentions(stored))
    if stored:
        session.execute(_INDEX_WORDS, [_indexed(id_, cut) for id_, cut in stored])


def store_promises(session: Session, meeting: MeetingRow, promises: Sequence[Promise]) -> None:
    """Add the promises of a meeting, whose contributions are stored."""
    ids = _ids(session, ContributionRow, meeting)
    _insert(session, PromiseRow, (_promise(one, ids[one.contribution]) for one in promises))


def store_heard(session: Session, meeting: MeetingRow, heard: Sequence[Heard]) -> None:
    """Add what was heard to be decided at a meeting, whose contributions are stored."""
    ids = _ids(session, ContributionRow, meeting)
    _insert(session, HeardRow, (_heard(one, ids) for one in heard))


def _insert(session: Session, of: type[Base], rows: Iterable[_Fields]) -> None:
    """Add many rows at once, in this order; none of them becomes an object, which takes several times as long."""
    if listed := list(rows):
        session.execute(insert(of), listed)


def _ids(session: Session, of: type[ContributionRow] | type[PassageRow], meeting: MeetingRow) -> Sequence[int]:
    """The ids of a meeting's rows, which rise in the order in which they were added."""
    return session.scalars(select(of.id).where(of.meeting_id == meeting.id).order_by(of.id)).all()


def _passages(meeting: MeetingRow, cuts: Sequence[Cut], digests: Sequence[bytes]) -> Iterator[_Fields]:
    items = [item.id for item in meeting.items]
    for cut, digest in zip(cuts, digests, strict=True):
        item = None if cut.item is None else items[cut.item]
        yield {"meeting_id": meeting.id, "item_id": item, "digest": digest}


def _segments(stored: Iterable[tuple[int, Cut]], contributions: Sequence[int]) -> Iterator[_Fields]:
    for id_, cut in stored:
        for position, one in enumerate(cut.segments):
            place = {"passage_id": id_, "position": position}
            yield {**place, "contribution_id": contributions[one.of], "begin": one.begin, "end": one.end}


def _mentions(stored: Iterable[tuple[int, Cut]]) -> Iterator[_Fields]:
    return ({"passage_id": id_, "heard": name} for id_, cut in stored for name in mentioned(cut.body))


def _indexed(id_: int, cut: Cut) -> _Fields:
    """What the lexical index holds of a passage."""
    return {"id": id_, "context": " ".join(stems(cut.context)), "body": " ".join(stems(cut.body))}


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


def _contributions(contributions: Iterable[Contribution], meeting: MeetingRow) -> Iterator[_Fields]:
    items = [item.id for item in meeting.items]
    for one in contributions:
        yield {
            "meeting_id": meeting.id,
            "item_id": None if one.item is None else items[one.item],
            "authority": one.authority,
            "speaker": one.speaker,
            "start": one.start,
            "page": one.page,
            "sheet": one.sheet,
            "heading": one.heading,
            "is_table": one.table,
            "joins": list(one.joins),
            "votes": asdict(one.votes) if one.votes else None,
            "uncertain": one.uncertain,
            "text": one.text,
        }


def _promise(promise: Promise, contribution: int) -> _Fields:
    return {
        "contribution_id": contribution,
        "spans": [list(span) for span in promise.spans],
        "cue": promise.cue,
        "who": asdict(promise.who),
        "told_to": promise.to,
        "asked": promise.asked,
        "due": promise.due.printed if promise.due else None,
        "due_date": promise.due.date if promise.due else None,
    }


def _heard(heard: Heard, contributions: Sequence[int]) -> _Fields:
    spans = [[contributions[place], begin, end] for place, begin, end in heard.spans]
    return {
        "contribution_id": spans[0][0],
        "spans": spans,
        "votes": asdict(heard.votes) if heard.votes else None,
        "mover": heard.mover,
        "seconder": heard.seconder,
        "lost": heard.lost,
    }

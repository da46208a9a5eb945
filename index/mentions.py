"""Misheard names: what an automatic transcript heard, matched to the people whom other papers name.

The words stay as they are heard; only the lexical index learns whose name was meant, so that
a search for the person finds the passage. A name is matched only where one person fits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from index.people.identity import Person, match, people_of
from index.schema import MeetingRow, MentionRow, PassageRow
from index.text import plain, stems
from index.told import named_of
from index.types import Named


def settle_mentions(session: Session) -> None:
    """Match all that was heard anew to the people of the same council, as the papers now name them."""
    heard = session.execute(
        select(MentionRow.passage_id, MentionRow.heard, MeetingRow.council)
        .join(PassageRow, PassageRow.id == MentionRow.passage_id)
        .join(MeetingRow, MeetingRow.id == PassageRow.meeting_id)
    ).all()
    if not heard:
        return
    meetings = session.scalars(select(MeetingRow)).all()
    people = {council: people_of(_named(meetings, council)) for council in {row[2] for row in heard}}
    meant = {(name, council): _meant(name, people[council]) for name, council in {(row[1], row[2]) for row in heard}}
    passages: dict[int, set[str]] = defaultdict(set)
    for passage, name, council in heard:
        passages[passage] |= meant[name, council]
    for passage, names in passages.items():
        session.execute(
            text("UPDATE passage_words SET heard = :heard WHERE rowid = :id"),
            {"id": passage, "heard": " ".join(stems(" ".join(sorted(names))))},
        )


def _meant(heard: str, people: list[Person]) -> set[str]:
    """The name that was meant, where it is another than what was heard."""
    person = match(heard, people)
    return {person.name} if person and plain(person.name) != plain(heard) else set()


def _named(meetings: Sequence[MeetingRow], council: str | None) -> Iterator[Named | str]:
    """Those whom the papers of a council name; of all papers where the council is not known."""
    for meeting in meetings:
        if council is None or meeting.council in (None, council):
            yield from named_of(meeting)
            yield from meeting.speakers

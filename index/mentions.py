"""Misheard names: what an automatic transcript heard, matched to the people whom other papers name.

The words stay as they are heard; only the lexical index learns whose name was meant, so that
a search for the person finds the passage. A name is matched only where one person fits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from index.people.identity import KnownPerson, match, people_of
from index.schema import MeetingRow, MentionRow, PassageRow
from index.text import plain, stems
from index.told import named_of
from index.types import Named

_INDEXED = text("SELECT rowid, heard FROM passage_words WHERE heard <> ''")
_INDEX_HEARD = text("UPDATE passage_words SET heard = :heard WHERE rowid = :id")
_HEARD = (
    select(MentionRow.passage_id, MentionRow.heard, MeetingRow.council)
    .join(PassageRow, PassageRow.id == MentionRow.passage_id)
    .join(MeetingRow, MeetingRow.id == PassageRow.meeting_id)
)


def settle_mentions(session: Session) -> None:
    """Match all that was heard anew to the people of the same council, as the papers now name them."""
    heard = session.execute(_HEARD).all()
    meant = _all_meant(session, {(name, council) for _, name, council in heard})
    passages: dict[int, set[str]] = defaultdict(set)
    for passage, name, council in heard:
        passages[passage] |= meant[name, council]
    indexed: dict[int, str] = dict(session.execute(_INDEXED).all())
    told = {passage: " ".join(stems(" ".join(sorted(names)))) for passage, names in passages.items()}
    # To index a passage's words anew takes as long as the first time.
    changed = [{"id": id_, "heard": names} for id_, names in told.items() if names != indexed.get(id_, "")]
    if changed:
        session.execute(_INDEX_HEARD, changed)


def heard_names(session: Session) -> dict[str, set[str]]:
    """By the name of each person who was meant, the other names that were heard for it."""
    heard = {(name, council) for _, name, council in session.execute(_HEARD)}
    names: dict[str, set[str]] = defaultdict(set)
    for (name, _), meant in _all_meant(session, heard).items():
        for one in meant:
            names[one].add(name)
    return dict(names)


def _all_meant(session: Session, heard: set[tuple[str, str | None]]) -> dict[tuple[str, str | None], set[str]]:
    """Who was meant by each name that was heard in the papers of a council."""
    meetings = session.scalars(select(MeetingRow)).all() if heard else ()
    people = {council: people_of(_named(meetings, council)) for council in {council for _, council in heard}}
    return {(name, council): _meant(name, people[council]) for name, council in heard}


def _meant(heard: str, people: list[KnownPerson]) -> set[str]:
    """The name that was meant, where it is another than what was heard."""
    person = match(heard, people)
    return {person.name} if person and plain(person.name) != plain(heard) else set()


def _named(meetings: Sequence[MeetingRow], council: str | None) -> Iterator[Named | str]:
    """Those whom the papers of a council name; of all papers where the council is not known."""
    for meeting in meetings:
        if council is None or meeting.council in (None, council):
            yield from named_of(meeting)
            yield from meeting.speakers

"""What questions may name: the people, roles, councils, bodies, meetings, items and acronyms of a store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.understanding.happened import tells_of
from assistant.understanding.people import key, known_people
from index.acronyms import Definition
from index.stop_words import content_words
from index.stored import StoredMeeting, StoredPaper

# Kinds of authority in England and Wales (Local Government Act 1972, section 2 and Schedule 1; Fire and
# Rescue Services Act 2004, section 1), in Scotland, and what many names share: none tells two apart.
_KINDS = frozenset(
    """
    council city county borough district metropolitan town parish community village london royal unitary joint
    combined authority fire rescue police crime national park islands area cyngor
    north south east west northern southern eastern western upper lower great greater little nether new old saint st
    market port isle vale valley moor forest
    """.split()
)


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """A meeting as a question may mean it; what no paper says is None.

    ``happened`` where some paper tells what was said or done there, and not only what it was to have before it.
    """

    date: dt.date | None = None
    body: str | None = None
    council: str | None = None
    happened: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Holder:
    """A person, as known, whom a paper of a meeting names with a role ("Director of Public Health")."""

    person: str
    role: str
    held: KnownMeeting = field(default_factory=KnownMeeting)


@dataclass(frozen=True, slots=True)
class Numbered:
    """An agenda item with a number, in lower case."""

    number: str
    title: str
    held: KnownMeeting = field(default_factory=KnownMeeting)


@dataclass(frozen=True, slots=True)
class Known:
    """What questions may name.

    ``people`` have the keys of all their spellings, ``places`` are words that tell councils
    apart, ``acronyms`` have, in lower case, what each stands for.
    """

    people: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: frozenset[str] = frozenset()
    meetings: tuple[KnownMeeting, ...] = ()
    holders: tuple[Holder, ...] = ()
    items: tuple[Numbered, ...] = ()
    acronyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def dates(self) -> list[dt.date]:
        """The dates of all meetings, ascending, each once."""
        return sorted({meeting.date for meeting in self.meetings if meeting.date})

    def person(self, printed: str | None) -> str | None:
        """The person, as known, whose name is ``printed``; None where it is nobody's."""
        spelt = key(printed or "")
        return next((person for person, spellings in self.people.items() if spelt in spellings), None)

    @property
    def bodies(self) -> list[str]:
        """The bodies that met, in the order of the papers, each once."""
        return list(dict.fromkeys(meeting.body for meeting in self.meetings if meeting.body))


def known_of(
    papers: Sequence[StoredPaper], definitions: Iterable[Definition], heard: Mapping[str, Iterable[str]]
) -> Known:
    """What questions over ``papers`` may name; ``heard`` are names as misheard, by the name that was meant."""
    meetings = _meetings(papers)
    people = known_people(papers, {key(name): names for name, names in heard.items()})
    return Known(
        people=people,
        places=_telling(meeting.council for meeting in meetings.values() if meeting.council),
        meetings=tuple(meetings.values()),
        holders=tuple(_holders(papers, meetings, people)),
        items=tuple(_numbered(papers, meetings)),
        acronyms=_acronyms(definitions),
    )


def _meetings(papers: Sequence[StoredPaper]) -> dict[int, KnownMeeting]:
    """Each meeting by its id; what one paper leaves out another may say."""
    held: dict[int, KnownMeeting] = {}
    for kind, one in ((paper.kind, meeting) for paper in papers for meeting in paper.meetings):
        before = held.get(one.id, KnownMeeting(happened=False))
        happened = before.happened or tells_of(kind, one)
        held[one.id] = KnownMeeting(
            before.date or one.date, before.body or one.body, before.council or one.council, happened
        )
    return held


def _telling(councils: Iterable[str]) -> frozenset[str]:
    """The words of councils' names that not every name has ("Wolverhampton", not "Council")."""
    words = [set(content_words(council)) - _KINDS for council in dict.fromkeys(councils)]
    shared = set.intersection(*words) if len(words) > 1 else set()
    return frozenset(word for name in words for word in name - shared)


def _numbered(papers: Sequence[StoredPaper], meetings: Mapping[int, KnownMeeting]) -> Iterator[Numbered]:
    """The numbered items of all agendas, the titles of exempt ones left out."""
    listed = [(meeting, item) for paper in papers for meeting in paper.meetings for item in meeting.items]
    for meeting, item in listed:
        if item.number:
            yield Numbered(item.number.casefold(), "" if item.exempt else item.title, meetings[meeting.id])


def _holders(
    papers: Sequence[StoredPaper], meetings: Mapping[int, KnownMeeting], people: Mapping[str, frozenset[str]]
) -> Iterator[Holder]:
    """Those whom rosters and agendas name with a role, each once a meeting."""
    by_key = {spelling: person for person, spellings in people.items() for spelling in spellings}
    named = ((meeting, *one) for paper in papers for meeting in paper.meetings for one in _roles_in(meeting))
    for meeting, name, role in dict.fromkeys((meeting.id, name, role) for meeting, name, role in named):
        person = by_key.get(key(name))
        if person:
            yield Holder(person, role, meetings[meeting])


def _roles_in(meeting: StoredMeeting) -> Iterator[tuple[str, str]]:
    """Names with roles: of a roster, or behind the comma of who is to present an item."""
    yield from ((one.name, one.role) for one in meeting.people if one.role)
    for presenter in (presenter for item in meeting.items for presenter in item.presenters):
        name, _, role = presenter.partition(", ")
        if role:
            yield name, role


def _acronyms(definitions: Iterable[Definition]) -> dict[str, tuple[str, ...]]:
    meanings: dict[str, tuple[str, ...]] = {}
    for one in definitions:
        meanings[one.acronym.casefold()] = (*meanings.get(one.acronym.casefold(), ()), one.long)
    return meanings

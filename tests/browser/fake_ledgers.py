"""Ledgers over hand-made papers, for the tests of the page: no store, no model."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from assistant.answering.answer import Searched
from assistant.catchup.acronyms import Defined
from assistant.catchup.changes import Changes, MeetingChanges
from assistant.catchup.meetings import Held
from assistant.catchup.plain import Plain
from assistant.catchup.summary import CatchUp, ItemSummary, Line, LineKind
from assistant.catchup.terms import Term
from assistant.decisions.decision import Correction, Decision, Movers
from assistant.promises.entry import Entry, Followed
from index.actions.standing import Status
from index.errors import PaperError
from index.promises.promise import Due, Mark, Person, Promise, StoredPromise
from index.stored import Narrowing, Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind, Votes
from tests.browser.fake_words import HOSTILE, PACK, SCRUTINY, citation, spoken

PROMISED = "I am happy to take that away and include it in the plan by January."
MINUTED = "The Head of SEND undertook to include it in the plan."
KEPT = "The plan was published in January and includes the point raised by the panel."
RESOLVED = "1. That the report be noted.\n2. That an update be brought in September."


def promise(words: str, place: Place, authority: Authority, id_: int, person: Person) -> StoredPromise:
    """A promise that is all of a contribution."""
    piece = Piece(id_, words, 0, len(words), authority, speaker=person.name, start=1142)
    told = Promise(id_, ((0, len(words)),), "cue", person, "Cllr Qaiser Azeem", None, Due("January", "2025-01"))
    return StoredPromise(1, place, piece, told)


def entries() -> list[Entry]:
    """A promise told twice and kept; one that attacks the page."""
    told = promise(PROMISED, SCRUTINY, Authority.SAID, 11, Person("Helen Bakewell", "Head of SEND"))
    minutes = replace(SCRUTINY, source="004_minutes.txt", automatic=False)
    minuted = promise(MINUTED, minutes, Authority.MINUTED, 12, Person())
    later = citation(1, replace(SCRUTINY, date=dt.date(2025, 3, 5)), spoken(KEPT, 13), KEPT)
    followed = Followed(Status.KEPT, (later,), 2, dt.date(2025, 3, 5))
    item = AgendaItem(HOSTILE, HOSTILE)
    place = Place(HOSTILE, PaperKind.MINUTES, council=HOSTILE, body=HOSTILE, date=dt.date(2021, 1, 13), item=item)
    hostile = promise(HOSTILE, place, Authority.MINUTED, 14, Person(HOSTILE))
    mark = Mark(Status.OVERDUE, HOSTILE, HOSTILE, dt.datetime(2025, 3, 6, 9))
    return [Entry((minuted, told), followed), Entry((hostile,), Followed(), mark)]


def decisions() -> list[Decision]:
    """A resolution with votes, movers and a correction; one that attacks the page."""
    piece = Piece(21, RESOLVED, 0, len(RESOLVED), Authority.RESOLVED, page=4)
    words = "The word “fairly” be added."
    corrects = Correction(Passage(3, SCRUTINY, (spoken(words, 22),)), dt.date(2024, 10, 19))
    place = replace(PACK, item=AgendaItem(HOSTILE, HOSTILE), body=HOSTILE)
    attack = Piece(23, HOSTILE, 0, len(HOSTILE), Authority.RESOLVED)
    movers = Movers("Cllr Ann Lee", "Cllr Bo Day")
    return [
        Decision(1, Passage(1, SCRUTINY, (piece,)), Votes(9, 3, 1), movers, corrections=(corrects,)),
        Decision(2, Passage(2, place, (attack,)), None, Movers(HOSTILE)),
    ]


HELD = Held(1, SCRUTINY.council, SCRUTINY.body, SCRUTINY.date, False, "18:00", "Civic Centre", (SCRUTINY.source,))
OTHER = Held(2, HOSTILE, HOSTILE, dt.date(2021, 1, 13), True, HOSTILE, HOSTILE, (HOSTILE,))


def caught_up(held: Held) -> CatchUp:
    """Who spoke, then an item with a line of each kind."""
    words = HOSTILE if held is OTHER else PROMISED
    place = replace(SCRUTINY, source=held.sources[0], item=AgendaItem("6", words))
    passage = Passage(1, place, (spoken(words, 31),))
    kinds = (LineKind.ABOUT, LineKind.POINT, LineKind.DECIDED, LineKind.CORRECTED, LineKind.PROMISED)
    assert place.item
    item = ItemSummary(place.item, tuple(Line(kind, passage, words) for kind in kinds), more=2)
    return CatchUp(held, (Line(LineKind.SPOKE, passage, "Helen Bakewell"), Line(LineKind.CAME, passage)), (item,))


class FakeLedgers:
    """Narrows by words and status alone, and remembers what it was asked."""

    def __init__(self) -> None:
        self.narrowings: list[Narrowing] = []
        self.marks: dict[str, Mark] = {}

    def promises(
        self, narrowing: Narrowing | None = None, words: str | None = None, status: Status | None = None
    ) -> list[Entry]:
        self.narrowings.append(narrowing or Narrowing())
        found = [replace(one, mark=self.marks.get(one.keys[0], one.mark)) for one in entries()]
        return [one for one in found if (words or "") in one.quote.text and status in (None, one.status)]

    def mark_promise(self, asked: str, mark: Mark) -> Entry:
        found = next((one for one in entries() if asked in one.keys), None)
        if found is None:
            raise PaperError(f"No promise has the key {asked}.")
        self.marks[asked] = mark
        return replace(found, mark=mark)

    def decisions(self, narrowing: Narrowing | None = None, words: str | None = None) -> list[Decision]:
        self.narrowings.append(narrowing or Narrowing())
        return [one for one in decisions() if (words or "") in one.text]

    def meetings(self) -> list[Held]:
        return [HELD, OTHER]

    def catch_up(self, meeting: Held) -> CatchUp:
        return caught_up(meeting)

    def in_plain_words(self, meeting: Held) -> Plain:
        told = caught_up(meeting)
        passage = told.lines[0].passage
        word = HOSTILE if meeting is OTHER else "SEND"
        return Plain(told, (Defined(word, f"{word} at length", passage),), (Term(word, re.compile("x"), word, word),))

    def changes(self, since: dt.date) -> Changes:
        new = (MeetingChanges(HELD, tuple(decisions()), tuple(entries())), MeetingChanges(OTHER, (), ()))
        return Changes(since, tuple(one for one in new if one.meeting.date and one.meeting.date >= since))

    def searched(self) -> Searched:
        return Searched(3, 2, dt.date(2021, 1, 13), dt.date(2024, 11, 27))

"""Who is meant by the words that stand before a promise, and whether two such are one person."""

from __future__ import annotations

import pytest

from assistant.promises.persons import persons
from index.promises.actions import Action, listed_action, parts
from index.promises.people import People
from index.promises.promise import Person
from index.promises.whom import whom
from index.types import Capacity, Meeting, Named

MEANT: dict[str, str | None] = {
    "The lease runs out in May. Mrs Lee": "Mrs Lee",
    "Cllr. Fry": "Cllr. Fry",
    "Cllr Fry knows the family and": "Cllr Fry",
    "CS knows the owner and": "CS",
    "a meeting be held in June and the Secretary": "the Secretary",
    "Head of Parks, in consultation with the Chair, authorised": "Head of Parks",
    "Leader, in the Chair": "Leader",
    "the Chair write": "the Chair",
    "After some discussion KM": "KM",
    "CM (card review)": "CM",
    "asks the Chief Executive": "the Chief Executive",
    "Fry and Lee all": "Fry and Lee",
    "Cllr Fry she": None,
    "who sat on the trust": None,
    "if members wished": None,
    "15 High Street – check": None,
    "Reasons": None,
    "": None,
}
ONE: dict[str, tuple[Person, Person, bool | None]] = {
    "initials of a name": (Person(None, "EH"), Person("Miss E. Hill", "Assistant Clerk"), True),
    "initials of a post": (Person("CFO"), Person("Ann Lee", "Chief Fire Officer"), True),
    "initials of another": (Person("EH"), Person("Tom Oak"), False),
    "initials that a first name may have": (Person("GR"), Person("Gil"), None),
    "initials that a first name has not": (Person("AB"), Person("Shona"), False),
    "one of several": (Person("AB, EH"), Person(None, "EH"), True),
    "initials and a post": (Person("EH"), Person(None, "Clerk"), None),
    "a name and a post": (Person("Ann Lee"), Person(None, "Clerk"), None),
}
LINES = {
    "an owner's things, each by itself": (
        "Clerk: order the pump; dog warden; licence (draft; final)",
        [("Clerk", "Clerk: order the pump"), ("Clerk", " dog warden"), ("Clerk", " licence (draft; final)")],
    ),
    "a part with an owner of its own": (
        "AB: slides to members; CD to book the hall",
        [("AB", "AB: slides to members"), ("CD", " CD to book the hall")],
    ),
    "one thing": ("Clerk: order the pump", [("Clerk", "Clerk: order the pump")]),
    "nobody's": ("- Order the pump; paint it", [(None, "- Order the pump; paint it")]),
}

LABELS = {
    "HEADTEACHER": Person("Mr Ben Coyle", "Headteacher"),
    "HEADTEACHER (Mr Ben Coyle)": Person("Mr Ben Coyle", "HEADTEACHER"),
    "Fire Officer (Ann Day)": Person("Ann Day", "Fire Officer"),
    "The Commissioner": Person(None, "Commissioner"),
    "Mr Ben Coyle": Person("Mr Ben Coyle", "Headteacher"),
    "Ann Day": Person("Ann Day"),
}


@pytest.mark.parametrize(("printed", "meant"), MEANT.items(), ids=MEANT)
def test_who_is_meant(printed: str, meant: str | None) -> None:
    assert whom(printed) == meant


@pytest.mark.parametrize(("one", "other", "same"), ONE.values(), ids=ONE)
def test_whether_two_are_one_person(one: Person, other: Person, same: bool | None) -> None:
    assert persons(one, other) is persons(other, one) is same


@pytest.mark.parametrize(("text", "told"), LINES.values(), ids=LINES)
def test_the_parts_of_a_line(text: str, told: list[tuple[str | None, str]]) -> None:
    line = listed_action(text)
    assert isinstance(line, Action)
    assert [(part.who, text[slice(*span)]) for span, part in parts(text, line)] == told


@pytest.mark.parametrize(("label", "who"), LABELS.items(), ids=LABELS)
def test_a_speaker_whose_label_tells_a_post(label: str, who: Person) -> None:
    people = (Named("Mr Ben Coyle", Capacity.ATTENDING, role="Headteacher"),)
    assert People(Meeting(people=people)).speaking(label) == who

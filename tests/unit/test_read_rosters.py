"""Who is named in the head of a paper, and under its items."""

from __future__ import annotations

import pytest

from index.parts.blocks import blocks
from index.parts.draft import Draft
from index.parts.items import Item
from index.parts.rosters import above_roster, name_attendance, name_item_people, presenters
from index.types import Capacity


def attendance(text: str) -> list[tuple[str, Capacity]]:
    draft = Draft()
    name_attendance(draft, list(blocks(text)))
    return [(one.name, one.capacity) for one in draft.people]


def under(title: str, text: str) -> list[tuple[str, Capacity, int | None]]:
    draft = Draft()
    name_item_people(draft, Item("3", title, list(blocks(text))), 3)
    return [(one.name, one.capacity, one.item) for one in draft.people]


MEMBER, ATTENDING, APOLOGIES = Capacity.MEMBER, Capacity.ATTENDING, Capacity.APOLOGIES
ROSTERS = {
    "heading": ("## Present\n\nCllr Ann Lee\nCllr Tom Oak", [("Cllr Ann Lee", MEMBER), ("Cllr Tom Oak", MEMBER)]),
    "lead-in": ("Harbour Panel\n\nPresent: Cllrs Ann Lee and Tom Oak", [("Ann Lee", MEMBER), ("Tom Oak", MEMBER)]),
    "two rosters": (
        "Present:\n\nCllr Ann Lee\n\nApologies:\n\nCllr Tom Oak",
        [("Cllr Ann Lee", MEMBER), ("Cllr Tom Oak", APOLOGIES)],
    ),
    "in attendance": (
        "Present: Cllr Ann Lee\n\nIn attendance: Ed Ash, Clerk",
        [("Cllr Ann Lee", MEMBER), ("Ed Ash", ATTENDING)],
    ),
    "none": ("Harbour Panel\n\nCllr Ann Lee spoke.", []),
}


@pytest.mark.parametrize(("text", "people"), ROSTERS.values(), ids=ROSTERS)
def test_the_roster_of_a_head(text: str, people: list[tuple[str, Capacity]]) -> None:
    assert attendance(text) == people


def test_what_stands_above_the_roster() -> None:
    found = list(blocks("Harbour Panel\n\n**Present**\n\nCllr Ann Lee, Elm Committee"))
    assert [block.text for block in above_roster(found)] == ["Harbour Panel"]


ITEMS = {
    "apologies in a sentence": ("Apologies", "Apologies were received from Cllr Lee.", [("Cllr Lee", APOLOGIES, None)]),
    "apologies as a list": (
        "Apologies for absence",
        "Cllr Ann Lee\n\nCllr Tom Oak",
        [("Cllr Ann Lee", APOLOGIES, None), ("Cllr Tom Oak", APOLOGIES, None)],
    ),
    "attendance": ("Attendance", "Present: Cllr Ann Lee", [("Cllr Ann Lee", MEMBER, None)]),
    "substitutes": (
        "Apologies and substitutes",
        "Apologies were received from Cllr Lee. Cllr Oak substituted for Cllr Lee.",
        [("Cllr Lee", APOLOGIES, None), ("Cllr Oak", Capacity.SUBSTITUTE, None)],
    ),
    "interests": (
        "Declarations of Interest",
        "Councillor A Lee declared an interest in item 7 as a boat owner.",
        [("Councillor A Lee", Capacity.DECLARED, 3)],
    ),
    "somebody elsewhere": ("Harbour dues", "Apologies were received from Cllr Lee, who declared an interest.", []),
    "names under attendance alone": ("Attendance", "Cllr Ann Lee", []),
    "nobody": ("Apologies", "There were none.", []),
}


@pytest.mark.parametrize(("title", "text", "people"), ITEMS.values(), ids=ITEMS)
def test_whom_an_item_names(title: str, text: str, people: list[tuple[str, Capacity, int | None]]) -> None:
    assert under(title, text) == people


NOTE = "[Ann Lee, Head of Harbours, to present report]"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (NOTE, ("Ann Lee, Head of Harbours",)),
        (f"{NOTE}\n\nDues rose.\n\n{NOTE}", ("Ann Lee, Head of Harbours",)),
        (NOTE.strip("[]"), ()),
        ("[To note the report]", ()),
    ],
    ids=["note", "twice", "no brackets", "nobody"],
)
def test_presenters_are_named_in_a_note(text: str, names: tuple[str, ...]) -> None:
    assert presenters(list(blocks(text))) == names


def test_a_person_is_named_once_in_a_capacity() -> None:
    draft = Draft()
    for _ in range(2):
        name_attendance(draft, list(blocks("Present: Cllr Ann Lee")))
    assert len(draft.people) == 1

"""Two tellings of one meeting are of one promise where what they have in common makes it likely."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from assistant.promises import together as joining
from assistant.promises.likely.company import Company
from assistant.promises.likely.features import features
from assistant.promises.likely.judging import odds
from assistant.promises.telling import Telling, of_one_item
from assistant.promises.together import together
from index.promises.promise import Due, Person, Promise, StoredPromise
from index.types import AgendaItem, Authority
from tests.unit.sections import piece, place

CLERK, CHAIR = Person(None, "Town Clerk"), Person(None, "Chair")


def telling(
    text: str, who: Person = CLERK, at: int = 1, cue: str = "would do", day: str | None = None, title: str = "Parks"
) -> Telling:
    due = Due("then", day) if day else None
    promise = Promise(at, ((0, len(text)),), cue, who, due=due)
    return Telling(
        StoredPromise(1, place(title, "4" if title == "Parks" else "7"), piece(text, Authority.MINUTED, at), promise)
    )


SENDS = telling("The Town Clerk would send the list of trees to the tree warden.", day="2024-05")
ROW = telling("List of trees to warden", at=9, cue="action row", day="2024-05")


def test_what_two_tellings_have_in_common() -> None:
    told = {"person same", "item same", "far", "listed minuted", "common 3", "day same", "person same, common 3"}
    assert told <= features(SENDS, ROW)


def test_it_does_not_matter_which_comes_first() -> None:
    assert features(SENDS, ROW) == features(ROW, SENDS)


def alone(one: Telling, other: Telling) -> float:
    """The odds of two that are all the tellings of their meeting."""
    return odds(Company([one, other]), 0, 1)


@pytest.mark.parametrize(
    "other",
    [
        telling("The Chair would send the list of trees to the tree warden.", CHAIR),
        telling("Mend the pavilion's roof."),
        telling("The Town Clerk would send the list of trees to the tree warden.", title="Playgrounds"),
    ],
    ids=["another person", "another thing", "another item"],
)
def test_two_persons_two_things_and_two_items_are_never_one(other: Telling) -> None:
    assert alone(SENDS, other) == -math.inf


def test_whom_a_list_names_makes_it_less_likely() -> None:
    other = telling("List of trees to warden", CHAIR, at=9, cue="action row", day="2024-05")
    assert -math.inf < alone(SENDS, other) < alone(SENDS, ROW)


def test_what_one_other_telling_alone_speaks_of_is_nearer_to_it() -> None:
    row, roof = telling("warden", at=9, cue="action row"), telling("The Town Clerk would have the roof mended.", at=2)
    company = Company([SENDS, roof, row])
    assert {"nearer 0 0", "rare 1"} <= company.features(0, 2)
    assert {"nearer 2 3", "rare 0"} <= company.features(1, 2)
    many = telling("The Town Clerk would ring the warden.", at=3)
    assert "rare 0" in Company([SENDS, many, row]).features(0, 2)


@pytest.mark.parametrize(
    ("line", "one"),
    [
        ("4 List of trees to warden - Town Clerk", True),
        ("4. List of trees (TC)", True),
        ("5 List of trees to warden - Town Clerk", False),
        ("40 trees would be listed.", False),
        ("List of trees to warden", False),
    ],
)
def test_a_line_of_a_list_may_point_at_an_item_that_came_before(line: str, one: bool) -> None:
    other = telling(line, title="Any other business")
    assert (of_one_item(SENDS, other), of_one_item(other, SENDS)) == (one, one)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("A2 List of trees – Clerk – by 15/3", "listed"),
        ("5 List of trees to warden (Town Clerk)", "listed"),
        ("(ii) that the Clerk list the trees", "minuted"),
        ("12 trees would be listed - a start.", "minuted"),
    ],
)
def test_a_numbered_line_that_ends_with_who_does_it_is_of_a_list(line: str, kind: str) -> None:
    assert telling(line).kind == kind


def test_items_of_one_title_are_one_whatever_their_numbers() -> None:
    agenda = telling("Trees to be listed.", title="Trees in the parks")
    minutes = replace(
        agenda.told, place=replace(agenda.place, item=AgendaItem("PK/12", "Trees in the parks and woods"))
    )
    assert of_one_item(agenda, Telling(minutes))


@pytest.mark.parametrize(
    ("text", "points"),
    [("He would do so.", True), ("She would look at that again.", True), ("AGREED that the drains be seen to.", False)],
)
def test_few_words_that_point_back_tell_nothing(text: str, points: bool) -> None:
    assert telling(text).points_back is points


def test_a_group_takes_none_that_is_unlikely_to_be_one_with_any_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [telling(f"Thing {number}", at=number).told for number in range(3)]
    judged = {(0, 1): 3.0, (1, 2): 2.0, (0, 2): -5.0}
    monkeypatch.setattr(joining, "odds", lambda _, at, to: judged[at, to])
    assert together(told) == [told[:2], told[2:]]

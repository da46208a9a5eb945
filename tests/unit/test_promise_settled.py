"""Promises that what stands around them makes none, or makes one: settled, outlined, carried."""

from __future__ import annotations

import pytest

from index.promises.finding import find_promises
from index.promises.settled import settled
from index.types import AgendaItem, Authority, Contribution, Meeting

MOTION = (
    '"This Council regrets the closure. This Council resolves:',
    "1. to ask the Chief Executive to write to the bank;",
    "2. to invite the bank's manager to the next meeting of the Town Forum; and",
    '3. to support the campaign of the staff."',
)


def found(*told: str, authority: Authority = Authority.MINUTED) -> list[str]:
    contributions = tuple(Contribution(text, authority, 0, "Ann Lee") for text in told)
    held = Meeting(items=(AgendaItem("1", "Motions"),), contributions=contributions)
    return [told[one.contribution] for one in find_promises(held)]


@pytest.mark.parametrize(
    "following",
    [
        "Done.",
        "Done, 64 replies.",
        "Not done as she was away.",
        "Completed 3 May.",
        "Closed.",
        "This had been done.",
        "The Clerk said that this was already the practice.",
        "It had since been completed.",
        "This has been actioned.",
    ],
)
def test_what_the_next_sentence_settles_is_no_promise(following: str) -> None:
    assert settled(following)
    assert not found(f"The Clerk would write to the school. {following}")


@pytest.mark.parametrize(
    "following",
    [
        "Completed forms would be sent to the Clerk.",
        "He thanked her.",
        "This would be done by May.",
        "It was already late.",
        "Closed circuit television was discussed.",
    ],
)
def test_what_settles_nothing_leaves_a_promise(following: str) -> None:
    assert not settled(following)
    assert found(f"The Clerk would write to the school. {following}")


@pytest.mark.parametrize(
    "lead",
    ["The principal changes were:", "The options were as follows:", "Members discussed the proposed conditions:"],
)
def test_a_list_of_proposals_promises_nothing(lead: str) -> None:
    entries = ("• The livery to be removed", "• Drivers to complete training before May")
    assert not found(lead, *entries)
    assert len(found(lead, *entries, "The Clerk would write to the trade.")) == 1


@pytest.mark.parametrize("lead", ["The following actions were agreed:", "Members agreed these changes:"])
def test_a_list_of_what_was_agreed_promises(lead: str) -> None:
    assert found(lead, "• Clerk to write to the school", "• Drivers' handbook to be circulated")


@pytest.mark.parametrize(
    ("outcome", "promised"),
    [
        ("The motion was put to the vote and carried unanimously.", 2),
        ("The motion as printed was then carried by 9 votes to 4.", 2),
        ("The motion was put to the vote and was lost.", 0),
        ("The Mayor thanked both speakers.", 0),
    ],
)
def test_a_motion_promises_where_it_is_carried(outcome: str, promised: int) -> None:
    assert len(found(*MOTION, "Councillor Fry spoke in favour.", outcome)) == promised


@pytest.mark.parametrize(
    ("outcome", "promised"), [("That's carried, thank you.", 1), ("The motion's lost.", 0), ("Thank you.", 0)]
)
def test_a_motion_that_is_read_out_promises_where_it_is_carried(outcome: str, promised: int) -> None:
    words = "That this council regrets the cut and asks the chief executive to write to the minister."
    assert len(found(words, outcome, authority=Authority.SAID)) == promised


def test_what_a_report_recommends_is_no_promise() -> None:
    assert found("7.2 That a report be brought to the Committee in June.", authority=Authority.REPORTED) == []
    assert found("A report will be brought to the Committee in June.", authority=Authority.REPORTED)

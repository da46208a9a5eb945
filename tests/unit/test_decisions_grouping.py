"""The parts of a resolution stand together, and two resolutions apart."""

from __future__ import annotations

import pytest

from assistant.decisions.grouping import resolutions
from index.stored import Piece
from tests.unit.sections import MINUTED, RESOLVED, pieces


def grouped(told: tuple[Piece, ...]) -> list[list[str]]:
    return [[one.text for one in parts] for _, parts in resolutions(told)]


TOGETHER = {
    "lettered parts": ["RESOLVED that", "(a) the charge be £3;", "(b) it begin in May."],
    "numbered motions": ["1. That the report be noted.", "2. That officers report back."],
    "a list after a colon": [
        "RESOLVED: That permission be refused for the following reason:",
        "1. It harms the church.",
    ],
    "who proposed it": ["RESOLVED to pay all three.", "Proposed Cllr Dace, seconded Cllr Ling."],
    "what came of it": ["That the minutes be signed.", "Agreed."],
    "how it came about": [
        "It was moved that it be refused, and the motion was carried.",
        "RESOLVED: That it be refused.",
    ],
}
APART = {
    "two that begin resolved": ["RESOLVED: That A be done.", "RESOLVED: That B be done."],
    "two sentences": [
        "The Panel agreed to note the report.",
        "It was agreed that homes would be on the agenda in May.",
    ],
}


@pytest.mark.parametrize("told", TOGETHER.values(), ids=list(TOGETHER))
def test_parts_are_one_resolution(told: list[str]) -> None:
    assert grouped(pieces(*((RESOLVED, text) for text in told))) == [told]


@pytest.mark.parametrize("told", APART.values(), ids=list(APART))
def test_two_resolutions_are_two(told: list[str]) -> None:
    assert grouped(pieces(*((RESOLVED, text) for text in told))) == [[text] for text in told]


def test_what_stands_under_one_label_is_one() -> None:
    told = pieces((RESOLVED, "That A be done."), (RESOLVED, "Members thanked the staff."), heading="Resolved")
    assert len(grouped(told)) == 1


def test_what_is_minuted_between_parts_them() -> None:
    told = pieces((RESOLVED, "1. That A be done."), (MINUTED, "Cllr Lee left."), (RESOLVED, "2. That B be done."))
    assert grouped(told) == [["1. That A be done."], ["2. That B be done."]]

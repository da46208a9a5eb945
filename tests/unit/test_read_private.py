"""Which items are taken in private: marked, in a part that is, or after the public were excluded."""

from __future__ import annotations

import pytest

from index.parts.blocks import Block, Kind, blocks
from index.parts.items import Item
from index.parts.private import private_items
from index.types import Furniture


def item(title: str, *texts: str, section: str | None = None) -> Item:
    found: list[Block] = [block for text in texts for block in blocks(text)]
    return Item("1", title, found, [(Furniture.HEADING, section)] if section else [])


def private(*items: Item) -> list[str]:
    return [one.title for one, flag in zip(items, private_items(items), strict=True) if flag]


BUDGET, LAND = item("Budget"), item("Sale of land")
EXCLUDING = """
Exclusion of the Press and Public|To exclude the press and public|EXCLUSION OF PUBLIC AND PRESS|Public and press
Motion to exclude the public|Press and public to withdraw|Private session|Eithrio’r cyhoedd
"""


@pytest.mark.parametrize("title", EXCLUDING.replace("\n", "|").replace("Public and press|", "").strip("|").split("|"))
def test_items_after_the_public_were_excluded(title: str) -> None:
    assert private(BUDGET, item(title), LAND, item("A contract")) == ["Sale of land", "A contract"]


@pytest.mark.parametrize(
    "section", ["PART 2", "Part II – Exempt items", "CONFIDENTIAL BUSINESS", "Private items", "In private"]
)
def test_items_in_a_part_that_is_private(section: str) -> None:
    assert private(BUDGET, item("Sale of land", section=section), item("A contract")) == ["Sale of land", "A contract"]


def test_a_heading_at_the_end_of_an_item_begins_the_private_part() -> None:
    for heading in ("# Exempt items", "Exempt business"):
        assert private(item("Budget", "a", "b", "c", "d", heading), LAND) == ["Sale of land"]


def test_a_paragraph_that_speaks_of_private_business_begins_nothing() -> None:
    text = "The Chair said that the papers of the contract had been taken in private last month."
    assert private(item("Budget", text), LAND) == []


@pytest.mark.parametrize(
    "title",
    ["Date of next meeting", "Close of meeting", "Part 1", "Re-admission of the public", "Items for the next agenda"],
)
def test_what_opens_the_meeting_again(title: str) -> None:
    again = item(title)
    assert private(item("Exclusion of the press and public"), LAND, again, BUDGET) == ["Sale of land"]


@pytest.mark.parametrize("after", ["Minutes", "To approve the minutes", "Declarations of interest", "Urgent business"])
def test_an_early_item_only_asks_whether_anything_is_private(after: str) -> None:
    assert private(item("Exclusion of the press and public"), item(after), BUDGET) == []


@pytest.mark.parametrize(
    "one",
    [
        item("Sale of land (Part 2)"),
        item("Sale of land", "NOT FOR PUBLICATION under paragraph 3"),
        item("Sale of land", "The report to this item contains exempt information on what was bid."),
    ],
    ids=["title", "note", "report"],
)
def test_an_item_that_is_marked_is_private_alone(one: Item) -> None:
    assert private(BUDGET, one, item("Any other business")) == [one.title]


def test_a_mark_far_below_is_not_the_items() -> None:
    assert private(item("Sale of land", "a", "b", "c", "d", "The appendix is not for publication.")) == []


def test_the_item_that_excludes_the_public_is_open() -> None:
    assert private(item("Exclusion of the public", "The report contains exempt information.")) == []


def test_blocks_of_other_kinds_begin_no_part() -> None:
    budget = item("Budget", "a", "b", "c", "d")
    budget.blocks.append(Block(Kind.TABLE, "Part 2\t5"))
    assert private(budget, LAND) == []


@pytest.mark.parametrize(
    "section", ["Part 2 – For decision", "PART B: ITEMS FOR DISCUSSION", "Part 2 (open)", "PART 2 - ACTIONS"]
)
def test_a_second_part_that_is_open(section: str) -> None:
    assert private(BUDGET, item("Sale of land", section=section), item("A contract", section)) == []

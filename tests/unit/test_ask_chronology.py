"""What papers of different dates say of one thing, in order of date."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.chronology import asks_for_change, asks_for_now, in_order
from assistant.answering.evidence import Evidence
from tests.unit.weighed import PANEL, held, sentence

OLD, NEW = dt.date(2021, 1, 13), dt.date(2024, 11, 27)


def on(date: dt.date | None, text: str, score: float, council: str = "Beeton Council") -> Evidence:
    """What a council's meeting on a date said."""
    return sentence(held(text, place=replace(PANEL, date=date, council=council)), score=score)


@pytest.mark.parametrize(
    ("question", "now", "change"),
    [
        ("What is the vacancy rate now?", True, False),
        ("What is the latest on the hubs?", True, False),
        ("Is the centre still closed?", True, False),
        ("Who chairs the panel?", True, False),
        ("Who was the chair?", False, False),
        ("Has the gate been mended?", True, False),
        ("Is it mended yet?", True, False),
        ("What has she mended?", False, False),
        ("How has the vacancy rate changed?", False, True),
        ("What did the rate do over the years?", False, True),
        ("What is the vacancy rate?", False, False),
        ("What was said on climate change?", False, False),
    ],
)
def test_a_question_asks_for_now_or_for_change(question: str, now: bool, change: bool) -> None:
    assert (asks_for_now(question), asks_for_change(question)) == (now, change)


NEWER, OLDER = on(NEW, "The team has grown.", 1.0), on(OLD, "The team is small.", 0.9)


@pytest.mark.parametrize(
    ("question", "weighed", "ordered"),
    [
        ("How has the team changed?", [NEWER, OLDER], [OLDER, NEWER]),
        ("How big is the team now?", [replace(OLDER, score=1.1), NEWER], [NEWER, replace(OLDER, score=1.1)]),
        ("How big is the team?", [NEWER, OLDER], [NEWER, OLDER]),
    ],
    ids=["change: the oldest first", "now: the newest first", "neither: the best first"],
)
def test_the_order_is_as_asked(question: str, weighed: list[Evidence], ordered: list[Evidence]) -> None:
    assert in_order(question, weighed) == ordered


@pytest.mark.parametrize(
    ("newer", "first"),
    [
        (replace(NEWER, score=1.0), NEWER),
        (replace(NEWER, score=1.0, around=0.5), OLDER),
        (replace(NEWER, score=0.8, odds=1.0), NEWER),
        (replace(NEWER, score=0.8, odds=-1.0), OLDER),
    ],
    ids=["as much of it", "less of it", "weaker but likely", "weaker and unlikely"],
)
def test_whether_something_was_done_the_newest_tells_that_tells_as_much(newer: Evidence, first: Evidence) -> None:
    older = replace(OLDER, score=1.1)
    assert in_order("Has the team grown?", [older, newer])[0].text == first.text


def test_what_is_much_weaker_is_not_told_first() -> None:
    weak = replace(OLDER, score=0.8)
    assert in_order("How has the team changed?", [NEWER, weak]) == [NEWER, weak]


def test_what_is_weaker_follows_on_what_is_of_its_date() -> None:
    weak, undated = on(OLD, "The team was red.", 0.8), on(None, "The team is red.", 0.95)
    assert in_order("How has the team changed?", [NEWER, undated, OLDER, weak]) == [OLDER, weak, undated, NEWER]


FIFTEEN, TWENTY = "The vacancy rate stands at 15 per cent.", "The vacancy rate stands at 28 per cent."


@pytest.mark.parametrize(
    ("older", "turned"),
    [
        (on(OLD, TWENTY, 0.9), True),
        (on(OLD, FIFTEEN, 0.9), False),
        (on(NEW, TWENTY, 0.9), False),
        (on(OLD, TWENTY, 0.9, "Ashdown Council"), False),
        (on(OLD, "The library has 28 new shelves for books.", 0.9), False),
    ],
    ids=["another number", "the same number", "the same day", "another council", "another thing"],
)
def test_different_numbers_for_one_thing_are_told_in_order_of_date(older: Evidence, turned: bool) -> None:
    newer = on(NEW, FIFTEEN, 1.0)
    assert in_order("What was the vacancy rate?", [newer, older]) == ([older, newer] if turned else [newer, older])


@pytest.mark.parametrize("question", ["What is the vacancy rate?", "How big is the vacancy rate?"])
def test_of_what_is_so_the_newest_is_told_first(question: str) -> None:
    older, newer = on(OLD, TWENTY, 1.0), on(NEW, FIFTEEN, 0.9)
    assert in_order(question, [older, newer]) == [newer, older]


def test_what_holds_now_may_be_weaker_if_it_has_as_much_of_what_is_asked() -> None:
    older, newer = on(OLD, TWENTY, 1.0), on(NEW, FIFTEEN, 0.7)
    beside_it = replace(newer, around=0.5)
    assert in_order("What is the vacancy rate now?", [older, newer]) == [newer, older]
    assert in_order("What is the vacancy rate now?", [older, beside_it]) == [older, beside_it]


PAST = on(NEW, "In 2022/23 the cost of the fair was £40.", 1.0)
PRESENT = on(NEW, "The cost of the fair for 2024/25 is £60.", 0.9)
UNDATED = on(NEW, "The cost of the fair is £60.", 0.9)
COMPARED = on(NEW, "The cost of the fair is now £60, against £40 in 2022.", 0.9)


@pytest.mark.parametrize("present", [PRESENT, UNDATED, COMPARED], ids=["this year", "no year", "compared with now"])
def test_of_one_paper_what_is_of_a_year_before_comes_after_what_is_now(present: Evidence) -> None:
    assert in_order("How much is the fair now?", [PAST, present]) == [present, PAST]


@pytest.mark.parametrize("question", ["How much was the fair?", "What did the fair cost in 2022/23?"])
@pytest.mark.parametrize("weighed", [[PRESENT, PAST], [PAST, PRESENT]], ids=["present first", "past first"])
def test_of_one_paper_the_best_comes_first_where_now_is_not_asked(question: str, weighed: list[Evidence]) -> None:
    assert in_order(question, weighed) == weighed

"""Agenda items that a question names by number, and what it is then about."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.understanding.items import items_in
from assistant.understanding.known import Held, Known, Numbered
from assistant.understanding.question import understand

NUMBERS = frozenset({"5", "7", "5.1", "77/21", "593", "pla146/14", "hwb.5/23", "12a"})


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What was said under item 7?", ["7"]),
        ("What was agreed on agenda item 5.1?", ["5.1"]),
        ("What does minute 593 say?", ["593"]),
        ("What does Minute No. 77/21 record?", ["77/21"]),
        ("item PLA146/14", ["pla146/14"]),
        ("item HWB.5/23", ["hwb.5/23"]),
        ("Items 5 and 7", ["5", "7"]),
        ("item 12A", ["12a"]),
        ("What is item 7.", ["7"]),
    ],
)
def test_an_item_is_named_by_its_number(question: str, numbers: list[str]) -> None:
    assert list(items_in(question, NUMBERS).known) == numbers


@pytest.mark.parametrize(
    "question", ["minutes of 7 May 2024", "minute 14 of the recording", "5 items", "the items", "the item 7% dearer"]
)
def test_no_item_is_named_in(question: str) -> None:
    found = items_in(question, NUMBERS)
    assert (found.known, found.unknown) == ((), ())


def test_a_number_on_no_agenda_is_told_as_printed() -> None:
    assert items_in("What is agenda item 99 about?", NUMBERS).unknown == ("agenda item 99",)


MAY, JUNE = Held(dt.date(2024, 5, 1)), Held(dt.date(2024, 6, 1))
KNOWN = Known(meetings=(MAY, JUNE), items=(Numbered("7", "Bees", MAY), Numbered("7", "Roads", JUNE)))


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("What was agreed under item 7?", ("Roads",)),
        ("What was agreed under item 7 on 1 May 2024?", ("Bees",)),
        ("What did item 7 say of hives?", ()),
    ],
    ids=["the latest meeting", "the meeting meant", "a topic of its own"],
)
def test_a_question_of_an_item_alone_is_about_its_title(question: str, titles: tuple[str, ...]) -> None:
    query = understand(question, KNOWN)
    assert (query.titles, query.filters["items"]) == (titles, "7")


def test_the_number_is_no_word_to_look_for() -> None:
    assert understand("What did item 7 say of hives?", KNOWN).topic == ("hives",)

"""Agenda items that a question names by number, and what it is then about."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.understanding.items import items_in
from assistant.understanding.known import Known, KnownMeeting, Numbered
from assistant.understanding.question import understand
from index.store import Store
from tests.conftest import Writing

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


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("What is agenda item 99 about?", "agenda item 99"),
        ("What was decided under minute 77/99?", "minute 77/99"),
    ],
    ids=["an item", "a minute that is none of a recording"],
)
def test_a_number_of_no_paper_is_told_as_printed(question: str, unknown: str) -> None:
    assert items_in(question, NUMBERS).unknown == (unknown,)


OF_TOWNS = frozenset({"24/117", "24/118", "pc24/66", "24/25", "12/9", "p5/6"})


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What was decided under 24/117?", ["24/117"]),
        ("PC24/66", ["pc24/66"]),
        ("Tell me about Pc24/66 and 24/118.", ["pc24/66", "24/118"]),
        ("What about P5/6?", ["p5/6"]),
        ("What was decided under item 117?", ["24/117"]),
        ("What does minute 66 say?", ["pc24/66"]),
        ("What does minute 66 of the recording tell?", []),
        ("What is the 24/25 budget?", []),
        ("What is under item 24/25?", ["24/25"]),
        ("What was said on 12/9?", []),
        ("What does 24/117/FUL propose?", []),
        ("What does 124/117 say?", []),
    ],
)
def test_a_number_of_a_clear_form_needs_no_word_before_it(question: str, numbers: list[str]) -> None:
    assert list(items_in(question, OF_TOWNS).known) == numbers


MAY, JUNE = KnownMeeting(dt.date(2024, 5, 1)), KnownMeeting(dt.date(2024, 6, 1))
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


MINUTES = """Minutes of the Amenity Committee of Fenwold Town Council held on 4 March 2024 at 7.00pm in the Town Hall

PRESENT: Cllr Ann Lee (Chair), Cllr Bob Fry

AC24/31  ALLOTMENTS
The Clerk reported that two plots at the north end had been given up and that five people were waiting for one.
RESOLVED that the rent be raised to £6 a rod.

AC24/32  PAVILION ROOF
Cllr Fry said that tiles had slipped over the kitchen in the gale and that the ceiling was stained.
RESOLVED that the Clerk obtain three quotations.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does item AC24/32 say?", "quotations"),
        ("What was decided under AC24/31?", "rent be raised"),
        ("What happened under minute 24/32?", "tiles had slipped"),
        ("ac24/32", "tiles had slipped"),
        ("What does minute AC24/31 say about the plots?", "two plots"),
        ("What does minute AC24/31 say about drainage pipes?", None),
        ("What was decided under AC24/99?", None),
    ],
)
def test_what_stands_under_an_item_answers_for_it(
    store: Store, paper: Writing, question: str, told: str | None
) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("march.txt", MINUTES)])
    answer = assistant.ask(question)
    assert answer.answered is bool(told)
    assert not told or told in answer.text

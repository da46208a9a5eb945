"""Items that a chair calls aloud, in a recording that prints none."""

from __future__ import annotations

import pytest

from assistant.catchup.calls import calls, unbroken
from index.types import AgendaItem, Authority
from tests.unit.sections import piece

AGENDA = (
    AgendaItem("1", "Apologies for absence"),
    AgendaItem("2", "Bus shelters"),
    AgendaItem("3", "Library opening hours"),
    AgendaItem("4", "Budget"),
    AgendaItem("5", "Work plan 2024/25"),
    AgendaItem("6", "Public question time"),
    AgendaItem("7", "Young carers – a survey of need"),
    AgendaItem("8", "Any other business"),
)
CALLED = {
    "number and title": ("Right, item three, library opening hours.", "3"),
    "number and a share of the title": ("We have item 3 tonight, on the library hours.", "3"),
    "a number alone where the chair moves on": ("Let's move on to item four.", "4"),
    "a number first": ("Okay, agenda item two.", "2"),
    "a title alone": ("Bus shelters, please.", "2"),
    "a title where the chair moves on": ("So we turn to library opening hours now, Jim.", "3"),
    "procedure": ("Apologies please, Kevin.", "1"),
    "a title with another paper's number": ("Item nine is the library opening hours.", "3"),
    "a number and the title in the next sentence": ("Item two then. The bus shelters we own. Ann.", "2"),
    "a title without its year, as the last item": ("Work plan, last item.", "5"),
    "a title without its last word": ("Public questions, we've got Mrs Elm.", "6"),
    "the first words of a title at the end": ("Now the one you've all come for, the young carers.", "7"),
    "thanks to those whom a title names": ("Now that was a treat, thank you, young carers.", None),
    "those whom a title names": ("We all know the young carers.", None),
    "what the last item told": ("On the last item, bus shelters, we heard enough.", None),
    "a number alone and talk": ("Item twelve. Ann told us that it rains.", None),
    "an item heard before": ("As we heard under item three, library opening hours, it rains.", None),
    "an item for later": ("We'll come back to item three, library opening hours.", None),
    "an item put off": ("Item three, library opening hours, is deferred.", None),
    "a number in passing": ("The bill for item four was high.", None),
    "a sentence that begins with a title": ("Bus shelters are a worry to us all.", None),
    "a title of one word": ("Budget.", None),
}


@pytest.mark.parametrize(("sentence", "number"), CALLED.values(), ids=CALLED)
def test_what_calls_an_item(sentence: str, number: str | None) -> None:
    told = [piece(f"Thank you. {sentence}", Authority.SAID)]
    assert [AGENDA[call.place].number for call in calls(told, AGENDA, [True])] == ([number] if number else [])


def test_nobody_else_calls_an_item() -> None:
    assert not calls([piece("Right, item two, bus shelters.", Authority.SAID)], AGENDA, [False])


def test_an_item_is_called_once_and_in_order_unless_its_title_is_said() -> None:
    told = [
        piece(text, Authority.SAID, at)
        for at, text in enumerate(("Item three, library opening hours.", "Okay, item two.", "Item three. Item four."))
    ]
    assert [AGENDA[call.place].number for call in calls(told, AGENDA, [True] * 3)] == ["3", "4"]


def test_where_an_item_of_substance_is_not_called_what_stands_before_may_be_of_both() -> None:
    told = [piece("Item two, bus shelters. Okay, item four.", Authority.SAID)]
    agenda = (*AGENDA[:4], AGENDA[-1])
    assert list(unbroken(calls(told, agenda, [True]), agenda)) == [False, True]

"""Items that a chair calls by number and title, where no agenda of the meeting is in the store."""

from __future__ import annotations

import pytest

from assistant.catchup.called import called_items
from index.types import Authority
from tests.unit.sections import piece

CALLED = {
    "number and title": ("Item five, skate ramps.", ("5", "Skate ramps")),
    "an article before the title": (
        "Item three, the minutes of the tenth of May.",
        ("3", "Minutes of the tenth of May"),
    ),
    "after thanks": ("Lovely. Right, item 7: Christmas lights.", ("7", "Christmas lights")),
    "moving on": ("We'll move on to item six, which is the bandstand.", ("6", "Bandstand")),
    "what is said of the item behind it": ("Item four, bus shelters, over to you Jo.", ("4", "Bus shelters")),
    "a number without a title": ("Item five.", None),
    "an item heard before": ("As we heard under item five, skate ramps are loud.", None),
    "an item in passing": ("The item five ramps cost a lot.", None),
    "a sentence that goes on": ("Item five was deferred in May.", None),
}


@pytest.mark.parametrize(("sentence", "item"), CALLED.values(), ids=CALLED)
def test_what_calls_an_item_by_number_and_title(sentence: str, item: tuple[str, str] | None) -> None:
    found = called_items([piece(f"Thank you. {sentence}", Authority.SAID)], [True])
    assert [(one.number, one.title) for one in found] == ([item] if item else [])


def test_only_the_chair_calls_items_and_in_their_order() -> None:
    told = ["Item five, ramps.", "Item six, paths.", "Item five, ramps again.", "Item eight, roads."]
    pieces = [piece(text, Authority.SAID) for text in told]
    assert [one.number for one in called_items(pieces, [True, True, True, False])] == ["5", "6"]

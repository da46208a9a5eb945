"""The ledger of promises on the page."""

from __future__ import annotations

import re

import pytest

from assistant.fields import AUTOMATIC_CAUTION
from index.actions.standing import Status
from index.errors import MinutebookError, PaperError
from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import KEPT, MINUTED, PROMISED, entries
from tests.unit.opened import links, marks, panel, words
from ui.promises import set_status, show_promises
from ui.sources import Shelf
from ui.typed import Typed


def test_a_promise_says_who_what_when_and_what_became_of_it() -> None:
    html, choices = show_promises(FakeAssistant(), Shelf(), Typed(), None)
    told = words(html)
    for fact in (
        "2 promises found. Searched: 3 papers of 2 meetings, 13 January 2021 to 27 November 2024.",
        AUTOMATIC_CAUTION,
        f"“{MINUTED}”",
        "Helen Bakewell, Head of SEND",
        "to Cllr Qaiser Azeem",
        "January (2025-01)",
        "kept Searched: 2 later papers up to 5 March 2025.",
        f"“{KEPT}” 5 March 2025, item 6",
        "SEND Self-Evaluation Framework",
        "Minuted",
    ):
        assert fact in told
    assert [key for _, key in choices] == [one.keys[0] for one in entries()]


def test_each_source_of_a_promise_opens_with_its_words_marked() -> None:
    shelf = Shelf()
    first, also, later, _ = sorted(links(show_promises(FakeAssistant(), shelf, Typed(), None)[0]))
    for address, quoted in ((first, MINUTED), (also, PROMISED), (later, KEPT)):
        assert marks(shelf, address) == [quoted]
    assert "Sources of this promise and what came of it" in panel(shelf, first)


def test_a_status_by_hand_stands_beside_what_the_papers_tell() -> None:
    assistant, key = FakeAssistant(), entries()[0].keys[0]
    said = set_status(assistant, key, Status.CHANGED, " seen in the report ", "Ann Lee")
    assert words(said) == f"Promise {key} is now marked changed by Ann Lee."
    told = words(show_promises(assistant, Shelf(), Typed(), Status.CHANGED)[0])
    assert re.search(r"changed Set by Ann Lee on .*: seen in the report\. By the papers: kept\.", told)


@pytest.mark.parametrize(
    ("key", "status", "note", "name", "sentence"),
    [
        (None, Status.KEPT, "note", "Ann Lee", "Choose a promise"),
        ("any", None, "note", "Ann Lee", "Choose a promise"),
        ("any", Status.KEPT, " ", "Ann Lee", "needs a note why it is set so, and a name"),
        ("any", Status.KEPT, "note", "", "needs a note why it is set so, and a name"),
    ],
    ids=["no promise", "no status", "no note", "no name"],
)
def test_a_form_half_filled_in_says_what_is_missing(
    key: str | None, status: Status | None, note: str, name: str, sentence: str
) -> None:
    with pytest.raises(MinutebookError, match=sentence):
        set_status(FakeAssistant(), key, status, note, name)


def test_a_promise_that_is_gone_cannot_be_marked() -> None:
    with pytest.raises(PaperError, match="No promise has the key gone"):
        set_status(FakeAssistant(), "gone", Status.KEPT, "note", "Ann Lee")


def test_nothing_found_says_what_was_searched() -> None:
    html, choices = show_promises(
        FakeAssistant(), Shelf(), Typed(words="zebra", body="Planning", since="1 March 2021"), Status.OPEN
    )
    searched = "3 papers of 2 meetings, 13 January 2021 to 27 November 2024"
    narrowed = "narrowed to body “Planning”, words “zebra”, since 1 March 2021, status “open”"
    assert words(html) == f"No promise was found. Searched: {searched}; {narrowed}."
    assert choices == []

"""Catching up on the page."""

from __future__ import annotations

from html import unescape

import pytest

from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import HELD, MINUTED, OTHER, PROMISED
from tests.unit.opened import Empty, links, marks, words
from ui.catchup import meeting_choices, show_changes, show_meeting
from ui.sources import Shelf


@pytest.mark.parametrize(
    ("assistant", "sentence"),
    [(Empty(), "The store holds no meeting yet"), (FakeAssistant(), "Choose a meeting.")],
    ids=["empty store", "nothing chosen"],
)
def test_no_meeting_is_told(assistant: FakeAssistant, sentence: str) -> None:
    assert sentence in words(show_meeting(assistant, Shelf(), None))


def test_a_catch_up_cites_every_line() -> None:
    shelf = Shelf()
    html = show_meeting(FakeAssistant(), shelf, HELD.id)
    told = words(html)
    for fact in ("27 November 2024, 18:00, Civic Centre", "Who was there", "Spoke: Helen Bakewell 0:14:47", "About:"):
        assert fact in told
    assert html.count("<li") == len(links(html)) == 7
    assert {mark for address in links(html) for mark in marks(shelf, address)} == {PROMISED}


def test_plain_words_are_explained_with_their_sources() -> None:
    shelf = Shelf()
    html = show_meeting(FakeAssistant(), shelf, HELD.id, plain=True)
    told = words(html)
    for fact in ("About 1 minute to read", "What the words mean", "SEND SEND at length 0:14:47", "2 more on the page"):
        assert fact in told
    assert {mark for address in links(html) for mark in marks(shelf, address)} == {PROMISED}
    assert len(links(html)) == 8


def test_what_is_new_leads_to_its_sources() -> None:
    shelf = Shelf()
    html = show_changes(FakeAssistant(), shelf, "1 January 2021")
    told = words(html)
    for fact in (
        "New since 1 January 2021",
        "27 November 2024: Children",
        "Decided: “1. That",
        f"“{MINUTED}”",
        "no decision",
    ):
        assert fact in told
    assert MINUTED in [mark for address in links(html) for mark in marks(shelf, address)]


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        ("", "Type the day from which on"),
        ("soon", "“soon” is not a date"),
        ("1 January 2025", "No meeting in the store was held since 1 January 2025."),
    ],
    ids=["empty", "no date", "nothing new"],
)
def test_nothing_new_is_told(since: str, sentence: str) -> None:
    assert sentence in words(show_changes(FakeAssistant(), Shelf(), since))


def test_meetings_are_offered_newest_first() -> None:
    choices = [(unescape(name).split(":")[0], id_) for name, id_ in meeting_choices([HELD, OTHER])]
    assert choices == [("27 November 2024", 1), ("13 January 2021", 2)]

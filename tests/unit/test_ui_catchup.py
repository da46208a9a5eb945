"""Catching up on the page."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest

from assistant.catchup.changes import Changes
from assistant.catchup.summary import CatchUp, ItemSummary
from index.stored import StoredPaper
from index.types import AgendaItem, PaperKind
from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import HELD, MINUTED, OTHER, PROMISED, caught_up
from tests.unit.opened import Empty, links, marks, words
from ui.catchup import meeting_choices, show_changes, show_meeting
from ui.catchup_html import catch_up_html
from ui.changes_html import changes_html
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


def test_a_summary_links_each_marker_to_what_it_rests_on() -> None:
    lines = caught_up(HELD).items[0].lines
    summary = ItemSummary(AgendaItem("6", "SEND"), (lines[0], lines[1], lines[-1]), written="A <b>hub</b> opened [1].")
    html = catch_up_html(CatchUp(HELD, (), (summary,), mode="fake:<model>"), "mark")
    assert "Summed up by fake:<model>" in unescape(html)
    assert "<b>" not in html
    assert "A <b>hub</b> opened [1]" in words(html)
    assert html.index("<details>") < html.index("</details>") < html.index("mb-promised")
    assert len(links(html)) == 4


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


def test_papers_of_earlier_meetings_that_came_in_are_told_escaped() -> None:
    paper = StoredPaper("old <b>.txt", PaperKind.MINUTES, False, (), ())
    html = changes_html(Changes(date(2025, 1, 1), (), (paper,)), "mark")
    assert "No meeting in the store was held since 1 January 2025. Also read in since then old <b>.txt" in words(html)
    assert "<b>" not in html


def test_meetings_are_offered_newest_first() -> None:
    choices = [(unescape(name).split(":")[0], id_) for name, id_ in meeting_choices([HELD, OTHER])]
    assert choices == [("27 November 2024", 1), ("13 January 2021", 2)]

"""The register of decisions on the page."""

from __future__ import annotations

from assistant.decisions.decision import Decision
from index.stored import Narrowing
from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import decisions
from tests.unit.opened import Empty, links, marks, words
from ui.decisions import show_decisions
from ui.sources import Shelf
from ui.typed import Typed


def test_a_decision_says_votes_movers_and_corrections() -> None:
    shelf = Shelf()
    html = show_decisions(FakeAssistant(), shelf, Typed())
    told = words(html)
    for fact in (
        "1. That the report be noted. 2. That an update be brought in September.",
        "Moved by Cllr Ann Lee Seconded by Cllr Bo Day",
        "for 9, against 3, abstentions 1",
        "27 November 2024, item 6, page 4",
        "Resolved",
        "Minutes of 19 October 2024 corrected at the meeting of 27 November 2024: “The word “fairly” be added.”",
    ):
        assert fact in told
    correction = next(address for address in links(html) if address.endswith("0-2"))
    assert marks(shelf, correction) == ["The word “fairly” be added."]


class Many(FakeAssistant):
    """Has more decisions than a page shows."""

    def decisions(self, narrowing: Narrowing | None = None, words: str | None = None) -> list[Decision]:
        return decisions() * 150


def test_a_long_ledger_is_cut_on_the_page_alone() -> None:
    shelf = Shelf()
    html = show_decisions(Many(), shelf, Typed())
    assert "300 decisions found." in words(html)
    assert "The first 200 are shown: narrow them, or download all." in words(html)
    assert html.count("<blockquote>") == 200
    assert len(shelf.tables["decisions"].rows) == 300


def test_an_empty_store_says_so() -> None:
    assert "The store holds no papers yet" in words(show_decisions(Empty(), Shelf(), Typed()))

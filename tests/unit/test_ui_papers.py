"""The list of papers."""

import re
from html import unescape

from tests.browser.fake_assistant import FakeAssistant
from ui.papers import papers_html


def test_papers_with_meetings_items_and_warnings() -> None:
    told = re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", papers_html(FakeAssistant().papers()))))
    for fact in (
        "001_webcast.txt transcript",
        "City of Wolverhampton Council, 27 November 2024 : 2 items",
        "13 January 2021 date inferred : 2 items",
        "7 Budget performance exempt",
        "Item 593 is cut short.",
        "Body not named, no date",
    ):
        assert fact.replace(" :", ":") in told.replace(" :", ":")


def test_hostile_names_are_only_text() -> None:
    shown = papers_html(FakeAssistant().papers())
    assert set(re.findall(r"<(\w+)", shown)) == {"ul", "li", "h3", "span", "details", "summary", "p"}


def test_an_empty_store_says_what_to_do() -> None:
    assert "minutebook ingest" in papers_html([])

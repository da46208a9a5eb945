"""What the links of ledgers open, and what words of papers can do to the page."""

from __future__ import annotations

import re

import pytest

from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import OTHER
from tests.unit.opened import links, panel
from ui.catchup import show_changes, show_meeting
from ui.decisions import show_decisions
from ui.opening import row_panel
from ui.promises import LEDGER, show_promises
from ui.sources import Shelf
from ui.typed import Typed

TAGS = {"p", "div", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "span", "a", "br"} | {
    "article", "section", "h2", "h3", "ul", "li", "dl", "dt", "dd"
}  # fmt: skip


def shown() -> dict[str, str]:
    assistant, shelf = FakeAssistant(), Shelf()
    return {
        "promises": show_promises(assistant, shelf, Typed(), None)[0],
        "decisions": show_decisions(assistant, shelf, Typed()),
        "catch-up": show_meeting(assistant, shelf, OTHER.id),
        "plain words": show_meeting(assistant, shelf, OTHER.id, plain=True),
        "what is new": show_changes(assistant, shelf, "1 January 2021"),
        "nothing found": show_decisions(assistant, shelf, Typed(words="<img src=x>", person="<b>")),
        "an error": show_decisions(assistant, shelf, Typed(since="<img src=x>")),
    }


@pytest.mark.parametrize("page", list(shown()))
def test_words_of_papers_are_only_text(page: str) -> None:
    html = shown()[page]
    assert set(re.findall(r"<(\w+)", html)) <= TAGS
    assert not re.search(r"javascript:|http:|\son\w+=", html)
    assert all(re.fullmatch(r"#src-\w+\.\d+\.\d+-\d+", address) for address in links(html))


def test_an_error_leaves_nothing_to_download_or_open() -> None:
    shelf = Shelf()
    address = links(show_promises(FakeAssistant(), shelf, Typed(), None)[0])[0]
    html, _ = show_promises(FakeAssistant(), shelf, Typed(since="soon"), None)
    assert 'role="alert"' in html
    assert LEDGER not in shelf.tables
    assert "no longer at hand" in panel(shelf, address)


def test_a_link_opens_only_what_was_shown_with_it() -> None:
    shelf, assistant = Shelf(), FakeAssistant()
    old = links(show_promises(assistant, shelf, Typed(), None)[0])[0]
    new = links(show_promises(assistant, shelf, Typed(), None)[0])[0]
    show_decisions(assistant, shelf, Typed())
    assert "no longer at hand" in panel(shelf, old)
    assert " of 3</h2>" in panel(shelf, new)


@pytest.mark.parametrize("key", ["", "promises", "promises.1.99", "promises.1.-1", "promises.1.x", "1"])
def test_an_address_that_is_none_opens_nothing(key: str) -> None:
    shelf = Shelf()
    show_promises(FakeAssistant(), shelf, Typed(), None)
    assert "no longer at hand" in row_panel(FakeAssistant(), shelf, key, 1)

"""What a reader sees of a page, and what its links open."""

from __future__ import annotations

import re
from html import unescape

from assistant.answering.answer import Searched
from assistant.catchup.meetings import Held
from assistant.decisions.decision import Decision
from index.stored import Narrowing
from tests.browser.fake_assistant import FakeAssistant
from ui.opening import row_panel
from ui.sources import Shelf


def words(html: str) -> str:
    """What a reader sees."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def links(html: str) -> list[str]:
    return re.findall(r'href="([^"]+)"', html)


def panel(shelf: Shelf, address: str) -> str:
    """The panel that a link opens."""
    key, number = address.removeprefix("#src-").rsplit("-", 1)
    return row_panel(FakeAssistant(), shelf, key, int(number))


def marks(shelf: Shelf, address: str) -> list[str]:
    """The marked words in the panel that a link opens."""
    return [unescape(mark) for mark in re.findall("<mark>(.*?)</mark>", panel(shelf, address))]


class Empty(FakeAssistant):
    """Has no papers."""

    def decisions(self, narrowing: Narrowing | None = None, words: str | None = None) -> list[Decision]:
        return []

    def meetings(self) -> list[Held]:
        return []

    def searched(self) -> Searched:
        return Searched(0, 0, None, None)

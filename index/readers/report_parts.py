"""Reports bound behind an agenda: which item each belongs to.

Three things tell a report's item: "Agenda Item No: 7" at its head, a page number that lies
in an item's page range, and a heading that shares its telling words with an item's title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.parts.blocks import Block, Kind
from index.parts.sheets import MARK
from index.text import plain
from index.types import AgendaItem

# At least this share of the words that only one item's title has must stand in a heading
# for it to begin that item's report: half, as report titles are reworded freely.
_TELLING_SHARE = 0.5
_HEAD_BLOCKS = 4


class ReportParts:
    """Tells the item of a sheet; reports come in the order of the agenda's items."""

    def __init__(self, items: Sequence[AgendaItem], pages: Sequence[range | None]) -> None:
        self._items = items
        self._pages = pages
        self._telling = _telling_words(items)

    def shown(self, sheet: Sequence[Block]) -> int | None:
        """The item that a sheet's mark or page numbers show, or None."""
        for block in sheet:
            match = MARK.match(block.text)
            numbered = self._numbered(match["number"]) if match else None
            if numbered is not None:
                return numbered
        for block in sheet:
            by_page = [i for i, pages in enumerate(self._pages) if pages and block.page in pages]
            if by_page:
                return by_page[0]
        return None

    def headed(self, sheet: Sequence[Block], before: int | None) -> int | None:
        """The later item whose title the sheet's first headings tell, or None."""
        head = " ".join(block.text for block in sheet[:_HEAD_BLOCKS] if block.kind is Kind.HEADING)
        later = range((before if before is not None else -1) + 1, len(self._items))
        return next((i for i in later if self._tells(head, i)), None)

    def _numbered(self, number: str) -> int | None:
        return next((i for i, item in enumerate(self._items) if item.number == number), None)

    def _tells(self, heading: str, position: int) -> bool:
        telling = self._telling[position]
        shared = telling & _title_words(heading)
        return len(shared) >= 2 and len(shared) / len(telling) >= _TELLING_SHARE


def _telling_words(items: Sequence[AgendaItem]) -> list[set[str]]:
    """For each item the words of its title (numbers aside) that no other title has."""
    titles = [_title_words(item.title) for item in items]
    counts = Counter(word for title in titles for word in title)
    return [{word for word in title if counts[word] == 1} for title in titles]


def _title_words(title: str) -> set[str]:
    return set(re.findall(r"[a-z]{3,}", plain(title)))

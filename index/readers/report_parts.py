"""Reports bound behind an agenda: which item each belongs to, and their pages.

Three things tell a report's item: "Agenda Item No: 7" at its head, a page number that lies
in an item's page range, and a heading that shares its telling words with an item's title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from index.readers.blocks import Block, Kind
from index.text import plain
from index.types import AgendaItem, Authority, Contribution

# At least this share of the words that only one item's title has must stand in a heading
# for it to begin that item's report: half, as report titles are reworded freely.
_TELLING_SHARE = 0.5
# A page of A4 rarely holds more; a longer stretch without a page break is several pages.
_PAGE_CHARACTERS = 4000


class ReportParts:
    """Gives the blocks of bound reports to the agenda's items, which come in order."""

    MARK = re.compile(r"^Agenda Item\s*(?:No\.?)?\s*:?\s*(?P<number>\d+[A-Za-z]?)$", re.IGNORECASE)

    def __init__(self, items: Sequence[AgendaItem], pages: Sequence[range | None]) -> None:
        self._items = items
        self._pages = pages
        self._telling = _telling_words(items)

    def contributions(self, found: list[Block]) -> Iterator[Contribution]:
        """The reports' paragraphs, each ``reported`` under its item."""
        item: int | None = None
        for sheet in _sheets(found):
            item = self._item_of(sheet, item)
            yield from _sheet_contributions(sheet, item)

    def _item_of(self, sheet: list[Block], before: int | None) -> int | None:
        """The item of a sheet: by its mark, by its page numbers, by its first headings."""
        for block in sheet:
            match = self.MARK.match(block.text)
            if match:
                return self._numbered(match["number"], before)
        for block in sheet:
            if block.kind is Kind.PAGE_MARK and block.page is not None:
                by_page = [i for i, pages in enumerate(self._pages) if pages and block.page in pages]
                if by_page:
                    return by_page[0]
        head = " ".join(block.text for block in sheet[:3] if block.kind is Kind.HEADING)
        later = range((before if before is not None else -1) + 1, len(self._items))
        return next((i for i in later if self._tells(head, i)), before)

    def _numbered(self, number: str, otherwise: int | None) -> int | None:
        return next((i for i, item in enumerate(self._items) if item.number == number), otherwise)

    def _tells(self, heading: str, position: int) -> bool:
        telling = self._telling[position]
        shared = telling & _title_words(heading)
        return bool(self._pages[position]) and len(shared) >= 2 and len(shared) / len(telling) >= _TELLING_SHARE


def _telling_words(items: Sequence[AgendaItem]) -> list[set[str]]:
    """For each item the words of its title (numbers aside) that no other title has."""
    titles = [_title_words(item.title) for item in items]
    counts = Counter(word for title in titles for word in title)
    return [{word for word in title if counts[word] == 1} for title in titles]


def _title_words(title: str) -> set[str]:
    return set(re.findall(r"[a-z]{3,}", plain(title)))


def _sheets(found: list[Block]) -> Iterator[list[Block]]:
    """Stretches of blocks between page breaks, and from heading to heading where page marks crowd."""
    sheet: list[Block] = []
    for block in found:
        if ReportParts.MARK.match(block.text) and any(ReportParts.MARK.match(one.text) for one in sheet):
            top = len(sheet) - len(list(takewhile(lambda one: one.kind is Kind.HEADING, reversed(sheet))))
            yield sheet[:top]
            sheet = sheet[top:]
        if block.kind in (Kind.GAP, Kind.BLANK_PAGE) or (block.kind is Kind.HEADING and _marked(sheet)):
            if sheet:
                yield sheet
            sheet = []
        if block.kind not in (Kind.GAP, Kind.BLANK_PAGE):
            sheet.append(block)
    if sheet:
        yield sheet


def _marked(sheet: list[Block]) -> bool:
    return any(block.kind is Kind.PAGE_MARK for block in sheet)


def _marked_page(sheet: list[Block]) -> tuple[int, int] | None:
    """Where the sheet's one page mark stands and where its page begins: at the heading above it."""
    marks = [i for i, block in enumerate(sheet) if block.kind is Kind.PAGE_MARK]
    if len(marks) != 1:
        return None
    start = max((i for i in range(marks[0]) if sheet[i].kind is Kind.HEADING), default=0)
    size = sum(len(block.text) for block in sheet[start:])
    return (marks[0], start) if size <= _PAGE_CHARACTERS else None


def _sheet_contributions(sheet: list[Block], item: int | None) -> Iterator[Contribution]:
    marked = _marked_page(sheet)
    headings: list[str] = []
    for position, block in enumerate(sheet):
        page = sheet[marked[0]].page if marked and position >= marked[1] else None
        if block.kind is Kind.HEADING:
            # A heading right below another does not end what the other heads.
            directly = position > 0 and sheet[position - 1].kind is Kind.HEADING
            headings = [*headings, block.text] if directly else [block.text]
        elif block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE) and not ReportParts.MARK.match(block.text):
            yield Contribution(
                block.text,
                Authority.REPORTED,
                item=item,
                page=page,
                heading=". ".join(headings) or None,
                table=block.kind is Kind.TABLE,
            )

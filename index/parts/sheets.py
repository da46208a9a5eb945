"""Stretches of a pack between page breaks, and what each shows of the item that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from index.parts.blocks import Block, Kind

# "Agenda Item No: 7" at the head of a report; in the margin of some packs it heads minutes too.
MARK = re.compile(
    r"^(?:agenda\s+)?item\s*(?:no\.?|number)?\s*:?\s*(?P<number>[\w./]*\d[\w./]*?)\.?\s*[*#†‡]*$", re.IGNORECASE
)
# A page of A4 rarely holds more; a longer stretch without a page break is several pages.
_PAGE_CHARACTERS = 4000


def sheets_of(found: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks parted at page breaks, at the marks of items, and at headings where page marks crowd."""
    sheet: list[Block] = []
    for block in found:
        if MARK.match(block.text) and (any(MARK.match(one.text) for one in sheet) or _heads_page(sheet)):
            top = len(sheet) - len(list(takewhile(_above_mark, reversed(sheet))))
            if sheet[:top]:
                yield sheet[:top]
            sheet = sheet[top:]
        if block.kind in (Kind.GAP, Kind.BLANK_PAGE) or (block.kind is Kind.HEADING and _marked(sheet)):
            if sheet:
                yield sheet
            sheet = []
        sheet.append(block)
    if sheet:
        yield sheet


def with_pages(sheet: list[Block]) -> Iterator[Block]:
    """The blocks of a sheet with its one page number, from the heading above the mark on.

    In packs that print page numbers only here and there a mark tells of its own page alone.
    """
    marked = _marked_page(sheet)
    for position, block in enumerate(sheet):
        if marked and position >= marked[1] and block.page is None:
            yield replace(block, page=sheet[marked[0]].page)
        else:
            yield block


def _above_mark(block: Block) -> bool:
    return block.kind in (Kind.HEADING, Kind.PAGE_MARK)


def _heads_page(sheet: list[Block]) -> bool:
    """Whether more stands in ``sheet`` than the headings right above its end."""
    return any(not _above_mark(block) and block.kind is not Kind.GAP for block in sheet)


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

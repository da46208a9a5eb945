"""Tables that list items, one a row: number, title, perhaps pages, an outcome or who acts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.parts import titles
from index.parts.blocks import Block, Kind, unmarked
from index.parts.layout import cell_parts
from index.parts.numbers import Number
from index.text import fold

_CELL = re.compile(r"\t|\s*\|\s*")
_LIST_HEAD = re.compile(
    r"^\W*(?:item|no|number|minute|agenda item|rhif)\b\.?(?: no\.?)?\W+"
    r"(?:item|title|subject|application|discussion|topic|eitem|matter)\b",
    re.IGNORECASE,
)
# Of a list's rows so many have a title behind their number, no more than so many cells.
_MOST, _CELLS = 0.7, 3


def rows_apart(found: Sequence[Block]) -> Iterator[Block]:
    """The blocks, a table's rows apart where the table is a list of items: number, title, perhaps pages."""
    listing = False
    for block in found:
        rows = block.text.splitlines() if block.kind is Kind.TABLE else []
        cells = [[cell for cell in _CELL.split(row.strip("| ")) if cell.strip(" -")] for row in rows]
        if rows and _lists_items(cells, listing):
            listing = True
            for row in cells:
                yield from _cells_apart(block, row)
        else:
            yield block


def _lists_items(cells: Sequence[Sequence[str]], listing: bool) -> bool:
    heads = [row for row in cells if len(row) > 1 and Number.of(unmarked(row[0]))]
    if not heads or len(heads) * 2 < len(cells):
        return False
    headed = bool(_LIST_HEAD.match(" ".join(cells[0]))) if cells else False
    short = sum(len(row) <= _CELLS and titles.worth(unmarked(row[1])) > 0 for row in heads) >= _MOST * len(heads)
    usual = sum(titles.is_usual(unmarked(row[1])) for row in heads)
    return headed or (short and (listing or len(cells) == 1 or usual >= 1))


def _cells_apart(block: Block, cells: Sequence[str]) -> Iterator[Block]:
    """A row as its number and title on one line, and each further cell as a block."""
    numbered = len(cells) > 1 and Number.of(unmarked(cells[0])) is not None
    title, *under = cell_parts(cells[1]) if numbered else [""]
    parts = [f"{cells[0]} {title}", *under, *cells[2:]] if numbered else cells
    for part in parts:
        if part.strip(" -:"):
            yield replace(block, kind=Kind.PARAGRAPH, text=fold(part), lines=(fold(part),))

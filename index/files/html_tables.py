"""Tables of HTML: those that hold data, and those that only lay out a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from index.files.html_tags import BLOCKS, HEADINGS, LISTS, dropped

_CELLS = frozenset({"td", "th"})
_PARTS = frozenset({"thead", "tbody", "tfoot"})
_LAYING_OUT = frozenset(HEADINGS) | LISTS | {"table", "hr", "dl", "fieldset", "form"}
# A wrapper of a cell's only words, as Word saves every cell, says nothing in a table this wide.
_WIDE = 3
_MOST_SPANNED = 50


def is_data(table: LexborNode) -> bool:
    """Whether a table's rows mean something; if not, its cells are read one after another."""
    if (table.attributes.get("role") or "").lower() in {"presentation", "none"}:
        return False
    found = [row for row in _rows(table) if row]
    if not found or max(map(len, found)) == 1:
        return False
    cells = [cell for row in found for cell in row]
    shapes = [_shape(cell) for cell in cells]
    if "blocks" in shapes:
        return False
    headed = any(cell.tag == "th" for cell in cells)
    return headed or "wrapped" not in shapes or max(map(len, found)) >= _WIDE


def rows(table: LexborNode) -> Iterator[list[str]]:
    """The rows of a table of data; a cell that spans columns is followed by empty ones."""
    caption = next((child for child in _children(table) if child.tag == "caption"), None)
    if caption is not None:
        yield [_text(caption)]
    below: dict[int, int] = {}  # columns that a cell of a row above spans, and for how many rows more
    for cells in _rows(table):
        row: list[str] = []
        for cell in cells:
            _skip(row, below)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            below |= {column: height - 1 for column in range(len(row), len(row) + width) if height > 1}
            row += [_text(cell), *[""] * (width - 1)]
        _skip(row, below)
        yield row


def _skip(row: list[str], below: dict[int, int]) -> None:
    """Leave the columns empty that a cell from above reaches into."""
    while below.get(len(row), 0):
        below[len(row)] -= 1
        row.append("")


def _span(cell: LexborNode, attribute: str) -> int:
    given = cell.attributes.get(attribute) or "1"
    return min(max(int(given), 1), _MOST_SPANNED) if re.fullmatch(r"[0-9]{1,4}", given) else 1


def _rows(table: LexborNode) -> Iterator[list[LexborNode]]:
    for child in _children(table):
        for row in [child] if child.tag == "tr" else _children(child) if child.tag in _PARTS else []:
            yield [cell for cell in _children(row) if cell.tag in _CELLS]


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if not dropped(child):
            yield child
        child = child.next


def _shape(cell: LexborNode) -> str:
    """What a cell holds: "words", words "wrapped" in one block, or "blocks"."""
    shown = list(_below(cell))
    if any(node.tag in _LAYING_OUT for node in shown):
        return "blocks"
    told = [part for part in re.split(r"\f|\n\s*\n", _marked(shown)) if part.strip()]
    if len(told) > 1:
        return "blocks"
    return "wrapped" if any(node.tag in BLOCKS for node in shown) and told else "words"


def _marked(shown: list[LexborNode]) -> str:
    """A cell's words with a form feed where a block begins."""
    marks = {"br": "\n", "-text": None}
    told = ""
    for node in shown:
        if node.tag == "-text":
            told += re.sub(r"\s+", " ", node.text_content or "")
        else:
            told += "\f" if node.tag in BLOCKS else marks.get(node.tag or "") or ""
    return told


def _text(cell: LexborNode) -> str:
    return re.sub(r"\s+", " ", _marked(list(_below(cell))))


def _below(root: LexborNode) -> Iterator[LexborNode]:
    """All nodes below ``root`` that are shown, in order."""
    node = root.child
    while node is not None:
        if not dropped(node):
            yield node
            if node.child is not None:
                node = node.child
                continue
        node = _after(node, root)


def _after(node: LexborNode, root: LexborNode) -> LexborNode | None:
    """The next node below ``root`` that is not below ``node``."""
    above: LexborNode | None = node
    while above is not None and above.mem_id != root.mem_id:
        if above.next is not None:
            return above.next
        above = above.parent
    return None

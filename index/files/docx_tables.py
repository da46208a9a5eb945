"""Tables of Word documents: those that hold data, and those that only lay out a page."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from index.files.docx_runs import texts
from index.files.docx_styles import Styles
from index.files.docx_xml import child, given, local, whole

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins"})
_MOST_SPANNED = 50


def is_data(table: Element, styles: Styles) -> bool:
    """Whether a table's rows mean something; if not, its cells are read one after another."""
    found = list(rows(table))
    if max(map(len, found), default=0) < 2:
        return False
    numbers = [row[0] for row in found if row]
    counted = any(styles.numbering(one) for cell in numbers for one in cell if local(one) == "p")
    return not counted and not any(_holds_blocks(cell, styles) for row in found for cell in row)


def rows(table: Element) -> Iterator[list[Element]]:
    """The cells of each row that was not deleted."""
    for row in _unwrapped(table, "tr"):
        if child(row, "trPr", "del") is None:
            yield list(_unwrapped(row, "tc"))


def width(cell: Element) -> int:
    """How many columns a cell spans."""
    return min(max(whole(child(cell, "tcPr", "gridSpan"), 1), 1), _MOST_SPANNED)


def continues(cell: Element) -> bool:
    """Whether a cell is the lower part of one that spans rows."""
    merge = child(cell, "tcPr", "vMerge")
    return merge is not None and given(merge) != "restart"


def _holds_blocks(cell: Element, styles: Styles) -> bool:
    inside = [one for one in cell.iter() if local(one) in {"p", "tbl"}]
    told = [one for one in inside if local(one) == "p" and texts(one).strip()]
    return len(told) > 1 or any(local(one) == "tbl" for one in inside) or any(map(styles.heading, told))


def _unwrapped(element: Element, name: str) -> Iterator[Element]:
    for one in element:
        if local(one) == name:
            yield one
        elif local(one) in _WRAPPERS:
            yield from _unwrapped(one, name)

"""A paper's text as blocks: headings, paragraphs, list items, table rows, page marks.

Papers come as Markdown made from PDF, as text saved from a web page, or typed; the same
few marks tell the blocks of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from index.text import fold


class Kind(Enum):
    """What a block is. A GAP (three empty lines, a form feed) is where a page may end."""

    HEADING = auto()
    PARAGRAPH = auto()
    LIST_ITEM = auto()
    TABLE = auto()
    PAGE_MARK = auto()
    BLANK_PAGE = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A block. ``text`` is folded (a table's line by line) and, for a heading, unmarked.

    ``level`` is a heading's depth (1 to 6 for "#" to "######", 7 for a line all in bold);
    ``page`` is the number in a page mark; ``lines`` are the lines of the paper in it.
    """

    kind: Kind
    text: str = ""
    level: int = 0
    page: int | None = None
    lines: tuple[str, ...] = ()


_HEADING = re.compile(r"^(#{1,6})\s+(.*)$")
_BOLD_LINE = re.compile(r"^\*\*(?P<text>[^*]+)\*\*\s*:?$")
_BULLET = re.compile(r"^(?:[•·●▪◦*+-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S", re.IGNORECASE)
_PAGE_MARK = re.compile(r"^Page\s+(\d{1,4})$", re.IGNORECASE)
_BLANK_PAGE = re.compile(r"^this page is (?:intentionally )?left (?:intentionally )?blank\.?$", re.IGNORECASE)
_RULE = re.compile(r"^[-_=*\s|:]{3,}$")
_BOLD_HEADING_WORDS = 25


def unmarked(text: str) -> str:
    """``text`` without Markdown's and HTML's emphasis, folded."""
    text = re.sub(r"</?(?:b|i|em|strong|sup|sub)>", "", text)
    return fold(re.sub(r"[*_~#]{1,3}(?=\S)|(?<=\S)[*_~#]{1,3}", "", text))


def blocks(text: str) -> Iterator[Block]:
    """The blocks of ``text`` in order."""
    pending: list[str] = []
    empty = 0
    for line in text.replace("\f", "\n\n\n\n").splitlines():
        if not line.strip():
            yield from _paragraph(pending)
            empty += 1
            if empty == 3:
                yield Block(Kind.GAP)
            continue
        empty = 0
        single = _single_line(line.strip())
        if single:
            yield from _paragraph(pending)
            if single.kind is not Kind.PARAGRAPH:  # a paragraph here is a rule: furniture
                yield single
            continue
        tabular = "\t" in line.strip()
        if pending and (_BULLET.match(line.strip()) or tabular != ("\t" in pending[-1].strip())):
            yield from _paragraph(pending)
        pending.append(line)
    yield from _paragraph(pending)


def _single_line(line: str) -> Block | None:
    """A block that is always one line, or None."""
    if match := _PAGE_MARK.match(line):
        return Block(Kind.PAGE_MARK, line, page=int(match[1]), lines=(line,))
    if _BLANK_PAGE.match(line):
        return Block(Kind.BLANK_PAGE, line, lines=(line,))
    if _RULE.match(line):
        return Block(Kind.PARAGRAPH, line)
    if match := _HEADING.match(line):
        return Block(Kind.HEADING, unmarked(match[2]), level=len(match[1]), lines=(line,))
    match = _BOLD_LINE.match(line)
    if match and len(line.split()) <= _BOLD_HEADING_WORDS:
        return Block(Kind.HEADING, unmarked(match["text"]), level=7, lines=(line,))
    return None


def _paragraph(pending: list[str]) -> Iterator[Block]:
    if not pending:
        return
    lines = tuple(pending)
    pending.clear()
    if "\t" in lines[0].strip():
        rows = [row for row in lines if not _RULE.match(row)]
        yield Block(Kind.TABLE, "\n".join("\t".join(fold(c) for c in row.split("\t")) for row in rows), lines=lines)
        return
    kind = Kind.LIST_ITEM if _BULLET.match(lines[0].strip()) else Kind.PARAGRAPH
    yield Block(kind, fold(" ".join(lines)), lines=lines)

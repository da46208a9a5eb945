"""A paper's text as blocks: headings, paragraphs, list items, table rows, page marks.

Papers come as Markdown made from PDF, as text saved from a web page or taken from a PDF, or
typed; the same few marks tell the blocks of all of them. Whether a line is a paragraph or a
piece of one is seen from the lines themselves (:mod:`index.parts.wrapping`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from index.parts.action_lines import with_action_lines
from index.parts.layout import TABLE_RULE, broken_up
from index.parts.wrapping import Wrapping
from index.people.openings import opens_roster
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

    ``level`` is a heading's depth (1 to 6 for "#" to "######", 7 for a line all in bold, 8 for
    one all in capitals); ``page`` is the page as printed, ``sheet`` as counted from 1;
    ``lines`` are the lines of the paper in it.
    """

    kind: Kind
    text: str = ""
    level: int = 0
    page: int | None = None
    lines: tuple[str, ...] = ()
    sheet: int | None = None


_HEADING = re.compile(r"^(#{1,6})\s+(.*)$")
_BOLD_LINE = re.compile(r"^\*\*(?P<text>[^*]+)\*\*\s*:?$")
_BULLET = re.compile(r"^(?:[•·●▪◦*+-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+\S", re.IGNORECASE)
# A line that may begin an item: a number, or a code such as "77/21" or "PLA146/14", then words.
_NUMBERED = re.compile(r"^\(?(?:[A-Z]{1,5}[./-]?)?\d{1,4}(?:[./-]\w{1,6}){0,3}[.):]?(?:\s|$)")
# A line that ends in an item's code: "MINUTES  PLA146/14".
_CODED = re.compile(r"\S\s+[A-Z]{2,6}\.?\d{1,4}/\d{2,4}$")
_ENDS = (".", ")", ":", ";", "?", "!")
_OUTCOME = re.compile(r"^(?:RESOLVED|AGREED|NOTED|NONE|RECOMMENDED|APPROVED|PENDERFYNWYD|NODWYD|DIM)\b")
_LABEL = re.compile(r"^[A-ZÀ-Ý][\w’' -]{2,40}:$")
_PAGE_MARK = re.compile(r"^(?:-\s*)?(?:Page|Tudalen)\s+(\d{1,4})(?:\s+of\s+\d+)?(?:\s*-)?$", re.IGNORECASE)
_BLANK_PAGE = re.compile(
    r"^(?:this page is (?:intentionally )?left (?:intentionally )?blank"
    r"|mae['’]?r? dudalen hon .*wag.*)\.?$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\W_]+$")
_TABLE_ROW = re.compile(r"\S\t|\S\s*\|\s*\S.*\||^\|.*\|$|\S \| \S")
_HANGING = re.compile(
    r"^\(?(?:\d{1,4}[A-Za-z]?(?:[./]\w{1,6}){0,3}|[A-Z]{2,6}[./]?\d{1,4}(?:/\d{1,4})?|[a-z]"
    r"|[ivx]{1,4}|[•·●▪◦])[.):]{0,2}\t+(?=[^\t|]*[A-Za-z]{3})[^\t|]+$"
)
# "RESOLVED", a tab and what was: minutes that print the label in the margin.
_MARGIN = re.compile(
    r"^(?:(?:RESOLVED|AGREED|NOTED|RECOMMENDED|DECISION|DECIDED|PENDERFYNWYD|CYTUNWYD|ARGYMHELLWYD)\b"
    r"(?: \((?:unanimously|nem\.? con\.?)\))?\s?[:–-]?|(?i:(?:resolved|agreed|recommended|decision)\s?[:–-]))\t+"
    r"(?:\(?(?:\d{1,2}|[a-z]|i{1,3})[.)]\t+)?(?=[^\t|]*[a-z]{2}(?:[^\t|]*\s){2})[^\t|]+$"
    r"|^(?:Resolved|Agreed|Recommended)\t+(?=(?:[Tt]hat|[Tt]o)\b)[^\t|]+$"
)
_BOLD_HEADING_WORDS = 25
_CAPITAL_HEADING_WORDS = 20
_CAPITALS = re.compile(r"^(?=(?:[^A-Za-z]*[A-Z]){4})[^a-z]+(?:\((?:[a-z ]+)\))?$")
_LINK = re.compile(r"!?\[(?P<text>[^\]]*)\]\((?P<target>[^)]*)\)")
_INLINE_TAG = re.compile(r"</?(?:b|i|u|em|strong|sup|sub)>")


def markup_in(text: str) -> list[str]:
    """What :func:`unmarked` takes out of ``text`` that has letters: targets of links and tags."""
    return [*(match["target"] for match in _LINK.finditer(text)), *_INLINE_TAG.findall(text)]


def title_marks(found: Sequence[Block], rest: str = "") -> list[str]:
    """The marks in blocks that a title is taken from; those of headings are set aside before.

    What runs on behind the title (``rest``) keeps its own.
    """
    marks = [mark for block in found if block.kind is not Kind.HEADING for mark in markup_in(block.text)]
    return list((Counter(marks) - Counter(markup_in(rest))).elements())


def unmarked(text: str) -> str:
    """``text`` without Markdown's emphasis and links' targets, and without HTML's tags, folded."""
    text = _INLINE_TAG.sub("", _LINK.sub(r"\g<text>", text))
    return fold(re.sub(r"[*_~#]{1,3}(?=\S)|(?<=\S)[*_~#]{1,3}", "", text))


def blocks(text: str) -> Iterator[Block]:
    """The blocks of ``text`` in order."""
    sheets = text.split("\f")
    wrapping = Wrapping.of(text)
    for number, sheet in enumerate(sheets, start=1):
        if number > 1:
            yield Block(Kind.GAP)
        yield from _sheet_blocks(sheet, number if len(sheets) > 1 else None, wrapping)


def _sheet_blocks(text: str, sheet: int | None, wrapping: Wrapping) -> Iterator[Block]:
    pending: list[str] = []
    empty = 0
    for line in with_action_lines(list(broken_up(text.splitlines()))):
        if isinstance(line, list):
            yield from _block(pending, sheet)
            yield Block(Kind.TABLE, "\n".join(line), lines=tuple(line), sheet=sheet)
            continue
        if not line.strip():
            yield from _block(pending, sheet)
            empty += 1
            if empty == 3:
                yield Block(Kind.GAP, sheet=sheet)
            continue
        empty = 0
        if pending and _is_row(pending[-1]) and TABLE_RULE.match(line.strip()):
            pending.append(line)
            continue
        single = _single_line(line.strip(), sheet)
        if single:
            yield from _block(pending, sheet)
            if single.text:
                yield single
            continue
        if pending and _parted(pending[-1], line, wrapping):
            yield from _block(pending, sheet)
        pending.append(line)
    yield from _block(pending, sheet)


def _parted(before: str, line: str, wrapping: Wrapping) -> bool:
    """Whether a new block begins with ``line``, which follows ``before`` with no empty line between."""
    tabular = _is_row(line)
    if tabular or _is_row(before):
        return tabular != _is_row(before)
    if _is_capital_title(before) and _may_end_title(line):
        return False
    if _BULLET.match(line.strip()) or _LABEL.match(before.strip()) or _LABEL.match(line.strip()):
        return True
    if _CODED.search(before.rstrip()) or _CODED.search(line.rstrip()) or opens_roster(line):
        return True
    if _NUMBERED.match(line.strip()) and (before.rstrip().endswith(_ENDS) or not wrapping.full(before, line)):
        return True
    return wrapping.ends_paragraph(before, line)


def _is_capital_title(line: str) -> bool:
    """Whether ``line`` is a number and a title in capitals, which a second line in capitals goes on with."""
    return line.isupper() and bool(_NUMBERED.match(line.strip())) and len(line.split()) > 1


def _may_end_title(line: str) -> bool:
    """Whether ``line`` in capitals may be the second of a title: it is no "RESOLVED." and begins no item or roster."""
    told = line.strip()
    begins = _NUMBERED.match(told) or _OUTCOME.match(told) or opens_roster(line)
    return line.isupper() and not begins and told[-1] not in ".:;"


def _is_row(line: str) -> bool:
    """Whether ``line`` is a table's row; a number or a label, a tab and its paragraph are none."""
    told = line.strip()
    return bool(_TABLE_ROW.search(told)) and not (_HANGING.match(told) or _MARGIN.match(told))


def _single_line(line: str, sheet: int | None) -> Block | None:
    """A block that is always one line, one without words for a mere rule, or None."""
    if match := _PAGE_MARK.match(line):
        return Block(Kind.PAGE_MARK, line, page=int(match[1]), lines=(line,), sheet=sheet)
    if _BLANK_PAGE.match(line):
        return Block(Kind.BLANK_PAGE, line, lines=(line,), sheet=sheet)
    if _RULE.match(line):
        return Block(Kind.PARAGRAPH)
    if match := _HEADING.match(line):
        return Block(Kind.HEADING, unmarked(match[2]), level=len(match[1]), lines=(line,), sheet=sheet)
    match = _BOLD_LINE.match(line)
    if match and len(line.split()) <= _BOLD_HEADING_WORDS:
        return Block(Kind.HEADING, unmarked(match["text"]), level=7, lines=(line,), sheet=sheet)
    return None


def _block(pending: list[str], sheet: int | None) -> Iterator[Block]:
    if not pending:
        return
    lines = tuple(pending)
    pending.clear()
    if _is_row(lines[0]):
        told = "\n".join("\t".join(fold(cell) for cell in row.split("\t")) for row in lines)
        yield Block(Kind.TABLE, told, lines=lines, sheet=sheet)
        return
    text = fold(" ".join(lines))
    if len(text.split()) <= _CAPITAL_HEADING_WORDS and _CAPITALS.match(text):
        yield Block(Kind.HEADING, text, level=8, lines=lines, sheet=sheet)
        return
    kind = Kind.LIST_ITEM if _BULLET.match(lines[0].strip()) else Kind.PARAGRAPH
    yield Block(kind, text, lines=lines, sheet=sheet)

"""Words that belong to the page, not to the paper: links to files and to share, leaked tags, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from index.parts.blocks import Block, Kind, blocks, markup_in, unmarked
from index.parts.listed import rows_apart
from index.parts.menus import menu_blocks
from index.parts.numbers import Number
from index.parts.sheets import MARK
from index.text import fold
from index.types import Furniture

_TAG = re.compile(
    r"</?(?:AI\d*|TRAILER_SECTION|TITLE_SECTION|LAYOUT_SECTION|HEADING_SECTION|PAGE_BREAK|[A-Z]+(?:_[A-Z]+)+\d*"
    r"|[A-Z]+\d+)/?>"
)
_ICON = re.compile(
    r"\s*(?:\b(?:pdf|doc|docx|html|xls|ppt|word|excel)\s+icon\s+)?\(?\b(?:PDF|DOC|DOCX|HTML|XLS|XLSX|PPT)\b[\s,(]+"
    r"[\d.,]+\s*[KM]B\b\)?(?:/\d+ [KM]B)?",
    re.IGNORECASE,
)
_ICON_AT_END = re.compile(rf"(?:{_ICON.pattern})\W*$", re.IGNORECASE)
_WEB = re.compile(
    r"^(?:media|cyfryngau|items?|eitemau|no\.|rhif|(?:no|rhif)\.?\s*(?:item|eitem)|share this\b.*|rhannu'?r? .*"
    r"|agenda items?"
    r"|agenda item|issue - meetings"
    r"|issue details|decision details|decision - .{0,80}details"
    r"|(?:agenda|decisions|minutes|agendas|meetings)(?:(?:,| and| &) (?:draft |printed )?(?:agenda|decisions"
    r"|minutes|meetings))+"
    r"|agendas?, meetings and minutes\b.*|(?:additional|supporting|accompanying|related) documents?"
    r"|dogfennau (?:ychwanegol|ategol)"
    r"|skip to (?:main )?(?:content|navigation)|printable version|print this page|back to top|last updated\b.*|home"
    r"|menu|search|cookies?\b.{0,80}"
    r"|accept(?: all)? cookies|you are here\b:?.*|view the (?:background|reasons|full agenda|declarations"
    r"|decisions?)\b.{0,80}"
    r"|attendance details|declarations?(?: of interests?)?, standards committee.*|printed (?:minutes|agenda"
    r"|decisions)\b.*"
    r"|agenda (?:reports pack|frontsheet|supplement).*|public reports pack\b.*|webcast for.*|view(?: the)? webcast"
    r"|watch (?:the|this) (?:meeting|webcast).*"
    r"|(?:tweet|facebook|twitter|linkedin|email)(?: this)?(?: page)?|share on .*|powered by\b.*|© .*|copyright ©.*"
    r"|(?:(?:agenda |minute )?(?:no|item no|item)|rhif)\.?\s+(?:item|subject|title|summary.{0,50}|eitem)"
    r"(?:\s+(?:minutes|decision|action|pages?|outcome|who|time|discussion))*"
    r"|items?\s*/\s*eitemau|rhif(?: eitem)?\s*/\s*item no\.?|eitem\s*/\s*item|note|view directions"
    r"|(?:original )?(?:publication date|publication of this page)\b.*|page generated on\b.*"
    r"|did you find what you were looking for\??|yes\s+no|sign up for e-?mail alerts|(?:previous|next) meeting"
    r"|agenda sent out on.*|english version|cymraeg)\s*:?$",
    re.IGNORECASE,
)
_LINKS = re.compile(r"\[[^\]]*\]\([^)]*\)")
_LINE_TAG = re.compile(r"<br\b", re.IGNORECASE)
_IMAGE = re.compile(r"^(?:!\[[^\]]*\]\([^)]*\)\s*)+$")
_BULLETED = re.compile(r"^[•·●▪◦*-]\s")
_PAGE_NUMBER = re.compile(r"^(?:-\s*)?(?:page\s*)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*-)?$", re.IGNORECASE)
# How many lines at a page's top and bottom may be headers and footers.
_EDGE = 3
# Page numbers rise from sheet to sheet by no more than this, where sheets in between print none.
_FARTHEST_PAGE = 400
# A longer line with a file's size at its end is text.
_LINK_WORDS = 25
# A header or footer stands on this share of the pages, and on three at least, or on both of two.
_RUNNING_SHARE, _RUNNING_PAGES = 0.4, 3

# Words that are taken out, and what they are for.
Left = tuple[Furniture, str]


def clean_blocks(text: str) -> tuple[list[Block], list[Left]]:
    """The blocks of ``text`` that are the paper's own, and the furniture that was taken out.

    Each block has the page on which it stands where the paper shows it: as printed, and as
    counted where form feeds part the pages.
    """
    kept, left = _cleaned(text)
    return list(kept), list(left)


# Readers that must see the blocks to recognise a form ask for those of the same paper again.
@lru_cache(maxsize=1)
def _cleaned(text: str) -> tuple[tuple[Block, ...], tuple[Left, ...]]:
    text, left = _without_tags(text)
    text, running, printed = _without_running_lines(text)
    left += running
    kept: list[Block] = []
    numbered = False
    found = list(_paged(list(blocks(text)), printed))
    menu = menu_blocks(found)
    for at, block in enumerate(found):
        if block.kind is Kind.HEADING:
            left += [(Furniture.TAG, mark) for line in block.lines for mark in markup_in(line)]
        if _IMAGE.match(block.text):
            left.append((Furniture.TAG, block.text))
        # "18." above "Next meeting" makes a title of the words of a link.
        elif at in menu or (is_web_furniture(block) and not numbered):
            left.append((Furniture.WEB_PAGE, block.text))
        else:
            kept.append(block)
        numbered = Number.of(unmarked(block.text)) is not None
    kept = list(rows_apart(kept))
    return tuple(kept), (*left, *_broken_lines(text, kept))


def _broken_lines(text: str, kept: Sequence[Block]) -> list[Left]:
    """The tags that ended lines ("<br>") and were taken for such."""
    standing = sum(len(_LINE_TAG.findall(block.text)) for block in kept)
    return [(Furniture.TAG, "<br>")] * (len(_LINE_TAG.findall(text)) - standing)


def is_web_furniture(block: Block) -> bool:
    """Whether ``block`` belongs to the web page that shows the paper."""
    if block.kind not in (Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM):
        return False
    linked = len(_LINKS.findall(block.text)) > 1 and not _LINKS.sub("", block.text).strip(" |·•-")
    return linked or bool(
        _WEB.match(_BULLETED.sub("", block.text))
        or (_BULLETED.match(block.text) and _ICON.search(unmarked(block.text)))
    )


def links_file(block: Block) -> bool:
    """Whether ``block`` is a link to a file, with the file's size: "Appendix 1 PDF 90 KB"."""
    text = unmarked(block.text)
    return len(text.split()) <= _LINK_WORDS and bool(_ICON_AT_END.search(text))


def without_file_links(title: str) -> tuple[str, list[str]]:
    """A title without the links to files that the page prints behind it, and the links."""
    links = [fold(match.group()) for match in _ICON.finditer(title)]
    return fold(_ICON.sub("", title)), links


def _without_tags(text: str) -> tuple[str, list[Left]]:
    left = [(Furniture.TAG, match.group()) for match in _TAG.finditer(text)]
    return _TAG.sub("", text), left


def _without_running_lines(text: str) -> tuple[str, list[Left], dict[int, int]]:
    """The text without the lines that recur at its pages' edges; what went; the pages' printed numbers."""
    sheets = [sheet.splitlines() for sheet in text.split("\f")]
    if len(sheets) < 2:
        return text, [], {}
    printed = _printed_numbers(sheets)
    counted = Counter(key for sheet in sheets for key in {_key(sheet[i]) for i in _edges(sheet)})
    least = max(min(_RUNNING_PAGES, len(sheets)), _RUNNING_SHARE * len(sheets))
    left: list[Left] = []
    for number, sheet in enumerate(sheets, start=1):
        for i in _edges(sheet):
            mark = _PAGE_NUMBER.match(sheet[i].strip())
            if mark and printed.get(number) == int(mark[1]):
                left.append((Furniture.PAGE, fold(sheet[i])))
                sheet[i] = ""
            elif counted[_key(sheet[i])] >= least and not MARK.match(fold(sheet[i])):
                left.append((Furniture.PAGE if mark else Furniture.RUNNING, fold(sheet[i])))
                sheet[i] = ""
    return "\f".join("\n".join(sheet) for sheet in sheets), left, printed


def _printed_numbers(sheets: Sequence[Sequence[str]]) -> dict[int, int]:
    """The number that heads or foots each sheet, where such numbers rise from sheet to sheet."""
    printed: dict[int, int] = {}
    before = 0
    for number, sheet in enumerate(sheets, start=1):
        edges = _edges(sheet)
        marks = [_PAGE_NUMBER.match(sheet[i].strip()) for i in {edges[0], edges[_last(edges)]}] if edges else []
        rising = sorted(int(mark[1]) for mark in marks if mark and 0 < int(mark[1]) - before <= _FARTHEST_PAGE)
        if rising:
            printed[number] = before = rising[0]
    return printed if len(printed) >= min(_RUNNING_PAGES, len(sheets)) else {}


def _last(edges: Sequence[int]) -> int:
    return max(range(len(edges)), key=lambda i: edges[i])


def _edges(sheet: Sequence[str]) -> list[int]:
    told = [i for i, line in enumerate(sheet) if line.strip()]
    return list(dict.fromkeys([*told[:_EDGE], *told[-_EDGE:]]))


def _key(line: str) -> str:
    return re.sub(r"\d+", "9", fold(line))


def _paged(found: list[Block], printed: dict[int, int]) -> Iterator[Block]:
    """The blocks, each with the page number that its sheet prints."""
    for sheet, group in groupby(found, key=lambda block: block.sheet):
        listed = list(group)
        marks = [block.page for block in listed if block.kind is Kind.PAGE_MARK]
        page = marks[0] if len(marks) == 1 else printed.get(sheet or 0)
        if sheet is None or page is None:
            yield from listed
        else:
            yield from (replace(block, page=page) for block in listed)

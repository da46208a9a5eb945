"""Lines that may begin a numbered item, and how much each looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.parts import titles
from index.parts.blocks import Block, Kind, title_marks, unmarked
from index.parts.chains import ItemCandidate
from index.parts.furniture import links_file
from index.parts.labels import begins_text, is_documents, is_label
from index.parts.numbers import Family, Number
from index.parts.wrapping import PAGES_AT_MARGIN
from index.text import fold
from index.types import Furniture

_BULLET = re.compile(r"^[-•·*]\s+(?=\S)")
_PREFIX = re.compile(
    r"^(?:(?:agenda\s+|meeting\s+)?item(?:\s+(?:no|number))?|minute(?:\s+no)?|min(?=\.)|no(?=\.)"
    r"|(?:rhif\s+)?eitem)\b\.?\s*:?\s*(?=[\d(A-Z])",
    re.IGNORECASE,
)
_GLUED = re.compile(r"^(?P<number>[(\[]?\d{1,4}[A-Za-z]?(?:[)\]]\.?|[.)]))(?=[A-Z])")
_TIME_OR_MONTH = re.compile(
    r"^(?:am|pm|a\.m|p\.m|hours?|hrs|noon|minutes|members|votes?|%|[-–]\s*\d"
    r"|(?i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b,?\s*\d{4})\b"
)
# "MIN 23/24-115"
_SPACED_CODE = re.compile(r"[A-Z][A-Z&]{1,5} \d{1,4}(?:[/-]\d{1,4}){0,2}(?=$|[ .:])")
_SEPARATOR = re.compile(r"^[-–—:.|)\]]+\s*")
_TRAILING = re.compile(r"^(?P<title>.*?[A-Za-z)’'].*?)[\s|]+(?P<number>[(\[]?[\w./-]+[)\]]?)\.?$")
_BOLD = re.compile(r"\*\*(?P<words>[^*]+)\*\*\s*")
_STAR = re.compile(r"^\*\s+(?=\S)")
# Beside a number, what a legend explains: "Agenda Item 7 *" is a key decision.
_MARKS = re.compile(r"^[*#†‡]+(?=\s|$)\s*")
_MARKED_TOKEN = re.compile(r"(?<=[\w.)])[*#†‡]+$")
# "Subject: Parking in High Street", below the item's number.
_NAMES_TITLE = re.compile(
    r"^(?P<label>(?:subject|title|item title|report title|topic|pwnc|teitl)\s*:)\s*(?=\S)", re.IGNORECASE
)
TITLE_KINDS = (Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM)
_BETWEEN = {Kind.PAGE_MARK: Furniture.PAGE, Kind.BLANK_PAGE: Furniture.BLANK_PAGE}
# So many blocks below a title stands what tells an item of a web page: "Minutes:".
LABEL_WITHIN = 6
# What weighs for an item beside its title's words.
_HEADING_WORTH, _LABEL_WORTH, _ALONE_WORTH = 0.8, 2.0, 0.3
_SLASHED_WORTH, _CODE_WORTH = 0.5, 0.6
# What weighs against: "(1)" begins a part of a resolution, "33.1" a paragraph.
_BRACKET_COST, _BRACKETED_BELOW = 1.2, 30
_PART_COST, _PARAGRAPH_COST, _WHOLE_BELOW = 0.5, 2.0, 20
# A title with its code at the line's end is no longer than this.
_TRAILED_WORDS, _TRAILED_LONGEST = 16, 240


def numbered_lines(found: Sequence[Block]) -> Iterator[ItemCandidate]:
    """The candidates among ``found``, in order."""
    documents = False
    for at, block in enumerate(found):
        documents = is_documents(block.text) or (documents and links_file(block))
        if documents:  # "594. Appendix A PDF 420 KB" is a link
            continue
        if block.kind in (*TITLE_KINDS, Kind.TABLE) and block.text:
            for candidate in (_leading(found, at), _trailing(found, at), _below(found, at)):
                if candidate:
                    yield candidate


def _leading(found: Sequence[Block], at: int) -> ItemCandidate | None:
    """A number that begins the block, its title behind it or in the next block."""
    block = found[at]
    if block.kind is Kind.TABLE and "\n" in block.text:
        return None
    text, pages = _pages_aside(block)
    line = _STAR.sub("", unmarked(_BULLET.sub("", fold(text.replace("|", " ")))))
    prefix = _PREFIX.match(line)
    told = line[prefix.end() :] if prefix else line
    glued = _GLUED.match(told)
    token, title = (glued["number"], told[glued.end() :]) if glued else _token(told)
    number = Number.of(_MARKED_TOKEN.sub("", token))
    if not number or _TIME_OR_MONTH.match(title):
        return None
    title = _MARKS.sub("", _SEPARATOR.sub("", title.strip()))
    furniture = [(Furniture.LABEL, prefix.group())] if prefix else []
    furniture += [(Furniture.PAGE, pages)] if pages else []
    if title:
        head, rest = _run_in(text, number) or titles.split(title)
        return _candidate(found, at, at + 1, number, head, rest, "leading", furniture)
    below = _next_title(found, at)
    if below is None:
        return None
    furniture += [(_BETWEEN[block.kind], block.text) for block in found[at + 1 : below] if block.text]
    told = found[below].text
    named = _NAMES_TITLE.match(unmarked(told))
    if named:
        furniture.append((Furniture.LABEL, named["label"]))
        told = unmarked(told)[named.end() :]
    title, rest = _run_in(told) or titles.split(unmarked(told))
    return _candidate(found, at, below + 1, number, title, rest, "alone", furniture)


def _token(told: str) -> tuple[str, str]:
    """What may be a number at the beginning of a line, and what stands behind it: a code may have a space within."""
    spaced = _SPACED_CODE.match(told)
    if spaced:
        return spaced.group(), told[spaced.end() :]
    token, _, title = told.partition(" ")
    return token, title


def _run_in(text: str, number: Number | None = None) -> tuple[str, str] | None:
    """Title and text where both are on one line and the title ends with the bold: "**7 Title** The text".

    Any number but ``number`` is of the title or the text.
    """
    line = _BULLET.sub("", fold(text))
    bold = _BOLD.search(line)
    if bold and _is(number, bold["words"]):
        bold = _BOLD.match(line, bold.end())
    before = unmarked(line[: bold.start()]) if bold else ""
    if not bold or not line[bold.end() :].strip() or (before and not _is(number, before)):
        return None
    title = _SEPARATOR.sub("", unmarked(bold["words"]).removeprefix(number.printed if number else "").strip()).strip(
        " .:"
    )
    return (title, line[bold.end() :]) if title else None


def _is(number: Number | None, told: str) -> bool:
    """Whether what is told is that number."""
    other = Number.of(told.strip())
    return other is not None and number is not None and other.printed == number.printed


def _pages_aside(block: Block) -> tuple[str, str]:
    """A block's text without the pages that an agenda prints at the right margin of its first line, and these."""
    match = PAGES_AT_MARGIN.search(block.lines[0]) if block.lines else None
    if not match or block.kind is Kind.TABLE:
        return block.text, ""
    return " ".join([block.lines[0][: match.start() + 1], *block.lines[1:]]), fold(match["pages"])


def _trailing(found: Sequence[Block], at: int) -> ItemCandidate | None:
    """A code at the end of a title's line: "MINUTES  PLA146/14"."""
    block = found[at]
    line = unmarked(block.text.replace("|", " "))
    if len(line) > _TRAILED_LONGEST:
        return None
    match = _TRAILING.match(line)
    number = Number.of(match["number"]) if match else None
    if not match or number is None or len(line.split()) > _TRAILED_WORDS:
        return None
    wide = bool(re.search(r"\S(?:\s{3,}|\t\s*|\s*\|\s*)[(\[]?[\w./-]+[)\]]?\.?\s*\|?$", block.lines[0]))
    code = number.family is Family.CODE and "/" in number.printed
    if not (code or (wide and number.family is not Family.PLAIN)):
        return None
    return _candidate(found, at, at + 1, number, fold(match["title"]), "", "trailing", [])


def _below(found: Sequence[Block], at: int) -> ItemCandidate | None:
    """A code alone on its line below the title."""
    number = Number.of(unmarked(found[at].text))
    if number is None or number.family is Family.PLAIN or at == 0 or found[at - 1].kind not in TITLE_KINDS:
        return None
    title = unmarked(found[at - 1].text)
    return _candidate(found, at - 1, at + 1, number, title, "", "trailing", [])


def _next_title(found: Sequence[Block], at: int) -> int | None:
    """The title below a number that stands alone; only the end of a page may stand between."""
    for position in range(at + 1, min(at + 4, len(found))):
        block = found[position]
        if block.kind in TITLE_KINDS:
            return None if is_label(block.text) or Number.of(unmarked(block.text)) else position
        if block.kind is not Kind.GAP and block.kind not in _BETWEEN:
            return None
    return None


def _candidate(
    found: Sequence[Block],
    at: int,
    after: int,
    number: Number,
    title: str,
    rest: str,
    form: str,
    furniture: list[tuple[Furniture, str]],
) -> ItemCandidate:
    worth = titles.worth(title) + _dress(found, at, after) + _number_worth(number, found[at])
    if form == "alone":
        worth += _ALONE_WORTH
    furniture = [*furniture, *((Furniture.TAG, mark) for mark in title_marks(found[at:after], rest))]
    return ItemCandidate(at, after, number, title, rest, form, worth, tuple(furniture))


def _dress(found: Sequence[Block], at: int, after: int) -> float:
    worth = 0.0
    if any(block.kind is Kind.HEADING or "**" in block.text for block in found[at:after]):
        worth += _HEADING_WORTH
    for block in found[after : after + LABEL_WITHIN]:
        if begins_text(block.text):
            return worth + _LABEL_WORTH
        if Number.of(unmarked(block.text).partition(" ")[0]) and not links_file(block):
            break
    return worth


def _number_worth(number: Number, block: Block) -> float:
    """What the form of the number says for or against an item."""
    whole = number.parts[0]
    worth = {Family.PLAIN: 0.0, Family.SLASHED: _SLASHED_WORTH, Family.CODE: _CODE_WORTH}[number.family]
    small = isinstance(whole, int) and whole < _BRACKETED_BELOW
    if number.bracketed and small and block.kind is not Kind.HEADING:
        worth -= _BRACKET_COST
    if number.family is Family.PLAIN and "." in number.printed:
        worth -= _PART_COST
        if isinstance(whole, int) and whole >= _WHOLE_BELOW:
            worth -= _PARAGRAPH_COST
    return worth

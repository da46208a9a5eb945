"""The agenda items in a run of blocks, however they are numbered, or by title alone.

A number may stand before its title on the same line or above it, behind it at the margin
("APOLOGIES  PLA146/14") or below it; :mod:`index.readers.chains` tells which numbers are items.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.readers import titles
from index.readers.blocks import Block, Kind, markup_in, unmarked
from index.readers.chains import Candidate, heaviest, stars_aside
from index.readers.furniture import links_file, without_file_links
from index.readers.labels import begins_text, is_label
from index.readers.numbers import Family, Number
from index.readers.wrapping import PAGES_AT_MARGIN
from index.text import fold
from index.types import Furniture

_CELL = re.compile(r"\t|\s*\|\s*")
_LIST_HEAD = re.compile(
    r"^\W*(?:item|no|number|minute|agenda item|rhif)\b\.?(?: no\.?)?\W+(?:item|title|subject|application|discussion|topic|eitem|matter)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[-•·*]\s+(?=\S)")
_PREFIX = re.compile(
    r"^(?:(?:agenda\s+|meeting\s+)?item(?:\s+(?:no|number))?|minute(?:\s+no)?|(?:rhif\s+)?eitem)\b\.?\s*:?\s*(?=[\d(A-Z])",
    re.IGNORECASE,
)
_GLUED = re.compile(r"^(?P<number>[(\[]?\d{1,4}[A-Za-z]?(?:[)\]]\.?|[.)]))(?=[A-Z])")
_TIME_OR_MONTH = re.compile(
    r"^(?:am|pm|a\.m|p\.m|hours?|hrs|noon|minutes|members|votes?|%|[-–]\s*\d"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b,?\s*\d{4})\b"
)
_SEPARATOR = re.compile(r"^[-–—:.|)\]]+\s*")
_TRAILING = re.compile(r"^(?P<title>.*?[A-Za-z)’'].*?)[\s|]+(?P<number>[(\[]?[\w./-]+[)\]]?)\.?$")
_TITLE_KINDS = (Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM)
# So many blocks below a title stands what tells an item of a web page: "Minutes:".
_LABEL_WITHIN = 6
# What weighs for an item beside its title's words.
_HEADING_WORTH, _LABEL_WORTH, _ALONE_WORTH = 0.8, 2.0, 0.3
_SLASHED_WORTH, _CODE_WORTH = 0.5, 0.6
# What weighs against: "(1)" begins a part of a resolution, "33.1" a paragraph.
_BRACKET_COST, _BRACKETED_BELOW = 1.2, 30
_PART_COST, _PARAGRAPH_COST, _WHOLE_BELOW = 0.5, 0.9, 20
_RUN_IN_BOLD = re.compile(r"^\*\*(?P<title>[^*]{3,90})\*\*\s*:?\s*[-–—]?\s*(?P<rest>\S.*)$")
# Headings inside an item, and over the whole paper.
_NO_ITEM = re.compile(
    r"^(?:decision|reasons?|resolved|recommend\w*|background|options?|voting|vote|actions?|agreed|notes?|summary|signed|chair(?:man)?"
    r"|(?:draft |unconfirmed )?minutes of\b.*\bmeeting (?:of|held)\b|agenda$|part \w+\b)|£\s?\d",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"^(?!\W*(?:RESOLVED|AGREED|NOTED|RECOMMENDED))(?=(?:\S+\s*){1,9}$).*"
    r"\b(?:items?|part|section|business|reports?|matters|public|press|exempt|confidential|private)\b",
    re.IGNORECASE,
)
_SHORT_TITLE = 8
_LEAST_WEIGHT, _LEAST_ALONE = 1.5, 3.0
_UNNUMBERED_LEAST = 2
_LINK_CHARACTERS = 40
_MOST = 0.7


@dataclass(slots=True)
class Item:
    """An item with the blocks under it; ``furniture`` are the words of its line beside the title."""

    number: str | None
    title: str
    blocks: list[Block] = field(default_factory=list)
    furniture: list[tuple[Furniture, str]] = field(default_factory=list)

    @property
    def sections(self) -> list[str]:
        """The headings of the sections that begin with this item."""
        return [words for kind, words in self.furniture if kind is Furniture.HEADING]


def items_in(found: Sequence[Block]) -> tuple[list[Block], list[Item]]:
    """What stands before the first item, and the items in order, each with the blocks up to the next."""
    chain = heaviest(list(_candidates(found)))
    weight = sum(one.worth for one in chain)
    labelled = _above_labels(found)
    if len(labelled) >= _UNNUMBERED_LEAST and len(chain) < len(labelled) / 2:
        dressed = _titles_alone(found)
        chain = dressed if len(dressed) > len(labelled) else labelled
    elif weight < (_LEAST_WEIGHT if len(chain) > 1 else _LEAST_ALONE):
        chain = _titles_alone(found)
    return _parted(found, chain)


def rows_apart(found: Sequence[Block]) -> Iterator[Block]:
    """The blocks, a table's rows apart where the table is a list of items: number, title, perhaps pages."""
    for block in found:
        rows = block.text.splitlines() if block.kind is Kind.TABLE else []
        cells = [[cell for cell in _CELL.split(row.strip("| ")) if cell.strip(" -")] for row in rows]
        if rows and _lists_items(cells):
            for row, told in zip(rows, cells, strict=True):
                yield from _cells_apart(block, row, told)
        else:
            yield block


def _lists_items(cells: Sequence[Sequence[str]]) -> bool:
    heads = [row for row in cells if len(row) > 1 and Number.of(unmarked(row[0]))]
    if not heads or len(heads) * 2 < len(cells):
        return False
    headed = bool(_LIST_HEAD.match(" ".join(cells[0]))) if cells else False
    short = sum(len(row) <= 3 and titles.worth(unmarked(row[1])) > 0 for row in heads) >= _MOST * len(heads)
    usual = sum(titles.worth(unmarked(row[1])) > 1 for row in heads)
    return headed or (short and (len(cells) == 1 or usual >= 1))


def _cells_apart(block: Block, row: str, cells: Sequence[str]) -> Iterator[Block]:
    """A row as its number and title on one line, and each further cell as a block."""
    numbered = len(cells) > 1 and Number.of(unmarked(cells[0])) is not None
    parts = [f"{cells[0]} {cells[1]}", *cells[2:]] if numbered else [fold(row.replace("|", " "))]
    for part in parts:
        if part.strip(" -:"):
            yield replace(block, kind=Kind.PARAGRAPH, text=fold(part), lines=(fold(part),))


def _parted(found: Sequence[Block], chain: Sequence[Candidate]) -> tuple[list[Block], list[Item]]:
    if not chain:
        return list(found), []
    items: list[Item] = []
    sections: list[Block] = []
    for one, following in zip(chain, [*chain[1:], None], strict=True):
        begin = max(one.after, one.at + 1)
        end = following.at if following else len(found)
        here = found[one.at]
        rest = [replace(here, kind=Kind.PARAGRAPH, text=one.rest, lines=(one.rest,))] if one.rest else []
        furniture = [(Furniture.NUMBER, one.number.printed), *one.furniture]
        furniture += [(Furniture.HEADING, block.text) for block in sections]
        under = [*rest, *found[begin:end]]
        sections = _sections_at_end(under) if following else []
        items.append(Item(one.number.printed or None, one.title, under, furniture))
    return list(found[: chain[0].at]), items


def _sections_at_end(under: list[Block]) -> list[Block]:
    """Takes headings of sections ("DISCUSSION ITEMS") from the end of an item: they head the items that follow."""
    sections: list[Block] = []
    while under and under[-1].kind is Kind.HEADING and _SECTION.search(under[-1].text):
        sections.insert(0, under.pop())
    return sections


def _candidates(found: Sequence[Block]) -> Iterator[Candidate]:
    for at, block in enumerate(found):
        if block.kind in (*_TITLE_KINDS, Kind.TABLE) and block.text:
            for candidate in (_leading(found, at), _trailing(found, at), _below(found, at)):
                if candidate:
                    yield candidate


def _leading(found: Sequence[Block], at: int) -> Candidate | None:
    """A number that begins the block, its title behind it or in the next block."""
    block = found[at]
    if block.kind is Kind.TABLE and "\n" in block.text:
        return None
    text, pages = _pages_aside(block)
    line = stars_aside(unmarked(_BULLET.sub("", fold(text.replace("|", " ")))))
    prefix = _PREFIX.match(line)
    told = line[prefix.end() :] if prefix else line
    glued = _GLUED.match(told)
    token, _, title = (glued["number"], "", told[glued.end() :]) if glued else told.partition(" ")
    number = Number.of(token)
    if not number or _TIME_OR_MONTH.match(title):
        return None
    title = _SEPARATOR.sub("", title.strip())
    furniture = [(Furniture.LABEL, prefix.group())] if prefix else []
    furniture += [(Furniture.PAGE, pages)] if pages else []
    if title:
        head, rest = titles.split(title)
        return _candidate(found, at, at + 1, number, head, rest, "leading", furniture)
    below = _next_title(found, at)
    if below is None:
        return None
    title = unmarked(found[below].text)
    return _candidate(found, at, below + 1, number, title, "", "alone", furniture)


def _pages_aside(block: Block) -> tuple[str, str]:
    """A block's text without the pages that an agenda prints at the right margin of its first line, and these."""
    match = PAGES_AT_MARGIN.search(block.lines[0]) if block.lines else None
    if not match or block.kind is Kind.TABLE:
        return block.text, ""
    return " ".join([block.lines[0][: match.start() + 1], *block.lines[1:]]), fold(match["pages"])


def _trailing(found: Sequence[Block], at: int) -> Candidate | None:
    """A code at the end of a title's line: "MINUTES  PLA146/14"."""
    block = found[at]
    line = unmarked(block.text.replace("|", " "))
    match = _TRAILING.match(line)
    number = Number.of(match["number"]) if match else None
    if not match or number is None or len(line.split()) > 16:
        return None
    wide = bool(re.search(r"\S(?:\s{3,}|\t\s*|\s*\|\s*)[(\[]?[\w./-]+[)\]]?\.?\s*\|?$", block.lines[0]))
    code = number.family is Family.CODE and "/" in number.printed
    if not (code or (wide and number.family is not Family.PLAIN)):
        return None
    return _candidate(found, at, at + 1, number, fold(match["title"]), "", "trailing", [])


def _below(found: Sequence[Block], at: int) -> Candidate | None:
    """A code alone on its line below the title."""
    number = Number.of(unmarked(found[at].text))
    if number is None or number.family is Family.PLAIN or at == 0 or found[at - 1].kind not in _TITLE_KINDS:
        return None
    title = unmarked(found[at - 1].text)
    return _candidate(found, at - 1, at + 1, number, title, "", "trailing", [])


def _next_title(found: Sequence[Block], at: int) -> int | None:
    for position in range(at + 1, min(at + 3, len(found))):
        block = found[position]
        if block.kind in _TITLE_KINDS and block.text and not is_label(block.text):
            return None if Number.of(unmarked(block.text)) else position
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
) -> Candidate:
    worth = titles.worth(title) + _dress(found, at, after) + _number_worth(number, found[at])
    if form == "alone":
        worth += _ALONE_WORTH
    marks = [mark for block in found[at:after] if block.kind is not Kind.HEADING for mark in markup_in(block.text)]
    furniture = [*furniture, *((Furniture.TAG, mark) for mark in marks)]
    return Candidate(at, after, number, title, rest, form, worth, tuple(furniture))


def _dress(found: Sequence[Block], at: int, after: int) -> float:
    worth = 0.0
    if any(block.kind is Kind.HEADING or "**" in block.text for block in found[at:after]):
        worth += _HEADING_WORTH
    for block in found[after : after + _LABEL_WITHIN]:
        if begins_text(block.text):
            return worth + _LABEL_WORTH
        if Number.of(unmarked(block.text)):
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


def _above_labels(found: Sequence[Block]) -> list[Candidate]:
    """Titles that stand right above "Minutes:" or "Decision:" with no number."""
    chosen: list[Candidate] = []
    since = 0
    for at, block in enumerate(found):
        if not begins_text(block.text):
            continue
        title = next((i for i in range(at - 1, max(since, at - _LABEL_WITHIN) - 1, -1) if _may_be_title(found[i])), None)
        if title is not None:
            chosen.append(_unnumbered(found, title))
        since = at + 1
    return chosen


def _may_be_title(block: Block) -> bool:
    """Whether a block above a label is the title: notes ("To receive ..."), labels and links stand between."""
    text = unmarked(block.text)
    note = text.endswith(".") or text.startswith(("To ", "(", "["))
    linked = links_file(block) and len(text) < len(without_file_links(text)[0]) + _LINK_CHARACTERS
    plain = block.kind in _TITLE_KINDS and not is_label(text) and titles.worth(without_file_links(text)[0]) > 0
    return plain and not note and not (links_file(block) and not linked)


def _titles_alone(found: Sequence[Block]) -> list[Candidate]:
    """Titles that are items where nothing is numbered, in the dress of the first two of usual business."""
    dressed = [(i, dress) for i in range(len(found)) if (dress := _title_dress(found, i))]
    usual = Counter(dress for i, dress in dressed if titles.worth(_title_of(found[i])) > 1)
    if not usual or usual.most_common(1)[0][1] < _UNNUMBERED_LEAST:
        return []
    chosen = usual.most_common(1)[0][0]
    ats = [i for i, dress in dressed if dress == chosen]
    first = next(k for k, i in enumerate(ats) if titles.worth(_title_of(found[i])) > 1)
    return [_unnumbered(found, i) for i in ats[first:]]


def _title_dress(found: Sequence[Block], at: int) -> str | None:
    """How a block that may be a title is set off: as a heading of some level, in bold, or on a line of its own."""
    block = found[at]
    title = _title_of(block)
    if not title or is_label(title) or titles.worth(title) <= 0 or _NO_ITEM.search(title):
        return None
    if block.kind is Kind.HEADING:
        return f"level {block.level}" if block.level > 1 else None
    if block.kind is not Kind.PARAGRAPH:
        return None
    if _RUN_IN_BOLD.match(block.text):
        return "run in"
    following = found[at + 1] if at + 1 < len(found) else None
    short = len(block.text.split()) <= _SHORT_TITLE and block.text[-1] not in ".,;:?!"
    text_below = following is not None and following.kind is Kind.PARAGRAPH and len(following.text.split()) > _SHORT_TITLE
    return "line" if short and text_below and block.text[:1].isupper() else None


def _title_of(block: Block) -> str:
    bold = _RUN_IN_BOLD.match(block.text)
    return unmarked(bold["title"]).rstrip(".: ") if bold else unmarked(block.text)


def _unnumbered(found: Sequence[Block], at: int) -> Candidate:
    number = Number("", Family.PLAIN, "", ())
    bold = _RUN_IN_BOLD.match(found[at].text)
    if bold:
        head, rest = _title_of(found[at]), bold["rest"]
    else:
        head, rest = titles.split(unmarked(found[at].text))
    return Candidate(at, at + 1, number, head, rest, "unnumbered", 1.0)

"""Minutes laid out as a table: "Item | Discussion | Decision | Owner", one row or some lines an item.

A row may go on over several lines: a line without marks goes on with the last cell, one that begins with an empty
cell with the columns below which it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from index.minutes.decided_tables import DECIDES, RESPONDS
from index.parts.layout import TABLE_RULE
from index.text import fold


class Column(Enum):
    """What a column has: MIXED ones decisions and actions, ASKED ones what is to be done and WHO by whom."""

    NUMBER = auto()
    TITLE = auto()
    SAID = auto()
    DECIDED = auto()
    MIXED = auto()
    ASKED = auto()
    WHO = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class ItemTableHead:
    """The first row of such a table: what each column has, its names, and the mark that parts cells.

    Where several tabs in a row only bring cells into line, ``aligned`` is true; where a bar stands before the first
    cell, ``edged``.
    """

    columns: tuple[Column, ...]
    names: tuple[str, ...]
    mark: str
    aligned: bool = False
    edged: bool = False

    def cells(self, line: str) -> list[str]:
        """The cells of a row, an empty line without any."""
        if self.mark not in line:
            return []
        line = line.strip().strip("|") if self.edged else line.rstrip()
        return [fold(cell) for cell in re.split(r"\t+" if self.aligned else re.escape(self.mark), line)]


@dataclass(slots=True)
class ItemTableRow:
    """A row: under each column its words, line by line; ``again`` where it goes on with the item above."""

    cells: list[list[str]] = field(default_factory=list)
    again: bool = False

    def cell(self, at: int) -> str:
        """The words of a cell; "…" stands where those of another stand between them."""
        return fold(" … ".join(self.cells[at])) if at < len(self.cells) else ""


_NAMES = (
    (
        Column.MIXED,
        r"(?:decisions?|outcomes?|resolutions?|agreed) ?(?:/|&|and|or) ?actions?.*|actions? ?(?:/|&|and|or) ?"
        r"(?:decisions?|outcomes?|agreed)|discussions? (?:and|/|&) (?:outcome|decision)s?|minutes?|record"
        r"|summary of discussion",
    ),
    (
        Column.NUMBER,
        r"#|(?:minute|min|item|agenda item|agenda|case|application|bid)?\.? ?(?:no|ref|number|reference"
        r"|rhif)s?\.?"
        r"|min\.?|ref(?:erence)?\.?|case|bid",
    ),
    (
        Column.TITLE,
        r"(?:agenda )?items?|titles?|subjects?\b.*|topics?|matters?\b.*|applica(?:tion|nt)s?|organisation|what"
        r"|site|address|projects?|business|heading|eitem|pwnc",
    ),
    (
        Column.SAID,
        r"discussions?\b.*|(?:main |key )?points?\b.*|notes?|background|facts\b.*|details?|what (?:we|was) said"
        r"|comments?|summary|considered|trafodaeth",
    ),
    (Column.WHO, r"who\b.*|owner|(?:lead )?officer|lead|by(?: whom)?|responsib\w+|action (?:by|owner|officer)"),
    (Column.ASKED, r"actions?\b.*|to do"),
)
_KINDS = tuple((kind, re.compile(names, re.IGNORECASE)) for kind, names in _NAMES)
# What lists what was decided at several meetings, or follows it up, is no record of one.
_NO_MINUTES = re.compile(r"\b(?:status|rag|progress|update|meeting|target|deadline|due|date taken)\b", re.IGNORECASE)
_MINUTE = re.compile(r"minutes?", re.IGNORECASE)
_NAME_WORDS = 6
_KEY = re.compile(r"^[^\w(]*[A-Z]{0,4}[./ ]?\d|^\W*[A-Za-z]\b\W*$")


def head_of(line: str) -> ItemTableHead | None:
    """The head that ``line`` is, or None."""
    mark = "\t" if "\t" in line else "|"
    aligned = bool(re.search(r"\w\t\t+\w", line))
    head = ItemTableHead((), (), mark, aligned, line.lstrip().startswith("|"))
    names = [cell.strip("*_ :") for cell in head.cells(line)]
    named = [name for name in names if name]
    long = any(len(name.split()) > _NAME_WORDS for name in named)
    if len(named) < 2 or long or any(map(_NO_MINUTES.search, named)):
        return None
    columns = tuple(
        Column.NUMBER if not at and _MINUTE.fullmatch(name) else _kind(name) for at, name in enumerate(names)
    )
    decides = Column.DECIDED in columns or Column.MIXED in columns
    listed = {Column.NUMBER, Column.TITLE, Column.SAID} & {*columns}
    return replace(head, columns=columns, names=tuple(names)) if decides and listed else None


def rows_of(head: ItemTableHead, lines: Sequence[str]) -> Iterator[ItemTableRow | str]:
    """The rows under a head, and the lines that are of no row."""
    row: ItemTableRow | None = None
    for line in lines:
        cells = head.cells(line)
        if TABLE_RULE.match(line.strip()) or re.fullmatch(r"[\W_]*", line):
            row = row if line.strip() else None
        elif len(cells) < 2:
            if row is None:
                yield fold(line)
            else:
                _append(row, fold(line))
        elif row is not None and cells[0] and _goes_on(row, cells, head):
            _append(row, cells[0])
            row.cells += [[cell] if cell else [] for cell in cells[1:]]
        elif row is not None and not cells[0] and head.mark == "|":
            _below(row, cells)
        else:
            row = ItemTableRow([[cell] if cell else [] for cell in cells], not cells[0])
            yield row


def _kind(name: str) -> Column:
    if DECIDES.fullmatch(name) or RESPONDS.fullmatch(name):
        return Column.DECIDED
    return next((kind for kind, names in _KINDS if names.fullmatch(name)), Column.OTHER)


def _append(row: ItemTableRow, words: str) -> None:
    """Go on with the last cell that has words."""
    last = next((cell for cell in reversed(row.cells) if cell), row.cells[-1])
    last[-1:] = [f"{last[-1]}\n{words}" if last else words]


def _goes_on(row: ItemTableRow, cells: Sequence[str], head: ItemTableHead) -> bool:
    """Whether a line has the end of the last cell of ``row`` and the cells behind it."""
    return len(row.cells) + len(cells) - 1 <= len(head.columns) and not _KEY.match(cells[0])


def _below(row: ItemTableRow, cells: Sequence[str]) -> None:
    for at, cell in enumerate(cells):
        if cell:
            row.cells += [[] for _ in range(at + 1 - len(row.cells))]
            row.cells[at].append(cell)

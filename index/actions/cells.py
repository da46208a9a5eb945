"""The rows and cells of a table, as they stand in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.text import lines

_BARS = re.compile(r"\t|\|")
_OTHERS = (re.compile(r";"), re.compile(r" / "))
_HEADING = re.compile(
    r"\W*(?:(?:all |items? |actions? |matters? |things? |we )?(?:carried|brought|closed|completed?"
    r"|finished|done|removed"
    r"|discharged)|open|older|earlier|new|outstanding|previous|from (?:the )?\w+ ?\w* meeting"
    r"|meeting(?: of)?:? ? ?\d)\b",
    re.IGNORECASE,
)
_HEADING_WORDS = 8


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its words, and where they stand."""

    text: str
    begin: int
    end: int

    def __bool__(self) -> bool:
        """Whether it holds more than a dash."""
        return bool(re.search(r"\w", self.text))


def header_and_rows(table: str) -> tuple[list[Cell], list[list[Cell]]]:
    """The cells of the first line, and those of each row below it; none of what is no table."""
    spans = lines(table)
    if len(spans) < 2:
        return [], []
    mark = _mark(table[slice(*spans[0])])
    header = _cells(table, spans[0], mark)
    return header, [_cells(table, span, mark) for span in _whole(table, spans, len(header), mark)]


def cells_of(line: str) -> list[Cell]:
    """The cells of a line that heads a table."""
    return _cells(line, (0, len(line)), _mark(line))


def all_cells(table: str) -> list[Cell]:
    """All cells of a table, line by line."""
    return [cell for span in lines(table) for cell in _cells(table, span, _BARS)]


def column(header: Sequence[Cell], pattern: re.Pattern[str], behind: int = -1) -> int | None:
    """The first column behind another whose head fits ``pattern``, or None."""
    return next((at for at, cell in enumerate(header) if at > behind and pattern.search(cell.text)), None)


def cell_at(cells: Sequence[Cell], at: int | None) -> Cell | None:
    """The cell of a row in a column, or None where it holds no words."""
    return cells[at] if at is not None and at < len(cells) and cells[at] else None


def _mark(header: str) -> re.Pattern[str]:
    """What parts the cells below a header: tabs and bars, or where it has none, semicolons or slashes."""
    return next((mark for mark in (_BARS, *_OTHERS) if len(mark.findall(header)) > 1), _BARS)


def _whole(table: str, spans: Sequence[tuple[int, int]], width: int, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    """The rows below a header of ``width`` cells, one that a file breaks over two lines as one."""
    found: list[tuple[int, int]] = []
    last = width
    for span in spans[1:]:
        count = len(_cells(table, span, mark))
        if last + count <= width and not heads_rows(table[slice(*span)]):
            found[-1] = (found[-1][0], span[1])
            last += count
        else:
            found.append(span)
            last = count if not heads_rows(table[slice(*span)]) else width
    return found


def heads_rows(line: str) -> bool:
    """Whether a line stands over rows within a table: "Carried forward", "Closed since last meeting"."""
    return len(line.split()) <= _HEADING_WORDS and bool(_HEADING.match(line)) and not _BARS.search(line.strip("|\t "))


def _cells(table: str, span: tuple[int, int], mark: re.Pattern[str]) -> list[Cell]:
    """The cells of a row, edges of "|" left out."""
    begin, end = span
    while begin < end and table[begin] in "| ":
        begin += 1
    while end > begin and table[end - 1] in "| ":
        end -= 1
    edges = [(match.start(), match.end()) for match in re.finditer(rf"{mark.pattern}|\n", table[begin:end])]
    starts = [begin, *(begin + after for _, after in edges)]
    ends = [*(begin + before for before, _ in edges), end]
    return [_trimmed(table, first, last) for first, last in zip(starts, ends, strict=True)]


def _trimmed(table: str, begin: int, end: int) -> Cell:
    text = table[begin:end]
    lead = len(text) - len(text.lstrip())
    words = text.strip()
    return Cell(words, begin + lead, begin + lead + len(words))

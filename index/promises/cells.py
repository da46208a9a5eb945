"""The rows and cells of a table, as they stand in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.text import lines


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
    header = _cells(table, spans[0])
    return header, [_cells(table, span) for span in _whole(table, spans, len(header))]


def all_cells(table: str) -> list[Cell]:
    """All cells of a table, line by line."""
    return [cell for span in lines(table) for cell in _cells(table, span)]


def column(header: Sequence[Cell], pattern: re.Pattern[str], behind: int = -1) -> int | None:
    """The first column behind another whose head fits ``pattern``, or None."""
    return next((at for at, cell in enumerate(header) if at > behind and pattern.search(cell.text)), None)


def cell_at(cells: Sequence[Cell], at: int | None) -> Cell | None:
    """The cell of a row in a column, or None where it holds no words."""
    return cells[at] if at is not None and at < len(cells) and cells[at] else None


def _whole(table: str, spans: Sequence[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """The rows below a header of ``width`` cells, one that a file breaks over two lines as one."""
    found: list[tuple[int, int]] = []
    last = width
    for span in spans[1:]:
        count = len(_cells(table, span))
        if last + count <= width:
            found[-1] = (found[-1][0], span[1])
            last += count
        else:
            found.append(span)
            last = count
    return found


def _cells(table: str, span: tuple[int, int]) -> list[Cell]:
    """The cells of a row, edges of "|" left out."""
    begin, end = span
    while begin < end and table[begin] in "| ":
        begin += 1
    while end > begin and table[end - 1] in "| ":
        end -= 1
    edges = [(match.start(), match.end()) for match in re.finditer(r"\t|\||\n", table[begin:end])]
    starts = [begin, *(begin + after for _, after in edges)]
    ends = [*(begin + before for before, _ in edges), end]
    return [_trimmed(table, first, last) for first, last in zip(starts, ends, strict=True)]


def _trimmed(table: str, begin: int, end: int) -> Cell:
    text = table[begin:end]
    lead = len(text) - len(text.lstrip())
    words = text.strip()
    return Cell(words, begin + lead, begin + lead + len(words))

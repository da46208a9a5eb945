"""Tables of actions: trackers with a column of owners, and minutes with a column of actions beside the discussion."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.dates import first_date
from index.promises.promise import Spans
from index.text import lines, whole_sentences

_WHAT = re.compile(
    r"\b(?:actions?|agreed actions?|recommendations?|request|outstanding|tasks?|jobs?|what(?! (?:was|we))"
    r"|to do)\b(?! (?:by|owner|officer))",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:owner|responsible|lead|by whom|action by|who|assigned|officer)\b", re.IGNORECASE)
_DUE = re.compile(r"\b(?:due|deadline|when|target|timescale|completion)\b", re.IGNORECASE)
_DATE = re.compile(r"\bdate\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:discussions?|minutes?|details?|notes?|subject|points?|summary|comments?)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:no (?:further )?actions?\b|none\b|nil\b|n/a\b|noted\b)", re.IGNORECASE)
# What is no longer to be done, whether it was or not.
_CLOSED = re.compile(r"\W*(?:closed|withdrawn|superseded|cancelled|no longer (?:needed|required))\b", re.IGNORECASE)
_NAMED = re.compile(r"(?P<who>[^:;.]{2,60}?)(?: to [a-z]|:| will )")
# A cell of more words says what is to be done; one of fewer names who does it.
_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """A row that asks something of somebody: its words, whom and when it names, and when it was agreed."""

    spans: Spans
    who: str | None
    due: str | None
    agreed: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its words, and where they stand."""

    text: str
    begin: int
    end: int

    def __bool__(self) -> bool:
        """Whether it holds more than a dash."""
        return bool(re.search(r"\w", self.text))


def rows(table: str) -> list[Row]:
    """The rows of a table of actions; none of another table."""
    spans = lines(table)
    if len(spans) < 2:
        return []
    header = _cells(table, spans[0])
    what, who, due, told = (_column(header, pattern) for pattern in (_WHAT, _WHO, _DUE, _TOLD))
    whole = [_cells(table, span) for span in _whole(table, spans, len(header))]
    if what is None or what == who:
        return []
    if who is not None:
        due = due or _column(header, _DATE, behind=what)
        return list(_tracked(spans[0], whole, what, who, due))
    return [] if told is None else list(_beside(table, whole, what, told))


def prose(table: str) -> list[Cell]:
    """The cells of a table that tell something in words."""
    cells = (cell for span in lines(table) for cell in _cells(table, span))
    return [cell for cell in cells if len(cell.text.split()) > _NAME_WORDS]


def _tracked(
    header: tuple[int, int], whole: Sequence[list[Cell]], what: int, who: int, due: int | None
) -> Iterator[Row]:
    """Rows with a column of who acts: each whole, under its header."""
    for cells in whole:
        action = _at(cells, what)
        closed = any(_CLOSED.match(cell.text) for cell in cells)
        if action and not closed and re.search(r"[^\W\d_]{3}", action) and not _NOTHING.match(action):
            before = " ".join(cell.text for cell in cells[:what])
            span = (cells[0].begin, cells[-1].end)
            yield Row((header, span), _at(cells, who), _at(cells, due), first_date(before))


def _beside(table: str, whole: Sequence[list[Cell]], what: int, told: int) -> Iterator[Row]:
    """Rows of minutes: the cell of the action, or the end of the discussion where that only names who acts."""
    for cells in whole:
        action = cells[what] if what < len(cells) else None
        if not action or _NOTHING.match(action.text):
            continue
        if len(action.text.split()) > _NAME_WORDS:
            named = _NAMED.match(action.text)
            yield Row(((action.begin, action.end),), named["who"].strip() if named else None, None)
        elif told < len(cells) and cells[told]:
            begin, end = whole_sentences(cells[told].text)[-1]
            yield Row(((cells[told].begin + begin, cells[told].begin + end),), action.text, None)


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


def _column(header: Sequence[Cell], pattern: re.Pattern[str], behind: int = -1) -> int | None:
    return next((at for at, cell in enumerate(header) if at > behind and pattern.search(cell.text)), None)


def _at(cells: Sequence[Cell], at: int | None) -> str | None:
    """A cell's words, or None where there are none."""
    return cells[at].text if at is not None and at < len(cells) and cells[at] else None

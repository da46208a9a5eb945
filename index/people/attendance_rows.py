"""Rosters set as tables: rows of names, or of a name and whether that person came."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.people.attendance_marks import told_beside
from index.people.headings import heading_capacity, names_councillors
from index.people.lists import people_listed
from index.types import Capacity

_CELL = re.compile(r"\t|\|")
_MARKS = re.compile(r"[*_]{1,3}|</?\w{1,6}/?>")
_WHO = re.compile(r"(?:attendees?|names?|members?|councillors?|representatives?|officers?)(?: name)?", re.IGNORECASE)
_ATTENDANCE = re.compile(r"(?:members['’]? )?attendance(?: details| record)?:?", re.IGNORECASE)
_WHETHER = re.compile(r"attend(?:ance|ed)?|present|status|attendance status", re.IGNORECASE)
# What such a table says of each: committee systems print "Expected" ahead of a meeting.
_SAID: tuple[tuple[Capacity | None, str], ...] = (
    (Capacity.APOLOGIES, r"apolog|sent apolog|ymddiheur"),
    (Capacity.ABSENT, r"absent|not present|did not|no\b|n$|✗|absennol"),
    (Capacity.ATTENDING, r"in attendance|observer|officer"),
    (Capacity.MEMBER, r"present|attended|virtual|remote|in person|bresennol|presennol"),
)
_EXPECTED = re.compile(r"expected\b", re.IGNORECASE)
_AWAY = re.compile(r"apologies|absent|ymddiheuriadau", re.IGNORECASE)
_TICK = re.compile(r"[✓✔√/xX*]|yes|y", re.IGNORECASE)
# Columns that hold no names of people.
_OF_PLACES = re.compile(r"(?:ward|division|electoral division|area|parish|term of office.*)s?", re.IGNORECASE)


def plain_rows(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those of a table without bars; a heading's row without the heads of its other columns.

    Columns of wards and the like are left out: their names are no people's.
    """
    places: list[int] = []
    for line in lines:
        cells = _cells(line)
        told = [cell for at, cell in enumerate(cells) if cell and at not in places]
        if told and not any(map(people_listed, told)):
            places = [at for at, cell in enumerate(cells) if _OF_PLACES.fullmatch(cell)]
        if told and heading_capacity(told[0]) and not _names_any(told):
            yield told[0]
        elif told and ("|" in line or places):
            yield "\t".join(told)
        elif not cells or "|" not in line:
            yield line


def heads_roster(line: str) -> bool:
    """Whether a row heads a table of who came: "| Attendee | Role | Attendance |"."""
    return _columns(_cells(line)) is not None


def _cells(row: str) -> list[str]:
    """The cells of a table's row, without emphasis, those of a rule empty; none where it is no row."""
    if not _CELL.search(row):
        return []
    return [_MARKS.sub(" ", cell).strip(" -") for cell in _CELL.split(row.strip().strip("|"))]


def _names_any(cells: Sequence[str]) -> bool:
    return any(people_listed(cell, listed=names_councillors(cells[0])) for cell in cells[1:])


def laid_down(lines: Sequence[str]) -> list[str]:
    """The lines, those of a table of who came that prints each cell on a line of its own as rows again."""
    told = [line for line in lines if line.strip()]
    first, width = next((found for at in range(len(told)) if (found := _laid_from(told, at))), (0, 0))
    if not width:
        return list(lines)
    end = first + width
    while _stands_row(told[end : end + width], width):
        end += width
    rows = ["\t".join(told[at : at + width]) for at in range(first, end, width)]
    return [*told[:first], *rows, "", *told[end:]] if len(rows) > 1 else list(lines)


def _laid_from(lines: Sequence[str], at: int) -> tuple[int, int] | None:
    """Where such a table begins that ``at`` heads, and how many lines a row has; None where it heads none."""
    if width := _width(lines, at):
        return at, width
    headed = _ATTENDANCE.fullmatch(lines[at].strip())
    widths = (width for width in (2, 3) if headed and _stands_row(lines[at + 1 : at + 1 + width], width))
    return next(((at + 1, width) for width in widths), None)


def _width(lines: Sequence[str], at: int) -> int:
    """How many lines from ``at`` head such a table: "Attendee", perhaps "Role", "Attendance"; 0 if none do."""
    if not _WHO.fullmatch(lines[at].strip()):
        return 0
    return next(
        (width for width in (2, 3) if _WHETHER.fullmatch("".join(lines[at + width - 1 : at + width]).strip())), 0
    )


def _stands_row(lines: Sequence[str], width: int) -> bool:
    return (
        len(lines) == width and bool(people_listed(lines[0])) and bool(_said(lines[-1]) or _EXPECTED.match(lines[-1]))
    )


def told_in_rows(lines: Sequence[str]) -> tuple[list[str], list[tuple[str, Capacity]]]:
    """The lines without the rows of tables that say who came, and the names in these with what they say."""
    left: list[str] = []
    told: list[tuple[str, Capacity]] = []
    columns: _Columns | None = None
    for line in laid_down(lines):
        cells = _cells(line)
        if head := _columns(cells):
            columns = head
        elif columns and len(cells) > max(columns.who, *columns.whether):
            capacity = columns.capacity(cells)
            told += [(cells[columns.who], capacity)] if capacity else []
        else:
            columns = columns if not line.strip() else None
            left.append(line)
    left, beside = told_beside(left)
    return left, [*told, *beside]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds the names, and which whether they came, with what a tick there means."""

    who: int
    whether: dict[int, Capacity]

    def capacity(self, cells: Sequence[str]) -> Capacity | None:
        """What a row says; None where it says nothing of whether somebody came."""
        for at, capacity in self.whether.items():
            if cells[at]:
                return capacity if _TICK.fullmatch(cells[at]) else _said(cells[at])
        return None


def _columns(cells: Sequence[str]) -> _Columns | None:
    """The columns of a table's first row; None where the row heads no such table."""
    who = next((at for at, cell in enumerate(cells) if _WHO.fullmatch(cell)), None)
    told = {at: _heads(cell) for at, cell in enumerate(cells) if at != who}
    whether = {at: capacity for at, capacity in told.items() if capacity}
    if who is None or not whether or any(map(people_listed, cells)):
        return None
    return _Columns(who, whether)


def _heads(cell: str) -> Capacity | None:
    return Capacity.MEMBER if _WHETHER.fullmatch(cell) else _said(cell) if _AWAY.fullmatch(cell) else None


def _said(told: str) -> Capacity | None:
    return next((capacity for capacity, words in _SAID if re.match(words, told, re.IGNORECASE)), None)

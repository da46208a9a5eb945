"""The entries of logs of actions that have no header: a line each, its parts told by what they say.

A line names somebody and what is to be done; what is behind both says by when, and how it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.actions.action_columns import is_header, telling
from index.actions.action_tables import Row, rows
from index.actions.cells import Cell, heads_rows
from index.actions.log_columns import SHARE, goes_on, owners_column
from index.actions.log_fields import labelled_row
from index.actions.log_parts import PARTINGS, in_order, led_by_who
from index.actions.log_roles import is_number, is_when, is_who, may_be_who
from index.actions.standing import spans_of, standing, stands
from index.text import lines, whole_sentences

_CLOSED = re.compile(
    r"\W*(?:closed|withdrawn|superseded|cancelled|no longer|noted\b|none\b|no (?:further )?action)", re.I
)
_WORDS = re.compile(r"[^\W\d_]{3}")


def log_rows(table: str) -> list[Row]:
    """The rows of a table of actions, with a header or without."""
    if found := rows(table) or rows(table, log=True):
        return found
    return [] if is_header(table.partition("\n")[0]) else entries(table)


def entries(text: str) -> list[Row]:
    """The entries of a log, line by line; under the name of an owner, those that are the owner's."""
    spans = lines(text)
    if is_owners(text):
        return [row for span in spans[1:] if (row := _owned(text, span))]
    labelled = [row for span in spans if (row := labelled_row(text, *span))]
    if labelled:
        return labelled
    best: list[Row] = []
    for parting in PARTINGS:
        parted = [_finer(text, parting(text, *span)) for span in spans]
        found = list(_told(text, parted))
        if len(found) > len(best):
            best = found
        if len(found) > SHARE * len(spans):
            break
    return best if len(best) >= SHARE * len(spans) else []


def is_owners(text: str) -> bool:
    """Whether the first line names an owner, and what is below is the owner's."""
    first, _, rest = text.partition("\n")
    return bool(rest) and may_be_who(first) and not (heads_rows(first) or "\t" in first)


def _finer(text: str, cells: Sequence[Cell]) -> list[Cell]:
    """The parts of a line; where none is somebody, those that begin with somebody in two."""
    filled = [cell for cell in cells if cell]
    if any(is_who(cell.text) for cell in filled):
        return filled
    return [part for cell in filled for part in led_by_who(text, cell) if part]


def _told(text: str, parted: Sequence[Sequence[Cell]]) -> Iterator[Row]:
    column = owners_column([cells for cells in parted if not goes_on(text, cells)])
    owner: str | None = None
    for cells in parted:
        if owner and goes_on(text, cells):
            if row := _row(text, cells[0], owner, cells[1:]):
                yield row
            continue
        owner = None
        fitting = [at for at, cell in enumerate(cells) if is_who(cell.text)]
        who = next((at for at in fitting if cells[at].text[0].isupper()), next(iter(fitting), None))
        if column is not None and column < len(cells) and may_be_who(cells[column].text):
            who = column
        if who is None:
            continue
        before = [cell for cell in cells[:who] if _is_thing(cell)]
        behind = [cell for cell in cells[who + 1 :] if _is_thing(cell)]
        if what := (before[-1:] or behind[:1]):
            owner = cells[who].text if not before else None
            rest = cells[who + 1 :] if before else cells[cells.index(what[0]) + 1 :]
            if row := _row(text, what[0], cells[who].text, rest):
                yield row


def _is_thing(cell: Cell) -> bool:
    told = cell.text
    return bool(_WORDS.search(told)) and not (is_number(told) or is_when(told) or stands(told) or is_who(told))


def _owned(text: str, span: tuple[int, int]) -> Row | None:
    """An entry below its owner's name."""
    cells = in_order(text, *span)
    owner = text.splitlines()[0].strip(" .:*")
    return _row(text, cells[0], owner, cells[1:]) if cells and _WORDS.search(cells[0].text) else None


def _row(text: str, what: Cell, who: str, rest: Sequence[Cell]) -> Row | None:
    """An entry, what it says of how it stands apart, and none of what is over."""
    end = what.end
    told = whole_sentences(what.text)
    behind = next((at for at, (begin, _) in enumerate(told) if at and stands(what.text[begin:])), None)
    how = list(rest)
    if behind is not None:
        begin = what.begin + told[behind][0]
        end = what.begin + told[behind - 1][1]
        how.insert(0, Cell(text[begin : what.end], begin, what.end))
    if (
        telling(text[what.begin : end])
        or any(_CLOSED.match(cell.text) for cell in how)
        or stands(text[what.begin : end])
    ):
        return None
    due = next((cell.text for cell in how if is_when(cell.text) and not stands(cell.text)), None)
    behind_it = [cell for cell in how if cell.text != due]
    return Row(
        ((what.begin, end),),
        who.strip(" .:*"),
        due,
        standing=standing(text, behind_it) or standing(text, how),
        update=spans_of(text, behind_it),
    )

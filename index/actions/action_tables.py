"""Tables of actions: trackers with a column of owners, and minutes with a column of actions beside the discussion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.actions.action_columns import TOLD, VALUE, Columns, columns, item, kinds, telling
from index.actions.cells import Cell, all_cells, cell_at, column, header_and_rows, heads_rows
from index.actions.standing import Standing, spans_of, standing
from index.dates import MONTHS, first_date, month_number
from index.text import whole_sentences
from index.types import Spans

_OVER = re.compile(r"\W*(?:\w+ )?(?:closed|completed?|finished|done|removed|discharged)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:no (?:further )?actions?\b|none\b|nil\b|n/a\b|noted\b)", re.IGNORECASE)
# What is no longer to be done, whether it was or not.
_CLOSED = re.compile(r"\W*(?:closed|withdrawn|superseded|cancelled|no longer (?:needed|required))\b", re.IGNORECASE)
_NAMED = re.compile(r"(?P<who>[^:;.]{2,60}?)(?: to [a-z]|:| will )")
_MONTH = re.compile(rf"\b({MONTHS})\.?,? ((?:19|20)\d\d)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"^(?:(?:minute|min|item)s?\.? )?(?:no\.? |number )?(?P<number>[\w./-]*\d[\w./()-]*)$", re.IGNORECASE
)
# A cell of more words says what is to be done; one of fewer names who does it.
_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """A row that asks something of somebody: its words, whom and when it names, and how it says that this stands.

    ``agreed`` is when that was agreed, in ISO 8601, as exact as printed; ``minute`` the number under which;
    ``update`` are all words that tell how it stands, where :attr:`standing` is not plain from how they begin.
    """

    spans: Spans
    who: str | None
    due: str | None
    agreed: str | None = None
    minute: str | None = None
    standing: Standing | None = None
    update: Spans = ()


def rows(table: str, log: bool = False) -> list[Row]:
    """The rows of a table of actions; none of another table, but for one in a ``log`` of actions."""
    header, below = header_and_rows(table)
    what, who = kinds(header)
    told = column(header, TOLD)
    what = item(header, who) if log and what is None else what
    if what is None or what == who or sum(bool(VALUE.search(cell.text)) for cell in header) > 1:
        return []
    if who is not None:
        return list(_tracked(table, below, columns(header, what, who), log))
    return [] if told is None else list(_beside(below, what, told))


def prose(table: str) -> list[Cell]:
    """The cells of a table that tell something in words."""
    return [cell for cell in all_cells(table) if len(cell.text.split()) > _NAME_WORDS]


def _tracked(table: str, below: Sequence[list[Cell]], of: Columns, log: bool) -> Iterator[Row]:
    """Rows with a column of who acts."""
    over = False
    for cells in below:
        if heads_rows(line := table[cells[0].begin : cells[-1].end]):
            over = bool(_OVER.match(line))
        action = cell_at(cells, of.what) if not over else None
        closed = any(_CLOSED.match(cell.text) for cell in cells)
        told = log and action and telling(action.text)
        if (
            action
            and not closed
            and not told
            and re.search(r"[^\W\d_]{3}", action.text)
            and not _NOTHING.match(action.text)
        ):
            who, due, minute = (cell_at(cells, at) for at in (of.who, of.due, of.minute))
            number = _NUMBER.match(minute.text) if minute else None
            how = [cell for at in of.status if (cell := cell_at(cells, at))]
            agreed = cell_at(cells, of.agreed)
            yield Row(
                ((action.begin, action.end),),
                who.text if who else None,
                due.text if due else None,
                agreed_in([agreed] if agreed else cells[: of.what]),
                number["number"] if number else None,
                standing(table, how) or standing(table, [due] if due else []),
                spans_of(table, how),
            )


def agreed_in(before: Sequence[Cell]) -> str | None:
    """The day or month that stands before an action: when it was agreed."""
    text = " ".join(cell.text for cell in before)
    if date := first_date(text):
        return date.isoformat()
    month = _MONTH.search(text)
    return f"{month[2]}-{month_number(month[1]):02d}" if month else None


def _beside(below: Sequence[list[Cell]], what: int, told: int) -> Iterator[Row]:
    """Rows of minutes: the cell of the action, or the end of the discussion where that only names who acts."""
    for cells in below:
        action = cell_at(cells, what)
        discussion = cell_at(cells, told)
        if not action or _NOTHING.match(action.text):
            continue
        if len(action.text.split()) > _NAME_WORDS:
            named = _NAMED.match(action.text)
            yield Row(((action.begin, action.end),), named["who"].strip() if named else None, None)
        elif discussion:
            begin, end = whole_sentences(discussion.text)[-1]
            yield Row(((discussion.begin + begin, discussion.begin + end),), action.text, None)

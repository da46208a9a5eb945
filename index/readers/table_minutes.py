"""Minutes and sheets of decisions that are one table: "Item | Discussion | Decision | Owner"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.dates import first_date
from index.minutes.item_rows import number_alone, tell_row
from index.minutes.item_tables import ItemTableHead, ItemTableRow, head_of, rows_of
from index.minutes.minuted import tell_minutes
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import fact_warnings, texts_of, with_inferred_date
from index.parts.items import items_in
from index.parts.rosters import above_roster, name_attendance
from index.readers.note_signs import NO_NOTES
from index.types import Furniture, PaperKind, ReadPaper

_HEAD_LINES = 40
_LEAST_ROWS, _LEAST_SHARE = 2, 0.3
# Rows below such a line were decided at an earlier meeting.
_SETTLED = re.compile(r"^\W*(?:older|previous\w*|earlier|carried forward|brought forward|outstanding)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Table:
    """The head of such a table, the lines above it, and what stands below."""

    head: ItemTableHead
    above: str
    below: Sequence[ItemTableRow | str]


class TableMinutesReader:
    """Reads such a paper as one meeting, each row an item."""

    def recognises(self, text: str) -> bool:
        found = None if "\f" in text or "<br" in text else _table(text)
        if found is None or first_date(found.above) is None or NO_NOTES.search(text):
            return False
        rows = [row for row in found.below if isinstance(row, ItemTableRow)]
        told = sum(len(row.cell(at).split()) for row in rows for at in range(len(row.cells)))
        listed = len(rows) >= _LEAST_ROWS and told >= _LEAST_SHARE * len(text.split())
        return listed and not items_in(clean_blocks(found.above)[0])[1]

    def read(self, text: str) -> ReadPaper:
        table = _table(text)
        if table is None:
            raise ValueError("This paper has no table of items and decisions.")
        found, left = clean_blocks(table.above)
        draft = Draft(furniture=left)
        facts = facts_of(texts_of(above_roster(found)))
        facts = with_inferred_date(facts.over(Facts(council=council_named(text))), table.above)
        draft.meeting = facts.meeting()
        tell_minutes(draft, found, None)
        name_attendance(draft, found)
        draft.leave(Furniture.HEADING, *table.head.names)
        _tell_below(draft, table)
        warnings = tuple(fact_warnings(facts))
        return ReadPaper(PaperKind.MINUTES, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _table(text: str) -> _Table | None:
    lines = text.splitlines()
    for at, line in enumerate(lines[:_HEAD_LINES]):
        if ("\t" in line or "|" in line) and (head := head_of(line)):
            return _Table(head, "\n".join(lines[:at]), list(rows_of(head, lines[at + 1 :])))
    return None


def _tell_below(draft: Draft, table: _Table) -> None:
    """Tell the rows, and what stands between them and below the last."""
    item: int | None = None
    settled, between = False, list[str]()
    for one in table.below:
        if isinstance(one, str):
            settled = settled or bool(_SETTLED.match(one))
            between.append(one)
            continue
        if between and one.cells and number_alone(between[-1]):
            one.cells[0] = ["\n".join([between.pop(), *one.cells[0]])]
        _tell_between(draft, between)
        item = tell_row(draft, table.head, one, item, settled)
    _tell_between(draft, between)


def _tell_between(draft: Draft, between: list[str]) -> None:
    found, left = clean_blocks("\n\n".join(between))
    draft.furniture += left
    tell_minutes(draft, found, None)
    between.clear()

"""What a page shows can be opened in the panel: citations under an address that stays theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answering.answer import Citation, Quote
from assistant.export.table import Table
from index.stored import Passage

CLOSEST = 0  # the number in a link that opens the closest passages of a refusal


@dataclass(frozen=True, slots=True)
class Sources:
    """Citations, numbered from 1, of one thing: ``of`` says of what, such as "this answer"."""

    of: str
    citations: tuple[Citation, ...]

    def numbered(self, number: int) -> Citation | None:
        """The citation with this number."""
        return next((one for one in self.citations if one.number == number), None)


@dataclass(eq=False)
class Shelf:
    """What one browser tab shows of each ledger, to open and to download. Gradio copies a fresh one for each tab.

    Each showing has a mark of its own, so that a link to an earlier one opens nothing else.
    """

    showings: int = 0
    sources: dict[str, tuple[Sources, ...]] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)

    def put(self, ledger: str, sources: Sequence[Sources], table: Table | None = None) -> str:
        """Show ``sources``, one for each row, in place of what the ledger showed; the mark of their links."""
        self.showings += 1
        mark = f"{ledger}.{self.showings}"
        kept = {key: rows for key, rows in self.sources.items() if not key.startswith(f"{ledger}.")}
        self.sources = kept | {mark: tuple(sources)}
        if table:
            self.tables[ledger] = table
        return mark

    def clear(self, ledger: str) -> None:
        """Nothing of this ledger is shown any more."""
        self.put(ledger, ())
        self.tables.pop(ledger, None)

    def shows(self, ledger: str) -> bool:
        """Whether anything of this ledger was shown already."""
        return any(mark.startswith(f"{ledger}.") for mark in self.sources)

    def find(self, key: str) -> Sources | None:
        """The sources of a row, by its :func:`row_key`; None where it is no longer shown."""
        mark, _, row = key.rpartition(".")
        rows = self.sources.get(mark, ())
        return rows[int(row)] if row.isdecimal() and int(row) < len(rows) else None


def row_key(mark: str, row: int) -> str:
    """What the sources of a ledger's row, counted from 0, are known by."""
    return f"{mark}.{row}"


def link(key: int | str, number: int) -> str:
    """Where a citation points: ``key`` is the turn of an answer, or that of a ledger's row."""
    return f"#src-{key}-{number}"


def cited(number: int, passage: Passage) -> Citation:
    """All the words of a passage as a citation."""
    first, *further = passage.pieces
    return Citation(number, Quote(passage, first, ((first.begin, first.end),), tuple(further)))

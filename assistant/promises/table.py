"""The ledger of promises as a table, for files."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.export.table import Table
from assistant.fields import day, item_words
from assistant.promises.entry import Entry
from assistant.promises.showing import due_words, source_words, status_words

COLUMNS = ("Meeting", "Body", "Item", "Promise", "Who", "To", "Due", "Status", "Follow-through", "Sources", "Key")


def promises_table(entries: Sequence[Entry]) -> Table:
    """A row a promise, each with all its sources."""
    dates = sorted(one.place.date for one in entries if one.place.date)
    span = f", meetings from {day(dates[0])} to {day(dates[-1])}" if dates else ""
    return Table("Promises", f"Promises: {len(entries)}{span}.", COLUMNS, tuple(map(_row, entries)))


def _row(entry: Entry) -> tuple[str, ...]:
    place, due = entry.place, entry.due
    return (
        day(place.date) if place.date else "not dated",
        place.body or place.council or "",
        item_words(place.item) if place.item else "",
        entry.quote.text,
        f"{entry.who or ''}{' (inferred)' if entry.person.unsure else ''}",
        entry.to or "",
        f"{due_words(due)}{f' ({due.date})' if due.date else ''}" if due else "",
        entry.status.value,
        status_words(entry),
        "\n".join(source_words(entry, at) for at in range(len(entry.sources))),
        entry.keys[0],
    )

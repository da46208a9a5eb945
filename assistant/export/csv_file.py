"""Tables as CSV."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path

from assistant.export.table import Table, written

# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(table: Table, path: Path) -> None:
    """Write a table, its columns first; no cell is a formula to a spreadsheet.

    Raises:
        ExportError: where the file cannot be written.
    """
    written(path, partial(_write, table))


def _write(table: Table, path: Path) -> None:
    # Spreadsheets take a file for UTF-8 by its mark.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(table.columns)
        writer.writerows([harmless(cell) for cell in row] for row in table.rows)


def harmless(cell: str) -> str:
    """``cell``, with an apostrophe before what a spreadsheet would calculate."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

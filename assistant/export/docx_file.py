"""Tables as Word files."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.export.table import Table, written

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Row

# Characters that XML cannot hold (Extensible Markup Language 1.0, section 2.2).
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_docx(table: Table, path: Path) -> None:
    """Write a table under its title, on pages that lie, its columns repeated on each.

    Raises:
        ExportError: where the file cannot be written.
    """
    written(path, partial(_write, table))


def _write(table: Table, path: Path) -> None:
    import docx  # takes longer to import than the other commands run

    document = docx.Document()
    document.core_properties.title, document.core_properties.author = table.title, "Minutebook"
    _lie(document)
    document.add_heading(_clean(table.title), level=1)
    document.add_paragraph(_clean(table.note))
    grid = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    _fill(grid.rows[0], table.columns, bold=True)
    _repeat(grid.rows[0])
    for row in table.rows:
        _fill(grid.add_row(), row)
    document.save(str(path))


def _lie(document: Document) -> None:
    """Turn the pages, as a register is wide."""
    from docx.enum.section import WD_ORIENT

    section = document.sections[0]
    width, height = section.page_height, section.page_width
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, width, height


def _fill(row: _Row, cells: tuple[str, ...], bold: bool = False) -> None:
    for cell, text in zip(row.cells, cells, strict=True):
        run = cell.paragraphs[0].add_run(_clean(text))
        run.bold = bold


def _repeat(row: _Row) -> None:
    """Print a row again at the top of each page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)

"""The house form of a paper's text, which the readers take apart again.

Headings are lines that begin with "#" to "######"; empty lines part paragraphs; list items
begin with "• " or their printed number; a table is one row a line, its cells parted by tabs;
a form feed stands between pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

BULLET = "• "
PAGE_BREAK = "\f"
_LOWEST = 6
# White space that says nothing; a no-break space is left, as the readers fold it.
_SPACE = re.compile(r"[ \t\r\f\v]+")


class House:
    """A paper in the house form, while it is being written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._rows: list[str] = []

    def heading(self, level: int, text: str) -> None:
        """Add a heading, on one line whatever it is in the paper."""
        self._add(f"{'#' * min(max(level, 1), _LOWEST)} {one_line(text)}" if text.strip() else "")

    def paragraph(self, text: str, mark: str = "") -> None:
        """Add a paragraph or a list item; where its lines break they stay broken."""
        lines = [line for line in map(_folded, text.split("\n")) if line.strip()]
        self._add(mark + "\n".join(lines) if lines else "")

    def row(self, cells: Sequence[str]) -> None:
        """Add a row to the table that is being written."""
        if any(cell.strip() for cell in cells):
            self._rows.append("\t".join(map(one_line, cells)).rstrip("\t"))

    def end_table(self) -> None:
        """What follows is no row of this table."""
        rows, self._rows = self._rows, []
        self._add("\n".join(rows))

    def page_break(self) -> None:
        """A new page begins."""
        self._add(PAGE_BREAK)

    def text(self) -> str:
        """All that was written."""
        self.end_table()
        return "\n\n".join(self._parts)

    def _add(self, part: str) -> None:
        if self._rows:
            self.end_table()
        if part:
            self._parts.append(part)


def one_line(text: str) -> str:
    """``text`` on one line, with each white space folded."""
    return _folded(text.replace("\n", " "))


def _folded(line: str) -> str:
    return _SPACE.sub(" ", line).strip(" ")

"""Cells side by side on a PDF page: rows of a table where they align, lines of text where not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from index.files.pdf_flows import Flow
from index.files.pdf_runs import Run

# A row of a table has few lines a cell; a column of text has many.
_TALLEST_ROW = 12
# Edges of cells that are meant to align do so within this, in points.
_ALIGNED = 3.0
# The mark of a list item or a numbered paragraph is no cell, nor is the page at the end of an agenda's line.
_MARK = re.compile(r"^(?:[•·●▪◦o*–-]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.):]?|\d{1,3}(?:\.\d{1,3}){1,4}\.?)$")
_PAGES = re.compile(r"^\(?(?:pages?|pp?\.?)?\s*\d{1,4}(?:\s*(?:-|–|to)\s*\d{1,4})\)?$|^\(?pages? \d{1,4}\)?$", re.I)


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of text and where it stands."""

    text: str
    bottom: float
    top: float
    height: float

    @classmethod
    def of(cls, runs: list[Run], joint: str = " ") -> PdfLine:
        """The runs as one line."""
        return cls(
            joint.join(run.text for run in runs),
            min(run.bottom for run in runs),
            max(run.top for run in runs),
            min(run.height for run in runs),
        )


def cells_of(band: list[Flow]) -> list[Flow] | None:
    """The flows of a band as cells from left to right, or None where they are no such thing."""
    cells = sorted(band, key=lambda flow: flow.left)
    apart = all(before.right <= after.left + 1 for before, after in pairwise(cells))
    return cells if len(cells) > 1 and apart and max(len(cell.runs) for cell in cells) <= _TALLEST_ROW else None


def is_table(row: list[Flow], around: list[list[Flow]]) -> bool:
    """Whether cells are a row of a table: more than a mark, a text and its pages, and aligned with a row beside."""
    texts = [" ".join(run.text for run in cell.runs) for cell in row]
    telling = texts[bool(_MARK.match(texts[0])) : len(texts) - bool(_PAGES.match(texts[-1]))]
    return len(telling) > 1 and any(_aligned(row, other) for other in around)


def _aligned(row: list[Flow], other: list[Flow]) -> bool:
    """Whether two cells or more begin, end or have their middle where the other's do."""
    shared = [cell for cell in row if any(_share_edge(cell, beside) for beside in other)]
    return len(shared) > 1


def _share_edge(one: Flow, other: Flow) -> bool:
    return (
        abs(one.left - other.left) < _ALIGNED
        or abs(one.right - other.right) < _ALIGNED
        or abs(one.left + one.right - other.left - other.right) < 2 * _ALIGNED
    )


def row_of(row: list[Flow]) -> PdfLine:
    """The row of a table on one line, its cells parted by tabs."""
    cells = "\t".join(" ".join(run.text for run in cell.runs) for cell in row)
    runs = [run for cell in row for run in cell.runs]
    return PdfLine(cells, min(run.bottom for run in runs), max(run.top for run in runs), runs[0].height)


def lines_of(row: list[Flow]) -> list[list[PdfLine]]:
    """Cells that are no table: a text with marks before it on one line, or each by itself."""
    if any(len(cell.runs) > 1 for cell in row[:-1]):
        return [[PdfLine.of([run]) for run in cell.runs] for cell in row]
    first = PdfLine.of([cell.runs[0] for cell in row])
    return [[first, *(PdfLine.of([run]) for run in row[-1].runs[1:])]]

"""A PDF page's runs to lines: top to bottom, columns and cells apart, tables row by row."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from index.files.pdf_flows import Flow, bands, flows
from index.files.pdf_rows import PdfLine, cells_of, is_table, lines_of, row_of
from index.files.pdf_runs import Run

# White space between lines, in heights of a line: what parts paragraphs is clearly more than what
# this share of the page's lines have, and anything above the widest line spacing in use.
_USUAL_SHARE = 0.3
_CLEARLY_MORE = 0.35
_WIDEST_SPACING = 0.55
_NO_PARAGRAPH = 2.5


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines that are written together, and whether they are a row of a table."""

    lines: tuple[PdfLine, ...]
    row: bool = False


def told(runs: list[Run]) -> str:
    """The text of a page: its lines, with an empty one where a paragraph or a table ends."""
    parts = _parts(bands(flows(runs)))
    usual = _usual_gap(parts)
    written: list[str] = []
    before: tuple[PdfLine, bool] | None = None
    for part in parts:
        for position, line in enumerate(part.lines):
            if before and _apart(before, (line, part.row), usual, first=position == 0):
                written.append("")
            written.append(line.text)
            before = line, part.row
    return "\n".join(written)


def _parts(found: list[list[Flow]]) -> list[_Part]:
    rows = [cells_of(band) for band in found]
    parts: list[_Part] = []
    for position, (band, row) in enumerate(zip(found, rows, strict=True)):
        around = [rows[other] for other in (position - 1, position + 1) if 0 <= other < len(rows)]
        if row and is_table(row, [other for other in around if other]):
            parts.append(_Part((row_of(row),), row=True))
        elif row:
            parts += [_Part(tuple(lines)) for lines in lines_of(row)]
        else:
            parts += [_Part(tuple(PdfLine.of([run]) for run in flow.runs)) for flow in band]
    return parts


def _apart(before: tuple[PdfLine, bool], after: tuple[PdfLine, bool], usual: float, *, first: bool) -> bool:
    """Whether an empty line stands between two lines."""
    if before[1] or after[1]:
        return before[1] != after[1]
    gap = _gap(before[0], after[0])
    backwards = gap < -1 and first  # the next column, or cell, begins
    return backwards or gap > min(usual, _WIDEST_SPACING) + _CLEARLY_MORE


def _gap(above: PdfLine, below: PdfLine) -> float:
    """The white space between two lines, in heights of the lower of them."""
    return (above.bottom - below.top) / min(above.height, below.height)


def _usual_gap(parts: list[_Part]) -> float:
    lines = [line for part in parts if not part.row for line in part.lines]
    gaps = sorted(gap for above, below in pairwise(lines) if -1 < (gap := _gap(above, below)) < _NO_PARAGRAPH)
    return gaps[int(len(gaps) * _USUAL_SHARE)] if gaps else 0.0

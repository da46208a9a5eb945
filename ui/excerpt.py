"""Words in their surroundings, the quoted ones marked; tables as tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ui.escape import escape

Spans = Sequence[tuple[int, int]]

# What parts cells: tabs; the bars of Markdown; bars with space around them, as "and|or" is one word.
_TAB = re.compile(r"\t")
_EVERY_BAR = re.compile(r"\|")
_BAR = re.compile(r"\s\|(?=\s|$)")
# The dashes below a header in Markdown.
_RULE = re.compile(r"[\s|:-]*---[\s|:-]*")


def marked(text: str, spans: Spans, begin: int = 0, end: int | None = None) -> str:
    """``text[begin:end]`` as HTML, what lies in ``spans`` in <mark>."""
    parts, at, end = [], begin, len(text) if end is None else end
    for first, last in sorted(spans):
        first, last = max(first, at), min(last, end)
        if first < last:
            parts += [_lines(text[at:first]), f"<mark>{_lines(text[first:last])}</mark>"]
            at = last
    return "".join([*parts, _lines(text[at:end])])


def table(text: str, spans: Spans) -> str:
    """Rows of cells, the first of which is the header, as a table."""
    rows = [list(_cells(text, row)) for row in re.finditer(r"[^\n]+", text) if not _RULE.fullmatch(row.group())]
    head, *body = [[marked(text, spans, *cell) for cell in row] for row in rows] or [[]]
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table>"


def _cells(text: str, row: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where each cell of a row begins and ends in ``text``."""
    line, (begin, end) = row.group(), row.span()
    parted = _TAB if "\t" in line else _EVERY_BAR if line.startswith("|") else _BAR
    if parted is _EVERY_BAR:
        begin, end = begin + 1, end - (len(line) > 1 and line.endswith("|"))
    for match in parted.finditer(text, begin, end):
        yield begin, match.start()
        begin = match.end()
    yield begin, end


def _lines(text: str) -> str:
    """Escaped, its line ends kept."""
    return "<br>".join(escape(line) for line in text.split("\n"))

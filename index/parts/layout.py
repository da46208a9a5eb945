"""Tables that lay out a page rather than hold figures: "No. | Item |", one cell an agenda item.

Tools that save a committee system's page as text print its list of items as a table with
bars, each cell on one line or over many. Here the bars become ends of lines again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from index.people.attendance_rows import heads_roster

_HEAD = re.compile(
    r"^\W*(?:(?:agenda |minute )?(?:no|number|item(?: no| number)?)|agenda item(?: no)?|minute|ref"
    r"|rhif(?: eitem)?)\b\W+"
    r"(?:item|eitem|title|subject|summary|issue|application|matter|topic|discussion)\b",
    re.IGNORECASE,
)
# "|---|---|", below a table's head in Markdown.
TABLE_RULE = re.compile(r"^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$")
_LIST_CELLS = 4
_LABELS = re.compile(
    r"\s+(?=\**(?:(?i:minutes|decisions?|additional documents|supporting documents|cofnodion|penderfyniad"
    r"|dogfennau ychwanegol)\s*:|(?:RESOLVED|Resolved)\b))|(?<=minutes:)\s+|(?<=decision:)\s+|(?<=documents:)\s+"
    r"|(?<=cofnodion:)\s+|(?<=penderfyniad:)\s+|(?<=ychwanegol:)\s+"
    r"|(?<=minutes:\*\*)\s+|(?<=decision:\*\*)\s+|(?<=cofnodion:\*\*)\s+|(?<=penderfyniad:\*\*)\s+",
    re.IGNORECASE,
)

# A title ends with the link to its file: "Budget [PDF 2 MB](a.pdf) The council's budget".
_BEHIND_FILE = re.compile(r"(?P<link>\b\d+ [KMG]B(?:\]\([^)]*\))?)\s+(?=[A-Z])")

# An end of line as HTML has it; in a row of figures it stays, as a row is one line.
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_ROW = re.compile(r"\t|\|")


def broken_up(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those of a layout table broken up into cells and at the labels in them."""
    layout = False
    listed = list(lines)
    for line, following in zip_longest(listed, listed[1:], fillvalue=""):
        headed = "|" in line and heads_list(line)
        if headed or ("|" in line and TABLE_RULE.match(following.strip())):
            # Another table's head ends a layout; only a list's begins one.
            layout = headed
        elif layout and heads_roster(line):
            layout = False
        if headed and "<" not in line:
            yield " ".join(line.replace("|", " ").split())
        elif (layout or headed) and "|" in line:
            for part in (part for cell in line.split("|") if cell.strip(" -:") for part in cell_parts(cell)):
                yield from (part, "")
        elif layout:
            yield from cell_parts(line) if line.strip() else [line]
        elif "<" in line and not _ROW.search(line):
            for part in _BREAK.split(line):
                yield from (part, "")
        else:
            yield line


def heads_list(line: str) -> bool:
    """Whether a row heads a list of items: "No. | Item", "Minute No. | Subject | Action"."""
    cells = line.strip().strip("|").split("|")
    return 2 <= len(cells) <= _LIST_CELLS and bool(_HEAD.match(_BREAK.sub(" ", line).replace("*", "")))


def cell_parts(cell: str) -> Iterator[str]:
    """The lines of a cell: parted at labels, and where a title ends with the link to its file."""
    for part in _BREAK.sub("\n", _BEHIND_FILE.sub(r"\g<link>\n", cell.strip())).splitlines():
        yield from filter(None, _LABELS.split(part))

"""Lists of actions without the columns of a tracker: what a meeting gave whom to do, a line each.

What stands under "Agreed" or "Decisions" in such a list was decided there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from index.minutes.minuted import tell_minutes, tell_reported
from index.parts.blocks import Block, Kind
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts
from index.parts.furniture import clean_blocks
from index.parts.heads import fact_warnings
from index.readers.action_heads import CALLED, facts_over, head_of
from index.text import fold
from index.types import Authority, Furniture, PaperKind, ReadPaper

_DECIDED = re.compile(r"^\W*(?:(?:what (?:was|we) )?agreed|agreements?|decisions?|decided|resolved)\W*$", re.IGNORECASE)
_CELL = re.compile(r"\s*\|\s*|\t+| {2,}")
# Three cells to a line, three lines below one another are a table, whatever parts its cells.
_CELLS, _ROWS = 3, 3


class ActionListReader:
    """Reads such a list as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = _lines(text)
        head = head_of([line.strip() for line in lines])
        return bool(head) and len(head) < len(lines)

    def read(self, text: str) -> ReadPaper:
        lines = _lines(text)
        head = [line.strip() for line in head_of([line.strip() for line in lines])]
        found, left = clean_blocks("\n\n".join(_entries(lines[len(head) :])))
        facts = facts_over(head)
        draft = Draft(furniture=left, meeting=facts.over(Facts(council=council_named(text))).meeting())
        found = [_called(draft, head), *found]
        for decided, blocks in _sections(found):
            if [block.kind for block in blocks] == [Kind.HEADING]:
                draft.leave(Furniture.HEADING, blocks[0].text)
            elif decided:
                tell_minutes(draft, blocks, None, decides=True)
            else:
                tell_reported(draft, blocks, None, Authority.MINUTED)
        warnings = tuple(fact_warnings(facts))
        return ReadPaper(PaperKind.MINUTES, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def _called(draft: Draft, head: Sequence[str]) -> Block:
    """What the list is called, as the heading over its entries; the rest of its head is set aside."""
    match = next(match for line in head if (match := CALLED.search(line)))
    draft.leave(Furniture.HEADING, *(line for line in head if line != match.string))
    draft.leave(Furniture.HEADING, match.string[: match.start()].strip(), match.string[match.end() :].strip())
    return Block(Kind.HEADING, match["name"], level=1, lines=(match["name"],))


def _entries(lines: Sequence[str]) -> Iterator[str]:
    """Each line by itself, but for those of a table, which stay together, its cells parted by tabs."""
    for tabular, some in groupby(lines, key=_is_row):
        rows = list(some)
        if tabular and len(rows) >= _ROWS:
            yield "\n".join("\t".join(_cells(row)) for row in rows)
        else:
            yield from map(fold, rows)


def _is_row(line: str) -> bool:
    cells = _cells(line)
    return len(cells) >= _CELLS and sum(any(map(str.isalpha, cell)) for cell in cells) > 1


def _cells(line: str) -> list[str]:
    return _CELL.split(line.strip("| "))


def _sections(found: Sequence[Block]) -> Iterator[tuple[bool, list[Block]]]:
    """The blocks heading by heading, and whether what is under it was decided."""
    section: list[Block] = []
    decided = False
    for block in found:
        if block.kind is Kind.HEADING or _DECIDED.match(block.text):
            yield decided, section
            section, decided = [], bool(_DECIDED.match(block.text))
            block = replace(block, kind=Kind.HEADING, level=block.level or 2)
        section.append(block)
    yield decided, section

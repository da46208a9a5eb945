"""Numbered items in an agenda or in printed minutes, in whatever dress they are printed.

The number may share a heading or a bold line with the title ("### 1 **Welcome**",
"**11 Annual Report**", "3 **Apologies**", "- 8 **Survey**") or stand alone above it. Numbers
only ever rise, so that numbered paragraphs and resolutions are not taken for items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from index.readers.blocks import Block, Kind, unmarked
from index.readers.minuted import minuted
from index.text import fold
from index.types import Contribution

_NUMBER = r"(?P<number>\d{1,3}[A-Za-z]?(?:[./]\d{1,3})?)\.?"
_TITLED = re.compile(
    rf"^(?:#{{1,6}}\s+|[-*]\s+)?(?:\*\*\s*{_NUMBER}(?:\s|\*\*)+(?P<bold>[^*]+)\*\*"
    rf"|{_NUMBER.replace('number', 'number2')}\s+\*\*(?P<after>[^*]+)\*\*)\s*$"
)
_PLAIN_HEADING = re.compile(rf"^#{{1,6}}\s+{_NUMBER}\s+(?P<title>[^*]+)$")
_ALONE = re.compile(rf"^{_NUMBER}$")
_PART_TWO = re.compile(
    r"^part (?:2|ii|two)\b|exempt (?:items|business)|closed to (?:the )?(?:press|public)", re.IGNORECASE
)
# Agendas skip a number now and then (a withdrawn item), but never by more than this.
_LARGEST_STEP = 3


@dataclass(slots=True)
class NumberedItem:
    """An item, its title as printed, and the blocks under it (its own line left out)."""

    number: str
    title: str
    start: Block
    exempt: bool = False
    blocks: list[Block] = field(default_factory=list)

    def minuted(self, position: int) -> Iterator[Contribution]:
        """What the minutes say under the item, as item ``position`` of its meeting."""
        return minuted(self.blocks, item=position)


def items_in(found: list[Block]) -> list[NumberedItem]:
    """The items in ``found``, in order, each with the blocks up to the next."""
    items: list[NumberedItem] = []
    exempt = False
    skip = False
    for here, following in zip_longest(found, found[1:]):
        if skip:
            skip = False
            continue
        exempt = exempt or (here.kind is Kind.HEADING and bool(_PART_TWO.search(here.text)))
        begun = _begun(here, following)
        if begun and _rises(items, begun[0]):
            number, title, rest, skip = begun
            items.append(NumberedItem(number, title, here, exempt, list(rest)))
        elif items:
            items[-1].blocks.append(here)
    return items


def begins_item(block: Block, items: list[NumberedItem]) -> bool:
    """Whether ``block`` is where one of ``items`` begins."""
    return any(item.start is block for item in items)


def _begun(here: Block, following: Block | None) -> tuple[str, str, tuple[Block, ...], bool] | None:
    """Number, title, text left over from the line, and whether the next block was the title."""
    if not here.lines:
        return None
    first, *rest = here.lines
    line = fold(first)
    match = _TITLED.match(line)
    if match:
        title = fold(match["bold"] or match["after"])
        left = (Block(Kind.PARAGRAPH, fold(" ".join(rest)), lines=tuple(rest)),) if rest else ()
        return match["number"] or match["number2"], title, left, False
    heading = _PLAIN_HEADING.match(line)
    if heading:
        return heading["number"], fold(heading["title"]), (), False
    alone = _ALONE.match(line)
    if alone and not rest and following and following.kind is Kind.HEADING:
        return alone["number"], unmarked(following.text), (), True
    return None


def _rises(items: list[NumberedItem], number: str) -> bool:
    now = _value(number)
    before = _value(items[-1].number) if items else 0
    return before < now <= before + _LARGEST_STEP or (not items and now > 0)


def _value(number: str) -> float:
    whole, _, part = re.sub(r"[A-Za-z]", "", number).replace("/", ".").partition(".")
    return int(whole) + (int(part) / 1000 if part else 0)

"""The agenda items in a run of blocks, however they are numbered, or by title alone.

A number may stand before its title on the same line or above it, behind it at the margin
("APOLOGIES  PLA146/14") or below it; :mod:`index.parts.chains` tells which numbers are items.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from index.parts import titles
from index.parts.blocks import Block, Kind
from index.parts.chains import ItemCandidate, heaviest
from index.parts.numbered import numbered_lines
from index.parts.unnumbered import above_labels, titles_alone
from index.types import Furniture

_SECTION = re.compile(
    r"^(?!\W*(?:RESOLVED|AGREED|NOTED|RECOMMENDED))(?!.*\b(?:NOTED|APPROVED|AGREED)\.$).*"
    r"\b(?:items?|part|section|business|reports?|matters|public|press|exempt|confidential|private)\b",
    re.IGNORECASE,
)
_SECTION_WORDS = 9
# A chain of numbers that weighs less is none; a single number needs a label below it.
_LEAST_WEIGHT, _LEAST_ALONE = 1.5, 3.0
_UNNUMBERED_LEAST = 2


@dataclass(slots=True)
class Item:
    """An item with the blocks under it; ``furniture`` are the words of its line beside the title."""

    number: str | None
    title: str
    blocks: list[Block] = field(default_factory=list)
    furniture: list[tuple[Furniture, str]] = field(default_factory=list)

    @property
    def sections(self) -> list[str]:
        """The headings of the sections that begin with this item."""
        return [words for kind, words in self.furniture if kind is Furniture.HEADING]


def items_in(found: Sequence[Block]) -> tuple[list[Block], list[Item]]:
    """What stands before the first item, and the items in order, each with the blocks up to the next."""
    return _parted(found, _chosen(found))


def _chosen(found: Sequence[Block]) -> list[ItemCandidate]:
    """The items' beginnings: numbered, above labels, or in a dress of their own, whichever tells most."""
    chain = heaviest(list(numbered_lines(found)))
    labelled = above_labels(found)
    if len(labelled) >= _UNNUMBERED_LEAST and len(chain) < len(labelled) / 2:
        return max(labelled, titles_alone(found), key=len)
    least = _LEAST_WEIGHT if len(chain) > 1 else _LEAST_ALONE
    heavy = sum(one.worth for one in chain) >= least
    if heavy and any(titles.is_usual(one.title) for one in chain):
        return chain
    # Numbers without a title of usual business may be conditions or paragraphs of one item.
    return titles_alone(found) or (chain if heavy else [])


def _parted(found: Sequence[Block], chain: Sequence[ItemCandidate]) -> tuple[list[Block], list[Item]]:
    if not chain:
        return list(found), []
    items: list[Item] = []
    sections: list[Block] = []
    for one, following in zip(chain, [*chain[1:], None], strict=True):
        begin = max(one.after, one.at + 1)
        end = following.at if following else len(found)
        here = found[one.at]
        rest = [replace(here, kind=Kind.PARAGRAPH, text=one.rest, lines=(one.rest,))] if one.rest else []
        furniture = [(Furniture.NUMBER, one.number.printed), *one.furniture]
        furniture += [(Furniture.HEADING, block.text) for block in sections]
        under = [*rest, *found[begin:end]]
        sections = _sections_at_end(under) if following else []
        items.append(Item(one.number.printed or None, one.title, under, furniture))
    return list(found[: chain[0].at]), items


def _sections_at_end(under: list[Block]) -> list[Block]:
    """Takes headings of sections ("DISCUSSION ITEMS") from the end of an item: they head the items that follow."""
    sections: list[Block] = []
    while under and _heads_section(under[-1]):
        sections.insert(0, under.pop())
    return sections


def _heads_section(block: Block) -> bool:
    short = len(block.text.split()) <= _SECTION_WORDS
    return block.kind is Kind.HEADING and short and bool(_SECTION.search(block.text))

"""Who came to a meeting and who did not, from where its paper lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from index.parts.blocks import Block, Kind, unmarked
from index.parts.draft import Draft
from index.parts.items import Item
from index.people.attendance import roster
from index.people.headings import heading_capacity, lead_in
from index.people.named_in import apologies_in, declarations_in, presenters_in, substitutes_in
from index.types import Capacity, Named

_APOLOGIES = re.compile(r"\b(?:apolog|ymddiheuriad|absence|attendance|present\b)", re.IGNORECASE)
_INTERESTS = re.compile(r"\b(?:interest|buddiant|buddiannau)", re.IGNORECASE)
_NOTE = re.compile(r"^[\[(].*[\])]$")


def name_attendance(draft: Draft, blocks: Sequence[Block]) -> None:
    """Add the people listed under "Present", "In attendance", "Apologies" and the like."""
    lines = [line for block in blocks for line in (*block.lines, "")]
    for at, line in enumerate(lines):
        told = unmarked(line)
        capacity = heading_capacity(told) or (lead_in(told) or (None, ""))[0]
        if capacity:
            draft.name(*roster(lines[at:], capacity))
            return


def above_roster(head: Sequence[Block]) -> list[Block]:
    """The blocks above the first roster: what a roster names is no body and no venue."""
    return list(takewhile(lambda block: not heading_capacity(unmarked(block.text)), head))


def name_item_people(draft: Draft, item: Item, position: int) -> None:
    """Add those whom an item names: absent, substituting, declaring an interest, attending for it."""
    texts = [block.text for block in item.blocks if block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM)]
    if _APOLOGIES.search(item.title):
        name_attendance(draft, item.blocks)
        told = " ".join(texts)
        draft.name(*apologies_in(told), *substitutes_in(told))
        if not any(one.capacity is Capacity.APOLOGIES for one in draft.people):
            draft.name(*_listed(item, texts))
    if _INTERESTS.search(item.title):
        for text in texts:
            draft.name(*(replace(person, item=position) for person in declarations_in(text)))


def presenters(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The presenters that an item's note in brackets names, as printed: with their posts."""
    found: list[str] = []
    for block in blocks:
        if _NOTE.match(block.text):
            found += [f"{one.name}, {one.role}" if one.role else one.name for one in presenters_in(block.text)]
    return tuple(dict.fromkeys(found))


def _listed(item: Item, texts: Sequence[str]) -> list[Named]:
    """Names that stand alone under the title "Apologies"."""
    if not re.search(r"apolog|ymddiheuriad", item.title, re.IGNORECASE):
        return []
    lines = [line for text in texts for line in text.splitlines() if len(line.split()) <= 40]
    return roster([line for line in lines if re.match(r"\W*(?:Cllrs?|Councillors?)\b", line)], Capacity.APOLOGIES)

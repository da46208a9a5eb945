"""Items of a committee system's page: what stands under "Decision:" and "Minutes:", and above them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from index.minutes.minuted import tell_minutes, tell_reported
from index.minutes.repeated import tell_decision_and_minutes
from index.parts.blocks import Block, Kind, unmarked
from index.parts.draft import Draft
from index.parts.furniture import links_file
from index.parts.item_titles import title_set_aside
from index.parts.items import Item
from index.parts.labels import apart, begins_text, is_decision, is_label
from index.parts.rosters import name_item_people, presenters
from index.types import AgendaItem, Authority, Furniture

_CUT = re.compile(
    r"\s*(?:\.\.\.|…)?\s*(?:view the full (?:minutes|decision|agenda) text for item (?P<number>[\w./]+?)"
    r"|gweld testun llawn y cofnodion ar gyfer eitem (?P<eitem>[\w./]+?))\.?$",
    re.IGNORECASE,
)


def labels_apart(found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with a label and the text behind it on its line as two."""
    for block in found:
        parts = apart(block.text) if block.kind in (Kind.PARAGRAPH, Kind.HEADING) else None
        if parts:
            label, rest = parts
            yield replace(block, kind=Kind.PARAGRAPH, text=unmarked(label), lines=(label,))
            yield replace(block, kind=Kind.PARAGRAPH, text=rest, lines=(rest,))
        else:
            yield block


@dataclass(slots=True)
class _Runs:
    """An item's blocks by the labels over them."""

    agenda: list[Block] = field(default_factory=list)
    decision: list[Block] = field(default_factory=list)
    minutes: list[Block] = field(default_factory=list)


def tell_labelled(draft: Draft, item: Item, exempt: bool, outcome: bool = False) -> int:
    """Tell an item of such a page with what is minuted and decided under it; its position.

    ``outcome`` says that what stands first under an unlabelled title is a cell of a column of decisions.
    """
    title = title_set_aside(draft, item)
    runs = _runs(draft, item)
    if outcome and not (runs.decision or runs.minutes):
        runs.decision, runs.agenda = runs.agenda[:1], runs.agenda[1:]
    position = draft.begin(AgendaItem(item.number, title, exempt, presenters(runs.agenda)))
    tell_reported(draft, runs.agenda, position, Authority.AGENDA)
    if runs.decision and runs.minutes:
        tell_decision_and_minutes(draft, runs.decision, runs.minutes, position)
    else:
        tell_minutes(draft, runs.decision, position, decides=True)
        tell_minutes(draft, runs.minutes, position)
    told = runs.minutes or runs.decision or runs.agenda
    name_item_people(draft, Item(item.number, title, told), position)
    return position


def _runs(draft: Draft, item: Item) -> _Runs:
    runs = _Runs()
    current = runs.agenda
    for block in item.blocks:
        if begins_text(block.text):
            draft.leave(Furniture.LABEL, block.text)
            current = runs.decision if is_decision(block.text) else runs.minutes
        elif is_label(block.text):
            draft.leave(Furniture.LABEL, block.text)
        elif links_file(block):
            draft.leave(Furniture.WEB_PAGE, block.text)
        else:
            whole = _whole(draft, block, item.number)
            if whole.text:
                current.append(whole)
    return runs


def _whole(draft: Draft, block: Block, number: str | None) -> Block:
    """``block`` without the note that the page has cut it short."""
    cut = _CUT.search(block.text)
    if not cut:
        return block
    draft.leave(Furniture.WEB_PAGE, block.text[cut.start() :])
    draft.cut.append(number or cut["number"] or cut["eitem"])
    text = block.text[: cut.start()]
    return replace(block, text=text, lines=(text,))

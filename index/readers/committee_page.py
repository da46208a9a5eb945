"""A committee system's page of a meeting: items with "Minutes:" and "Decision:" below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.minutes.minuted import tell_minutes, tell_reported
from index.minutes.repeated import tell_decision_and_minutes
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, date_from_notice, date_without_year, facts_of
from index.parts.furniture import clean_blocks, links_file, without_file_links
from index.parts.items import Item, items_in
from index.parts.labels import apart, begins_text, holds_label, is_decision, is_label
from index.parts.layout import heads_list
from index.parts.page_ranges import without_pages
from index.parts.past import tells_past
from index.parts.private import private_items
from index.parts.rosters import name_attendance, name_item_people, presenters
from index.types import AgendaItem, Authority, Furniture, PaperKind, ReadPaper

_CUT = re.compile(
    r"\s*(?:\.\.\.|…)?\s*(?:view the full (?:minutes|decision|agenda) text for item (?P<number>[\w./]+?)"
    r"|gweld testun llawn y cofnodion ar gyfer eitem (?P<eitem>[\w./]+?))\.?$",
    re.IGNORECASE,
)
_BOLD_NAME = re.compile(r"\*\*(?P<name>[^*:]{2,30}):?\*\*:?\s+(?P<value>[^*]+)")
_LIST_HEAD = re.compile(
    r"^\W*(?:no|rhif)\.?\W+(?:item|eitem)\W*$|^\W*item\W+(?:subject|title|application)\W+(?:decision|outcome"
    r"|resolution)\W*$",
    re.IGNORECASE | re.MULTILINE,
)


class CommitteePageReader:
    """Reads such a page as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip(" |") for line in text.splitlines() if line.strip()]
        labels = sum(
            begins_text(line) or apart(line) is not None or ("|" in line and holds_label(line)) for line in lines
        )
        documents = sum(is_label(line) for line in lines)
        listed = bool(_LIST_HEAD.search(text)) or any("|" in line and heads_list(line) for line in text.splitlines())
        return labels >= 2 or documents >= 3 or (listed and not tells_past(text))

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left)
        warnings: list[str] = []
        head, items = items_in(list(labels_apart(found)))
        facts = with_inferred_date(facts_of(texts_of(head)), text)
        draft.meeting = replace(facts, council=facts.council or council_named(text)).meeting()
        tell_reported(draft, head, None, Authority.AGENDA)
        name_attendance(draft, head)
        for item, exempt in zip(items, private_items(items), strict=True):
            tell_item(draft, item, exempt)
        minuted = any(begins_text(block.text) or apart(block.text) for block in found)
        kind = PaperKind.MINUTES if minuted else PaperKind.AGENDA
        warnings += [*cut_warnings(draft), *fact_warnings(facts)]
        if not items:
            warnings.append("No agenda items were found on the page: its text is kept without them.")
        return ReadPaper(kind, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))


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


def with_inferred_date(facts: Facts, text: str) -> Facts:
    """The facts, the date inferred where none is printed whole: from a notice, or from its weekday."""
    if facts.date:
        return facts
    inferred = date_from_notice(text) or date_without_year(text)
    return replace(facts, date=inferred, date_inferred=inferred is not None)


def cut_warnings(draft: Draft) -> list[str]:
    """Which items the page cuts short, in one sentence."""
    if not draft.cut:
        return []
    *others, last = dict.fromkeys(draft.cut)
    named = f"items {', '.join(others)} and {last}" if others else f"item {last}"
    return [f"The page cuts the text of {named} short and links to the rest, which is not in the store."]


def fact_warnings(facts: Facts) -> list[str]:
    """What is not printed of a meeting, or was inferred, in a sentence each."""
    warnings = []
    if facts.date_inferred and facts.date:
        warnings.append(
            f"The paper does not print its meeting's whole date: {facts.date.day} {facts.date:%B %Y} was inferred from "
            "its notice of the working day before, or from the weekday."
        )
    elif not facts.date:
        warnings.append("The paper prints no date for its meeting, and none could be inferred.")
    if not facts.body:
        warnings.append("The paper does not name the body (committee or panel) that met.")
    return warnings


@dataclass(slots=True)
class _Runs:
    """An item's blocks by the labels over them."""

    agenda: list[Block] = field(default_factory=list)
    decision: list[Block] = field(default_factory=list)
    minutes: list[Block] = field(default_factory=list)


def tell_item(draft: Draft, item: Item, exempt: bool) -> int:
    """Tell an item of such a page with what is minuted and decided under it; its position."""
    named, links = without_file_links(item.title)
    title, _, pages = without_pages(named)
    draft.leave(Furniture.PAGE, pages)
    draft.leave(Furniture.WEB_PAGE, *links)
    draft.leave(Furniture.TITLE, title)
    draft.furniture += item.furniture
    runs = _runs(draft, item)
    position = draft.begin(AgendaItem(item.number, title, exempt, presenters(runs.agenda)))
    tell_reported(draft, runs.agenda, position, Authority.AGENDA)
    if runs.decision and runs.minutes:
        tell_decision_and_minutes(draft, runs.decision, runs.minutes, position)
    else:
        tell_minutes(draft, runs.decision, position, decides=True)
        tell_minutes(draft, runs.minutes, position)
    name_item_people(draft, Item(item.number, title, runs.minutes), position)
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
            whole = whole_of(draft, block, item.number)
            if whole.text:
                current.append(whole)
    return runs


def whole_of(draft: Draft, block: Block, number: str | None) -> Block:
    """``block`` without the note that the page has cut it short."""
    cut = _CUT.search(block.text)
    if not cut:
        return block
    draft.leave(Furniture.WEB_PAGE, block.text[cut.start() :])
    draft.cut.append(number or cut["number"] or cut["eitem"])
    text = block.text[: cut.start()]
    return replace(block, text=text, lines=(text,))


def texts_of(blocks: Sequence[Block]) -> list[str]:
    """The texts of blocks without emphasis, a table's row by row, and each value behind a name in bold."""
    rows = [row for block in blocks for row in block.text.splitlines()]
    named = [f"{unmarked(m['name'])}: {unmarked(m['value'])}" for row in rows for m in _BOLD_NAME.finditer(row)]
    return [*map(unmarked, rows), *named]

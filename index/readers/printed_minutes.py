"""Printed minutes: of a committee with numbered minutes, or the plain prose of a parish council."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.dates import first_date
from index.minutes.minuted import tell_minutes
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import fact_warnings, texts_of, with_inferred_date
from index.parts.item_titles import title_set_aside
from index.parts.items import Item, items_in
from index.parts.past import tells_past
from index.parts.private import private_items
from index.parts.rosters import above_roster, name_attendance, name_item_people, presenters, roster_at_end
from index.people.attendance import capacity_of
from index.types import AgendaItem, Capacity, PaperKind, ReadPaper

_OPENS = re.compile(
    r"^\W*(?:draft |unconfirmed |confidential )*(?:minutes?|notes|record|cofnodion)\b(?!\s*:).{0,160}", re.IGNORECASE
)
# What only minutes are headed: "Minutes of the meeting held on Monday, 3 June 2024".
_TITLED = re.compile(
    r"^\W*(?:draft |unconfirmed )*(?:minutes?|notes|record) (?:of|from) (?:the |a |an )?(?:[\w'’-]+ ){0,8}?meeting\b",
    re.IGNORECASE,
)
_ROSTER = re.compile(r"\W*(?:(?:there were |members )?present|sederunt)\b", re.IGNORECASE)
_HEAD_LINES = 25
_HEAD_OF_PAPER = 45


class PrintedMinutesReader:
    """Reads such minutes as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip() for line in text.splitlines() if line.strip()][:_HEAD_LINES]
        titled = any(_TITLED.match(line.strip("#* ")) and first_date(line) for line in lines[:12])
        opens = any(_OPENS.match(line.strip("#* ")) for line in lines[:12])
        roster = any(capacity_of(line.strip("#* ")) or _ROSTER.match(line) for line in lines)
        past = tells_past(text)
        return titled or (past and (opens or roster)) or (opens and roster)

    def read(self, text: str) -> ReadPaper:
        return read_minutes(text)


def read_minutes(text: str) -> ReadPaper:
    """Read minutes, or notes, as one meeting."""
    found, left = clean_blocks(text)
    draft = Draft(furniture=left)
    warnings = fact_warnings(tell_printed_minutes(draft, found, text))
    if not draft.items:
        warnings.append("No numbered items or headings were found in these minutes: their text is kept without items.")
    return ReadPaper(PaperKind.MINUTES, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))


def tell_printed_minutes(draft: Draft, found: Sequence[Block], text: str) -> Facts:
    """Tell minutes with their head, roster and items into ``draft``; the facts of the meeting."""
    head, items = _roster_apart(*items_in(found))
    facts = facts_of(texts_of(above_roster(head))[:_HEAD_OF_PAPER])
    facts = with_inferred_date(facts.over(Facts(council=council_named(text))), text)
    draft.meeting = facts.meeting()
    tell_minutes(draft, head, None)
    name_attendance(draft, head)
    below = roster_at_end(draft, items)
    tell_minutes(draft, below, None)
    name_attendance(draft, below)
    for item, exempt in zip(items, private_items(items), strict=True):
        tell_printed_item(draft, item, exempt)
    return facts


def tell_printed_item(draft: Draft, item: Item, exempt: bool) -> int:
    """Tell one item of printed minutes; its position."""
    title = title_set_aside(draft, item)
    position = draft.begin(AgendaItem(item.number, title, exempt, presenters(item.blocks)))
    tell_minutes(draft, item.blocks, position)
    name_item_people(draft, item, position)
    return position


def _roster_apart(head: list[Block], items: list[Item]) -> tuple[list[Block], list[Item]]:
    """Rosters that were taken for unnumbered items ("PRESENT", "IN ATTENDANCE") put back into the head.

    So is a line with the meeting's date ("PLANNING COMMITTEE - 17 JULY 2024") that nothing stands under.
    """
    while items and _is_dated(items[0]) and not any(first_date(block.text) for block in head):
        head = [*head, _as_heading(items.pop(0))]
    while items and items[0].number is None and capacity_of(items[0].title) not in (None, Capacity.APOLOGIES):
        first = items.pop(0)
        head = [*head, _as_heading(first), *first.blocks]
    return head, items


def _is_dated(item: Item) -> bool:
    return item.number is None and not item.blocks and bool(first_date(item.title))


def _as_heading(item: Item) -> Block:
    return Block(Kind.HEADING, unmarked(item.title), level=7, lines=(item.title,))

"""Agendas, and packs: an agenda, minutes of the meeting before, reports to the items.

A pack is several documents behind each other. The printed minutes belong to their own
meeting, with its date and its item numbers; the reports belong to items of the agenda.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from index.dates import dates_in
from index.minutes.minuted import tell_reported
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks, without_file_links
from index.parts.heads import fact_warnings, texts_of, with_inferred_date
from index.parts.items import Item
from index.parts.page_ranges import pages_below, without_pages
from index.parts.private import private_items
from index.parts.rosters import presenters
from index.parts.sheets import MARK, with_pages
from index.readers.agenda_parts import Parts
from index.readers.printed_minutes import tell_printed_minutes
from index.readers.report_parts import ReportParts
from index.text import plain
from index.types import AgendaItem, Authority, Contribution, Furniture, Meeting, PaperKind, ReadPaper

# A council's name stands on the first lines, and is no longer than this.
_LETTERHEAD, _LONGEST_NAME = 4, 60
_MINUTES_ITEM = re.compile(r"\b(?:minutes|cofnodion)\b", re.IGNORECASE)


class AgendaPackReader:
    """Reads an agenda with what is bound behind it."""

    def recognises(self, text: str) -> bool:
        found, _ = clean_blocks(text)
        return Parts.of(found).is_agenda()

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        parts = Parts.of(found)
        draft = Draft(furniture=left)
        facts = _facts(parts, text)
        draft.meeting = facts.meeting()
        tell_reported(draft, parts.front, None, Authority.AGENDA)
        pages = _tell_agenda(draft, parts.items)
        minutes = _tell_bound(draft, parts.sheets, pages)
        meetings = [draft.finished()]
        warnings = fact_warnings(facts)
        if minutes:
            earlier = Draft(furniture=draft.furniture)
            meetings.append(_printed_minutes(earlier, minutes, meetings[0]))
            if meetings[1].date is None:
                warnings.append("The pack prints minutes of another meeting, whose date could not be found.")
        if any(block.kind is Kind.PAGE_MARK for block in found) and not any(block.sheet for block in found):
            warnings.append("Page numbers are printed only here and there; other passages carry none.")
        return ReadPaper(PaperKind.AGENDA, tuple(meetings), tuple(warnings), furniture=tuple(draft.furniture))


def _facts(parts: Parts, text: str) -> Facts:
    lines = texts_of(parts.front)
    facts = facts_of(lines)
    council = _printed_council(parts.front) or council_named("\n".join(lines)) or council_named(text)
    return with_inferred_date(facts.over(Facts(council=council)), text)


def _tell_agenda(draft: Draft, items: Sequence[Item]) -> list[range | None]:
    """Tell the agenda's items; the page range of each."""
    ranges: list[range | None] = []
    for item, exempt in zip(items, private_items(items), strict=True):
        named, links = without_file_links(unmarked(item.title))
        title, pages, printed = without_pages(named)
        ranges.append(pages or _margin_pages(item) or pages_below(item.blocks))
        draft.furniture += item.furniture
        draft.leave(Furniture.PAGE, printed, *links)
        position = draft.begin(AgendaItem(item.number, title, exempt, presenters(item.blocks)))
        draft.tell(Contribution(title, Authority.AGENDA, item=position))
        tell_reported(draft, item.blocks, position, Authority.AGENDA)
    return ranges


def _margin_pages(item: Item) -> range | None:
    """The page range that stood at the right margin."""
    found = (re.findall(r"\d+", words) for kind, words in item.furniture if kind is Furniture.PAGE)
    numbers = [int(number) for numbers in found for number in numbers]
    return range(numbers[0], numbers[-1] + 1) if numbers else None


def _tell_bound(draft: Draft, sheets: Sequence[list[Block]], pages: Sequence[range | None]) -> list[Block]:
    """Tell the reports bound behind the agenda; the blocks of the minutes printed among them."""
    bound = _Bound(ReportParts(draft.items, pages), [bool(_MINUTES_ITEM.search(item.title)) for item in draft.items])
    minutes: list[Block] = []
    reports: list[tuple[int | None, list[Block]]] = []
    for sheet in sheets:
        if bound.is_minutes(sheet):
            minutes += sheet
        else:
            reports.append((bound.item, list(with_pages(sheet))))
    # The sheets of one report together, so that a heading heads what follows on the next page.
    for item, group in groupby(reports, key=lambda pair: pair[0]):
        told = _without_marks(draft, [block for _, sheet in group for block in sheet])
        tell_reported(draft, told, item, Authority.REPORTED)
    return minutes


def _without_marks(draft: Draft, found: Sequence[Block]) -> list[Block]:
    """The blocks without "Agenda Item No: 7", which is set aside."""
    draft.leave(Furniture.LABEL, *(block.text for block in found if MARK.match(block.text)))
    return [block for block in found if not MARK.match(block.text)]


@dataclass(slots=True)
class _Bound:
    """Where in what is bound behind the agenda the reading is."""

    reports: ReportParts
    approves: list[bool]
    item: int | None = None
    in_minutes: bool = False

    def is_minutes(self, sheet: Sequence[Block]) -> bool:
        """Whether ``sheet`` is of printed minutes; if not, ``item`` is the one that it reports to."""
        shown = self.reports.shown(sheet)
        begins = Parts.begins_minutes(sheet)
        if shown is not None:
            # Minutes of another body are printed under the item that considers them.
            self.approves[shown] = self.approves[shown] or begins
            self.in_minutes = self.approves[shown]
            self.item = shown
        elif begins:
            self.in_minutes = True
        elif not self.in_minutes:
            headed = self.reports.headed(sheet, self.item)
            self.item = self.item if headed is None else headed
        return self.in_minutes


def _printed_minutes(draft: Draft, found: Sequence[Block], pack: Meeting) -> Meeting:
    """The meeting whose minutes the pack prints, of the same council and body."""
    facts = tell_printed_minutes(draft, _without_marks(draft, found), "")
    titles = (item.title for item in pack.items if _MINUTES_ITEM.search(item.title))
    notes = (
        one.text for one in pack.contributions if one.authority is Authority.AGENDA and _MINUTES_ITEM.search(one.text)
    )
    dates = (date for text in (*titles, *notes) for date, _, _ in dates_in(text))
    date = facts.date or next((day for day in dates if pack.date is None or day < pack.date), None)
    # Heads in capitals are the same name, less well printed.
    same = facts.body is None or (pack.body is not None and plain(facts.body) == plain(pack.body))
    draft.meeting = replace(
        draft.meeting, council=facts.council or pack.council, body=pack.body if same else facts.body, date=date
    )
    return draft.finished()


def _printed_council(front: Sequence[Block]) -> str | None:
    """A council's name set over the first heading, in capitals over several lines."""
    above: list[str] = []
    for block in front[:6]:
        if block.kind is Kind.HEADING and not block.text.isupper():
            break
        above.append(block.text)
    lines = [line.title() if line.isupper() else line for line in above[:_LETTERHEAD]]
    text = " ".join(lines)
    named = council_named(text)
    if named is None and text.endswith("Council") and len(text) <= _LONGEST_NAME:
        named = text
    return re.sub(r"\b(Of|The|And|Upon|With)\b", lambda m: m[0].lower(), named) if named else None

"""Agenda and report packs: an agenda, minutes of the meeting before, reports to the items.

A pack is several documents behind each other. The printed minutes belong to their own
meeting, with its date and its item numbers; the reports belong to items of the agenda.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import takewhile

from index.dates import dates_in, first_date, first_time
from index.readers import numbered
from index.readers.blocks import Block, Kind, blocks, unmarked
from index.readers.numbered import NumberedItem
from index.readers.page import PRESENTERS, council_named
from index.readers.report_parts import ReportParts
from index.text import fold
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, ReadPaper

_AGENDA_HEAD = re.compile(r"^agenda$", re.IGNORECASE)
_MINUTES_HEAD = re.compile(r"^(?:attendance|present|minutes of\b.*|minutes)$", re.IGNORECASE)
_MINUTES_ITEM = re.compile(r"\bminutes\b", re.IGNORECASE)
_PAGES = re.compile(r"\s*\(Pages?\s+(?P<first>\d+)(?:\s*(?:[-–]|to)\s*(?P<last>\d+))?\)", re.IGNORECASE)
_FIELD = re.compile(r"\*\*(?P<name>[^*]+)\*\*\s*(?P<value>[^*]*)")
_EXEMPT = re.compile(
    r"\bpart (?:2|ii|two)\b|not for publication|closed to (?:the )?(?:press and )?public", re.IGNORECASE
)
_APOLOGIES = re.compile(r"^apologies\b", re.IGNORECASE)
_PERSON = re.compile(r"^(?:Cllr|Councillor)s?\.?\s+(?:Dr\s+)?(?:[A-Z][\w'’-]+\s?){1,4}")


class AgendaPackReader:
    """Reads an agenda with what is bound behind it."""

    def recognises(self, text: str) -> bool:
        found = list(blocks(text))
        agenda = any(block.kind is Kind.HEADING and _AGENDA_HEAD.match(block.text) for block in found)
        return agenda and len(numbered.items_in(found)) >= 3

    def read(self, text: str) -> ReadPaper:
        parts = _Parts.of(list(blocks(text)))
        agenda = numbered.items_in(parts.agenda)
        meeting = _meeting(parts, agenda, text)
        meetings = [meeting]
        warnings: list[str] = []
        if parts.minutes:
            earlier = _printed_minutes(parts.minutes, meeting)
            meetings.append(earlier)
            if earlier.date is None:
                warnings.append("The pack prints minutes of another meeting, whose date could not be found.")
        if any(block.kind is Kind.PAGE_MARK for block in parts.reports):
            warnings.append("Page numbers are printed only here and there; other passages carry none.")
        return ReadPaper(PaperKind.AGENDA, tuple(meetings), tuple(warnings))


@dataclass(frozen=True, slots=True)
class _Parts:
    """The pack's blocks: front matter, agenda, printed minutes, reports."""

    front: list[Block]
    agenda: list[Block]
    minutes: list[Block]
    reports: list[Block]

    @classmethod
    def of(cls, found: list[Block]) -> _Parts:
        head = _first(found, 0, lambda b: b.kind is Kind.HEADING and bool(_AGENDA_HEAD.match(b.text)))
        reports = _report_start(found, head)
        minutes = _first(found, head + 1, lambda b: b.kind is Kind.HEADING and bool(_MINUTES_HEAD.match(b.text)))
        minutes = min(minutes, reports)
        agenda = found[head + 1 : minutes]
        items = numbered.items_in(agenda)
        above = list(takewhile(lambda block: not numbered.begins_item(block, items), agenda))
        return cls([*found[:head], *above], agenda[len(above) :], found[minutes:reports], found[reports:])


def _first(found: list[Block], start: int, test: Callable[[Block], bool]) -> int:
    return next((i for i in range(start, len(found)) if test(found[i])), len(found))


def _report_start(found: list[Block], head: int) -> int:
    """Where the first report begins: at the top of the page that names its agenda item."""
    mark = _first(found, head, lambda b: bool(ReportParts.MARK.match(b.text)))
    if mark == len(found):
        mark = _first(found, head, lambda b: b.kind is Kind.PAGE_MARK)
    if mark == len(found):
        begun = numbered.items_in(found[head:])[:1]
        first = _first(found, head, lambda b: numbered.begins_item(b, begun))
        mark = _first(found, first, lambda b: b.kind is Kind.HEADING and b.level == 1)
    items = numbered.items_in(found[head:mark])
    start = mark
    while start > head + 1 and found[start - 1].kind in (Kind.HEADING, Kind.PAGE_MARK):
        if numbered.begins_item(found[start - 1], items):
            break
        start -= 1
    return start


def _meeting(parts: _Parts, agenda: list[NumberedItem], text: str) -> Meeting:
    items = tuple(_agenda_item(item) for item in agenda)
    front = " ".join(line for block in parts.front for line in block.lines)
    fields = _fields(parts.front)
    contributions = [
        Contribution(block.text, Authority.AGENDA, heading=heading) for heading, block in _under_headings(parts.front)
    ]
    for position, item in enumerate(agenda):
        contributions.append(Contribution(unmarked(item.title), Authority.AGENDA, item=position))
        contributions += [
            Contribution(b.text, Authority.AGENDA, item=position)
            for b in item.blocks
            if b.text and b.kind is not Kind.HEADING
        ]
    contributions += ReportParts(items, _page_ranges(agenda)).contributions(parts.reports)
    return Meeting(
        council=_printed_council(parts.front) or council_named(text),
        body=next((b.text for b in parts.front if b.kind is Kind.HEADING), None),
        date=first_date(front),
        time=first_time(fields.get("time", "")) or first_time(front),
        venue=fields.get("venue") or None,
        items=items,
        contributions=tuple(contributions),
    )


def _printed_minutes(found: list[Block], pack: Meeting) -> Meeting:
    """The meeting whose minutes the pack prints, of the same council and body."""
    printed = numbered.items_in(found)
    roster = list(takewhile(lambda b: not numbered.begins_item(b, printed), found))
    contributions = [
        Contribution(block.text, Authority.MINUTED, heading=f"Attendance: {heading}" if heading else "Attendance")
        for heading, block in _under_headings(roster)
    ]
    for position, item in enumerate(printed):
        contributions += item.minuted(position)
    return Meeting(
        council=pack.council,
        body=pack.body,
        date=_date_of_minutes(found, pack),
        items=tuple(_agenda_item(item) for item in printed),
        present=_people(roster),
        apologies=_apologies(printed),
        contributions=tuple(contributions),
    )


def _date_of_minutes(found: list[Block], pack: Meeting) -> dt.date | None:
    """The date that the minutes print at their head, or the agenda in the item that approves them."""
    head = takewhile(lambda b: b.kind is not Kind.PARAGRAPH or not re.match(r"\W*1\W", b.text), found[:6])
    printed = first_date(" ".join(block.text for block in head))
    titles = (item.title for item in pack.items if _MINUTES_ITEM.search(item.title))
    return printed or next((date for title in titles for date, _, _ in dates_in(title)), None)


def _agenda_item(item: NumberedItem) -> AgendaItem:
    title = unmarked(_PAGES.sub("", item.title))
    presenters = (PRESENTERS.match(block.text) for block in item.blocks)
    return AgendaItem(
        item.number,
        title,
        exempt=bool(_EXEMPT.search(item.title)) or item.exempt,
        presenters=tuple(fold(match["names"]) for match in presenters if match),
    )


def _page_ranges(agenda: list[NumberedItem]) -> list[range | None]:
    matches = [_PAGES.search(item.title) for item in agenda]
    return [range(int(m["first"]), int(m["last"] or m["first"]) + 1) if m else None for m in matches]


def _fields(front: list[Block]) -> dict[str, str]:
    """What stands behind names in bold ("**Venue** Council Chamber"), by name."""
    matches = (match for block in front for line in block.lines for match in _FIELD.finditer(line))
    return {unmarked(match["name"]).casefold(): unmarked(match["value"]) for match in matches}


def _under_headings(found: list[Block]) -> list[tuple[str | None, Block]]:
    """Each run of text with the heading above it; lines of one list stay one block."""
    result: list[tuple[str | None, Block]] = []
    heading: str | None = None
    for block in found:
        if block.kind is Kind.HEADING:
            heading = block.text
        elif block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE):
            result.append((heading, replace(block, text=fold(" ".join(block.lines)))))
    return result


def _printed_council(front: list[Block]) -> str | None:
    """A council's name set over the first heading, as in "CITY OF / WOLVERHAMPTON / COUNCIL"."""
    above = takewhile(lambda block: block.kind is not Kind.HEADING, front)
    text = fold(" ".join(block.text for block in above))
    if not re.search(r"\b(?:council|borough|authority)\b", text, re.IGNORECASE) or len(text) > 80:
        return None
    return re.sub(r"\b(Of|The|And|Upon)\b", lambda m: m[0].lower(), text.title()) if text.isupper() else text


def _people(roster: list[Block]) -> tuple[str, ...]:
    names = (_PERSON.match(line.strip()) for block in roster for line in block.lines)
    return tuple(dict.fromkeys(fold(match.group()) for match in names if match))


def _apologies(printed: list[NumberedItem]) -> tuple[str, ...]:
    lines = [
        line.strip()
        for item in printed
        if _APOLOGIES.match(item.title)
        for block in item.blocks
        for line in block.lines
    ]
    return tuple(fold(match.group()) for line in lines if (match := _PERSON.match(line)))

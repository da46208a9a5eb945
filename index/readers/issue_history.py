"""A committee system's history of one issue: each meeting that had it, with its minutes and decision."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.dates import dates_in, first_time
from index.minutes.labelled import labels_apart, tell_labelled
from index.minutes.minuted import tell_reported
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts
from index.parts.furniture import clean_blocks
from index.parts.heads import cut_warnings, fact_warnings
from index.parts.items import Item
from index.parts.labels import begins_text, is_label
from index.parts.numbers import Number
from index.parts.private import private_items
from index.readers.unknown import UnknownReader
from index.text import fold
from index.types import Authority, Furniture, Meeting, PaperKind, ReadPaper

# "Meeting: 12/06/2024 - Cabinet (Item 7)", in either order of date and body.
_MEETING = re.compile(
    r"^(?:meeting|cyfarfod)\s*:\s*(?P<told>.+?)\s*(?:\(\s*(?:item|eitem)\s*(?P<number>[^)]*?)\.?\s*\))?$", re.IGNORECASE
)
# Of what a tracker's entry tells: "Meeting: 10 June 2025, Minute 23".
_NUMBERED = re.compile(
    r"(?:minutes?|min|item|ref(?:erence)?|no)\b[ .:]*(?:no\b[ .]*)?[\w./-]*\d|[A-Z]*[./-]?\d[\w./-]*$", re.IGNORECASE
)


class IssueHistoryReader:
    """Reads such a page as one meeting a section, each with the one item."""

    def recognises(self, text: str) -> bool:
        sections = [match for line in text.splitlines() if (match := _heads(line.strip()))]
        return any(match["number"] for match in sections) or sum(map(_names_body, sections)) >= 2

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        found = list(labels_apart(found))
        council = council_named(text)
        warnings: list[str] = []
        starts = [i for i, block in enumerate(found) if _heads(unmarked(block.text))]
        meetings: list[Meeting] = []
        if not starts:  # its heads recur on every page, and were taken for headers
            return UnknownReader().read(text)
        for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
            draft = Draft(furniture=left)
            before = found[: starts[0]] if start == starts[0] else []
            _tell_section(draft, found[start:end], before, council, warnings)
            left = draft.furniture
            meetings.append(draft.finished())
        return ReadPaper(PaperKind.MINUTES, tuple(meetings), tuple(warnings), furniture=tuple(left))


def _heads(line: str) -> re.Match[str] | None:
    match = _MEETING.match(fold(line).strip("#* "))
    return match if match and any(dates_in(match["told"])) else None


def _names_body(head: re.Match[str]) -> bool:
    """Whether a section's head names who met: a tracker's has the day alone, or with the number of a minute."""
    body = _facts(head["told"]).body
    return body is not None and not _NUMBERED.match(body)


def _tell_section(
    draft: Draft, section: Sequence[Block], before: Sequence[Block], council: str | None, warnings: list[str]
) -> None:
    head, *rest = section
    match = _heads(unmarked(head.text))
    assert match  # the section was cut at such a line
    facts = _facts(match["told"])
    draft.meeting = facts.over(Facts(council=council)).meeting()
    draft.leave(Furniture.HEADING, head.text)
    title = next((b for b in rest if b.kind in (Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM) and _may_title(b)), None)
    issue = next((b for b in before if b.kind in (Kind.HEADING, Kind.PARAGRAPH)), None)
    body = [block for block in rest if block is not title]
    tell_reported(draft, [block for block in before if block is not issue], None, Authority.AGENDA)
    if title is not None and issue is not None:
        draft.leave(Furniture.HEADING, issue.text)
    named = title or issue
    if named is not None:
        draft.leave_marks(named)
    item = _item(match["number"] or None, unmarked(named.text) if named else "", body, repeats=title is None)
    tell_labelled(draft, item, *private_items([item]))
    warnings += [*cut_warnings(draft), *fact_warnings(facts)]


def _may_title(block: Block) -> bool:
    return not is_label(block.text) and not begins_text(block.text) and not _heads(block.text)


def _item(number: str | None, title: str, body: list[Block], repeats: bool) -> Item:
    token, _, told = title.partition(" ")
    printed = Number.of(token)
    if repeats:
        return Item(number, title, body)
    if printed and told and (number is None or printed.printed == number):
        return Item(number or printed.printed, told, body, [(Furniture.NUMBER, token)])
    return Item(number, title, body)


def _facts(told: str) -> Facts:
    date, begin, end = next(dates_in(told))
    around = [fold(part).strip(" -–,") for part in (told[:begin], told[end:])]
    time = first_time(told[end:])
    named = (fold(part.replace(time or "\0", "")).strip(" -–,") for part in reversed(around))
    return Facts(body=next(filter(None, named), None), date=date, time=time)

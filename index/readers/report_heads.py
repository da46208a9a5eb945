"""Heads of reports without labels: "Parks Committee - 8 May 2024", "Agenda item 5: Bins", "Report of the Clerk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from index.dates import first_date
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.facts import Facts, facts_of
from index.text import fold

# "Agenda item 5: Bins", "ITEM 77/21 – Bins"; the title may stand elsewhere.
ITEM_LINE = re.compile(
    r"^(?:agenda\s+)?item\s*(?:no\.?|number)?\s*:?\s*(?P<number>[\w./]*\d[\w./]*?)(?:\s*[:.–—-]\s+(?P<title>\S.*))?$",
    re.IGNORECASE,
)
_BY_WHOM = re.compile(
    r"^(?:joint |cover(?:ing)? |officer['’]?s? )?report (?:of|by|from) (?:the )?(?-i:[A-Z])[^.;?!]{2,}$", re.IGNORECASE
)
# Other papers list reports, or print them within.
_OTHER = re.compile(
    r"^\W*(?:(?:draft |public )?(?:agenda|minutes|notes)(?: (?:of|for)\b.*)?"
    r"|(?:notice|summons|present|apologies)\b.*)\W*$",
    re.IGNORECASE,
)
_LINES, _WORDS = 12, 22
# Where the text begins: its first section or paragraph.
_TEXT = re.compile(r"^\d{1,2}(?:\.\d{1,2})?\.?\s+[A-Z]")
_SECTION = re.compile(r"^(?P<number>\d{1,2})\.?\s+[A-Z][^.;?!]*$")
_TITLE_WORDS, _SECTION_LEVEL = 8, 3


@dataclass(frozen=True, slots=True)
class ReportHead:
    """The item's number and title in such a head, and its lines that tell the item, the body and the day."""

    number: str | None
    title: str
    item_line: str | None
    facts: tuple[str, ...]


def report_head(lines: Sequence[str]) -> ReportHead | None:
    """The head with which ``lines`` begin, if it is that of a report to a meeting: by whom, when, and under what."""
    head = tuple(_short(lines))
    by = next((line for line in head if _BY_WHOM.match(line)), None)
    if by is None or any(map(_OTHER.match, head)):
        return None
    item = next((match for line in head if (match := ITEM_LINE.match(line))), None)
    facts = facts_of(head)
    dated = facts.date is not None and any(first_date(line) for line in head if line != by)
    if not dated or not (item or facts.body):
        return None
    above = tuple(line for line in head if line != by and (council_named(line) == facts.council or _tells(line, facts)))
    if item is None:
        return ReportHead(None, "", None, above)
    return ReportHead(item["number"], fold(item["title"] or ""), item.string, above)


def _tells(line: str, facts: Facts) -> bool:
    """Whether a line has the meeting's day or body."""
    return first_date(line) == facts.date or bool(facts.body and facts.body.casefold() in line.casefold())


def _short(lines: Sequence[str]) -> Iterator[str]:
    told = [fold(unmarked(line.replace("\t", " | "))).strip("| ") for line in lines if line.strip()]
    return takewhile(lambda line: len(line.split()) <= _WORDS and not _begins_text(line), told[:_LINES])


def _begins_text(line: str) -> bool:
    """Whether a line begins with a section's number, and not with a day."""
    return bool(_TEXT.match(line)) and first_date(line) is None


def titled_sections(found: Sequence[Block]) -> Iterator[Block]:
    """The blocks, the titles of numbered sections as headings: "2. Options" above "2.1 There are three."."""
    for place, block in enumerate(found):
        below = next((one.text for one in found[place + 1 :] if one.text), "")
        match = _SECTION.match(block.text) if block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM) else None
        titled = match and re.match(rf"{match['number']}\.\d", below) and len(block.text.split()) <= _TITLE_WORDS
        yield replace(block, kind=Kind.HEADING, level=_SECTION_LEVEL) if titled else block

"""What the web pages of a committee system have in common, once saved as text."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from index.dates import dates_in, first_date, first_time, next_working_day
from index.readers.blocks import Block, Kind
from index.text import fold

PRESENTERS = re.compile(r"^\[(?P<names>.*?),?\s+(?:to present|to introduce|presenting)\b.*\]$", re.IGNORECASE)
_FURNITURE = re.compile(
    r"^(?:additional documents|supporting documents|media|items|no\.\s*item|share this .*|agenda items?"
    r"|agenda and minutes|.*(?:pdf|doc|docx) icon (?:PDF|DOC|DOCX) [\d.,]+ [KM]B)\s*:?$",
    re.IGNORECASE,
)
_FILE_LINK = re.compile(r"\s*(?:pdf|doc|docx|html) icon (?:PDF|DOC|DOCX|HTML) [\d.,]+ [KM]B\b.*$", re.IGNORECASE)
_WORKING_DAY_BEFORE = re.compile(r"working day before the meeting\s*\(in this case ([^)]+)\)", re.IGNORECASE)
_VENUE = re.compile(r"^(?:venue|lleoliad)\s*:\s*(?P<venue>.+)$", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?\s*$", re.IGNORECASE)
_HEAD_WORDS = 20
_COUNCIL = re.compile(
    r"\b(?:(?:[A-Z][\w'’-]+ ){1,3}(?:County|City|Borough|District|Metropolitan|Town|Parish|Community) Council"
    r"|(?:London|Royal) Borough of [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|City of [A-Z][\w'’-]+ Council)\b"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page prints of its meeting as a whole."""

    body: str | None = None
    date: dt.date | None = None
    time: str | None = None
    venue: str | None = None


def meeting_facts(lines: Iterable[str]) -> Facts:
    """Body, date, time and venue from lines such as "BODY - Tuesday, 4 July 2023 10.00 am"."""
    facts = Facts()
    for line in lines:
        venue = _VENUE.match(line.strip())
        # A sentence or a note in brackets may name any date; a head is short.
        head = len(line.split()) <= _HEAD_WORDS and line.strip()[:1] not in ("[", "(")
        dated = next(dates_in(line), None) if head else None
        if venue:
            facts = replace(facts, venue=fold(venue["venue"]))
        elif dated and facts.date is None:
            date, begin, _ = dated
            before = _WEEKDAY.sub("", fold(line[:begin])).strip(" -–,:")
            body = re.split(r"\s+[-–]\s+", before)[-1] or None
            facts = replace(facts, body=body, date=date, time=first_time(line))
    return facts


def is_furniture(block: Block) -> bool:
    """Whether ``block`` belongs to the web page rather than to the paper."""
    return block.kind in (Kind.PARAGRAPH, Kind.HEADING) and bool(_FURNITURE.match(block.text))


def title_of(text: str) -> str:
    """An item's title without the file links that the page prints behind it."""
    return fold(_FILE_LINK.sub("", text))


def date_from_notice(text: str) -> dt.date | None:
    """The meeting's date where a notice names only the working day before it.

    Notices of public participation close on "the working day before the meeting (in this
    case 6 July 2023)"; the meeting is then on the next working day.
    """
    match = _WORKING_DAY_BEFORE.search(fold(text))
    day = first_date(match[1]) if match else None
    return next_working_day(day) if day else None


def council_named(text: str) -> str | None:
    """The council whose full name ``text`` prints most often, or None."""
    names: Iterable[str] = (match.group() for match in _COUNCIL.finditer(fold(text)))
    counted = Counter(names).most_common(1)
    return counted[0][0] if counted else None

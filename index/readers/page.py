"""What the web pages of a committee system have in common, once saved as text."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable

from index.dates import first_date, next_working_day
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
_COUNCIL = re.compile(
    r"\b(?:(?:[A-Z][\w'’-]+ ){1,3}(?:County|City|Borough|District|Metropolitan|Town|Parish|Community) Council"
    r"|(?:London|Royal) Borough of [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|City of [A-Z][\w'’-]+ Council)\b"
)


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

"""Where an item's papers are, as an agenda prints behind its title: "Budget (Pages 5 - 8)", "(copy attached)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.parts.blocks import Block

_PAGES = re.compile(
    r"\s*[(\[]?\b(?:Pages?|pp?\.?|Tudalennau|Tudalen)\s*:?\s*(?P<first>\d+)(?:\s*(?:[-–—]|to|and"
    r"|i)\s*(?P<last>\d+))?(?:,[^()]{0,30})?[)\]]?\.?\s*$",
    re.IGNORECASE,
)
_BARE_PAGES = re.compile(r"^(?P<title>.*[a-z)].*?)\s+(?P<first>\d{1,4})\s*[-–]\s*(?P<last>\d{1,4})$", re.IGNORECASE)
# "(copy attached)", "(to follow)", "(verbal update)"
_PAPERS = re.compile(
    r"\s*[(\[](?:(?:cop(?:y|ies)|reports?|papers?|documents?|minutes|schedule|list)\s+)?(?:(?:is|are|to be)\s+)?"
    r"(?:attached|enclosed|herewith|to follow|tabled|(?:previously )?circulated(?: separately)?"
    r"|(?:verbal|oral)(?: (?:report|update|item))?)[)\]]\s*$",
    re.IGNORECASE,
)
_NOTES = 3
# "Business Plan 2020-2050" is no page range.
_YEARS = range(1900, 2101)


def without_pages(title: str) -> tuple[str, range | None, str]:
    """A title, the page range printed behind it, and all that is printed of where its papers are.

    That is "" where there is nothing of the kind.
    """
    begin, pages = len(title), None
    found = _PAGES.search(title) or _BARE_PAGES.match(title)
    if found and not (found.re is _BARE_PAGES and int(found["first"]) in _YEARS):
        begin, pages = found.start() if found.re is _PAGES else found.end("title"), _range(found)
    if note := _PAPERS.search(title, 0, begin):
        begin = note.start()
    return title[:begin].strip(), pages, title[begin:]


def pages_below(blocks: Sequence[Block]) -> range | None:
    """The page range in a line of its own right below a title."""
    found = next((match for block in blocks[:_NOTES] if (match := _PAGES.fullmatch(block.text))), None)
    return _range(found) if found else None


def _range(match: re.Match[str]) -> range:
    return range(int(match["first"]), int(match["last"] or match["first"]) + 1)

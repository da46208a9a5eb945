"""What minutes have in common wherever they are printed: paragraphs and resolutions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.readers.blocks import Block, Kind
from index.types import Authority, Contribution

# A resolution stands by itself in minutes: councils set it off with one of these words
# (standing practice; the Local Government Act 1972, Schedule 12, paragraph 41 asks only
# that minutes be drawn up).
_LABEL = re.compile(
    r"^(?:unanimously\s+)?(?:resolved|decision|resolution|recommended|recommendation)s?\s*[:–—-]*$", re.I
)
_RESOLVED = re.compile(
    r"^(?:\**(?:unanimously\s+)?(?:RESOLVED|RECOMMENDED|Resolved:|Resolved\s*[–—-]|Decision:)"
    r"|(?:It was |The \w+ )(?:unanimously )?(?:agreed|resolved)\b(?: that| to| the|:))"
)
_PART = re.compile(r"^(?:[•·*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s|^That\b|^and\b", re.IGNORECASE)
_HEADING_WORDS = 12


def minuted(found: Iterable[Block], item: int | None, page: int | None = None) -> Iterator[Contribution]:
    """The paragraphs of an item's minutes; those that decide something are ``resolved``."""
    heading: str | None = None
    deciding = first = False
    for block in found:
        if block.kind in (Kind.HEADING, Kind.PARAGRAPH) and _LABEL.match(block.text.strip("* ")):
            heading, deciding, first = block.text.strip("* :"), True, True
        elif block.kind is Kind.HEADING:
            heading, deciding = block.text, False
        elif block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE):
            deciding = deciding and (first or bool(_PART.match(block.text)))
            if not deciding and heading and _LABEL.match(heading):
                heading = None
            resolved = deciding or bool(_RESOLVED.match(block.text))
            yield Contribution(
                block.text,
                Authority.RESOLVED if resolved else Authority.MINUTED,
                item=item,
                page=page,
                heading=heading,
                table=block.kind is Kind.TABLE,
            )
            first = False

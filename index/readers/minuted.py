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
# A line of names or posts is no longer than this.
_SHORT_WORDS = 15


def minuted(found: Iterable[Block], item: int | None, page: int | None = None) -> Iterator[Contribution]:
    """The paragraphs of an item's minutes; those that decide something are ``resolved``."""
    heading: str | None = None
    deciding = first = False
    for block in _led_in(found):
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


def _led_in(found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, short lines ("Cllr Lee") joined to the paragraph that leads in to them with a colon."""
    lead: Block | None = None
    for block in found:
        plain_words = block.kind is Kind.PARAGRAPH and not _LABEL.match(block.text.strip("* "))
        short = plain_words and len(block.text.split()) <= _SHORT_WORDS and block.text[-1] not in ".:?!"
        if lead and short:
            lead = Block(Kind.PARAGRAPH, f"{lead.text} {block.text}", lines=(*lead.lines, *block.lines))
            continue
        if lead:
            yield lead
        lead = block if plain_words and block.text.endswith(":") else None
        if lead is None:
            yield block
    if lead:
        yield lead

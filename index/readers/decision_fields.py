"""The fields of a decision's record, as councils' templates and committee systems name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.parts.blocks import Block, Kind, unmarked
from index.text import fold

_NAMES = (
    r"decision type|reason key|notice of proposed decision\b.{0,30}?|lead (?:member|director)|department|decision maker"
    r"|decision taken by|decision made by|made by|taken by|(?:officer|member|post|person) (?:taking|making) (?:the "
    r"|this )?decision|decision status|is key decision\??"
    r"|key decision\??"
    r"|is subject to call[- ]in\??|subject to call[- ]in\??|urgent decision\??|purpose|decisions?|resolved"
    r"|reasons?(?: for (?:the |this )?(?:decision|urgency))?"
    r"|(?:(?:other|alternative|rejected) )*options?(?: considered)?(?:(?: and|,)? (?:rejected|not taken))?"
    r"|conditions|comments received"
    r"|interests? declared.*|conflicts? of interest.*|any interest declared.*|dispensations?.*|report author"
    r"|contact(?: officer| name)?"
    r"|lead officer|publication date|date (?:of )?publi(?:shed|cation)|date (?:of )?decision(?: made| taken)?"
    r"|decision date|date"
    r"|decided at meeting|decision due|effective (?:from|date)|date of implementation|implementation date"
    r"|call-in (?:expiry|deadline).*|accompanying documents"
    r"|wards? affected|title|subject|decision (?:ref(?:erence)?|number|no\.?)|reference(?: number)?|ref\.? no\.?"
    r"|background(?: (?:papers?|documents?))?|supporting documents?|consult(?:ation|ees)(?: undertaken)?|signed(?: by)?"
    r"|(?:(?:financial|legal|equalit\w+|climate|risk|resource)(?: and \w+)? )?implications?|notice period.*"
    r"|portfolio|cabinet member|directorate|service area|penderfyniad|gwneuthurwr y penderfyniad|dyddiad y penderfyniad"
    r"|rhesymau dros y penderfyniad|pwrpas|dyddiad cyhoeddi"
)
FIELD = re.compile(rf"^(?:\d+\.?\s+)?(?P<name>{_NAMES})\s*(?:[:|\t]\s*|$)(?P<value>.*)$", re.IGNORECASE)
DECIDES = re.compile(r"^(?:decisions?|resolved|penderfyniad)$", re.IGNORECASE)
TELLING = re.compile(
    r"^[^\w\n]*(?:decision type|reason key|notice of proposed decision|decision due|decision maker"
    r"|decision taken by|decision made by|(?:officer|member|post|person) (?:taking|making) (?:the |this )?decision"
    r"|decision (?:number|no\.?|ref(?:erence)?)(?=\s*[:|\t])|decision status|is key decision|key decision"
    r"|reasons? for (?:the )?decision"
    r"|alternative options?|date (?:of )?decision|decision date|publication date|gwneuthurwr y penderfyniad"
    r"|statws y penderfyniad|dyddiad y penderfyniad|rhesymau dros y penderfyniad)\b",
    re.IGNORECASE | re.MULTILINE,
)
FIELDS_LEAST = 3

# A field's name, its first value and its blocks.
Section = tuple[str, str, list[Block]]


def sections_of(found: Sequence[Block]) -> Iterator[Section]:
    """Each field's name and first value, and the blocks it is printed in."""
    name, value, blocks = "", "", list[Block]()
    for block in found:
        for one in _rows(block):
            match = FIELD.match(unmarked(one.text.replace("\t", " | ")).strip("| "))
            if match:
                yield name, value, blocks
                name, value, blocks = fold(match["name"]).casefold().rstrip("?"), fold(match["value"].strip("| ")), []
                if DECIDES.match(name) and value:
                    # The label stands aside, so that the decision is told in its own words.
                    begin = one.text.find(match["value"].strip("| ")[:20])
                    if begin > 0:
                        blocks.append(replace(one, kind=Kind.HEADING, text=one.text[:begin].strip("| \t"), level=6))
                        one = replace(one, kind=Kind.PARAGRAPH, text=one.text[begin:].strip("| "))
            elif not value:
                value = unmarked(one.text)
            blocks.append(one)
    yield name, value, blocks


def _rows(block: Block) -> Iterator[Block]:
    if block.kind is not Kind.TABLE:
        yield block
        return
    for row in block.text.splitlines():
        yield replace(block, kind=Kind.PARAGRAPH, text=row.strip("| "), lines=(row,))

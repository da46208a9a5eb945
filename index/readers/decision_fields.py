"""The fields of a decision's record, as councils' templates and committee systems name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.parts.blocks import Block, Kind, unmarked
from index.readers.decision_heads import heads_record
from index.text import fold

_WHO = (
    r"(?:name(?: and (?:post|position|title|role))? of )?decision[- ]maker(?:\(s\)|s)?|(?:decision|decided) by"
    r"|(?:decision )?(?:taken|made) by|(?:officer|member|post|person) (?:taking|making) (?:the |this )?decision"
    r"|name of decision[- ]taker|decision[- ]taker|gwneuthurwr y penderfyniad|penderfynwyd gan"
)
_WHEN = (
    r"date (?:the )?(?:of )?(?:the )?(?:decision|determination|hearing|review)(?: was| notice)?(?: made| taken)?"
    r"|decision date|date (?:taken|decided)"
    r"|(?:taken|decided|made) on|(?:place ?/ ?)?date|on|dated|dyddiad y penderfyniad|dyddiad"
)
_WHAT = (
    r"title|subject|matter|issue|(?:report|decision) title|title of (?:report|decision)|subject matter|teitl|pwnc"
    r"|proposals?|application|premises|site(?: address)?"
)
_DECISION = (
    r"(?:the |my |our |formal |final |full |details of (?:the )?)*(?:\w+['’]s? )?(?:decisions?"
    r"|determination|outcome)(?: (?:taken|made|reached))?(?: of (?:the )?[\w -]{1,30})?"
    r"|resolved|(?:y )?penderfyniad"
    r"|what (?:decision )?(?:has been |have you |was |is )?(?:the )?(?:decision|decided|made|agreed)(?: was made)?"
)
_WHY = (
    r"(?:(?:member|leader|mayor|officer|commissioner|statement)(?:['’]?s['’]?)?(?: of)? )?reasons?"
    r"(?: for (?:the |this |my )?(?:decision|urgency|determination)| why .*)?|why[^.:|]{0,30}"
    r"|rhesymau dros y penderfyniad"
)
_BESIDE = (
    r"decision type|reason key|notice of proposed decision\b.{0,30}?|lead (?:member|director)|department"
    r"|decision status"
    r"|is key decision|key decision|is subject to call[- ]in|subject to call[- ]in|urgent decision|purpose"
    r"|(?:(?:other|alternative|rejected) )*options?(?: considered)?(?:(?: and|,)? (?:rejected|not taken))?"
    r"|conditions|comments received"
    r"|interests? declared.*|declarations? of (?:any )?interests?|officer contact|equalit(?:y|ies) and \w+"
    r"|(?:any )?conflicts? of interest.*|any interest declared.*|dispensations?.*|report author"
    r"|contact(?: officer| name)?|lead officer|officer|publication date|date (?:of )?publi(?:shed|cation)"
    r"|decided at meeting|decision due|effective (?:from|date)|date of implementation|implementation(?: date)?"
    r"|call-in(?: (?:expiry|deadline).*)?|accompanying documents|type of decision|authority|delegation|legal basis"
    r"|wards? affected|decision (?:ref(?:erence)?|number|no\.?)|reference(?: number)?|ref\.? no\.?"
    r"|background(?: (?:papers?|documents?))?|supporting documents?|consult(?:ation|ees|ed)(?: undertaken)?"
    r"|who was consulted|views (?:received|of [^.:|]{1,30})|what [^.:|]{1,40}"
    r"|advice (?:received|given|taken)|signed(?: by)?|signature"
    r"|(?:(?:financial|legal|equalit\w+|climate|risk|resource)(?: and \w+)? )?implications?|notice period.*"
    r"|portfolio|cabinet member|directorate|service(?: area)?|ymgynghoriad|next steps|follow[- ]up|to be done"
    r"|(?:rights? of )?appeals?|pwrpas|dyddiad cyhoeddi|cefndir|opsiynau.*|llofnod(?:wyd)?"
)
_NAMES = "|".join((_WHO, _WHEN, _WHAT, _DECISION, _WHY, _BESIDE))
# Forms number their fields, ask them as questions, and in Wales name them in both languages.
_NAME = rf"(?P<name>{_NAMES})(?:\s*/\s*(?P<other>{_NAMES}))?\s*\??"
FIELD = re.compile(rf"^(?:\d+(?:\.\d+)?[.)]?\s+)?{_NAME}\s*(?:[:|\t]\s*|\.\s+(?=[A-Z])|$)(?P<value>.*)$", re.IGNORECASE)
DECIDES = re.compile(rf"^(?:{_DECISION})$", re.IGNORECASE)
WHO, WHEN, WHAT = (re.compile(rf"^(?:{names})$", re.IGNORECASE) for names in (_WHO, _WHEN, _WHAT))
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
# A line that heads what follows is no longer, and ends without a stop.
_HEAD_WORDS = 6
_HEADS = re.compile(r"(?P<number>\d+)?[.)]?\s*(?P<words>[A-Z][^.:;,?!]*\??)$")

# A field's name, its first value and its blocks.
FieldSection = tuple[str, str, list[Block]]


def field_of(text: str) -> tuple[str, str] | None:
    """The name of the field that a line begins, and the value on it."""
    match = FIELD.match(text)
    if not match:
        return None
    names = [fold(one).casefold() for one in match.group("name", "other") if one]
    return next(filter(DECIDES.match, names), names[0]), match["value"].strip("| ")


def sections_of(found: Sequence[Block]) -> Iterator[FieldSection]:
    """Each field's name and first value, and the blocks it is printed in."""
    name, value, blocks = "", "", list[Block]()
    number: str | None = None
    for one in (row for block in found for row in _rows(block)):
        text = unmarked(one.text.replace("\t", " | ")).strip("| ")
        field = None if not name and heads_record(text) else field_of(text)
        if field or (DECIDES.match(name) and len(blocks) > 1 and _heads(text, number)):
            yield name, value, blocks
            name, value = field or (fold(text).casefold(), "")
            blocks, number = [], (re.match(r"\d+", text) or [None])[0]
            if DECIDES.match(name) and value:
                # The label stands aside, so that the decision is told in its own words.
                begin = one.text.find(value[:20])
                if begin > 0:
                    blocks.append(replace(one, kind=Kind.HEADING, text=one.text[:begin].strip("| \t"), level=6))
                    one = replace(one, kind=Kind.PARAGRAPH, text=one.text[begin:].strip("| "))
            elif not value and one.kind is Kind.PARAGRAPH:
                one = replace(one, kind=Kind.HEADING, level=6)
        elif not value:
            value = unmarked(one.text)
        blocks.append(one)
    yield name, value, blocks


def _heads(text: str, number: str | None) -> bool:
    """Whether a line heads what follows a decision, whose own heading had ``number``: the next one, or none."""
    match = _HEADS.match(text)
    if not match or len(match["words"].split()) > _HEAD_WORDS:
        return False
    return match["number"] == (str(int(number) + 1) if number else None)


def _rows(block: Block) -> Iterator[Block]:
    if block.kind is not Kind.TABLE:
        yield block
        return
    for row in block.text.splitlines():
        yield replace(block, kind=Kind.PARAGRAPH, text=row.strip("| "), lines=(row,))

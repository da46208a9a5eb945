"""Decision records and notices: one decision with its maker, date, reasons and options.

The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
Regulations 2012, regulations 12 and 13, ask for such a record of each executive decision, with
its date, reasons, alternative options and conflicts of interest declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.dates import dates_in, first_time
from index.minutes.minuted import tell_minutes, tell_reported
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.exempt import is_exempt
from index.parts.facts import Facts
from index.parts.furniture import clean_blocks, without_file_links
from index.parts.heads import fact_warnings
from index.text import fold
from index.types import AgendaItem, Authority, Furniture, PaperKind, ReadPaper

_NAMES = (
    r"decision maker|decision taken by|decision made by|made by|taken by|decision status|is key decision\??"
    r"|key decision\??"
    r"|is subject to call[- ]in\??|subject to call[- ]in\??|urgent decision\??|purpose|decisions?|resolved"
    r"|reasons? for (?:the )?(?:decision|urgency)|alternative options? (?:considered(?: and rejected)?)?"
    r"|options considered"
    r"|interests? declared.*|conflicts? of interest.*|any interest declared.*|dispensations?.*|report author"
    r"|contact(?: officer| name)?"
    r"|lead officer|publication date|date (?:of )?publi(?:shed|cation)|date (?:of )?decision(?: made| taken)?"
    r"|decision date"
    r"|decided at meeting|decision due|effective (?:from|date)|date of implementation|implementation date"
    r"|call-in (?:expiry|deadline).*|accompanying documents"
    r"|wards? affected|title|subject|decision (?:ref(?:erence)?|number|no\.?)|reference(?: number)?|ref\.? no\.?"
    r"|background|notice period.*"
    r"|portfolio|cabinet member|directorate|service area|penderfyniad|gwneuthurwr y penderfyniad|dyddiad y penderfyniad"
    r"|rhesymau dros y penderfyniad|pwrpas|dyddiad cyhoeddi"
)
_FIELD = re.compile(rf"^(?:\d+\.?\s+)?(?P<name>{_NAMES})\s*(?:[:|\t]\s*|$)(?P<value>.*)$", re.IGNORECASE)
_DECIDES = re.compile(r"^(?:decisions?|resolved|penderfyniad)$", re.IGNORECASE)
_DATE_FIELDS = re.compile(
    r"^(?:date (?:of )?decision.*|decision date|dyddiad y penderfyniad|decided at meeting)$", re.I
)
_TELLING = re.compile(
    r"^[^\w\n]*(?:decision maker|decision taken by|decision made by|decision status|is key decision|key decision"
    r"|reasons? for (?:the )?decision"
    r"|alternative options?|date (?:of )?decision|decision date|publication date|gwneuthurwr y penderfyniad"
    r"|statws y penderfyniad|dyddiad y penderfyniad|rhesymau dros y penderfyniad)\b",
    re.IGNORECASE | re.MULTILINE,
)
_FIELDS_LEAST = 3
_HEAD = re.compile(
    r"^(?:decision notice|notice of (?:\w+ )*decision|record of (?:\w+ )*decision"
    r"|(?:\w+ ){0,3}decision (?:record|notice)"
    r"|officer decision.*|decision details\b.*|manylion penderfyniad)$",
    re.IGNORECASE,
)
_LINKS = re.compile(r"\[[^\]]*\](?:\([^)]*\))?\s*")
_TITLE_WORDS = 30
_COUNCIL_LINE = re.compile(r"\bcouncil\b", re.IGNORECASE)


class DecisionRecordReader:
    """Reads such a record as one meeting, or one day's decision, with one item."""

    def recognises(self, text: str) -> bool:
        kinds = {fold(match.group()).casefold() for match in _TELLING.finditer(text)}
        return len(kinds) >= _FIELDS_LEAST

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left)
        sections = list(_sections(found))
        facts = _facts(sections)
        draft.meeting = facts.over(Facts(council=council_named(text))).meeting()
        title = _title(found)
        links: list[str] = []
        name = ""
        if title:
            name, links = without_file_links(unmarked(title.text))
            draft.leave(Furniture.TITLE, name)
            draft.leave_marks(title)
            draft.leave(Furniture.WEB_PAGE, *links)
        elif subject := next((value for field, value, _ in sections if field in ("title", "subject") and value), None):
            name = subject
        item = draft.begin(AgendaItem(None, name, is_exempt(text)))
        for field, _, blocks in sections:
            told = [block for block in blocks if block is not title]
            if _DECIDES.match(field):
                tell_minutes(draft, told, item, decides=True)
            else:
                tell_reported(draft, told, item, Authority.MINUTED)
        warnings = [] if facts.date else fact_warnings(replace(facts, body=facts.body or "?"))
        return ReadPaper(PaperKind.DECISION, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))


def _sections(found: Sequence[Block]) -> Iterator[tuple[str, str, list[Block]]]:
    """Each field's name and first value, and the blocks it is printed in."""
    name, value, blocks = "", "", list[Block]()
    for block in found:
        for one in _rows(block):
            match = _FIELD.match(unmarked(one.text.replace("\t", " | ")).strip("| "))
            if match:
                yield name, value, blocks
                name, value, blocks = fold(match["name"]).casefold().rstrip("?"), fold(match["value"].strip("| ")), []
                if _DECIDES.match(name) and value:
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


def _facts(sections: Sequence[tuple[str, str, list[Block]]]) -> Facts:
    facts = Facts()
    for field, value, _ in sections:
        if _DATE_FIELDS.match(field):
            dated = next(dates_in(value), None)
            if dated and facts.date is None:
                facts = replace(facts, date=dated[0], time=first_time(value[dated[2] :]))
            if dated and field == "decided at meeting":
                body = fold(value[dated[2] :]).strip(" -–,")
                facts = replace(facts, body=body or facts.body)
        elif re.match(r"decision (?:maker|taken by|made by)|gwneuthurwr", field) and facts.body is None:
            facts = replace(facts, body=value or None)
    return facts


def _title(found: Sequence[Block]) -> Block | None:
    """The last block above the first field that may name the decision: what stands before it is the page's."""
    title: Block | None = None
    for block in found:
        text = unmarked(block.text)
        if _FIELD.match(text):
            break
        if block.kind in (Kind.HEADING, Kind.PARAGRAPH) and _may_name(text):
            title = block
    return title


def _may_name(text: str) -> bool:
    long_enough = 2 <= len(text.split()) <= _TITLE_WORDS
    only_date = any(end - begin > len(text) / 2 for _, begin, end in dates_in(text))
    linked = not _LINKS.sub("", text).strip()
    return (
        long_enough
        and not linked
        and not (_HEAD.match(text) or _COUNCIL_LINE.search(text) or only_date or "/" in text[:12])
    )

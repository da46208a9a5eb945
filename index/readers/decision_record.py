"""Decision records and notices: one decision with its maker, date, reasons and options.

The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
Regulations 2012, regulations 12 and 13, ask for such a record of each executive decision, with
its date, reasons, alternative options and conflicts of interest declared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.dates import dates_in, first_date, first_time
from index.minutes.minuted import tell_minutes, tell_reported
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.exempt import is_exempt
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks, without_file_links
from index.parts.heads import fact_warnings, texts_of
from index.people.names import leading_name
from index.people.words import is_post
from index.readers.decision_fields import (
    DECIDES,
    FIELD,
    FIELDS_LEAST,
    TELLING,
    WHAT,
    WHEN,
    WHO,
    FieldSection,
    field_of,
    sections_of,
)
from index.readers.decision_heads import below_head, heads_record
from index.text import fold
from index.types import AgendaItem, Authority, Furniture, PaperKind, ReadPaper

# "Cabinet Member for Roads, Councillor A Lee", "Councillor A Lee (Leader)"
_PARTS = re.compile(r"\s*[,()]\s*|\s+[-–]\s+")

_HEAD = re.compile(
    r"^(?:decision notice|notice of (?:\w+ )*decision|record of (?:\w+ )*decision"
    r"|(?:\w+ ){0,3}decision (?:record|notice)"
    r"|related (?:meetings|decisions|documents|issues)|officer decision.*|decision details\b.*|manylion penderfyniad)$",
    re.IGNORECASE,
)
_DECISION_DATE = re.compile(
    r"date .*(?:decision|taken|decided)|decision date|(?:taken|decided|made) on|dyddiad y", re.I
)
_DATED = re.compile(rf"{WHEN.pattern}|^sign(?:ed|ature)", re.IGNORECASE)
_LABELLED = re.compile(r"[A-Z][\w /]{2,30}:\s+\S")
_LINKS = re.compile(r"\[[^\]]*\](?:\([^)]*\))?\s*")
_TITLE_WORDS = 30
_COUNCIL_LINE = re.compile(r"\bcouncil\b", re.IGNORECASE)


class DecisionRecordReader:
    """Reads such a record as one meeting, or one day's decision, with one item."""

    def recognises(self, text: str) -> bool:
        kinds = {fold(match.group()).casefold() for match in TELLING.finditer(text)}
        return len(kinds) >= FIELDS_LEAST or _is_headed(text)

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left)
        sections = list(sections_of(found))
        facts = _facts(sections)
        above = facts_of(texts_of(sections[0][2]))
        facts = facts.over(Facts(body=above.body, date=above.date, time=above.time))
        draft.meeting = facts.over(Facts(council=council_named(text))).meeting()
        subject = next((value for field, value, _ in sections if WHAT.match(field) and _names(value)), "")
        title = None if subject else _title(found)
        name = subject
        if title:
            name, links = without_file_links(unmarked(title.text))
            draft.leave(Furniture.TITLE, name)
            draft.leave_marks(title)
            draft.leave(Furniture.WEB_PAGE, *links)
        item = draft.begin(AgendaItem(None, name, is_exempt(text)))
        authority = Authority.REPORTED if _is_due(sections) else Authority.MINUTED
        for field, _, blocks in sections:
            told = [block for block in blocks if block is not title]
            if DECIDES.match(field):
                tell_minutes(draft, told, item, decides=True)
            else:
                tell_reported(draft, told, item, authority)
        warnings = [] if facts.date else fact_warnings(replace(facts, body=facts.body or "?"))
        return ReadPaper(PaperKind.DECISION, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))


def _is_headed(text: str) -> bool:
    """Whether a text says over it that it records a decision, and has the decision under a heading of its own."""
    lines = [unmarked(line.strip("#* ")).strip("| ") for line in text.splitlines() if line.strip()]
    fields = (field_of(line.replace("\t", " | ")) for line in below_head(lines))
    return sum(1 for field in fields if field and DECIDES.match(field[0])) == 1


def _facts(sections: Sequence[FieldSection]) -> Facts:
    facts = Facts()
    for field, value, _ in sections:
        if _dates_decision(field) or (field == "decision due" and _is_due(sections)):
            dated = next(dates_in(value), None)
            if dated and facts.date is None:
                facts = replace(facts, date=dated[0], time=first_time(value[dated[2] :]))
            if dated and field in ("decided at meeting", "decision due"):
                body = re.sub(r"^by (?:the )?", "", fold(value[dated[2] :]).strip(" -–,"))
                facts = replace(facts, body=body or facts.body)
        elif WHO.match(field) and facts.body is None:
            when = next(dates_in(value), None)
            maker = value[: when[1]].strip(" -–,(") if when else value
            facts = replace(facts, body=_post(maker) or None, date=facts.date or (when and when[0]))
    # A form may have one date alone, which is the decision's.
    alone = next((day for field, value, _ in sections if _DATED.match(field) and (day := first_date(value))), None)
    return replace(facts, date=facts.date or alone)


def _dates_decision(field: str) -> bool:
    return field == "decided at meeting" or bool(_DECISION_DATE.match(field) and WHEN.match(field))


def _post(maker: str) -> str:
    """The post of the member who decides, where the record prints the name as well."""
    names = (leading_name(part) for part in _PARTS.split(maker))
    posts = [
        part
        for part, name in zip(_PARTS.split(maker), names, strict=True)
        if is_post(part) and not (name and name.titled and not name.rest)
    ]
    return ", ".join(posts) or maker


def _is_due(sections: Sequence[FieldSection]) -> bool:
    """Whether the decision is still to be taken, as a forward plan tells."""
    return not any(DECIDES.match(field) for field, _, _ in sections)


def _title(found: Sequence[Block]) -> Block | None:
    """The last block above the first field that may name the decision: what stands before it is the page's."""
    title: Block | None = None
    for block in found:
        text = unmarked(block.text)
        if FIELD.match(text):
            break
        if block.kind in (Kind.HEADING, Kind.PARAGRAPH) and _may_name(text):
            title = block
    return title


def _names(value: str) -> bool:
    return 0 < len(value.split()) <= _TITLE_WORDS


def _may_name(text: str) -> bool:
    long_enough = 2 <= len(text.split()) <= _TITLE_WORDS and not text.endswith(".")
    only_date = any(end - begin > len(text) / 2 for _, begin, end in dates_in(text))
    linked = not _LINKS.sub("", text).strip()
    return (
        long_enough
        and not (linked or _LABELLED.match(text) or heads_record(text))
        and not (_HEAD.match(text) or _COUNCIL_LINE.search(text) or only_date or "/" in text[:12])
    )

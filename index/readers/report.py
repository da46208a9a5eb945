"""A report by itself: what an officer brings to one item of one meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.dates import first_date
from index.minutes.minuted import tell_reported
from index.parts.blocks import Block, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.exempt import is_exempt
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import fact_warnings, texts_of
from index.parts.sheets import MARK
from index.readers.report_heads import ReportHead, report_head, titled_sections
from index.text import fold
from index.types import AgendaItem, Authority, Furniture, PaperKind, ReadPaper

# The fields at a report's head, as councils' report templates name them.
_FIELD = re.compile(
    r"^\W*(?P<name>report to|to|committee|meeting|date(?: of meeting)?|meeting date|report (?:of|by|from|author)"
    r"|subject|title"
    r"|report title|title of report|portfolio(?: holder)?|key decision|wards?(?: affected)?|lead (?:officer|member)"
    r"|director)"
    r"\s*[:|\t]\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
_TELLING = frozenset(
    {"report to", "report of", "report by", "report from", "report author", "report title", "title of report"}
)
_HEAD_LINES = 40
_FIELDS_LEAST = 3


class ReportReader:
    """Reads such a report as one meeting with the one item."""

    def recognises(self, text: str) -> bool:
        names = [name for name, _ in _fields(text.splitlines()[: _HEAD_LINES * 2])]
        fielded = len(set(names)) >= _FIELDS_LEAST and not _TELLING.isdisjoint(names)
        return fielded or report_head(text.splitlines()[:_HEAD_LINES]) is not None

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left)
        head = texts_of(found[:_HEAD_LINES])
        fields = dict(reversed(list(_fields(head))))
        facts = _facts(fields, head)
        draft.meeting = facts.over(Facts(council=council_named(text))).meeting()
        printed = report_head(text.splitlines()[:_HEAD_LINES])
        mark = next((match for block in found if (match := MARK.match(block.text))), None)
        number = printed.number if printed else mark["number"] if mark else None
        title = (printed.title if printed else "") or _title(fields, found)
        item = draft.begin(AgendaItem(number, title, is_exempt("\n".join(head))))
        told: list[Block] = []
        for place, block in enumerate(found):
            kind = _furniture(block, printed if place < _HEAD_LINES else None)
            if kind:
                draft.leave(kind, block.text)
            else:
                told.append(block)
        tell_reported(draft, list(titled_sections(told)), item, Authority.REPORTED)
        warnings = tuple(fact_warnings(facts))
        return ReadPaper(PaperKind.REPORT, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _furniture(block: Block, printed: ReportHead | None) -> Furniture | None:
    """What a block is where it only tells the item, the body or the day; None where it is told."""
    line = fold(unmarked(block.text))
    if MARK.match(block.text) or (printed and line == printed.item_line):
        return Furniture.LABEL
    return Furniture.HEADING if printed and line in printed.facts else None


def _fields(lines: Sequence[str]) -> list[tuple[str, str]]:
    matches = (_FIELD.match(unmarked(line.replace("\t", " | ")).strip("| ")) for line in lines)
    return [(match["name"].casefold(), fold(match["value"].strip("| "))) for match in matches if match]


def _facts(fields: dict[str, str], head: Sequence[str]) -> Facts:
    dated = next((value for name, value in fields.items() if "date" in name and first_date(value)), None)
    body = next((fields[name] for name in ("report to", "committee", "to") if name in fields), None)
    facts = facts_of([f"Date: {dated}"] if dated else head)
    return replace(facts, body=re.split(r"\s+[-–—]\s+", body)[0] if body else facts.body)


def _title(fields: dict[str, str], found: Sequence[Block]) -> str:
    named = next(
        (fields[name] for name in ("subject", "title", "report title", "title of report") if name in fields), None
    )
    headings = (unmarked(block.text) for block in found if block.level)
    return named or next((text for text in headings if not MARK.match(text) and not council_named(text)), "")

"""Action trackers: a table of what was asked of whom, by when, and how it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from index.actions.action_columns import VALUE
from index.minutes.minuted import tell_reported
from index.parts.blocks import Kind
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import fact_warnings, texts_of
from index.readers.action_days import day_told
from index.readers.action_heads import facts_over, head_of
from index.types import Authority, PaperKind, ReadPaper

# The columns that every tracker has in one wording or another; a header row has two kinds or more.
_COLUMNS = (
    re.compile(r"\b(?:actions?|recommendations?|request|agreed action|outstanding)\b", re.IGNORECASE),
    re.compile(r"\b(?:owner|responsible|lead|officer|by whom|action by|who|assigned)\b", re.IGNORECASE),
    re.compile(r"\b(?:status|progress|response|update|outcome|complete|rag|position)\b", re.IGNORECASE),
    re.compile(r"\b(?:due|deadline|by when|target|timescale|completion date)\b", re.IGNORECASE),
)
TRACKED = "Read as an action tracker: its rows tell how what was promised before stands, and are told with it."
_CELL = re.compile(r"\t|\s*\|\s*|\s{2,}")
_COLUMNS_LEAST = 3
_LONGEST_HEADER = 30


class ActionTrackerReader:
    """Reads such a table as one paper without items; each row keeps its header."""

    def recognises(self, text: str) -> bool:
        return any(_is_header(line) for line in text.splitlines())

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        before = next((i for i, block in enumerate(found) if block.kind is Kind.TABLE), len(found))
        facts = facts_of(texts_of(found[:before]))
        if facts.date is None:
            lines = takewhile(lambda line: not _is_header(line), text.splitlines())
            facts = facts_over(head_of([line.strip() for line in lines if line.strip()])).over(facts)
        if facts.date is None:
            facts = replace(facts, date=day_told(line for line in text.splitlines() if not _is_row(line)))
        draft = Draft(furniture=left, meeting=facts.over(Facts(council=council_named(text))).meeting())
        tell_reported(draft, found, None, Authority.REPORTED)
        warnings = (*fact_warnings(facts), TRACKED)
        return ReadPaper(PaperKind.REPORT, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _is_header(line: str) -> bool:
    if not _is_row(line) or len(line.split()) > _LONGEST_HEADER:
        return False
    heads = [cell for cell in _cells(line) if not VALUE.search(cell)]
    return sum(any(column.search(cell) for cell in heads) for column in _COLUMNS) >= _COLUMNS_LEAST


def _is_row(line: str) -> bool:
    return len(_cells(line)) >= _COLUMNS_LEAST


def _cells(line: str) -> list[str]:
    return [cell for cell in _CELL.split(line.strip("| ")) if cell.strip()]

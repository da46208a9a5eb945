"""The parts of an agenda or pack: what stands before the agenda, its items, what is bound behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.parts import titles
from index.parts.blocks import Block, Kind, unmarked
from index.parts.facts import facts_of
from index.parts.items import Item, items_in
from index.parts.numbers import Number
from index.parts.past import tells_past
from index.parts.sheets import MARK, sheets_of
from index.people.attendance import capacity_of
from index.readers.note_signs import note_points
from index.types import Capacity

_AGENDA_HEAD = re.compile(
    r"^(?:a\s?g\s?e\s?n\s?d\s?a|(?:public )?agenda(?: and (?:papers|reports?))?(?:\s*[-–:].*)?|rhaglen"
    r"|agenda (?:for|of) .{3,120}|(?!.*[.?!]).{3,80}? agenda|(?:agenda\s*/\s*rhaglen|rhaglen\s*/\s*agenda)"
    r"|agenda\s+pages?|order of (?:business|proceedings)|business(?: to be transacted)?)$",
    re.IGNORECASE,
)
# The business with which nearly every meeting begins; a report has none of it.
_FIRST_BUSINESS = (
    re.compile(r"\bapolog(?:y|ies)\b|\bymddiheuriadau\b", re.IGNORECASE),
    re.compile(r"\b(?:declarations?|disclosures?)\b.*\binterests?\b|\bdatgan|^declarations?$", re.IGNORECASE),
    re.compile(r"\bminutes\b|\bcofnodion\b", re.IGNORECASE),
)
_LEAST_FIRST = 2
_SUMMONS = re.compile(
    r"\b(?:you are (?:hereby )?(?:summoned|invited|requested to attend)|summons|notice (?:is hereby given"
    r"|of meeting))\b",
    re.IGNORECASE,
)
_MINUTES_HEAD = re.compile(
    r"^(?:attendance|(?:draft |unconfirmed )?minutes(?: of\b.*|\s*[-–].*)?|(?!\d).{3,80}?(?:\s*[-–])? minutes)$",
    re.IGNORECASE,
)
_MINUTES_HEAD_HELD = re.compile(r"^(?:(?:draft|unconfirmed)\s+)?minutes\b.*\b(?:held|on)\b.*\d", re.IGNORECASE)
_OPENS_MINUTES = re.compile(
    rf"{_MINUTES_HEAD.pattern}|^\W*(?:draft |unconfirmed )*(?:minutes|cofnodion|notes of|record of)\b", re.IGNORECASE
)
_PRESENT = re.compile(
    r"^\W*(?:(?:members|councillors|aelodau) )?(?:present|attendance|in attendance|(?:yn )?bresennol|presennol)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:part|section) (?:\d|[ivx]+|one|two|a|b)\b|\bexempt\b|\bconfidential\b|\bopen\b", re.IGNORECASE
)
_AGENDA = re.compile(r"\bagenda\b", re.IGNORECASE)
# Points from which items are minutes, not an agenda: chosen on the "tune" papers.
_MINUTED_LEAST = 10
_LEAST_ITEMS = 3
_LEAST_USUAL = 2
# An agenda rarely has more blocks than this in front of it, and a report's head no more than that.
_FRONT, _HEAD = 150, 8


@dataclass(frozen=True, slots=True)
class Parts:
    """Front matter, the agenda's items, and the sheets behind them."""

    front: list[Block]
    items: list[Item]
    sheets: list[list[Block]]
    headed: bool

    @classmethod
    def of(cls, found: Sequence[Block]) -> Parts:
        """The parts of a paper's blocks, whatever the paper is."""
        head = next((i for i, block in enumerate(found[:_FRONT]) if _AGENDA_HEAD.match(unmarked(block.text))), None)
        begin = 0 if head is None else head + 1
        end = _agenda_end(found, begin)
        above, items = items_in(found[begin:end])
        begun = begin + len(above)
        tail = _untitled_tail(items)
        return cls(list(found[:begun]), items, list(sheets_of([*tail, *found[end:]])), head is not None)

    def is_agenda(self) -> bool:
        """Whether there is an agenda: its heading or a summons, and items of usual business."""
        usual = sum(titles.is_usual(item.title) for item in self.items)
        summons = self.headed or any(_SUMMONS.search(block.text) for block in self.front)
        if len(self.items) < _LEAST_ITEMS or self._is_minuted():
            return False
        return (summons and usual >= (1 if self.headed else _LEAST_USUAL)) or self._is_plain_agenda()

    def _is_minuted(self) -> bool:
        """Whether what stands under the items tells what was said and done, so that they are no agenda."""
        told = [block.text for block in self.front]
        if _AGENDA.search("\n".join(told)) and not self._names_who_came():
            return False
        told += [text for item in self.items[:-1] for text in (item.title, *(block.text for block in item.blocks))]
        return note_points("\n".join(told), met=False) >= _MINUTED_LEAST

    def _names_who_came(self) -> bool:
        told = (unmarked(block.text) for block in self.front)
        return any(_PRESENT.match(text) or _OPENS_MINUTES.match(text) for text in told)

    def _is_plain_agenda(self) -> bool:
        """Whether items begin as every meeting's do, below a date, and nothing tells that the meeting was held."""
        first = sum(any(kind.search(item.title) for item in self.items) for kind in _FIRST_BUSINESS)
        told = [unmarked(block.text) for block in self.front]
        under = "\n".join(block.text for item in self.items[:-1] for block in item.blocks)
        return (
            first >= _LEAST_FIRST
            and not self._names_who_came()
            and not tells_past(under, least=1)
            and facts_of(told).date is not None
        )

    @staticmethod
    def begins_minutes(sheet: Sequence[Block]) -> bool:
        """Whether a sheet is the first of printed minutes."""
        return any(_heads_minutes(sheet, at) for at in range(min(_HEAD, len(sheet))))


def _agenda_end(found: Sequence[Block], begin: int) -> int:
    """Where what is bound behind the agenda begins."""
    seen = 0
    for at in range(begin, len(found)):
        block = found[at]
        if Number.of(unmarked(block.text).split(" ")[0]) if block.text else None:
            seen += 1
        if seen < 2 or not block.text:
            continue
        if MARK.match(block.text) and not _title_follows(found, at):
            return _page_top(found, at, begin)
        if _heads_minutes(found, at) or block.kind is Kind.PAGE_MARK:
            return _page_top(found, at, begin)
        if block.kind is Kind.HEADING and block.level == 1 and not _PART.search(block.text) and not _numbered(block):
            return at
    return len(found)


def _page_top(found: Sequence[Block], at: int, begin: int) -> int:
    """The first of the headings right above ``at``, which head the same page."""
    while at > begin and found[at - 1].kind in (Kind.HEADING, Kind.PAGE_MARK) and not _numbered(found[at - 1]):
        at -= 1
    return at


def _numbered(block: Block) -> bool:
    return Number.of(unmarked(block.text).split(" ")[0]) is not None


def _title_follows(found: Sequence[Block], at: int) -> bool:
    """Whether an agenda itself prints "Agenda Item 1" above each title: then another mark follows soon."""
    return any(MARK.match(block.text) for block in found[at + 1 : at + 7])


def _heads_minutes(found: Sequence[Block], at: int) -> bool:
    block = found[at]
    text = unmarked(block.text)
    if block.kind not in (Kind.HEADING, Kind.PARAGRAPH) or not _MINUTES_HEAD.match(text):
        return False
    if _MINUTES_HEAD_HELD.match(text):
        return True
    return any(_opens_attendance(unmarked(one.text)) for one in found[at : at + 8])


def _opens_attendance(text: str) -> bool:
    return bool(_PRESENT.match(text)) or capacity_of(text) is Capacity.MEMBER


def _untitled_tail(items: list[Item]) -> list[Block]:
    """Blocks behind the last item that lie beyond a page break: they are no longer the agenda's."""
    if not items:
        return []
    blocks = items[-1].blocks
    cut = next((i for i, block in enumerate(blocks) if block.kind in (Kind.GAP, Kind.BLANK_PAGE)), None)
    if cut is None or len(blocks) - cut < _HEAD:
        return []
    tail = blocks[cut:]
    del blocks[cut:]
    return tail

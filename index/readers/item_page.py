"""A committee system's page of one agenda item: title, presenter, minutes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from index.minutes.labelled import labels_apart, tell_labelled
from index.parts.blocks import Block, Kind, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import cut_warnings, fact_warnings, texts_of, with_inferred_date
from index.parts.items import Item
from index.parts.labels import apart, begins_text, is_label
from index.parts.numbers import Number
from index.parts.private import private_items
from index.text import fold
from index.types import Authority, Contribution, Furniture, PaperKind, ReadPaper

_HEAD = re.compile(r"^[ \t]*(?:#+\s*)?(?:agenda item|rhif eitem|eitem ar yr agenda|eitem agenda)[ \t]*$", re.I | re.M)
# "Meeting of Cabinet, Tuesday, 4th July, 2023 10.00 am (Item 7.)"
_MEETING = re.compile(
    r"^(?:[•*-]\s*)?(?:meeting(?: of |:\s*)|cyfarfod )(?P<body>.+?),?\s+(?P<when>(?:\w+day|dydd \w+),? .+?)"
    r"\s*(?:\((?:item|eitem)\s+(?P<number>[^)]+?)\.?\))?$",
    re.IGNORECASE,
)
_NO_DATE = (
    "The page prints neither the date nor the body of its meeting: both stay empty unless an agenda in the "
    "store has the same item."
)
_HEAD_CHARACTERS = 1500


class ItemPageReader:
    """Reads a page of one item as a meeting with that item alone."""

    def recognises(self, text: str) -> bool:
        labels = sum(_is_labelled(line.strip()) for line in text.splitlines())
        return _title_begins(text) > 0 and 1 <= labels <= 2

    def read(self, text: str) -> ReadPaper:
        head = text[: _title_begins(text)]
        found, left = clean_blocks(text[len(head) :])
        draft = Draft(furniture=[*left, (Furniture.NAVIGATION, fold(head))])
        found = list(labels_apart(map(_labelled, found)))
        before = list(takewhile(lambda block: not is_label(block.text), found))
        facts, number, notes = _facts(draft, before)
        facts = with_inferred_date(facts, text)
        draft.meeting = facts.over(Facts(council=council_named(text))).meeting()
        item = _item(number, notes, found[len(before) :])
        if notes:
            draft.leave_marks(notes[0])
        tell_labelled(draft, item, *private_items([item]))
        told = [_NO_DATE] if not facts.date and not facts.body else fact_warnings(facts)
        warnings = (*cut_warnings(draft), *told)
        return ReadPaper(PaperKind.MINUTES, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _is_labelled(line: str) -> bool:
    heading = line.startswith("#") and begins_text(f"{line}:")
    return begins_text(line) or heading or apart(line) is not None


def _title_begins(text: str) -> int:
    """Where the page's own words begin: behind the last of its "Agenda item" headings; 0 where it has none."""
    heads = [match.end() for match in _HEAD.finditer(text[:_HEAD_CHARACTERS])]
    return heads[-1] if heads else 0


def _labelled(block: Block) -> Block:
    """A heading "Minutes" with the colon that other pages print behind it."""
    colon = f"{block.text}:"
    return replace(block, text=colon) if block.kind is Kind.HEADING and begins_text(colon) else block


def _facts(draft: Draft, before: list[Block]) -> tuple[Facts, str | None, list[Block]]:
    """What the head tells of the meeting, the item's number, and the blocks that are left."""
    notes: list[Block] = []
    facts, number = Facts(), None
    for block in before:
        match = _MEETING.match(unmarked(block.text))
        if match:
            facts = Facts(body=match["body"]).over(facts_of([match["when"]]))
            number = match["number"]
            draft.tell(Contribution(block.text, Authority.AGENDA))
        else:
            notes.append(block)
    return facts.over(facts_of(texts_of(notes[1:]))), number, notes


def _item(number: str | None, notes: list[Block], rest: list[Block]) -> Item:
    if not notes:
        return Item(number, "", rest)
    title = unmarked(notes[0].text)
    token, _, told = title.partition(" ")
    printed = Number.of(token)
    if printed and told and not number:
        return Item(printed.printed, told, [*notes[1:], *rest], [(Furniture.NUMBER, token)])
    return Item(number, title, [*notes[1:], *rest])

"""A committee system's page of one agenda item: title, presenter, minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from index.readers.blocks import Block, Kind, blocks
from index.readers.minuted import minuted
from index.readers.page import PRESENTERS, council_named, date_from_notice, is_furniture, meeting_facts, title_of
from index.text import fold
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, ReadPaper

_HEAD = re.compile(r"^\s*(?:#+\s*)?(?:agenda item|rhif eitem|eitem ar yr agenda)\s*$", re.IGNORECASE | re.MULTILINE)
_MINUTES = re.compile(r"^(?:minutes|cofnodion)\s*:$", re.IGNORECASE)
_NO_DATE = (
    "The page prints neither the date nor the body of its meeting: both stay empty unless an agenda in the "
    "store has the same item."
)


class ItemPageReader:
    """Reads a page of one item as a meeting with that item alone."""

    def recognises(self, text: str) -> bool:
        head = text.lstrip()[:200]
        match = _HEAD.match(head)
        return bool(match) and any(_MINUTES.match(line.strip()) for line in text.splitlines())

    def read(self, text: str) -> ReadPaper:
        found = [block for block in blocks(text) if not is_furniture(block) and block.kind is not Kind.GAP]
        before = list(takewhile(lambda block: not _MINUTES.match(block.text), found))
        title, *notes = before or [Block(Kind.PARAGRAPH, "")]
        item = AgendaItem(None, title_of(title.text), presenters=_presenters(notes))
        contributions = [Contribution(note.text, Authority.AGENDA, item=0) for note in notes]
        contributions += minuted(found[len(before) + 1 :], item=0)
        facts = meeting_facts(line for block in notes for line in block.lines)
        inferred = None if facts.date else date_from_notice(text)
        meeting = Meeting(
            council=council_named(text),
            body=facts.body,
            date=facts.date or inferred,
            date_inferred=inferred is not None,
            time=facts.time,
            venue=facts.venue,
            items=(item,),
            contributions=tuple(contributions),
        )
        return ReadPaper(PaperKind.MINUTES, (meeting,), tuple(_warnings(meeting)))


def _warnings(meeting: Meeting) -> Iterator[str]:
    if meeting.date is None:
        yield _NO_DATE
    elif meeting.body is None:
        yield "The page does not name the body (committee or panel) that met."
    if meeting.date_inferred:
        yield "The page prints no date: it was inferred from its notice of the working day before the meeting."


def _presenters(notes: list[Block]) -> tuple[str, ...]:
    matches = (PRESENTERS.match(note.text) for note in notes)
    return tuple(fold(match["names"]) for match in matches if match)

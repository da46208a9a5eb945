"""Sections of made-up papers, without a store."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from assistant.decisions.decision import Decision
from assistant.decisions.heard import heard_in
from index.heard.finding import find_heard
from index.heard.heard import Heard
from index.stored import Passage, Piece, Place, Section
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind

HELD = dt.date(2024, 3, 12)
RESOLVED, MINUTED, SAID = Authority.RESOLVED, Authority.MINUTED, Authority.SAID


def piece(text: str, authority: Authority = MINUTED, at: int = 1, **fields: object) -> Piece:
    """A whole contribution."""
    return Piece(at, text, 0, len(text), authority, **fields)  # type: ignore[arg-type]


def pieces(*told: tuple[Authority, str], **fields: object) -> tuple[Piece, ...]:
    """Contributions in a row."""
    return tuple(piece(text, authority, at, **fields) for at, (authority, text) in enumerate(told, start=1))


def place(title: str = "Parks", number: str | None = "4", date: dt.date | None = HELD, source: str = "m.txt") -> Place:
    """An item of a committee's meeting."""
    return Place(
        source, PaperKind.MINUTES, False, "Beeton Council", "Parks Committee", date, False, AgendaItem(number, title)
    )


def section(told: Sequence[Piece], at: Place | None = None, meeting: int = 1) -> Section:
    """A section of one passage."""
    return Section(meeting, (Passage(1, at or place(), tuple(told)),))


def heard(told: Section) -> list[Decision]:
    """What is heard to be decided in a section, found as when its paper is read."""
    whole = told.whole.pieces
    found = find_heard(Meeting(contributions=tuple(map(_contribution, whole))))
    listened: dict[int, list[Heard]] = defaultdict(list)
    for one in found:
        spans = tuple((whole[place].contribution_id, begin, end) for place, begin, end in one.spans)
        listened[spans[0][0]].append(replace(one, spans=spans))
    return list(heard_in(told, listened))


def _contribution(one: Piece) -> Contribution:
    return Contribution(one.contribution, one.authority, 0, one.speaker, uncertain=one.uncertain, joins=one.joins)

"""A meeting caught up on: lines, each with the words of a paper and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.answering.answer import QUOTES_MODE, SENTENCE_ENDS
from assistant.catchup.meetings import Held
from assistant.decisions.decision import passage_source, verbatim
from index.stored import Passage
from index.types import AgendaItem

# What stands before an entry of a list, and is no word of it.
_BULLETS = " \n\t•·●▪◦*–-"


class LineKind(StrEnum):
    """What a line tells."""

    CAME = "came"
    SPOKE = "spoke"
    APOLOGIES = "apologies"
    CALLED = "called"
    ABOUT = "about"
    POINT = "point"
    PROPOSED = "recommended"
    DECIDED = "decided"
    CORRECTED = "corrected"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a paper; ``passage`` holds them alone. ``lead`` is what is said of them, such as who promised."""

    kind: LineKind
    passage: Passage
    lead: str = ""

    @property
    def text(self) -> str:
        """The words, verbatim; "…" where a sentence is cut."""
        first, *further = self.passage.pieces
        if self.kind is LineKind.PROMISED and first.table:  # a cell says all of it, without the table's header
            return " ".join(first.contribution[first.begin : first.end].split())
        if further or first.table:
            last = self.passage.pieces[-1]
            cut = last.table and last.contribution[last.end :].strip()
            return verbatim(self.passage.pieces) + ("\n…" if cut else "")
        before, after = first.contribution[: first.begin].rstrip(_BULLETS), first.contribution[first.end :].strip()
        shown = " ".join(first.text.split())
        shown = f"… {shown}" if before and before[-1] not in SENTENCE_ENDS else shown
        return f"{shown} …" if after and shown[-1] not in SENTENCE_ENDS else shown

    @property
    def length(self) -> int:
        """Its words, those of the lead among them."""
        return len(self.text.split()) + len(self.lead.split())

    def to_json(self) -> dict[str, Any]:
        """The line with the source fields of the contract."""
        lead = {"lead": self.lead} if self.lead else {}
        return {"kind": self.kind.value, **lead, "quote": self.text, **passage_source(self.passage)}


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """An agenda item, and what there is to know of it; ``more`` promises of it are in the ledger alone.

    ``written`` sums up its :attr:`points` in a language model's words, whose markers give the points' numbers.
    """

    item: AgendaItem
    lines: tuple[Line, ...]
    more: int = 0
    written: str = ""

    @property
    def points(self) -> tuple[Line, ...]:
        """The lines that tell what it was about and what was said, numbered from 1 where they are summed up."""
        return tuple(line for line in self.lines if line.kind in (LineKind.ABOUT, LineKind.POINT))

    @property
    def marks(self) -> dict[int, int]:
        """The number of each point, by the ``id`` of its line; none where they are not summed up."""
        return {id(line): number for number, line in enumerate(self.points, start=1)} if self.written else {}

    def to_json(self) -> dict[str, Any]:
        """The item with its lines; where they are summed up, that and each point's number too."""
        marks = self.marks
        lines = [line.to_json() | ({"mark": marks[id(line)]} if id(line) in marks else {}) for line in self.lines]
        written = {"written": self.written} if self.written else {}
        titled = {"number": self.item.number, "title": self.item.title}
        return titled | written | {"lines": lines, "more_promises": self.more}


@dataclass(frozen=True, slots=True)
class CatchUp:
    """A meeting: who came or spoke, who sent apologies, and its substantive items in order.

    ``mode`` is "quotes", or the name of the language model that summed up the items.
    """

    meeting: Held
    people: tuple[Line, ...]
    items: tuple[ItemSummary, ...]
    mode: str = QUOTES_MODE

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in order."""
        return (*self.people, *(line for item in self.items for line in item.lines))

    def to_json(self) -> dict[str, Any]:
        """What ``minutebook catchup --json`` prints."""
        people = [line.to_json() for line in self.people]
        items = [item.to_json() for item in self.items]
        return self.meeting.to_json() | {"mode": self.mode, "people": people, "items": items}

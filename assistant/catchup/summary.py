"""A meeting caught up on: lines, each with the words of a paper and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.answer import SENTENCE_ENDS
from assistant.catchup.meetings import Held
from assistant.decisions.decision import passage_source, verbatim
from index.stored import Passage
from index.types import AgendaItem

# What stands before an entry of a list, and is no word of it.
_BULLETS = " \n\t•·●▪◦*–-"


class Kind(StrEnum):
    """What a line tells."""

    CAME = "came"
    SPOKE = "spoke"
    APOLOGIES = "apologies"
    ABOUT = "about"
    POINT = "point"
    DECIDED = "decided"
    CORRECTED = "corrected"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a paper; ``passage`` holds them alone. ``lead`` is what is said of them, such as who promised."""

    kind: Kind
    passage: Passage
    lead: str = ""

    @property
    def text(self) -> str:
        """The words, verbatim; "…" where a sentence is cut."""
        first, *further = self.passage.pieces
        if further or first.table:
            return verbatim(self.passage.pieces)
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
    """An agenda item, and what there is to know of it; ``more`` promises of it are in the ledger alone."""

    item: AgendaItem
    lines: tuple[Line, ...]
    more: int = 0

    def to_json(self) -> dict[str, Any]:
        """The item with its lines."""
        lines = [line.to_json() for line in self.lines]
        return {"number": self.item.number, "title": self.item.title, "lines": lines, "more_promises": self.more}


@dataclass(frozen=True, slots=True)
class CatchUp:
    """A meeting: who came or spoke, who sent apologies, and its substantive items in order."""

    meeting: Held
    people: tuple[Line, ...]
    items: tuple[ItemSummary, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in order."""
        return (*self.people, *(line for item in self.items for line in item.lines))

    def to_json(self) -> dict[str, Any]:
        """What ``minutebook catchup --json`` prints."""
        people = [line.to_json() for line in self.people]
        return self.meeting.to_json() | {"people": people, "items": [item.to_json() for item in self.items]}

"""A decision, as the papers print it or as it was heard in a recording."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from assistant.fields import iso, source_fields
from index.stored import Passage, Piece, Place
from index.types import Authority, Votes


class Outcome(StrEnum):
    """What became of what was put: a meeting that votes something down has decided too."""

    CARRIED = "carried"
    AMENDED = "amendment carried"
    LOST = "voted down"


@dataclass(frozen=True, slots=True)
class Movers:
    """Who moved and who seconded, as printed or heard; None where the paper does not say."""

    mover: str | None = None
    seconder: str | None = None

    def __bool__(self) -> bool:
        return bool(self.mover or self.seconder)


@dataclass(frozen=True, slots=True)
class Correction:
    """Words by which a meeting corrected the minutes of the meeting held on ``of``, where that is known.

    ``items`` are the keys of those items of the minutes that it points at; none where it is of them as a whole.
    """

    passage: Passage
    of: dt.date | None
    items: frozenset[str] = frozenset()

    def to_json(self) -> dict[str, Any]:
        """Which minutes were corrected, the words, and where they stand."""
        of = iso(self.of)
        return {"of": of, "quote": verbatim(self.passage.pieces), **passage_source(self.passage)}


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of one meeting: ``passage`` holds what prints it, its parts together, and nothing else.

    ``meeting`` is what all papers of that meeting have in common. ``also`` are other papers that
    print the same; ``corrections`` are those of the minutes that it approves, or of what it was taken under.
    """

    meeting: int
    passage: Passage
    votes: Votes | None = None
    movers: Movers = Movers()
    also: tuple[Passage, ...] = ()
    corrections: tuple[Correction, ...] = ()
    outcome: Outcome = Outcome.CARRIED

    @property
    def place(self) -> Place:
        return self.passage.place

    @property
    def authority(self) -> Authority:
        """``resolved`` where it is printed, ``minuted`` where it was voted down, ``said`` where it was heard."""
        return authority_of(self.passage)

    @property
    def exception(self) -> str:
        """What became of it, where it was not simply carried."""
        return "" if self.outcome is Outcome.CARRIED else self.outcome.value

    @property
    def text(self) -> str:
        """Its words, verbatim."""
        return verbatim(self.passage.pieces)

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of each of its parts."""
        return tuple(piece.text for piece in self.passage.pieces)

    def to_json(self) -> dict[str, Any]:
        """As the contract has it, with mover and seconder, parts, other sources and corrections beside."""
        return {
            "text": self.text,
            "outcome": self.outcome.value,
            "votes": asdict(self.votes) if self.votes else None,
            "mover": self.movers.mover,
            "seconder": self.movers.seconder,
            "parts": list(self.parts),
            **passage_source(self.passage),
            "also": [passage_source(one) for one in self.also],
            "corrected": [one.to_json() for one in self.corrections],
        }


def verbatim(pieces: Sequence[Piece]) -> str:
    """The words of pieces in a row, a line each; "…" where something else stands between them."""
    lines = [pieces[0].text]
    for before, piece in pairwise(pieces):
        lines += [piece.text] if _beside(before, piece) else ["…", piece.text]
    return "\n".join(lines)


def passage_source(passage: Passage) -> dict[str, Any]:
    """Where the words of a passage stand, as the contract has it."""
    return source_fields(passage.place, passage.speaker, passage.start, passage.page, authority_of(passage))


def authority_of(passage: Passage) -> Authority:
    """The authority of a decision: the debate that led to it may stand with it."""
    told = {piece.authority for piece in passage.pieces}
    return Authority.RESOLVED if Authority.RESOLVED in told else passage.authority


def _beside(one: Piece, other: Piece) -> bool:
    """Whether nothing stands between two pieces: no page mark, no heading, no other words."""
    same = (one.page, one.sheet, one.heading) == (other.page, other.sheet, other.heading)
    cut = one.contribution[one.end :].strip() or other.contribution[: other.begin].strip()
    return same and other.contribution_id - one.contribution_id == 1 and not cut

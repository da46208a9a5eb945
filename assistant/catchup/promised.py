"""What was promised at a meeting, as the ledger of promises tells it, as lines of a catch-up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.catchup.summary import Line, LineKind
from assistant.promises.entry import Entry
from assistant.promises.mention import tracked
from index.actions.standing import Status
from index.stored import Passage, Piece
from index.types import Authority

# The ledger has a promise in all its words; a line has so many, beginning a little before what undertakes it. What is
# minuted tells in one sentence why, and by when: that stands whole; a resolution is told as decided too.
_LENGTH, _MINUTED_LENGTH, _BEFORE = 22, 45, 5
_UNDERTAKES = re.compile(
    r"\b(?:I|we)(?:['’]ll| will| can| could|['’](?:m|re) going to| (?:am|are) going to| shall)\b|\bhappy to\b"
    r"|\blet me\b|\btake (?:it|that|this) (?:away|back)\b|\b(?:would|will|to) be\b|\bagreed\b|\bundert(?:ook|ake)",
    re.IGNORECASE,
)


def promised(made: Iterable[Entry]) -> list[Line]:
    """The promises of a meeting, each with its words, who made it, and by when: those that say most first."""
    return [_line(one) for one in sorted(made, key=_told, reverse=True)]


def _told(entry: Entry) -> tuple[bool, bool, bool, bool, bool]:
    """How much a promise tells: that it is overdue or still to do, a day, who makes it for certain."""
    stands = _status(entry)
    overdue, kept = (stands is status for status in (Status.OVERDUE, Status.KEPT))
    return overdue, not kept, bool(entry.due), not entry.person.unsure, bool(entry.who)


def _status(entry: Entry) -> Status | None:
    """What was set by hand, else what a tracker says."""
    row = tracked(entry)
    return entry.mark.status if entry.mark else row.status if row else None


def _line(entry: Entry) -> Line:
    told = entry.sources[0]
    pieces = [replace(told.piece, begin=begin, end=end) for begin, end in told.promise.spans]
    piece = next((one for one in pieces if _UNDERTAKES.search(one.text)), pieces[0])
    due = f"due {entry.due.printed}" if entry.due else None
    who = f"{entry.who}{' (inferred)' if entry.person.unsure else ''}" if entry.who else None
    stands = _status(entry)
    by_hand = f" (set by {entry.mark.by})" if entry.mark else ""
    lead = ", ".join(part for part in (who, due, f"{stands.value}{by_hand}" if stands else None) if part)
    return Line(LineKind.PROMISED, Passage(0, told.place, (_cut(piece),)), lead)


def _cut(piece: Piece) -> Piece:
    """The words of a piece that undertake something, and some around them."""
    words = [match.span() for match in re.finditer(r"\S+", piece.contribution[piece.begin : piece.end])]
    if len(words) <= (_MINUTED_LENGTH if piece.authority is Authority.MINUTED else _LENGTH):
        return piece
    cue = _UNDERTAKES.search(piece.text)
    at = sum(begin < cue.start() for begin, _ in words) if cue else 0
    first = max(0, min(at - _BEFORE, len(words) - _LENGTH))
    last = words[first + _LENGTH - 1]
    return replace(piece, begin=piece.begin + words[first][0], end=piece.begin + last[1])

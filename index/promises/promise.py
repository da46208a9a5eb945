"""What a promise is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from index.actions.standing import Status
from index.stored import Piece, Place
from index.types import Spans

# The cue of a row of a table of actions: its words are those of the action.
ROW = "action row"
# That of a line "Action: ...", and of what stands above one that only names an owner.
LINE, ABOVE = "action line", "action above"


@dataclass(frozen=True, slots=True)
class Due:
    """By when: as printed ("in January"), and the day, month or year that this is.

    ``date`` is ISO 8601, as exact as what is printed tells ("2025-01"), or None.
    """

    printed: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who promises, as printed: a name, a role, or both; ``unsure`` where it is inferred."""

    name: str | None = None
    role: str | None = None
    unsure: bool = False

    def __str__(self) -> str:
        return ", ".join(dict.fromkeys(part for part in (self.name, self.role) if part))


@dataclass(frozen=True, slots=True)
class Promise:
    """An undertaking: ``spans`` are its exact words in the text of a meeting's ``contribution``.

    ``who`` is empty where no word says who undertakes it. ``to`` is who asked or is told, and
    ``asked`` the words of the request, if there is one. ``cue`` names what gave the promise away.
    """

    contribution: int
    spans: Spans
    cue: str
    who: Person = Person()
    to: str | None = None
    asked: str | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class StoredPromise:
    """A promise with where it stands; ``meeting`` is what all papers of its meeting have in common.

    The promise's ``contribution`` is the id of the contribution that ``piece`` holds whole.
    """

    meeting: int
    place: Place
    piece: Piece
    promise: Promise


@dataclass(frozen=True, slots=True)
class Mark:
    """A status that somebody set by hand, with a note: by whom and when."""

    status: Status
    note: str
    by: str
    at: dt.datetime

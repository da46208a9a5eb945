"""An entry of the ledger: a promise with all its sources, and what became of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from assistant.answering.answer import Citation, Quote
from assistant.fields import iso, source_fields
from assistant.promises.keys import key
from index.actions.standing import Status
from index.promises.promise import Due, Mark, Person, StoredPromise
from index.stored import Passage, Place
from index.text import plain, words
from index.types import Authority


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of a promise by the later papers: how many were searched, up to which day.

    ``late`` where one tells that it was kept later than it was to be.
    """

    status: Status = Status.NO_LATER_RECORD
    later: tuple[Citation, ...] = ()
    papers: int = 0
    until: dt.date | None = None
    late: bool = False

    @property
    def outcome(self) -> str:
        """The status in words: "kept (late)"."""
        return f"{self.status.value} (late)" if self.late else self.status.value


@dataclass(frozen=True, slots=True)
class Entry:
    """A promise told once: ``sources`` are all that tell it, the strongest authority first.

    ``mark`` is a status set by hand; it stands beside what the papers tell, and before it.
    """

    sources: tuple[StoredPromise, ...]
    followed: Followed = Followed()
    mark: Mark | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What the promise is known by, whichever of its papers is read anew."""
        return tuple(map(key, self.sources))

    @property
    def status(self) -> Status:
        return self.mark.status if self.mark else self.followed.status

    @property
    def outcome(self) -> str:
        """The status in words: that by hand, else that of the papers: "kept (late)"."""
        return self.mark.status.value if self.mark else self.followed.outcome

    @property
    def place(self) -> Place:
        return self.sources[0].place

    @property
    def quote(self) -> Quote:
        """The exact words, of its first source."""
        return quote(self.sources[0])

    @property
    def person(self) -> Person:
        """Who promised, by the source that says most of it."""
        named = (one.promise.who for one in self.sources)
        return max(named, key=lambda who: (not who.unsure and bool(who.name), bool(who.name), bool(str(who))))

    @property
    def who(self) -> str | None:
        """Name and role; the body for what a body agreed without naming anybody; None where nobody is told."""
        if str(self.person):
            return str(self.person)
        resolved = any(one.piece.authority is Authority.RESOLVED for one in self.sources)
        return self.place.body or self.place.council if resolved else None

    @property
    def to(self) -> str | None:
        """Who asked for it or is told; the body for what its members were told, not for what it agreed itself."""
        named = (one.promise.to for one in self.sources if one.promise.to)
        told = next((to for to in named if plain(to) != plain(self.who or "")), None)
        itself = set(words(self.who)) <= set(words(self.place.body or "")) if self.who else False
        return told or (None if itself else self.place.body)

    @property
    def due(self) -> Due | None:
        dues = [one.promise.due for one in self.sources if one.promise.due]
        return next((due for due in dues if due.date), next(iter(dues), None))

    def to_json(self) -> dict[str, Any]:
        """As the contract has it; what is more stands behind."""
        first, due, mark = self.sources[0], self.due, self.mark
        return {
            "who": self.who,
            "to": self.to,
            "due": due.printed if due else None,
            "quote": self.quote.text,
            "status": self.status.value,
            "later": [one.to_json() for one in self.followed.later],
            **_source(first),
            "id": self.keys[0],
            "due_date": due.date if due else None,
            "late": self.followed.late,
            "who_inferred": self.person.unsure,
            "asked": " ".join(first.promise.asked.split()) if first.promise.asked else None,
            "searched": {
                "papers": self.followed.papers,
                "to": iso(self.followed.until),
            },
            "also": [{"quote": quote(one).text, **_source(one)} for one in self.sources[1:]],
            "by_hand": {"note": mark.note, "by": mark.by, "at": mark.at.isoformat(timespec="seconds")}
            if mark
            else None,
        }


def quote(told: StoredPromise) -> Quote:
    """The words of a promise in one of its papers."""
    return Quote(Passage(0, told.place, (told.piece,)), told.piece, told.promise.spans)


def _source(told: StoredPromise) -> dict[str, Any]:
    piece = told.piece
    return source_fields(told.place, piece.speaker, piece.start, piece.cited_page, piece.authority)

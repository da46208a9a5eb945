"""What a promise is known by, and the status set by hand that it has under it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from index.promises.promise import Mark, StoredPromise
from index.text import plain

if TYPE_CHECKING:  # an entry has keys itself
    from assistant.promises.entry import Entry

_WORDS_DIGITS, _PLACE_DIGITS = 10, 5
# What stands before the digits of the place.
_PLACED = "-"


def key(told: StoredPromise) -> str:
    """What a promise is known by: its words and day, then its council, body and item; of no paper's name or number."""
    return next(keys(told))


def keys(told: StoredPromise) -> Iterator[str]:
    """Its key, then those that it had while less was known of its meeting, or before keys told the place: surest first.

    Other papers of a meeting tell later what its first one left out.
    """
    place = told.place
    own = plain(" ".join(told.piece.contribution[begin:end] for begin, end in told.promise.spans))
    days = dict.fromkeys((str(place.date) if place.date and not place.date_inferred else "", ""))
    names = dict.fromkeys((council, body) for body in (place.body, None) for council in (place.council, None))
    item = f"{place.item.number or ''} {place.item.title}" if place.item else ""
    words = [_digest(f"{day}|{own}", _WORDS_DIGITS) for day in days]
    for one in words:
        for council, body in names:
            told_at = "|".join(plain(part or "") for part in (council, body, item))
            yield f"{one}{_PLACED}{_digest(told_at, _PLACE_DIGITS)}"
    yield from words


def with_marks(entries: Sequence[Entry], marks: Mapping[str, Mark]) -> list[Entry]:
    """The entries of a whole ledger, each with the latest status that was set for it by hand.

    A status is of one promise: where several have its key, of that to which it is surest, and was first to be read.
    """
    if not marks:
        return list(entries)
    had: dict[str, tuple[int, int, int]] = {}
    for at, entry in enumerate(entries):
        read = min(one.piece.contribution_id for one in entry.sources)
        for one in entry.sources:
            for place, called in enumerate(keys(one)):
                if called in marks:
                    found = (place if _PLACED in called else 0, read, at)
                    had[called] = min(had.get(called, found), found)
    latest: dict[int, Mark] = {}
    for called, (_, _, at) in had.items():
        latest[at] = max(latest.get(at, marks[called]), marks[called], key=_set_at)
    return [replace(entry, mark=latest.get(at)) for at, entry in enumerate(entries)]


def _set_at(mark: Mark) -> dt.datetime:
    return mark.at


def _digest(words: str, digits: int) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:digits]

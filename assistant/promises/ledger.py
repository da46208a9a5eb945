"""The ledger: all promises, each once, followed through the later papers, narrowed to what is asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from assistant.promises.entry import Entry
from assistant.promises.follow import Follower
from assistant.promises.keys import with_marks
from assistant.promises.same import told_once
from index.actions.standing import Status
from index.catalogue import Catalogue
from index.errors import PaperError
from index.narrowing import holds
from index.people.spelling import called
from index.stored import Narrowing
from index.text import stems

# So many keys are named in a sentence.
_NAMED = 5


def ledger(
    catalogue: Catalogue,
    follower: Follower,
    narrowing: Narrowing,
    words: str | None = None,
    status: Status | None = None,
) -> list[Entry]:
    """The promises within ``narrowing`` (its speaker is who promised) with all of ``words``: newest meeting first."""
    wanted = set(stems(words or ""))
    entries = [one for one in entries_of(catalogue) if _within(one, narrowing) and wanted <= entry_stems(one)]
    followed = [replace(one, followed=follower.follow(one)) for one in sorted(entries, key=_order)]
    return [one for one in followed if status is None or one.status is status]


def entries_of(catalogue: Catalogue) -> list[Entry]:
    """All promises, each once, with the statuses that were set by hand; not yet followed."""
    return with_marks(told_once(catalogue.promises()), catalogue.marks())


def entry_called(entries: Sequence[Entry], asked: str) -> Entry:
    """The only entry whose key begins with ``asked``.

    Raises:
        PaperError: where there is none, or more than one.
    """
    found = [one for one in entries if asked and any(key.startswith(asked.lower()) for key in one.keys)]
    if not found:
        raise PaperError(f"No promise has the key {asked}: take one that 'minutebook promises' lists.")
    if len(found) > 1:
        alike = "they have the same words, under one item or none" if len({one.keys[0] for one in found}) == 1 else ""
        named = ", ".join(dict.fromkeys(one.keys[0] for one in found[:_NAMED]))
        raise PaperError(f"{len(found)} promises have the key {asked}: {alike or f'name one of {named}'}.")
    return found[0]


def _order(entry: Entry) -> tuple[int, int]:
    date = entry.place.date or dt.date.min
    return -date.toordinal(), min(one.piece.contribution_id for one in entry.sources)


def _within(entry: Entry, narrowing: Narrowing) -> bool:
    held = holds(narrowing, entry.place.body, entry.place.date)
    return held and (not narrowing.speaker or promised_by(entry, narrowing.speaker))


def promised_by(entry: Entry, asked: str) -> bool:
    """Whether ``asked`` names who promised, by name or by post."""
    people = (one.promise.who for one in entry.sources)
    return any(part and called(part, asked) for who in people for part in (who.name, who.role))


def entry_stems(entry: Entry) -> set[str]:
    """The words of a promise, of the request, and of the item that it was made under."""
    told = [entry.place.item.title if entry.place.item else ""]
    for one in entry.sources:
        told += [one.piece.contribution[begin:end] for begin, end in one.promise.spans]
        told.append(one.promise.asked or "")
    return set(stems(" ".join(told)))

"""The ledger: all promises, each once, followed through the later papers, narrowed to what is asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from assistant.promises.entry import Entry
from assistant.promises.follow import Follower
from assistant.promises.same import told_once
from index.catalogue import Catalogue
from index.narrowing import holds
from index.people.spelling import called
from index.promises.promise import Status
from index.stored import Narrowing
from index.text import stems


def ledger(
    catalogue: Catalogue,
    follower: Follower,
    narrowing: Narrowing,
    words: str | None = None,
    status: Status | None = None,
) -> list[Entry]:
    """The promises within ``narrowing`` (its speaker is who promised) with all of ``words``: newest meeting first."""
    wanted = set(stems(words or ""))
    entries = [one for one in told_once(catalogue.promises()) if _within(one, narrowing) and wanted <= entry_stems(one)]
    marks = catalogue.marks()
    followed = [
        replace(one, followed=follower.follow(one), mark=next((marks[key] for key in one.keys if key in marks), None))
        for one in sorted(entries, key=_order)
    ]
    return [one for one in followed if status is None or one.status is status]


def entry_called(entries: Sequence[Entry], asked: str) -> Entry | None:
    """The only entry whose key begins with ``asked``, or None."""
    found = [one for one in entries if any(key.startswith(asked.lower()) for key in one.keys)]
    return found[0] if asked and len(found) == 1 else None


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

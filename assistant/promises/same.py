"""The same promise told in a recording, in minutes and in a resolution is one, with all its sources."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from assistant.promises.entry import Entry
from assistant.promises.together import together
from assistant.promises.tracked import following, follows
from index.promises.promise import StoredPromise

_Group = list[StoredPromise]


def told_once(promises: Iterable[StoredPromise]) -> list[Entry]:
    """The promises as entries, each with all that tell it: its own meeting first, the strongest authority first.

    A row of a later tracker is told with the promise that it follows.
    """
    of_meeting: defaultdict[int, list[StoredPromise]] = defaultdict(list)
    rows: list[StoredPromise] = []
    for one in promises:
        (rows if follows(one) else of_meeting[one.meeting]).append(one)
    groups = [group for told in of_meeting.values() for group in together(told)]
    for one in sorted(rows, key=lambda told: told.place.date or dt.date.min):
        origin = _origin(one, groups)
        if origin is None:
            groups.append([one])
        else:
            origin.append(one)
    return [Entry(tuple(sorted(group, key=_strength))) for group in groups]


def _origin(row: StoredPromise, groups: Iterable[_Group]) -> _Group | None:
    """The promise that a row follows, with all that tell it; what a meeting told rather than another row.

    Of one tracker each row follows a promise of its own.
    """
    source = row.place.source
    free = (group for group in groups if not any(follows(one) and one.place.source == source for one in group))
    alike = [(max(following(row, one) for one in group), not follows(group[0]), group) for group in free]
    best = max(alike, key=lambda one: one[:2], default=(0.0, False, []))
    return best[2] if best[0] else None


def _strength(told: StoredPromise) -> tuple[bool, int]:
    return follows(told), told.piece.authority.rank

"""The same promise told in a recording, in minutes and in a resolution is one, with all its sources."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from assistant.promises.entry import Entry
from assistant.promises.one_promise import Likeness, likeness
from assistant.promises.pair import Pair
from assistant.promises.retold import retold
from assistant.promises.tracked import following, follows
from index.promises.promise import StoredPromise
from index.types import Authority

_STRENGTH = {authority: place for place, authority in enumerate(Authority)}
_Group = list[StoredPromise]


def told_once(promises: Iterable[StoredPromise]) -> list[Entry]:
    """The promises as entries, each with all that tell it: its own meeting first, the strongest authority first.

    A row of a later tracker is told with the promise that it follows.
    """
    of_meeting: defaultdict[int, list[_Group]] = defaultdict(list)
    rows: list[StoredPromise] = []
    for one in promises:
        if follows(one):
            rows.append(one)
        else:
            _add(of_meeting[one.meeting], one)
    for meeting, groups in of_meeting.items():
        of_meeting[meeting] = retold(groups)
    for one in sorted(rows, key=lambda told: told.place.date or dt.date.min):
        origin = _origin(one, [group for groups in of_meeting.values() for group in groups])
        if origin is None:
            _add(of_meeting[one.meeting], one)
        else:
            origin.append(one)
    told = (sorted(group, key=_strength) for groups in of_meeting.values() for group in groups)
    return [Entry(tuple(group)) for group in told]


def _add(kept: list[_Group], one: StoredPromise) -> None:
    """Add a promise to the group of its meeting that tells it already, or as a group of its own."""
    twins = [(max(_alike(one, other) for other in told), -at) for at, told in enumerate(kept) if _any_same(one, told)]
    twin = kept[-max(twins)[1]] if twins else None
    if twin is None:
        kept.append([one])
    else:
        twin.append(one)


def _any_same(one: StoredPromise, group: _Group) -> bool:
    return any(likeness(one, other) is Likeness.SURE for other in group)


def _alike(one: StoredPromise, other: StoredPromise) -> float:
    """How much two tellings have in common: of more that may be the same, the likest is."""
    return Pair(one, other).own_share


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
    return follows(told), _STRENGTH[told.piece.authority]

"""The same promise told in a recording, in minutes and in a resolution is one, with all its sources."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from assistant.one_item import may_be_one
from assistant.promises.deeds import promised_verbs
from assistant.promises.entry import Entry
from assistant.promises.retold import is_listed, retold
from assistant.promises.topic import own_topic, own_words, topic
from assistant.promises.tracked import follows, likeness, posts_agree
from assistant.promises.verbs import kin
from index.people.spelling import called
from index.promises.promise import Person, StoredPromise
from index.types import Authority

_STRENGTH = {authority: place for place, authority in enumerate(Authority)}
# Two tellings share so many words of what they are about, and this share of the shorter's.
_FEWEST, _SHARE = 2, 0.3
# A list of actions tells again, in fewer words, what the discussion before it told.
_LISTED = 0.5
# In one paper's discussion, where each promise is told once, only near-copies are the same.
_COPIES = 0.8
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
        of_meeting[meeting] = retold(groups, _same, _people_agree)
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
    return any(_same(one, other) for other in group)


def _alike(one: StoredPromise, other: StoredPromise) -> float:
    """How much two tellings have in common: of more that may be the same, the likest is."""
    return _share(own_topic(one), own_topic(other))


def _origin(row: StoredPromise, groups: Iterable[_Group]) -> _Group | None:
    """The promise that a row follows, with all that tell it; what a meeting told rather than another row.

    Of one tracker each row follows a promise of its own.
    """
    source = row.place.source
    free = (group for group in groups if not any(follows(one) and one.place.source == source for one in group))
    alike = [(max(likeness(row, one) for one in group), not follows(group[0]), group) for group in free]
    best = max(alike, key=lambda one: one[:2], default=(0.0, False, []))
    return best[2] if best[0] else None


def _strength(told: StoredPromise) -> tuple[bool, int]:
    return follows(told), _STRENGTH[told.piece.authority]


def _same(one: StoredPromise, other: StoredPromise) -> bool:
    if one.piece.contribution_id == other.piece.contribution_id:
        return False
    if _one_is_listed(one, other):
        return _told_again(one, other)
    if not may_be_one(one.place.item, other.place.item):
        return False
    if not _one_person(one.promise.who, other.promise.who):
        return False
    same_telling = one.place.source == other.place.source and one.piece.authority is other.piece.authority
    if same_telling:
        asked = one.promise.asked is not None and one.promise.asked == other.promise.asked
        return (asked and _one_deed(one, other)) or _share(own_topic(one), own_topic(other)) >= _COPIES
    if _share(own_topic(one), own_topic(other)) >= _SHARE:
        return True
    return _share(topic(one), topic(other)) >= _SHARE and _one_deed(one, other)


def _one_deed(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether two answers to one request may be of one deed: an invitation and a list that is sent are not."""
    verbs = [promised_verbs(own_words(told)) for told in (one, other)]
    return not all(verbs) or any(kin(*pair) for pair in product(*verbs))


def _one_is_listed(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether one of two, in one paper, stands in a list or table of actions and the other does not."""
    return one.place.source == other.place.source and is_listed(one) != is_listed(other)


def _told_again(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether an entry of a list of actions is what the discussion told, under whichever item either stands."""
    if not _one_person(one.promise.who, other.promise.who):
        return False
    topics = [own_topic(told) if is_listed(told) else topic(told) for told in (one, other)]
    common = len(topics[0] & topics[1])
    named = str(one.promise.who) and str(other.promise.who)
    few = 1 if named else _FEWEST
    return common >= few and common >= _LISTED * min(map(len, topics))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share that two topics have in common of the shorter, 0 where that is a word or none."""
    common = len(one & other)
    return common / min(len(one), len(other)) if common >= _FEWEST else 0.0


def _people_agree(one: StoredPromise, other: StoredPromise) -> bool:
    return _one_person(one.promise.who, other.promise.who)


def _one_person(one: Person, other: Person) -> bool:
    """Whether two may be the same: nobody contradicts, names and posts agree."""
    if not str(one) or not str(other):
        return True
    if one.name and other.name:
        return called(one.name, other.name) or called(other.name, one.name)
    return posts_agree(str(one), str(other)) or not (one.name or other.name)

"""The same promise told in a recording, in minutes and in a resolution is one, with all its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from assistant.one_item import may_be_one
from assistant.promises.deeds import promised_verbs
from assistant.promises.entry import Entry
from assistant.promises.topic import own_topic, own_words, topic
from assistant.promises.verbs import kin
from index.people.spelling import called
from index.promises.promise import Person, StoredPromise
from index.text import words
from index.types import Authority

_STRENGTH = {authority: place for place, authority in enumerate(Authority)}
# Two tellings share so many words of what they are about, and this share of the shorter's.
_FEWEST, _SHARE = 2, 0.3
# A list of actions tells again, in fewer words, what the discussion before it told.
_LISTED = 0.5
# In one paper's discussion, where each promise is told once, only near-copies are the same.
_COPIES = 0.8


def told_once(promises: Iterable[StoredPromise]) -> list[Entry]:
    """The promises as entries, each with all that tell it, the strongest authority first."""
    of_meeting: defaultdict[int, list[list[StoredPromise]]] = defaultdict(list)
    for one in promises:
        kept = of_meeting[one.meeting]
        twin = next((told for told in kept if any(_same(one, other) for other in told)), None)
        if twin is None:
            kept.append([one])
        else:
            twin.append(one)
    told = (sorted(group, key=_strength) for groups in of_meeting.values() for group in groups)
    return [Entry(tuple(group)) for group in told]


def _strength(told: StoredPromise) -> int:
    return _STRENGTH[told.piece.authority]


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
    return _share(topic(one), topic(other)) >= _SHARE


def _one_deed(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether two answers to one request may be of one deed: an invitation and a list that is sent are not."""
    verbs = [promised_verbs(own_words(told)) for told in (one, other)]
    return not all(verbs) or any(kin(*pair) for pair in product(*verbs))


def _one_is_listed(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether one of two, in one paper, stands in a list or table of actions and the other does not."""
    listed = [told.promise.cue.startswith("action") for told in (one, other)]
    return one.place.source == other.place.source and listed[0] != listed[1]


def _told_again(one: StoredPromise, other: StoredPromise) -> bool:
    """Whether an entry of a list of actions is what the discussion told, under whichever item either stands."""
    if not _one_person(one.promise.who, other.promise.who):
        return False
    topics = own_topic(one), own_topic(other)
    common = len(topics[0] & topics[1])
    named = str(one.promise.who) and str(other.promise.who)
    few = 1 if named else _FEWEST
    return common >= few and common >= _LISTED * min(map(len, topics))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share that two topics have in common of the shorter, 0 where that is a word or none."""
    common = len(one & other)
    return common / min(len(one), len(other)) if common >= _FEWEST else 0.0


def _one_person(one: Person, other: Person) -> bool:
    """Whether two may be the same: nobody contradicts, names and posts agree."""
    if not str(one) or not str(other):
        return True
    if one.name and other.name:
        return called(one.name, other.name) or called(other.name, one.name)
    posts = [set(words(str(person))) - {"of", "the", "and", "for"} for person in (one, other)]
    return len(posts[0] & posts[1]) >= min(2, len(posts[0]), len(posts[1])) or not (one.name or other.name)

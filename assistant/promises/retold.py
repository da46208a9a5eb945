"""What a resolution or a list of actions tells again in other words: told by the same person, of one item or one day.

A discussion says "she would have these reworked", the resolution under it "that the Director submit revised numbers":
no words are common, but who does it, under which item and by when. Only where one undertaking of the discussion and
one of the resolution fit each other, and no other, are they one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

from assistant.one_item import may_be_one
from assistant.promises.deeds import promised_verbs
from assistant.promises.topic import own_topic, own_words
from assistant.promises.verbs import kin
from index.promises.promise import StoredPromise
from index.types import Authority

# So few words tell little of what is promised: "he would do so".
_THIN = 2
# So far apart a speaker says again what was just offered, in contributions.
_NEAR = 6
_Group = list[StoredPromise]
_Same = Callable[[StoredPromise, StoredPromise], bool]


def retold(groups: Sequence[_Group], same: _Same, one_person: _Same) -> list[_Group]:
    """The groups of one meeting, those that tell each other again as one."""
    kept = list(groups)
    for group in groups:
        others = [other for other in kept if other is not group and _fit(group, other, same, one_person)]
        if group not in kept or len(others) != 1:
            continue
        back = [one for one in kept if one is not others[0] and _fit(one, others[0], same, one_person)]
        if len(back) == 1:
            others[0].extend(group)
            kept = [one for one in kept if one is not group]
    return kept


def is_listed(told: StoredPromise) -> bool:
    """Whether a promise stands in a list or table of actions."""
    return told.promise.cue.startswith("action")


def _fit(group: _Group, other: _Group, same: _Same, one_person: _Same) -> bool:
    """Whether ``other`` tells again what ``group`` told in a discussion."""
    if not all(_discussed(one) for one in group) and not any(_discussed(one) for one in group):
        return False
    if any(_discussed(one) for one in other):
        return len(group) == 1 and any(_said_again(group[0], one, one_person) for one in other)
    return any(_again(one, told, same, one_person) for one, told in product(group, other))


def _discussed(told: StoredPromise) -> bool:
    return told.piece.authority is not Authority.RESOLVED and not is_listed(told)


def _again(one: StoredPromise, told: StoredPromise, same: _Same, one_person: _Same) -> bool:
    if one.place.source != told.place.source or not one_person(one, told):
        return False
    if same(one, told):
        return True
    topics, common = (own_topic(one), own_topic(told)), own_topic(one) & own_topic(told)
    dues = [each.promise.due.date if each.promise.due else None for each in (one, told)]
    one_day = all(dues) and dues[0] == dues[1]
    named = bool(str(one.promise.who) and str(told.promise.who))
    verbs = [promised_verbs(own_words(each)) for each in (one, told)]
    akin = any(kin(*pair) for pair in product(*verbs))
    if not _of_one_item(one, told):
        # A table of actions stands at the end of minutes, under an item of its own.
        return named and is_listed(one) != is_listed(told) and bool(common) and (akin or one_day or len(common) > 1)
    if one_day:
        # Officers bring several things to one meeting: by the day alone only what names no thing is known.
        return bool(common) or any(_discussed(each) and len(own_topic(each)) <= _THIN for each in (one, told))
    if not named or all(dues):
        return False
    thin = min(map(len, topics)) <= _THIN
    return (akin and (thin or bool(common))) or (thin and not all(verbs) and is_listed(told))


def _of_one_item(one: StoredPromise, told: StoredPromise) -> bool:
    """Whether two stand under one item; where a paper has none, near each other."""
    if one.place.item or told.place.item:
        return bool(one.place.item and told.place.item) and may_be_one(one.place.item, told.place.item)
    return _near(one, told)


def _near(one: StoredPromise, told: StoredPromise) -> bool:
    return abs(one.piece.contribution_id - told.piece.contribution_id) <= _NEAR


def _said_again(one: StoredPromise, told: StoredPromise, one_person: _Same) -> bool:
    """Whether a speaker says shortly after, or before, in more words what was offered."""
    if not (one.piece.authority is told.piece.authority is Authority.SAID) or not one.promise.who.name:
        return False
    if one.place.source != told.place.source or one.promise.who.name != told.promise.who.name:
        return False
    verbs = [promised_verbs(own_words(each)) for each in (one, told)]
    akin = any(kin(*pair) for pair in product(*verbs))
    return _near(one, told) and akin and bool(own_topic(one)) and own_topic(one) <= own_topic(told)

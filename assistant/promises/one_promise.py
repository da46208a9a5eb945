"""Whether two tellings tell one promise: the same person does the same under the same item, by the same day.

Sure are those whose words agree. A discussion says "she would have these reworked", the resolution under it "that the
Director submit revised numbers": no words are common, but who does it, under which item and by when. Such two are only
likely to be one, and are where nothing else fits either.
"""

from __future__ import annotations

import re
from enum import IntEnum

from assistant.promises.pair import Pair, is_discussed, is_listed
from assistant.promises.topic import own_topic, own_words, topic
from index.promises.promise import StoredPromise
from index.types import Authority

# Two tellings share this much of the shorter's words; in one paper's discussion, which tells each promise once, more.
_SHARE, _COPIES = 0.3, 0.8
# A list of actions tells again, in fewer words, what the discussion before it told.
_LISTED, _FEWEST = 0.5, 2
# So few words tell little of what is promised: "he would do so".
_THIN = 2
_POINTS_BACK = re.compile(r"\b(?:it|this|that|these|those|them|so|one|either way)\b", re.IGNORECASE)


class Likeness(IntEnum):
    """How surely two tellings are of one promise."""

    OTHER = 0
    LIKELY = 1
    SURE = 2


def likeness(one: StoredPromise, other: StoredPromise) -> Likeness:
    """How surely two tellings of one meeting are of one promise."""
    pair = Pair(one, other)
    if one.piece.contribution_id != other.piece.contribution_id and _sure(pair):
        return Likeness.SURE
    return Likeness.LIKELY if pair.one_paper and pair.one_person and _likely(pair) else Likeness.OTHER


def _sure(pair: Pair) -> bool:
    if not pair.one_person:
        return False
    if pair.one_listed:
        return _listed_again(pair)
    if pair.one_item is False:
        return False
    if pair.one_form:
        asked = pair.one.promise.asked is not None and pair.one.promise.asked == pair.other.promise.asked
        return (asked and pair.may_be_one_deed) or pair.own_share >= _COPIES
    return pair.own_share >= _SHARE or (pair.whole_share >= _SHARE and pair.may_be_one_deed)


def _listed_again(pair: Pair) -> bool:
    """Whether an entry of a list of actions is what the discussion told, under whichever item either stands."""
    topics = [own_topic(told) if is_listed(told) else topic(told) for told in (pair.one, pair.other)]
    common = len(topics[0] & topics[1])
    return common >= (1 if pair.named else _FEWEST) and common >= _LISTED * min(map(len, topics))


def _likely(pair: Pair) -> bool:
    if is_discussed(pair.one) and is_discussed(pair.other):
        return _said_again(pair) or _said_again(Pair(pair.other, pair.one)) or _of_nobody(pair)
    if pair.one_item is False or (pair.one_item is None and not pair.near):
        # A table of actions stands at the end of minutes, under an item of its own.
        more = pair.akin or pair.one_day or len(pair.in_common) > 1
        return pair.named and pair.one_listed and bool(pair.in_common) and more
    thin = min(map(len, pair.own_topics)) <= _THIN
    if pair.one_day:
        # Officers bring several things to one meeting: by the day alone only what names no thing is known.
        return bool(pair.in_common) or any(
            is_discussed(told) and _names_nothing(told) for told in (pair.one, pair.other)
        )
    if not pair.named or all(pair.days):
        return False
    listed = is_listed(pair.one) or is_listed(pair.other)
    return (pair.akin and (thin or pair.own_share >= _SHARE)) or (thin and not all(pair.verbs) and listed)


def _said_again(pair: Pair) -> bool:
    """Whether a speaker says shortly after, or before, in more words what was offered."""
    said = pair.one.piece.authority is pair.other.piece.authority is Authority.SAID
    name = pair.one.promise.who.name
    if not said or not name or name != pair.other.promise.who.name:
        return False
    return pair.near and pair.akin and bool(own_topic(pair.one)) and own_topic(pair.one) <= own_topic(pair.other)


def _of_nobody(pair: Pair) -> bool:
    """Whether a discussion tells shortly after what is to be done, without by whom: "vacancy to be raised"."""
    again = not pair.named and pair.one_item is True and pair.near
    return again and pair.akin and pair.own_share >= _LISTED


def _names_nothing(told: StoredPromise) -> bool:
    """Whether few words of a promise, or none but those that point back, tell what it is about."""
    return len(own_topic(told)) <= _THIN and bool(_POINTS_BACK.search(own_words(told)))

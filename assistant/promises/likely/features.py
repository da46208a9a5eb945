"""What two tellings of promises have in common: person, item, place, words, deed and day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product

from assistant.promises.persons import persons
from assistant.promises.telling import Telling, of_one_item
from assistant.promises.verbs import kin

# Where shares and distances are parted, and from where on counts are told as many.
_SHARES = (0.0, 0.2, 0.34, 0.5, 0.7, 0.9)
_AROUND = (0.0, 0.3, 0.5, 0.7, 0.99)
_MANY, _MANY_WORDS, _SOME = 4, 6, 3
_NEAR = 4


def features(one: Telling, other: Telling) -> set[str]:
    """The features of two tellings, each once, whichever comes first."""
    kinds = kinds_of(one, other)
    person, item, place = person_of(one, other), item_of(one, other), _distance(one, other)
    common = len(one.topic & other.topic)
    thin = thin_of(one, other)
    around = f"around {bisect_left(_AROUND, _told_around(one, other))}"
    some = f"common {min(common, _SOME)}"
    verbs, day = _verbs(one, other), _day(one, other)
    points = f"points back {one.points_back + other.points_back}"
    return {
        *(person, item, place, kinds, around, verbs, day, f"common {min(common, _MANY)}", thin),
        *_shares(one, other, common),
        *both(kinds, (item, person, place, around)),
        *both(person, (item, some, around, day)),
        *both(some, (verbs, day, kinds, thin)),
        *both(verbs, (person, kinds, day)),
        *both(points, (some, day, kinds)),
    }


def both(first: str, others: Sequence[str]) -> Iterator[str]:
    """What two features tell together."""
    return (f"{first}, {other}" for other in others)


def kinds_of(one: Telling, other: Telling) -> str:
    """What each is told in, whichever comes first."""
    return " ".join(sorted((one.kind, other.kind)))


def thin_of(one: Telling, other: Telling) -> str:
    """In how few stems the one that says less says what it is about."""
    return f"thin {min(len(one.topic), len(other.topic), _MANY)}"


def _shares(one: Telling, other: Telling, common: int) -> Iterator[str]:
    yield f"share {bisect_left(_SHARES, common / max(1, min(len(one.topic), len(other.topic))))}"
    words = len(one.words & other.words)
    yield f"words {min(words, _MANY_WORDS)}"
    yield f"share of words {bisect_left(_SHARES, words / max(1, min(len(one.words), len(other.words))))}"


def _told_around(one: Telling, other: Telling) -> float:
    """The greater share of what one is about that stands around the other: a row of a list has but a word or two."""
    pairs = ((one, other), (other, one))
    return max(len(first.topic & second.around) / max(1, len(first.topic)) for first, second in pairs)


def person_of(one: Telling, other: Telling) -> str:
    """Whether it is the same person who promises."""
    same = persons(one.who, other.who)
    if same is None:
        return "person unknown" if str(one.who) and str(other.who) else "person untold"
    return "person same" if same else "person other"


def item_of(one: Telling, other: Telling) -> str:
    """Whether both are told under the same item."""
    same = of_one_item(one, other)
    return "item untold" if same is None else "item same" if same else "item other"


def _distance(one: Telling, other: Telling) -> str:
    if one.place.source != other.place.source:
        return "paper other"
    away = abs(one.told.piece.contribution_id - other.told.piece.contribution_id)
    return "paragraph same" if away == 0 else "paragraph next" if away == 1 else "near" if away <= _NEAR else "far"


def _verbs(one: Telling, other: Telling) -> str:
    if not (one.verbs and other.verbs):
        return "deed untold"
    return "deed same" if any(kin(*pair) for pair in product(one.verbs, other.verbs)) else "deed other"


def _day(one: Telling, other: Telling) -> str:
    if not (one.day and other.day):
        return "day of one" if one.day or other.day else "day untold"
    # "in May" and "by 16 May" may be one day.
    return "day same" if one.day.startswith(other.day) or other.day.startswith(one.day) else "day other"

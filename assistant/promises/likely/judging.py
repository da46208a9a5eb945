"""How likely two tellings are to be of one promise.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

import math

from assistant.promises.likely.company import Company
from assistant.promises.likely.features import features
from assistant.promises.persons import persons
from assistant.promises.telling import LISTED, Telling, two_items
from index.likely import odds_by

# So many stems tell what a promise is about.
_TOLD = 2


def odds(company: Company, at: int, to: int) -> float:
    """The logarithm of the odds that two tellings of a meeting are of one promise, the first of them first."""
    one, other = company.tellings[at], company.tellings[to]
    if barred(one, other):
        return -math.inf
    return odds_by(__package__, features(one, other) | company.features(at, to))


def barred(one: Telling, other: Telling) -> bool:
    """Whether two are never of one promise: they tell of two things, as officers bring several to one meeting, are of
    two persons or under different items, and neither in a list at the end, which calls people and things in short.
    """
    return _two_things(one, other) or two_items(one, other) or _two_persons(one, other)


def _two_persons(one: Telling, other: Telling) -> bool:
    sure = LISTED not in (one.kind, other.kind) and not (one.who.unsure or other.who.unsure)
    return sure and persons(one.who, other.who) is False


def _two_things(one: Telling, other: Telling) -> bool:
    """Whether each says enough of what it is about, and neither has a word of the other's in or around it."""
    told = all(len(telling.topic) >= _TOLD and not telling.points_back for telling in (one, other))
    return told and not (one.topic & (other.topic | other.around) or other.topic & one.around)

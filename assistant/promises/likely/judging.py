"""How likely two tellings are to be of one promise.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

import math

from assistant.promises.likely.features import features
from assistant.promises.persons import persons
from assistant.promises.telling import LISTED, Telling, of_one_item
from index.likely import odds_by

# So many stems tell what a promise is about.
_TOLD = 2


def odds(one: Telling, other: Telling) -> float:
    """The logarithm of the odds that two tellings of one meeting are of one promise.

    Two persons never make one, and two things are never one, as officers bring several to one meeting; nor are two
    under different items, of which none stands in a list at the end.
    """
    if persons(one.who, other.who) is False or _two_things(one, other) or _two_items(one, other):
        return -math.inf
    return odds_by(__package__, features(one, other))


def _two_items(one: Telling, other: Telling) -> bool:
    return LISTED not in (one.kind, other.kind) and of_one_item(one, other) is False


def _two_things(one: Telling, other: Telling) -> bool:
    """Whether each says enough of what it is about, and neither has a word of the other's in or around it."""
    told = all(len(telling.topic) >= _TOLD and not telling.points_back for telling in (one, other))
    return told and not (one.topic & (other.topic | other.around) or other.topic & one.around)

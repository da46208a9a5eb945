"""How near two tellings are to each other beside all others of their meeting.

"Porthmellin" in a list of actions says little, and is plain where one paragraph alone speaks of Porthmellin.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from assistant.promises.likely.features import both, item_of, kinds_of, person_of, thin_of
from assistant.promises.persons import persons
from assistant.promises.telling import Telling, two_items

# Where nearness is parted, and from where on counts are told as many.
_NEARNESS = (0.2, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
_MANY, _MANY_OWN = 4, 3
_NEARER, _NEARER_TO_OTHER = 2, 3
# In so many paragraphs, or topics, a stem is of these two tellings alone.
_RARE = 2

_Pair = tuple[int, int]


class Company:
    """The tellings of a meeting."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self.tellings = tellings
        self._in_paragraphs = _paragraphs(tellings)
        self._in_topics = Counter(stem for one in tellings for stem in one.topic)
        self._near = {pair: self._nearness(*pair) for pair in combinations(range(len(tellings)), 2)}
        self._others = defaultdict[int, list[float]](list)
        for (at, to), near in self._near.items():
            if persons(tellings[at].who, tellings[to].who) is not False and not two_items(tellings[at], tellings[to]):
                self._others[at].append(near)
                self._others[to].append(near)

    def features(self, at: int, to: int) -> set[str]:
        """What tells these two apart from the others, the first of which stands before the second."""
        one, other = self.tellings[at], self.tellings[to]
        kinds = kinds_of(one, other)
        near = self._near[at, to]
        rank = "nearer {} {}".format(*self._ranks(at, to))
        rare = f"rare {min(sum(self._in_paragraphs[stem] <= _RARE for stem in _common(one, other)), _MANY)}"
        own = sum(self._in_topics[stem] <= _RARE for stem in one.topic & other.topic)
        nearness = f"nearness {bisect_left(_NEARNESS, near)}"
        person, item = person_of(one, other), item_of(one, other)
        return {
            *(rank, rare, nearness, f"rare own {min(own, _MANY_OWN)}"),
            *both(rank, (person, item, kinds, thin_of(one, other))),
            *both(rare, (kinds, item, person, rank)),
            *both(nearness, (rank, kinds)),
        }

    def _ranks(self, at: int, to: int) -> _Pair:
        """How many others are nearer to either of two, the fewer first."""
        near = self._near[at, to]
        fewer, more = sorted(sum(other > near for other in self._others[one]) for one in (at, to))
        if not near:
            fewer = more = _NEARER_TO_OTHER
        return min(fewer, _NEARER), min(more, _NEARER_TO_OTHER)

    def _nearness(self, at: int, to: int) -> float:
        """The stems that two share, each for more the fewer paragraphs have it; those of both topics twice."""
        one, other = self.tellings[at], self.tellings[to]
        shared = [*_common(one, other), *(one.topic & other.topic)]
        thin = min(len(one.topic), len(other.topic))
        return sum(1 / max(1, self._in_paragraphs[stem] - 1) for stem in shared) / (1 + 0.5 * math.log1p(thin))


def _paragraphs(tellings: Sequence[Telling]) -> Counter[str]:
    """In how many paragraphs that tell of promises each stem stands."""
    found: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for one in tellings:
        found[one.place.source, one.told.piece.contribution_id] |= one.everything
    return Counter(stem for stems in found.values() for stem in stems)


def _common(one: Telling, other: Telling) -> frozenset[str]:
    """What one is about that stands in the other or around it."""
    return (one.topic & other.everything) | (other.topic & one.everything)

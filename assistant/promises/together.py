"""Tellings of one meeting that are of one promise, together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

from assistant.promises.likely.company import Company
from assistant.promises.likely.judging import odds
from assistant.promises.telling import Telling
from index.promises.promise import StoredPromise

# The logarithm of the odds from which two tellings are of one promise, and below which no two in a group may be: chosen
# on the "tune" papers, each judged by weights learnt from others, so that least is told twice or joined wrongly.
_ENOUGH, _LEAST = -0.25, -1.0

_Pair = tuple[int, int]


def together(told: Sequence[StoredPromise]) -> list[list[StoredPromise]]:
    """The groups of tellings that are of one promise each, in the order in which they begin.

    The likeliest pairs are joined first, and two groups only where no two of theirs are unlikely to be one (complete
    linkage): of a list of actions each row follows a promise of its own.
    """
    company = Company([Telling(one) for one in told])
    judged = {(at, to): odds(company, at, to) for at, to in combinations(range(len(told)), 2)}
    groups = {at: [at] for at in range(len(told))}
    group_of = dict(groups)
    for at, to in sorted((pair for pair in judged if judged[pair] >= _ENOUGH), key=lambda pair: -judged[pair]):
        one, other = group_of[at], group_of[to]
        if one is not other and all(judged[_pair(*pair)] >= _LEAST for pair in product(one, other)):
            one.extend(other)
            group_of.update(dict.fromkeys(other, one))
    return [[told[place] for place in sorted(group)] for group in _each(group_of)]


def _pair(one: int, other: int) -> _Pair:
    return min(one, other), max(one, other)


def _each(group_of: dict[int, list[int]]) -> list[list[int]]:
    """Each group once."""
    return list({id(group): group for group in group_of.values()}.values())

"""Near-copies: the same words in a report and in minutes are told once, by the stronger authority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from index.stored import Passage
from index.types import Authority

# Of two texts with at least so many different words, one tells the same as the other where it has this share of them.
_SHARE = 0.9
_FEWEST = 12
_STRENGTH = {authority: place for place, authority in enumerate(Authority)}


class _Told(Protocol):
    @property
    def passage(self) -> Passage: ...


_T = TypeVar("_T", bound=_Told)


def told_once(found: Sequence[_T]) -> list[_T]:
    """``found`` without what tells the same as one before it, which the stronger authority takes the place of."""
    kept: list[_T] = []
    told: list[frozenset[str]] = []
    for one in found:
        here = frozenset(one.passage.text.casefold().split())
        twin = next((place for place, there in enumerate(told) if same(here, there)), None)
        if twin is None:
            kept.append(one)
            told.append(here)
        elif stronger(one.passage, kept[twin].passage):
            kept[twin], told[twin] = one, here
    return kept


def same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of words are nearly the same."""
    return min(len(one), len(other)) >= _FEWEST and len(one & other) >= _SHARE * max(len(one), len(other))


def stronger(one: Passage, other: Passage) -> bool:
    """Whether ``one`` binds more than ``other``: resolved before minuted, said, reported and agenda."""
    return _STRENGTH[one.authority] < _STRENGTH[other.authority]

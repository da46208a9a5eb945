"""Near-copies: the same words in a report and in minutes are told once, by the stronger authority."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from index.stored import Passage
from index.text import words
from index.types import Authority

# Of two texts with at least so many different words, one tells the same as the other where it has this share of them.
_SHARE = 0.9
_FEWEST = 12
# A sentence tells what a shorter one tells whose words it has, if there are at least so many.
_FEWEST_OF_SENTENCE = 8
# Words that turn what a sentence says.
_TURNING = frozenset({"no", "not", "never", "none", "nor", "without", "neither", "cannot"})

_Words = frozenset[str]


class _Told(Protocol):
    @property
    def passage(self) -> Passage: ...


class _Sentence(Protocol):
    @property
    def text(self) -> str: ...

    @property
    def authority(self) -> Authority: ...


_T = TypeVar("_T")
_P = TypeVar("_P", bound=_Told)
_S = TypeVar("_S", bound=_Sentence)


def told_once(found: Sequence[_P]) -> list[_P]:
    """``found`` without what tells the same as one before it, which the stronger authority takes the place of."""

    def alike(one: _P, other: _P) -> bool:
        return same(*(frozenset(told.passage.text.casefold().split()) for told in (one, other)))

    return _once(found, alike, lambda one: one.passage.authority)


def said_once(sentences: Sequence[_S]) -> list[_S]:
    """The same for sentences, of which one may say more than the other beside what both say.

    Two resolutions in the same words ("the report be noted") are two decisions.
    """

    def alike(one: _S, other: _S) -> bool:
        both_resolved = one.authority is other.authority is Authority.RESOLVED
        return not both_resolved and says_what(*(frozenset(words(told.text)) for told in (one, other)))

    return _once(sentences, alike, lambda one: one.authority)


def _once(told: Sequence[_T], alike: Callable[[_T, _T], bool], authority: Callable[[_T], Authority]) -> list[_T]:
    kept: list[_T] = []
    for one in told:
        twin = next((place for place, other in enumerate(kept) if alike(one, other)), None)
        if twin is None:
            kept.append(one)
        elif authority(one).rank < authority(kept[twin]).rank:
            kept[twin] = one
    return kept


def same(one: _Words, other: _Words) -> bool:
    """Whether two sets of words are nearly the same."""
    return min(len(one), len(other)) >= _FEWEST and len(one & other) >= _SHARE * max(len(one), len(other))


def says_what(one: _Words, other: _Words) -> bool:
    """Whether the longer of two sentences says what the shorter says, its numbers and its "not" with it."""
    short, long = sorted((one, other), key=len)
    if len(short) < _FEWEST_OF_SENTENCE or len(short & long) < _SHARE * len(short):
        return False
    numbers = {word for word in short if any(map(str.isdigit, word))}
    return numbers <= long and short & _TURNING == long & _TURNING

"""Names as automatic captions hear them: "Pickett Smith", "Howl", "Bolsana Begum"."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

import jellyfish
from rapidfuzz import fuzz

from index.people.spelling import Spelling

# One letter in five may differ ("Hines" and "Hinds"), in a long first name nearly every second.
_ALIKE = 80
_HALF_ALIKE = 55
_LONG = 6
# Sound alone tells names of so many consonants; with a first name that fits, fewer will do.
_TELLING_SOUND = 3
_SHORT_SOUND = 2


def may_be_heard(heard: Spelling, known: Spelling) -> bool:
    """Whether ``heard`` may be a mishearing of ``known``: surnames alike, and first names where it has them."""
    for length in {heard.joined, known.joined, 1}:
        if length > min(len(heard.words), len(known.words)):
            continue
        ours, theirs = heard.words[-length:], known.words[-length:]
        given, other = heard.words[:-length], known.words[:-length]
        if length < known.joined and not given:
            continue
        if _surnames_alike(ours, theirs, named=bool(given and other)) and _given_alike(given, other, ours == theirs):
            return True
    return False


def _surnames_alike(heard: tuple[str, ...], known: tuple[str, ...], named: bool) -> bool:
    least = _SHORT_SOUND if named else _TELLING_SOUND
    return all(_alike(one, other) or _sounds(one, other, least) for one, other in zip(heard, known, strict=True))


def _given_alike(heard: tuple[str, ...], known: tuple[str, ...], same_surname: bool) -> bool:
    """Whether first names are alike; under the same surname a long one may be half misheard."""
    for one, other in zip_longest(heard[:1], known[:1]):
        if one is None or other is None:
            return not heard
        if 1 in (len(one), len(other)):
            return bool(one[0] == other[0])
        if _alike(one, other) or _sounds(one, other, _TELLING_SOUND):
            return True
        return same_surname and min(len(one), len(other)) >= _LONG and fuzz.ratio(one, other) >= _HALF_ALIKE
    return True


def _alike(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _ALIKE


def _sounds(one: str, other: str, least: int) -> bool:
    """Whether two words sound alike and have ``least`` consonants or more to tell it by."""
    sound = _sound(one)
    return len(sound) >= least and sound == _sound(other)


@lru_cache(maxsize=50_000)
def _sound(word: str) -> str:
    return jellyfish.metaphone(word)

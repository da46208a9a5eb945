"""Names as automatic captions hear them: "Pickett Smith", "Howl", "Bolsana Begum"."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

import jellyfish
from rapidfuzz import fuzz

from index.people.spelling import NameSpelling

# One letter in five may differ ("Hines" and "Hinds"), in a long first name nearly every second.
_ALIKE = 80
_HALF_ALIKE = 55
_LONG = 6
# Sound alone tells names of so many consonants; with a first name that fits, fewer will do.
_TELLING_SOUND = 3
_SHORT_SOUND = 2


def may_be_heard(heard: NameSpelling, known: NameSpelling) -> bool:
    """Whether ``heard`` may be a mishearing of ``known``: surnames alike, and first names where it has them."""
    # However long the surnames are, their last words must be alike: that alone rules nearly everybody out.
    if not (heard.words and known.words and _alike_or_sounds(heard.words[-1], known.words[-1], _SHORT_SOUND)):
        return False
    for length in {heard.joined, known.joined, 1}:
        if length > min(len(heard.words), len(known.words)):
            continue
        ours, theirs = heard.words[-length:], known.words[-length:]
        given, other = heard.words[:-length], known.words[:-length]
        if length < known.joined and not given:
            continue
        least = _SHORT_SOUND if given and other else _TELLING_SOUND
        if _surnames_alike(ours, theirs, least) and _given_alike(given, other, ours == theirs):
            return True
    return False


def _surnames_alike(heard: tuple[str, ...], known: tuple[str, ...], least: int) -> bool:
    return all(_alike_or_sounds(one, other, least) for one, other in zip(heard, known, strict=True))


def _given_alike(heard: tuple[str, ...], known: tuple[str, ...], same_surname: bool) -> bool:
    """Whether first names are alike; under the same surname a long one may be half misheard."""
    for one, other in zip_longest(heard[:1], known[:1]):
        if one is None or other is None:
            return not heard
        if 1 in (len(one), len(other)):
            return bool(one[0] == other[0])
        if _alike_or_sounds(one, other, _TELLING_SOUND):
            return True
        return same_surname and min(len(one), len(other)) >= _LONG and fuzz.ratio(one, other) >= _HALF_ALIKE
    return True


def _alike_or_sounds(one: str, other: str, least: int) -> bool:
    """Whether two words are spelt alike, or sound alike with ``least`` consonants or more to tell it by."""
    if fuzz.ratio(one, other) >= _ALIKE:
        return True
    sound = _sound(one)
    return len(sound) >= least and sound == _sound(other)


@lru_cache(maxsize=50_000)
def _sound(word: str) -> str:
    return jellyfish.metaphone(word)

"""A printed name taken apart, so that several spellings of one person can meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from index.people.words import (
    COUNCILLOR,
    FEMALE,
    LETTERS,
    MALE,
    NO_NAMES,
    PARTICLES,
    SEATS,
    bare,
    is_tier,
    is_title,
)
from index.text import fold, plain

# Titles that are surnames too: "Cllr Lord" is not nobody.
_SURNAMES = frozenset({"lord", "father", "sister", "canon"})
_NOTES = re.compile(r"\(.*\)|\[.*\]")
_GIVEN_WORDS = 3


@dataclass(frozen=True, slots=True)
class NameSpelling:
    """A name's words without titles, lower case, hyphens as spaces; the last ``joined`` are the surname."""

    words: tuple[str, ...]
    joined: int
    councillor: bool
    male: bool
    female: bool

    @property
    def given(self) -> tuple[str, ...]:
        """The first names and initials."""
        return self.words[: len(self.words) - self.joined]


def bare_name(printed: str) -> str:
    """A printed name without titles, posts, party or seats, lower case: "Cllr Ben Evans (Lab)" is "ben evans"."""
    return plain(untitled(printed)).replace(".", "")


@lru_cache(maxsize=50_000)
def untitled(printed: str) -> str:
    """A printed name without titles, posts and party, first names first: "EVANS, Ben" is "Ben EVANS"."""
    first, *behind = _NOTES.sub("", fold(printed)).split(",")
    words = _own_words(first)
    given = _own_words(behind[0]) if behind else []
    if len(words) == 1 and given and len(given) <= _GIVEN_WORDS and not any(bare(word) in NO_NAMES for word in given):
        return " ".join([*given, *words])
    # "EVANS Ben": a surname in capitals goes first only where the other words are none.
    if len(words) == 2 and len(words[0]) > 3 and words[0].isupper() and not words[1].isupper():
        words.reverse()
    return " ".join(words)


@lru_cache(maxsize=50_000)
def spelling_of(printed: str) -> NameSpelling:
    """A printed name taken apart."""
    name = bare_name(printed)
    parts = name.split()
    joined = len(parts[-1].replace("-", " ").split()) if parts else 0
    while len(parts) > 1 and parts[-2] in PARTICLES:
        parts.pop()
        joined += 1
    told = {bare(word) for word in re.split(r"[\s.,]+", printed)}
    words = tuple(name.replace("-", " ").split())
    return NameSpelling(words, min(joined, len(words)), bool(told & COUNCILLOR), bool(told & MALE), bool(told & FEMALE))


def one_given(first: str, second: str) -> bool:
    """Whether two first names may be one: equal, or an initial of the other."""
    return first == second or (1 in (len(first), len(second)) and first[0] == second[0])


def may_be_one(first: NameSpelling, second: NameSpelling) -> bool:
    """Whether two spellings may be one person's: surnames equal, first names not at odds."""
    if first.words[-1:] != second.words[-1:] or (first.male and second.female) or (first.female and second.male):
        return False
    # A hyphen joins: "Smith" is not "Piggott-Smith", but "Piggott Smith" is.
    length = max(first.joined, second.joined)
    same = 0 < length <= min(len(first.words), len(second.words)) and first.words[-length:] == second.words[-length:]
    return same and all(map(one_given, first.words[:-length], second.words[:-length]))


def called(printed: str, asked: str) -> bool:
    """Whether ``asked`` may be a printed name, or is part of it ("Ann", "Chair")."""
    parts = {*bare_name(printed).split(), *plain(printed).split()}
    wanted = bare_name(asked).split() or plain(asked).split()
    return may_be_one(spelling_of(asked), spelling_of(printed)) or parts.issuperset(wanted)


def _own_words(text: str) -> list[str]:
    """The words of a name without the titles before it and the letters behind it."""
    words = [part for word in text.split() for part in _initials(word)]
    begin, end = 0, len(words)
    while begin < end and (
        is_title(words[begin])
        or bare(words[begin]) in SEATS
        or is_tier(words[begin], "".join(words[begin + 1 : begin + 2]))
    ):
        begin += 1
    while end > begin and (bare(words[end - 1]) in LETTERS or bare(words[end - 1]) in SEATS):
        end -= 1
    if begin == end and begin > 1 and bare(words[begin - 1]) in _SURNAMES:
        begin -= 1
    return words[begin:end]


def _initials(word: str) -> list[str]:
    """ "J.A." as two words; any other word as it is."""
    if "." in word.rstrip(".") and not is_title(word):
        return [f"{part}." if len(part) == 1 else part for part in word.split(".") if part]
    return [word]

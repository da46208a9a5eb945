"""People named in questions, matched to the people whom the papers name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from index.people.identity import KnownPerson, bare_name, people_of
from index.people.spelling import spelling_of
from index.people.words import SEATS, TITLES, bare
from index.stored import StoredMeeting, StoredPaper
from index.text import plain, words
from index.types import Named

__all__ = ["bare_name", "initials", "key", "known_people", "people_in", "titled"]

# A surname this alike is a slip of the pen or of the captions ("Alisson", "Howell").
_ALIKE = 80
_SHORTEST = 4
# Behind a title stands a name, however it is typed ("cllr lee"); "the" and "right" are titles only before another.
_TITLES = TITLES - {"the", "right"}
# Behind these a title is nobody's: "did any councillor vote".
_OF_NOBODY = frozenset(
    "a an any another county district each every local new no other our parish some that the this town ward what which"
    " your and or".split()
)


def known_people(
    papers: Iterable[StoredPaper], heard: Mapping[str, Iterable[str]] | None = None
) -> dict[str, frozenset[str]]:
    """Everybody who speaks, is present, sends apologies or presents, each once.

    A person is known by the fullest spelling printed, and has the :func:`key` of each, and of
    each name that was ``heard`` for theirs.
    """
    names = (name for paper in papers for meeting in paper.meetings for name in _names_in(meeting))
    people = (person for person in people_of(names) if len(bare_name(person.name).split()) > 1)
    return {_fullest(person): frozenset(_keys(person, heard or {})) for person in people}


def _keys(person: KnownPerson, heard: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for name in person.spellings:
        yield key(name)
        yield from map(key, heard.get(key(name), ()))


def key(printed: str) -> str:
    """What all prints of one spelling share: "Cllr Piggott-Smith" and "Mr Piggott Smith" are "piggott smith"."""
    return " ".join(spelling_of(printed).words)


def initials(printed: str) -> str:
    """The letters by which notes of a meeting call somebody: "JB" for "Cllr Joan Bell"."""
    return "".join(word[0].upper() for word in key(printed).split())


def _names_in(meeting: StoredMeeting) -> Iterator[Named | str]:
    yield from meeting.speakers
    yield from meeting.people
    yield from (name.split(",")[0] for item in meeting.items for name in item.presenters)


def _fullest(person: KnownPerson) -> str:
    """The spelling that prints the whole name, with a title if there is one."""
    whole = [name for name in person.spellings if bare_name(name) == bare_name(person.name)]
    return next((name for name in whole if bare(name.split()[0]) in TITLES), whole[0])


def people_in(question: str, known: Sequence[str]) -> list[str]:
    """The known people whom ``question`` names: by full name, else by a surname that only one of them has."""
    asked = [word.removesuffix("'s").strip(".,?!'\"") for word in plain(question).split()]
    told = f" {' '.join(asked)} ".replace("-", " ")
    full = [name for name in known if f" {key(name)} " in told]
    if full:
        return full
    found: list[str] = []
    for position, word in enumerate(asked):
        before = asked[position - 1] if position else ""
        if not (_behind_title(asked[:position]) or _may_be_name(question, word)):
            continue
        after_name = len(before) > 1 and bool(re.search(rf"\b{re.escape(before.capitalize())}\s", question[1:]))
        fitting = [name for name in known if _names(name, word, before, after_name)]
        if len(fitting) == 1:
            found += fitting
    return list(dict.fromkeys(found))


def titled(question: str) -> list[str]:
    """The words that stand behind a title in ``question`` as a surname does, however it is typed ("cllr fenn")."""
    asked = words(question)
    found = []
    for at, title in enumerate(asked):
        if title in _TITLES and not (at and asked[at - 1] in _OF_NOBODY):
            found.append(next((word for word in asked[at + 1 :] if len(word) > 1), ""))
    return [word for word in found if word and word not in TITLES]


def _behind_title(told: Sequence[str]) -> bool:
    """Whether the last of some words is a title, initials behind it aside ("cllr a lee")."""
    return next((word in _TITLES for word in reversed(told) if len(word) > 1), False)


def _may_be_name(question: str, word: str) -> bool:
    found = re.finditer(rf"\b{re.escape(word)}", question.replace("’", "'"), re.IGNORECASE)
    return len(word) >= _SHORTEST and any(match[0][0].isupper() for match in found)


def _names(name: str, word: str, before: str, follows_name: bool) -> bool:
    """Whether ``word`` is the surname in ``name``, and the word before it no other's first name.

    ``follows_name`` tells that the word before has a capital, as a first name has.
    """
    *first, surname = bare_name(name).split()
    if fuzz.ratio(word, surname) < _ALIKE:
        return False
    if word != surname and word[0] != surname[0]:
        return False
    if any(fuzz.ratio(before, part) >= _ALIKE for part in first) or before in TITLES | SEATS:
        return True
    return word == surname and not follows_name

"""People named in questions, matched to the people whom the papers name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from index.stored import StoredPaper
from index.text import plain

_TITLES = re.compile(
    r"\b(?:cllrs?|councillors?|dr|mr|mrs|ms|miss|prof|professor|rev|sir|dame|lord|lady|hon|right|the|honourable|chair"
    r"|vice-chair|am|mp|ms|mla|msp|cbe|obe|mbe)\b\.?"
)
# A surname this alike is a slip of the pen or of the captions ("Alisson", "Howell").
_ALIKE = 80
_SHORTEST = 4


def bare_name(printed: str) -> str:
    """A printed name without titles, posts or seats, lower case: "Cllr Ben Evans" is "ben evans"."""
    name = re.sub(r"\(.*\)", "", plain(printed)).split(",")[0]
    return " ".join(_TITLES.sub(" ", name).replace(".", " ").split())


def known_people(papers: Iterable[StoredPaper]) -> list[str]:
    """Everybody who speaks, is present, sends apologies or presents, as printed, each once."""
    names: dict[str, str] = {}
    for paper in papers:
        for meeting in paper.meetings:
            presenters = [name.split(",")[0] for item in meeting.items for name in item.presenters]
            for name in (*meeting.speakers, *meeting.present, *meeting.apologies, *presenters):
                names.setdefault(bare_name(name), name)
    return [name for bare, name in names.items() if len(bare.split()) > 1]


def people_in(question: str, known: Sequence[str]) -> list[str]:
    """The known people whom ``question`` names: by full name, else by a surname that one of them has."""
    asked = [word.removesuffix("'s").strip(".,?!'\"") for word in plain(question).split()]
    told = f" {' '.join(asked)} "
    full = [name for name in known if f" {bare_name(name)} " in told]
    if full:
        return full
    found: list[str] = []
    for position, word in enumerate(asked):
        if not _may_be_name(question, word):
            continue
        before = asked[position - 1] if position else ""
        after_name = len(before) > 1 and bool(re.search(rf"\b{re.escape(before.capitalize())}\s", question[1:]))
        fitting = [name for name in known if _names(name, word, before, after_name)]
        if len(fitting) == 1:
            found += fitting
    return list(dict.fromkeys(found))


def _may_be_name(question: str, word: str) -> bool:
    return len(word) >= _SHORTEST and bool(re.search(rf"\b{re.escape(word.capitalize())}", question))


def _names(name: str, word: str, before: str, follows_name: bool) -> bool:
    """Whether ``word`` is the surname in ``name``, and the word before it no other's first name.

    ``follows_name`` tells that the word before has a capital, as a first name has.
    """
    *first, surname = bare_name(name).split()
    if fuzz.ratio(word, surname) < _ALIKE:
        return False
    if word != surname and word[0] != surname[0]:
        return False
    if any(fuzz.ratio(before, part) >= _ALIKE for part in first) or _TITLES.fullmatch(before):
        return True
    return word == surname and not follows_name

"""Whom "he" and "she" may stand for: by the titles of people, and by what minutes say of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from index.people.spelling import spelling_of
from index.types import Meeting

_TITLED = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss|Sir|Dame|Lady|Lord)\.? (?:[A-Z][.]? ?)*(?P<name>[A-Z][\w'’-]+)")
_COUNCILLOR = r"(?:Cllr|Councillor|Alderman)\.? (?:[A-Z]\.? )*(?P<name>[A-Z][\w'’-]+)"
# "Councillor Lee asked if the figures she had been promised": nobody else stands between.
_HIMSELF = re.compile(rf"\b{_COUNCILLOR} [a-z]+(?: [a-z][\w'’-]*,?){{0,10}}? (?P<one>he|she|himself|herself)\b")
_OTHERS = re.compile(
    r"\b(?:and|but|officer|chair\w*|clerk|director|manager|resident|who|leader|mayor)\b|\b(?:whether|if|when|why"
    r"|how) \w+$"
)
_MALE = frozenset({"he", "him", "his", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})


class Sexes:
    """Who of a meeting is a man and who is a woman, as far as its paper tells."""

    def __init__(self, meeting: Meeting) -> None:
        self._told: defaultdict[str, set[bool]] = defaultdict(set)
        for name in (one.name for one in meeting.people):
            self._titled(name)
        for one in meeting.contributions:
            self._read(one.text)

    def fits(self, name: str, pronoun: str) -> bool:
        """Whether a pronoun may stand for somebody named; it may where nothing is known."""
        told = pronoun.lower()
        if told not in _MALE | _FEMALE:
            return True
        return {told in _MALE} >= self._of(name)

    def _of(self, name: str) -> set[bool]:
        """What is known of somebody: {True} of a man; nothing where two of one name are told apart."""
        spelt = spelling_of(name)
        if spelt.male != spelt.female:
            return {spelt.male}
        known = self._told.get(spelt.words[-1], set()) if spelt.words else set()
        return known if len(known) == 1 else set()

    def _titled(self, name: str) -> None:
        spelt = spelling_of(name)
        if spelt.male != spelt.female and spelt.words:
            self._told[spelt.words[-1]].add(spelt.male)

    def _read(self, text: str) -> None:
        for match in _TITLED.finditer(text):
            self._titled(match[0])
        for match in _HIMSELF.finditer(text):
            if not _OTHERS.search(match[0].split(match["name"], 1)[1]):
                self._note(match["name"], match["one"])

    def _note(self, name: str, pronoun: str) -> None:
        self._told[spelling_of(name).words[-1]].add(pronoun in _MALE)


def known_pronouns(words: Iterable[str]) -> list[str]:
    """Those of ``words`` that tell a man from a woman."""
    return [word for word in words if word.lower() in _MALE | _FEMALE]

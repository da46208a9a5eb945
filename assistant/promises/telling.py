"""A telling of a promise, with what is read of it once however many others it is compared with."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.one_item import may_be_one
from assistant.promises.deeds import promised_verbs
from assistant.promises.topic import own_topic, own_words
from index.promises.promise import Person, StoredPromise
from index.stop_words import content_words
from index.stored import Place
from index.text import plain, stems

LISTED = "listed"
_THIN = 2
_POINTS_BACK = re.compile(
    r"\b(?:it|this|these|those|them|so|one|either way|that(?! (?:the|an?|this|[\w’']+ (?:be|would|will))\b))\b",
    re.IGNORECASE,
)
# "39 Paper to the board - Ann Lee", "A2 Guide – Clerk – by 15/3": a line of a list of actions.
_LINE = re.compile(
    r"^\W*(?P<number>(?:[A-Z]{1,5}[ /]?)?\d+(?:[./]\d+)*[a-z]?)[.):]?\s+(?:[-–—]\s+)?"
    r"(?P<line>.*(?:\s[-–—]\s|\()[A-Z][^.]{0,60})?",
    re.DOTALL,
)
# Titles of items that begin alike for so many letters are of one item.
_TITLE = 12


class Telling:
    """What one paper tells of a promise."""

    def __init__(self, told: StoredPromise) -> None:
        self.told = told

    @property
    def who(self) -> Person:
        return self.told.promise.who

    @property
    def place(self) -> Place:
        return self.told.place

    @cached_property
    def kind(self) -> str:
        """``listed`` in a list or table of actions, else the authority of its words."""
        listed = self.told.promise.cue.startswith("action") or (self._line and self._line["line"])
        return LISTED if listed else self.told.piece.authority.value

    @property
    def item_pointed_at(self) -> str | None:
        """The number by which a line of a list may mean an item that came before: "39 Paper to the board"."""
        return self._line["number"] if self._line else None

    @cached_property
    def _line(self) -> re.Match[str] | None:
        return _LINE.search(own_words(self.told))

    @cached_property
    def topic(self) -> frozenset[str]:
        """The stems that tell what it is about."""
        return own_topic(self.told)

    @cached_property
    def words(self) -> frozenset[str]:
        """All its stems but those of small words."""
        return _stems(own_words(self.told))

    @cached_property
    def around(self) -> frozenset[str]:
        """The stems of the paragraph or row in which it stands, of the item's title and of the request."""
        title = self.place.item.title if self.place.item else ""
        return _stems(f"{self._beside} {title} {self.told.promise.asked or ''}")

    @cached_property
    def everything(self) -> frozenset[str]:
        """The stems of its words and of what stands around them."""
        return self.topic | self.words | self.around

    @property
    def _beside(self) -> str:
        text, spans = self.told.piece.contribution, self.told.promise.spans
        if not self.told.piece.table:
            return text
        begin, end = text.rfind("\n", 0, spans[0][0]) + 1, text.find("\n", spans[-1][1])
        return text[begin : end if end >= 0 else len(text)]

    @cached_property
    def verbs(self) -> frozenset[str]:
        """What is to be done."""
        return promised_verbs(own_words(self.told))

    @property
    def points_back(self) -> bool:
        """Whether few of its words, or none but those that point back, tell what it is about: "she would do so"."""
        return len(self.topic) <= _THIN and bool(_POINTS_BACK.search(own_words(self.told)))

    @property
    def day(self) -> str | None:
        """By when, where that is a date."""
        return self.told.promise.due.date if self.told.promise.due else None


def of_one_item(one: Telling, other: Telling) -> bool | None:
    """Whether two tellings are under one item, or one points at the other's by its number; None where that is not told.

    An agenda's number is not the one that minutes give an item of the same title.
    """
    if _points_at(one, other) or _points_at(other, one):
        return True
    first, second = one.place.item, other.place.item
    if first is None or second is None:
        return None
    return may_be_one(first, second) or _alike(plain(first.title), plain(second.title))


def two_items(one: Telling, other: Telling) -> bool:
    """Whether two are under different items, and neither stands in a list, which may tell of any."""
    return LISTED not in (one.kind, other.kind) and of_one_item(one, other) is False


def _points_at(line: Telling, other: Telling) -> bool:
    """Whether a line of a list names the item of another telling by its number."""
    number = other.place.item.number if other.place.item else None
    return number is not None and number == line.item_pointed_at


def _alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _TITLE and (one.startswith(other) or other.startswith(one))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stems(" ".join(content_words(text))))

"""A telling of a promise, with what is read of it once however many others it is compared with."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.promises.deeds import promised_verbs
from assistant.promises.topic import own_topic, own_words
from index.promises.promise import Person, StoredPromise
from index.stop_words import content_words
from index.stored import Place
from index.text import stems

LISTED = "listed"
_THIN = 2
_POINTS_BACK = re.compile(
    r"\b(?:it|this|these|those|them|so|one|either way|that(?! (?:the|an?|this|[\w’']+ (?:be|would|will))\b))\b",
    re.IGNORECASE,
)


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
        return LISTED if self.told.promise.cue.startswith("action") else self.told.piece.authority.value

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
        """The stems of the paragraph in which it stands, of the item's title and of the request."""
        title = self.place.item.title if self.place.item else ""
        return _stems(f"{self.told.piece.contribution} {title} {self.told.promise.asked or ''}")

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


def _stems(text: str) -> frozenset[str]:
    return frozenset(stems(" ".join(content_words(text))))

"""A sentence as a reader meets it: with what it stands under, and what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from index.stored import Place
from index.types import Meeting

_WORD = re.compile(r"\w+(?:['’]\w+)*|[£%$?]")
# Of each part so many words are read: what is further off tells little, and costs time.
_ABOVE, _BEFORE, _SENTENCE, _AFTER = 20, 24, 60, 16


class Part(IntEnum):
    """What a word is part of."""

    QUESTION = 0
    SENTENCE = 1
    ABOVE = 2
    BEFORE = 3
    AFTER = 4
    HELD = 5
    NOTHING = 6


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or a table's row.

    ``above`` are its item, heading and speaker, and the table's header; ``held`` says when and by whom its meeting
    was held (:func:`held`), which questions name and sentences do not.
    """

    sentence: str
    above: Sequence[str] = ()
    before: str = ""
    after: str = ""
    held: Sequence[str] = ()

    def words(self) -> list[tuple[str, Part]]:
        """Its words in reading order, each with the part that it is of."""
        return [*_each(self.held, Part.HELD), *_each(self.above, Part.ABOVE), *self._from_before()]

    def _from_before(self) -> Iterator[tuple[str, Part]]:
        yield from _parted(self.before, Part.BEFORE, -_BEFORE)
        yield from _parted(self.sentence, Part.SENTENCE, _SENTENCE)
        yield from _parted(self.after, Part.AFTER, _AFTER)


def held(one: Meeting | Place) -> list[str]:
    """When and by whom a meeting was held, as far as known, in the words by which a question means it."""
    date = f"{one.date.day} {one.date:%B} {one.date.year}" if one.date else None
    return [told for told in (date, one.council, one.body) if told]


def words_in(text: str) -> list[str]:
    """The words of ``text``, and the signs that say as much as words."""
    return _WORD.findall(text)


def _each(texts: Sequence[str], part: Part) -> Iterator[tuple[str, Part]]:
    for told in dict.fromkeys(texts):
        yield from _parted(told, part, _ABOVE)


def _parted(text: str, part: Part, most: int) -> list[tuple[str, Part]]:
    """At most so many words from the beginning, or where negative from the end."""
    told = words_in(text)
    return [(word, part) for word in (told[:most] if most > 0 else told[most:])]

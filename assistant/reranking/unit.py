"""A sentence as a reader meets it: with what it stands under, and what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

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
    NOTHING = 5


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or a table's row; ``above`` are its item, heading and speaker, and the table's header."""

    sentence: str
    above: Sequence[str] = ()
    before: str = ""
    after: str = ""

    def words(self) -> list[tuple[str, Part]]:
        """Its words in reading order, each with the part that it is of."""
        return [*self._above(), *_parted(self.before, Part.BEFORE, -_BEFORE), *self._from_there()]

    def _above(self) -> Iterator[tuple[str, Part]]:
        for told in dict.fromkeys(self.above):
            yield from _parted(told, Part.ABOVE, _ABOVE)

    def _from_there(self) -> Iterator[tuple[str, Part]]:
        yield from _parted(self.sentence, Part.SENTENCE, _SENTENCE)
        yield from _parted(self.after, Part.AFTER, _AFTER)


def words_in(text: str) -> list[str]:
    """The words of ``text``, and the signs that say as much as words."""
    return _WORD.findall(text)


def _parted(text: str, part: Part, most: int) -> list[tuple[str, Part]]:
    """At most so many words from the beginning, or where negative from the end."""
    told = words_in(text)
    return [(word, part) for word in (told[:most] if most > 0 else told[most:])]

"""What became of a paper's words: none may be lost, none told twice."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from index.types import Furniture, ReadPaper

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class WordCount:
    """Words of a paper: in contributions, in furniture by what it is for, and all together.

    ``lost`` are the letters and digits of the paper that are in neither, ``repeated`` those
    that are in them more often than in the paper: both are 0 for a paper that is read exactly.
    """

    paper: int
    contributions: int
    furniture: tuple[tuple[Furniture, int], ...] = ()
    lost: int = 0
    repeated: int = 0

    @property
    def set_aside(self) -> int:
        """How many words are furniture."""
        return sum(count for _, count in self.furniture)

    @property
    def warnings(self) -> tuple[str, ...]:
        """A sentence where something was lost."""
        if not self.lost:
            return ()
        return (f"{self.lost:,} letters and digits of it were not read: look in the paper itself for what is missing.",)

    def to_json(self) -> dict[str, Any]:
        """As the contract has it, and as the catalogue keeps it."""
        return {
            "paper": self.paper,
            "contributions": self.contributions,
            "furniture": {kind.value: count for kind, count in self.furniture},
            "lost": self.lost,
            "repeated": self.repeated,
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> WordCount:
        """What :meth:`to_json` gave."""
        furniture = tuple((Furniture(kind), count) for kind, count in kept["furniture"].items())
        return cls(kept["paper"], kept["contributions"], furniture, kept["lost"], kept["repeated"])


def account(text: str, paper: ReadPaper) -> WordCount:
    """Count what became of the words of ``text``, which was read as ``paper``.

    A word is a maximal run of letters and digits. Papers run words together ("scrutiny1
    Welcome", where a heading is glued to a caption), and such a run counts as the words that
    its parts are, so that the whole is the sum of its parts. For the same reason what is lost
    or repeated is not told in words but in letters and digits: those of the text against those
    of all parts, each as often as it occurs, whatever their order. Both are compared without
    regard to case and in Unicode's form NFKC, because a reader may write a name that is
    printed in capitals with small letters, or a ligature as its letters. A word lost and
    another repeated cancel out in the letters that they share: the two are lower bounds.
    """
    contributions = [one.text for meeting in paper.meetings for one in meeting.contributions]
    furniture: Counter[Furniture] = Counter()
    for kind, words in paper.furniture:
        furniture[kind] += _count(words)
    whole, parts = _letters([text]), _letters([*contributions, *(words for _, words in paper.furniture)])
    told = sum(map(_count, contributions))
    repeated = (parts - whole).total()
    return WordCount(
        paper=_count(text) if repeated else max(_count(text), told + furniture.total()),
        contributions=told,
        furniture=tuple((kind, furniture[kind]) for kind in Furniture if furniture[kind]),
        lost=(whole - parts).total(),
        repeated=repeated,
    )


def _count(text: str) -> int:
    return len(_WORD.findall(_folded(text)))


def _letters(texts: Iterable[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(filter(str.isalnum, _folded(text)))
    return counted


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())

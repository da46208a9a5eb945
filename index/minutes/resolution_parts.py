"""The parts of a resolution: its numbered lines, and the sentences of a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from index.text import whole_sentences
from index.types import Votes

_LISTS = re.compile(r"(?:^|[:–—-]\s*|\bthat,?\s+)\(?(?:1|a|i)[.)](?:\s|$)", re.IGNORECASE)
# A count behind "For:" is no number of what follows.
_TALLY = "".join(
    rf"(?<!\b{side}:)" for side in ("for", "against", "favour", "abstained", "abstentions", "abstain", "votes")
)
_NEXT_MARKER = re.compile(rf"(?<=[.:;]){_TALLY}\s(?=\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]\s*$)", re.IGNORECASE)
_BULLET = re.compile(r"^[•·●▪◦*+-]\s")
_NUMBERED = re.compile(r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s", re.IGNORECASE)
_FURTHER = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?:that|to)\b|that\b|and\b)", re.IGNORECASE)
_FIRST_PART = re.compile(
    r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?:that|to|note[sd]?|agree[sd]?|approve[sd]?|endorse[sd]?|adopt\w*|recommend\w*"
    r"|authorise[sd]?|delegate[sd]?|instruct\w*|accept\w*|confirm\w*|support\w*|resolve[sd]?|request\w*|ask\w*)\b|.*;$",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"(?:[:;,–—-]|\b(?:and|or|that|to|resolved|(?-i:AGREED|RECOMMENDED)))$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
# The number of the next sentence is looked for in so many characters before the end of one.
_NEAR = 40


@dataclass(slots=True)
class Resolution:
    """The resolution that is being read: its label, the paragraph before, and whether one has begun."""

    label: str | None = None
    before: str | None = None
    listed: bool = False
    begun: bool = False
    votes: Votes | None = None

    @property
    def awaited(self) -> bool:
        """Whether its label has been read, and none of its words."""
        return self.before is not None and not self.begun

    def and_then(self, text: str) -> Resolution:
        """It, with ``text`` read as part of it."""
        # An item of a list that decides by itself is no first part of what the next items go on with.
        alone = not self.begun and self.label is None and _NUMBERED.match(text) and not _FIRST_PART.match(text)
        listed = self.listed or bool(not alone and _LISTS.search(text))
        return replace(self, before=text, listed=listed, begun=True)

    def goes_on(self, text: str) -> bool:
        """Whether ``text`` is a part of it."""
        before = self.before
        if before is None:
            return False
        if _UNFINISHED.search(before) or is_further(text) or (self.listed and _NUMBERED.match(text)):
            return True
        return bool(_BULLET.match(text) and _BULLET.match(before)) or (text[:1].islower() and before[-1:] not in ".!?)")


def is_further(text: str) -> bool:
    """Whether ``text`` reads as one more part of a resolution ("2. That ...", "and ...")."""
    return bool(_FURTHER.match(text))


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, a number standing with what it numbers."""
    begins, lettered = [0], False
    for begin, end in whole_sentences(text):
        if lettered and text[begin - 1].isspace():
            begins.append(begin)
            lettered = False
        marker = _NEXT_MARKER.search(text, max(begin, end - _NEAR), end)
        if marker:
            begins.append(marker.end())
        lettered = not marker and (lettered or bool(_LETTERS.search(text, begin, end)))
    return list(pairwise([*begins, len(text)]))

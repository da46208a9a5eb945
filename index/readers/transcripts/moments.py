"""Captions without speakers, merged into contributions of whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.types import Authority, Contribution

# A contribution ends with the first sentence that ends after a minute or so many words ...
_SECONDS, _WORDS = 60, 120
# ... or with the caption, where no sentence ends before this.
_MOST_SECONDS, _MOST_WORDS = 90, 160
_SENTENCE_END = re.compile(r"[.?!…][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Cllr|St|No|Prof|Rev|[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Caption:
    """Words, and the second at which they are said."""

    start: int
    words: str


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    last: bool

    @property
    def ends_sentence(self) -> bool:
        return bool(_SENTENCE_END.search(self.text)) and not _ABBREVIATION.match(self.text)


def contributions_of(captions: Sequence[Caption]) -> Iterator[Contribution]:
    """``captions`` as contributions, each with the time of the caption in which it begins."""
    begun: list[_Word] = []
    for word in _words(captions):
        if begun and _is_over(begun, word):
            yield _told(begun)
            begun = []
        begun.append(word)
    if begun:
        yield _told(begun)


def _words(captions: Sequence[Caption]) -> Iterator[_Word]:
    for caption in captions:
        parts = caption.words.split()
        for place, part in enumerate(parts, 1):
            yield _Word(part, caption.start, last=place == len(parts))


def _is_over(begun: Sequence[_Word], word: _Word) -> bool:
    """Whether what has ``begun`` is long enough to end before ``word``."""
    elapsed = word.start - begun[0].start
    long = elapsed >= _SECONDS or len(begun) >= _WORDS
    too_long = elapsed >= _MOST_SECONDS or len(begun) >= _MOST_WORDS
    return (long and begun[-1].ends_sentence) or (too_long and begun[-1].last)


def _told(begun: Sequence[_Word]) -> Contribution:
    return Contribution(" ".join(word.text for word in begun), Authority.SAID, start=begun[0].start)

"""Where captions run together: a webcast's first caption under a label is glued to the second."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

# Letters that are no words, though "it's" and "don't" leave them behind.
_LETTERS = frozenset("bcdefghjklmnopqrstuvwxyz")
# A word is common that the paper has this often.
_COMMON = 3
# In so many characters the first of the two captions, if not both, is full.
_LONG = 110
# A sentence that ends without a space, or a capital within a word: glue that needs no vocabulary.
_SEAM = re.compile(r"[a-z]{3}[.?!,](?=[A-Za-z]{2}|I\b)|[a-z]{2}(?=[A-Z][a-z])")


def vocabulary_of(lines: Iterable[str]) -> Counter[str]:
    """How often each word stands in ``lines``."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted.update(re.findall(r"[a-z]+", line.casefold()))
    return counted


def glued_at(caption: str, vocabulary: Counter[str]) -> int | None:
    """Where two words run together in ``caption``, if one word of it is plainly two.

    A word that the paper has once only, and that falls into two words which it has several
    times, is taken for two. Full captions are of about one length, and meet near the middle.
    """
    found = [
        match.start() + cut
        for match in re.finditer(r"[A-Za-z]{4,}", caption)
        if (cut := _cut(match.group().casefold(), vocabulary)) is not None
    ]
    place = min(found, key=lambda place: abs(2 * place - len(caption)), default=None)
    return None if place is None or (len(caption) > _LONG and not 1 / 3 < place / len(caption) < 2 / 3) else place


def _cut(word: str, vocabulary: Counter[str]) -> int | None:
    """Where ``word`` is plainly two; of several ways to part it, the one with the commoner words."""
    if vocabulary[word] > 1:
        return None
    cuts = [cut for cut in range(1, len(word)) if {word[:cut], word[cut:]}.isdisjoint(_LETTERS)]
    common = {cut: min(vocabulary[word[:cut]], vocabulary[word[cut:]]) for cut in cuts}
    best = max(cuts, key=lambda cut: common[cut], default=0)
    return best if common.get(best, 0) >= _COMMON else None


def seam_in(caption: str) -> int | None:
    """Where two captions run together in ``caption`` as its marks and capitals show."""
    match = _SEAM.search(caption)
    return match.end() if match else None

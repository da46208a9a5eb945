"""Words that no paper has, read as the nearest word that one has."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from index.catalogue import Catalogue
from index.text import stem

# Two stems this alike differ by a slip: one letter in a word of six, two in one of twelve.
_ALIKE = 84
_SHORTEST = 5


class Spelling:
    """The vocabulary of the lexical index. Made anew when papers come in."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._frequencies = dict(catalogue.vocabulary())
        self._stems = [one for one in self._frequencies if len(one) >= _SHORTEST - 1 and one.isalpha()]

    def known(self, word: str) -> list[str]:
        """The stem of ``word`` where a paper has it, else of the words nearest to it, else its own."""
        own = stem(word)
        if own in self._frequencies or len(word) < _SHORTEST or not word.isalpha():
            return [own]
        alike = process.extract(own, self._stems, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2)
        return [near for near, _, _ in alike if near[0] == own[0]] or [own]

    def frequency(self, stemmed: str) -> int:
        """In how many passages a stem stands."""
        return self._frequencies.get(stemmed, 0)

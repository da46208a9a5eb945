"""How much each word of a question tells, by how few passages have it or what says the same."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.retrieval.spelling import Spelling
from assistant.understanding.query import Query
from assistant.understanding.terms import ASKING_WORDS, Weights, inverse_frequency
from index.matrix import Matrix
from index.stop_words import STOP_WORDS
from index.text import stem, words

# Words taken over from the question before count half; words that ask ("discuss") hardly.
_EARLIER_WEIGHT = 0.5
_ASKING_WEIGHT = 0.1

Together = tuple[frozenset[str], ...]


def weights_of(query: Query, spelling: Spelling, matrix: Matrix) -> Weights:
    """The weight of each stem of a question; a word that no paper has counts as the nearest that one has."""
    shares = dict.fromkeys(query.earlier, _EARLIER_WEIGHT)
    shares |= {word: _ASKING_WEIGHT if word in ASKING_WORDS else 1.0 for word in query.topic}
    weights: dict[str, float] = {}
    also: dict[str, Together] = {}
    for word, share in shares.items():
        others = _together(query.also.get(word, ()))
        for known in [stem(word)] if others else spelling.known(word):
            frequency = _frequency((frozenset({known}), *others), matrix) if others else spelling.frequency(known)
            weights[known] = max(weights.get(known, 0.0), share * inverse_frequency(frequency, len(matrix)))
            also[known] = (*also.get(known, ()), *others)
    return Weights(weights, {known: others for known, others in also.items() if others})


def _together(phrases: Sequence[str]) -> Together:
    """For each phrase the stems that tell it, of words that link none."""
    told = (
        frozenset(stem(word) for word in words(phrase) if word not in STOP_WORDS and len(word) > 1)
        for phrase in phrases
    )
    return tuple(dict.fromkeys(stems for stems in told if stems))


def _frequency(ways: Together, matrix: Matrix) -> int:
    """In how many passages all stems of one of these stand together."""
    return int(np.logical_or.reduce([matrix.counts(sorted(way)).min(axis=1) > 0 for way in ways]).sum())

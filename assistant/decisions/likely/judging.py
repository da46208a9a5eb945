"""How likely a sentence of a recording is to put a decision.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled transcripts in tests/benchmarks).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from assistant.decisions.likely.features import features
from assistant.decisions.likely.said import Said, chairs_of
from index.minutes.likely.judging import ALWAYS, weights_of


def odds(said: Sequence[Said]) -> list[float]:
    """The logarithm of the odds that each sentence puts a decision."""
    weights, chairs = _weights(), chairs_of(said)
    always = weights[ALWAYS]
    return [always + sum(weights.get(name, 0.0) for name in features(said, at, chairs)) for at in range(len(said))]


@cache
def _weights() -> dict[str, float]:
    return weights_of(__package__)

"""How likely a sentence of a recording is to put a decision.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled transcripts in tests/benchmarks).
"""

from __future__ import annotations

from collections.abc import Sequence

from index.heard.likely.features import features
from index.heard.likely.said import Said, chairs_of
from index.likely import odds_by


def odds(said: Sequence[Said]) -> list[float]:
    """The logarithm of the odds that each sentence puts a decision."""
    chairs = chairs_of(said)
    return [odds_by(__package__, features(said, at, chairs)) for at in range(len(said))]

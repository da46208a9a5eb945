"""How likely a sentence of minutes is to tell a decision of the meeting.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from index.minutes.likely.features import features
from index.minutes.likely.sentence import Sentence

WEIGHTS = "weights.tsv"
# The weight that every sentence has.
ALWAYS = "always"


def odds(sentence: Sentence) -> float:
    """The logarithm of the odds that ``sentence`` tells a decision."""
    return odds_by(__package__, features(sentence))


def odds_by(package: str, found: Iterable[str]) -> float:
    """The logarithm of the odds of what has the features ``found``, by the table of ``package``."""
    weights = _weights_of(package)
    # Exactly, as a set comes in another order in each process, and a sum's last digit may decide.
    return math.fsum((weights[ALWAYS], *(weights.get(feature, 0.0) for feature in found)))


@cache
def _weights_of(package: str) -> dict[str, float]:
    lines = files(package).joinpath(WEIGHTS).read_text(encoding="utf-8").splitlines()
    return {feature: float(weight) for weight, feature in (line.split("\t") for line in lines)}

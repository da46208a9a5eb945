"""How likely what was found to be a promise is to be one.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

from index.minutes.likely.judging import odds_by
from index.promises.likely.features import features
from index.promises.promise import Promise
from index.types import Meeting

# The logarithm of the odds below which nothing is a promise: chosen on the "tune" papers, each judged by weights
# learnt from others, and low, as writers who label quickly leave out promises.
_LEAST = -2.0


def is_likely(promise: Promise, meeting: Meeting) -> bool:
    """Whether a promise that was found in ``meeting`` is not unlikely to be one."""
    return odds_by(__package__, features(promise, meeting)) >= _LEAST

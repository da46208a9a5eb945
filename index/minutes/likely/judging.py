"""How likely a sentence of minutes is to tell a decision of the meeting."""

from __future__ import annotations

from index.likely import odds_by
from index.minutes.likely.features import features
from index.minutes.likely.sentence import MinutedSentence


def odds(sentence: MinutedSentence) -> float:
    """The logarithm of the odds that ``sentence`` tells a decision."""
    return odds_by(__package__, features(sentence))

"""What judges of sentences share: a table of weights for each, and the words that it reads.

The weights of a package's ``weights.tsv`` are those of a logistic regression over the features that were found to
count (``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

WEIGHTS = "weights.tsv"
# The weight that every sentence has.
ALWAYS = "always"
_TITLED = re.compile(
    r"\b(?:Cllrs?|Councillors?|Cyng\w*|Alderman|Provost|Bailie|Mr|Mrs|Ms|Miss|Dr|Prof\w*|Rev\w*|Sir|Lady|Lord)\.? "
    r"(?:[A-Z][\w'’-]*\.? ?){1,3}"
)
_MONEY = re.compile(r"£\s?\d[\d,.]*\d?[mk]?")
_NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*(?:st|nd|rd|th)?\b")
_TOKEN = re.compile(r"\w+|[:;.,()\"“”?!–—•*/|-]")
# One word each for what differs from paper to paper: who, how much, how many.
_PERSON, _SUM, _COUNT = "qperson", "qsum", "qcount"
_CAPITALS = 3


def odds_by(package: str, found: Iterable[str]) -> float:
    """The logarithm of the odds of what has the features ``found``, by the table of ``package``."""
    weights = _weights_of(package)
    # Exactly, as a set comes in another order in each process, and a sum's last digit may decide.
    return math.fsum((weights[ALWAYS], *(weights.get(feature, 0.0) for feature in found)))


@cache
def _weights_of(package: str) -> dict[str, float]:
    lines = files(package).joinpath(WEIGHTS).read_text(encoding="utf-8").splitlines()
    return {feature: float(weight) for weight, feature in (line.split("\t") for line in lines)}


def tokens(text: str) -> list[str]:
    """Words and marks in lower case, one word for all people, sums and numbers; capitals are marked."""
    text = _NUMBER.sub(f" {_COUNT} ", _MONEY.sub(f" {_SUM} ", _TITLED.sub(f" {_PERSON} ", text)))
    return [
        f"{one.lower()}^" if one.isupper() and len(one) >= _CAPITALS else one.lower() for one in _TOKEN.findall(text)
    ]


def runs(told: Sequence[str], longest: int) -> Iterator[str]:
    """All runs of up to ``longest`` of the words ``told``."""
    for count in range(1, longest + 1):
        yield from (" ".join(told[at : at + count]) for at in range(len(told) - count + 1))

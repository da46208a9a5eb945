"""Make the weights of tellings of one promise anew: ``make weights``.

A logistic regression learns from what is found in the "tune" papers which two tellings of a meeting are of one promise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rich.console import Console

import assistant.promises.likely
from assistant.promises.likely.features import features
from assistant.promises.telling import Telling
from tests.benchmarks.promises.retold import Found, found_in, others, retold
from tests.benchmarks.promises.teaching import weights_from, written


@dataclass(frozen=True, slots=True)
class Example:
    """The features of two tellings, and whether they are of one promise."""

    features: frozenset[str]
    same: bool


def examples(found: Found) -> Iterator[Example]:
    """Each two tellings of a meeting of which both are labelled."""
    labelled = [(Telling(one), labels) for one, labels in zip(found.told, found.labels, strict=True) if labels]
    for (one, first), (other, second) in combinations(labelled, 2):
        if one.told.meeting == other.told.meeting:
            yield Example(frozenset(features(one, other)), bool(first & second))


def main() -> None:
    meetings = [held for held in (*retold(), *others()) if held.half == "tune"]
    given = [one for found in found_in(meetings) for one in examples(found)]
    weights = weights_from([one.features for one in given], [one.same for one in given])
    written(assistant.promises.likely, weights)
    same = sum(one.same for one in given)
    Console().print(
        f"Learnt from {len(given):,} pairs, of which {same:,} are of one promise: {len(weights):,} weights."
    )


if __name__ == "__main__":
    main()

"""Make the weights of tellings of one promise anew: ``make weights``.

A logistic regression learns from what is found in the "tune" papers which two tellings of a meeting are of one promise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rich.console import Console

import assistant.promises.likely
from assistant.promises.likely.company import Company
from assistant.promises.likely.features import features
from assistant.promises.likely.judging import barred
from assistant.promises.telling import Telling
from tests.benchmarks.promises.retold import Found, found_in, others, retold
from tests.benchmarks.promises.teaching import weights_from, written


@dataclass(frozen=True, slots=True)
class Example:
    """The features of two tellings, and whether they are of one promise."""

    features: frozenset[str]
    same: bool


def examples(found: Found) -> Iterator[Example]:
    """Each two tellings of a meeting of which both are labelled and that may be of one promise."""
    of_meeting: defaultdict[int, list[tuple[Telling, frozenset[int]]]] = defaultdict(list)
    for stored, labels in zip(found.told, found.labels, strict=True):
        of_meeting[stored.meeting].append((Telling(stored), labels))
    for told in of_meeting.values():
        company = Company([telling for telling, _ in told])
        for at, to in combinations(range(len(told)), 2):
            (one, first), (other, second) = told[at], told[to]
            if first and second and not barred(one, other):
                yield Example(frozenset(features(one, other) | company.features(at, to)), bool(first & second))


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

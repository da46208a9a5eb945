"""Make the weights of likely promises anew: ``make weights``.

A logistic regression learns from the "tune" papers, and from the phrases of the unit tests, which of the sentences
that are found to promise do. Features that few papers have are left out, and those that count for little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz
from rich.console import Console
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import index.promises.likely
from index.minutes.likely.judging import ALWAYS
from index.promises.finding import candidates
from index.promises.likely.features import features
from index.readers import read_text
from index.text import fold
from index.types import Authority, Contribution, Meeting
from tests.benchmarks.promises.labelled import InventedPaper, papers
from tests.benchmarks.promises.marked import marked_papers
from tests.benchmarks.promises.teaching import written

PHRASES = Path(__file__).parents[2] / "unit" / "promise_phrases.tsv"
_ALIKE = 90
# A feature stands in so many papers, and counts for so much.
_FEWEST, _LEAST = 3, 0.02
_FREEDOM = 0.1


@dataclass(frozen=True, slots=True)
class Example:
    """What was found in a paper, and whether it is a promise."""

    paper: str
    features: frozenset[str]
    promises: bool


def examples(paper: InventedPaper) -> Iterator[Example]:
    """What is found in a paper; that of which readers differ left out."""
    sure = [fold(quote) for one in paper.promises if not one.arguable for quote in (one.quote, *one.also)]
    unsure = [fold(one.quote) for one in paper.promises if one.arguable]
    for meeting in read_text(paper.text).meetings:
        for one in candidates(meeting):
            text = meeting.contributions[one.contribution].text
            words = fold(" ".join(text[begin:end] for begin, end in one.spans))
            promises = any(fuzz.partial_ratio(words, quote) >= _ALIKE for quote in sure)
            if promises or not any(fuzz.partial_ratio(words, quote) >= _ALIKE for quote in unsure):
                yield Example(paper.name, frozenset(features(one, meeting)), promises)


def phrases() -> Iterator[Example]:
    """The phrases of the unit tests that promise, each as if it were a paper of its own."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        kind, form, sentence = line.split("\t")
        before = Contribution("Something was discussed.", Authority(form), 0, "Somebody Else")
        meeting = Meeting(contributions=(before, Contribution(sentence, Authority(form), 0, "Ann Lee")))
        for one in candidates(meeting) if kind == "promise" else ():
            yield Example(sentence, frozenset(features(one, meeting)), True)


def learn(given: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature that counts, and of everything that is found."""
    stands = Counter(name for _, name in {(one.paper, name) for one in given for name in one.features})
    names = DictVectorizer()
    seen = names.fit_transform([{name: 1 for name in sorted(one.features) if stands[name] >= _FEWEST} for one in given])
    model = LogisticRegression(C=_FREEDOM, max_iter=500).fit(seen, np.array([one.promises for one in given]))
    told = zip(map(str, names.get_feature_names_out()), map(float, model.coef_[0]), strict=True)
    return {ALWAYS: float(model.intercept_[0]), **{name: weight for name, weight in told if abs(weight) >= _LEAST}}


def main() -> None:
    taught = [paper for paper in (*papers(), *marked_papers()) if paper.half == "tune"]
    given = [*chain.from_iterable(map(examples, taught)), *phrases()]
    weights = learn(given)
    written(index.promises.likely, weights)
    promise = sum(one.promises for one in given)
    told = f"{len(given):,} sentences found in {len(taught)} papers and among the phrases, of which {promise:,} promise"
    Console().print(f"Learnt from {told}: {len(weights):,} weights.")


if __name__ == "__main__":
    main()

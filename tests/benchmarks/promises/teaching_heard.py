"""Make the weights of likely decisions in recordings anew: ``make weights``.

A logistic regression learns from the "tune" transcripts which sentences put a decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from rich.console import Console

import index.heard.likely
from index.heard.likely.features import features
from index.heard.likely.said import Said, chairs_of
from index.heard.unpointed import spans_of
from index.readers import read_text
from index.types import Authority, Contribution
from tests.benchmarks.promises.labelled import InventedPaper, papers
from tests.benchmarks.promises.marked import marked_papers
from tests.benchmarks.promises.teaching import plain_words, tells, weights_from, written


@dataclass(frozen=True, slots=True)
class Heard:
    """The features of a sentence that is said in a paper, and whether it puts a decision."""

    paper: str
    features: frozenset[str]
    decides: bool


def examples(paper: InventedPaper) -> Iterator[Heard]:
    """The sentences that are said in a paper, but for those of which readers differ; what was voted down was put."""
    decided = [plain_words(one.text) for one in paper.decisions]
    other = [plain_words(one) for one in paper.arguable_decisions]
    for meeting in read_text(paper.text).meetings:
        for _, run in groupby(meeting.contributions, key=attrgetter("item")):
            said = list(said_in(list(run)))
            chairs = chairs_of(said)
            for at, one in enumerate(said):
                text = plain_words(one.text)
                decides = any(tells(text, label) for label in decided)
                if decides or not any(tells(text, label) for label in other):
                    yield Heard(paper.name, frozenset(features(said, at, chairs)), decides)


def said_in(told: Sequence[Contribution]) -> Iterator[Said]:
    """The sentences that are said in contributions."""
    for turn, one in enumerate(told):
        if one.authority is Authority.SAID:
            yield from (Said(one.text[begin:end], one.speaker, turn) for begin, end in spans_of(one.text))


def main() -> None:
    taught = [paper for paper in (*papers(), *marked_papers()) if paper.half == "tune"]
    given = [one for paper in taught for one in examples(paper)]
    weights = weights_from([one.features for one in given], [one.decides for one in given])
    written(index.heard.likely, weights)
    decide = sum(one.decides for one in given)
    Console().print(
        f"Learnt from {len(given):,} sentences, of which {decide:,} put something: {len(weights):,} weights."
    )


if __name__ == "__main__":
    main()

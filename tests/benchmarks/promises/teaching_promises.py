"""Make the weights of likely promises anew: ``make weights``.

A logistic regression learns from the "tune" papers, from labelled sentences and from the phrases of the unit tests,
which sentences promise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from rapidfuzz import fuzz
from rich.console import Console

import index.promises.likely
from index.promises.finding import prepared
from index.promises.likely.judging import seen
from index.readers import read_text
from index.text import fold
from index.types import Authority, Contribution, Meeting
from tests.benchmarks.promises.labelled import InventedPaper, papers, sentences
from tests.benchmarks.promises.marked import marked_papers
from tests.benchmarks.promises.measuring import meeting_of
from tests.benchmarks.promises.teaching import weights_from, written

PHRASES = Path(__file__).parents[2] / "unit" / "promise_phrases.tsv"
_ALIKE = 90
# A sentence and a label are of one promise where the shorter has so many letters, and so much of the label.
_SHORTEST, _SHARE = 12, 0.3
# A phrase that only looks like a promise stands for what many papers have.
_AS_PAPERS = 5


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a sentence, and whether it promises."""

    features: frozenset[str]
    promises: bool


def examples(paper: InventedPaper) -> Iterator[Example]:
    """The sentences of a paper, and the rows of its tables; those of which readers differ left out."""
    sure = [fold(quote) for one in paper.promises if not one.arguable for quote in (one.quote, *one.also)]
    unsure = [fold(one.quote) for one in paper.promises if one.arguable]
    for meeting in map(prepared, read_text(paper.text).meetings):
        for at, told in enumerate(meeting.contributions):
            for (begin, end), found in seen(meeting, at):
                text = fold(told.text[begin:end])
                promises = any(_same(text, quote) for quote in sure)
                if promises or not any(_same(text, quote) for quote in unsure):
                    yield Example(frozenset(found), promises)


def _same(text: str, quote: str) -> bool:
    shorter = min(len(text), len(quote))
    return shorter >= max(_SHORTEST, _SHARE * len(quote)) and fuzz.partial_ratio(text, quote) >= _ALIKE


def phrases() -> Iterator[Example]:
    """The phrases of the unit tests, those that promise and those that only look like it."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        kind, form, sentence = line.split("\t")
        before = Contribution("Something was discussed.", Authority(form), 0, "Somebody Else")
        meeting = Meeting(contributions=(before, Contribution(sentence, Authority(form), 0, "Ann Lee")))
        yield from [*_whole(meeting, kind == "promise")] * (1 if kind == "promise" else _AS_PAPERS)


def labelled_sentences() -> Iterator[Example]:
    """The labelled sentences of the "tune" half."""
    for one in sentences():
        if one.half == "tune":
            yield from _whole(meeting_of(one), one.promise)


def _whole(meeting: Meeting, promises: bool) -> Iterator[Example]:
    """What stands last in a meeting, where it is one sentence."""
    last = [found for _, found in seen(meeting, len(meeting.contributions) - 1)]
    if len(last) == 1:
        yield Example(frozenset(last[0]), promises)


def main() -> None:
    taught = [paper for paper in (*papers(), *marked_papers()) if paper.half == "tune"]
    given = [*chain.from_iterable(map(examples, taught)), *phrases(), *labelled_sentences()]
    weights = weights_from([one.features for one in given], [one.promises for one in given])
    written(index.promises.likely, weights)
    promise = sum(one.promises for one in given)
    told = f"{len(given):,} sentences, of which {promise:,} promise"
    Console().print(f"Learnt from {told}: {len(weights):,} weights.")


if __name__ == "__main__":
    main()

"""Make the weights of likely decisions anew: ``make weights`` (a minute).

A logistic regression learns from the "tune" papers, and from the phrases of the unit tests, which sentences of what is
not said tell a decision, each feature counting for as much as its frequencies in both kinds of sentence differ (S. Wang
and C. Manning, Baselines and Bigrams, 2012). Features that few sentences have are left out, and those that count for
little.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rich.console import Console
from scipy.sparse import csc_matrix, csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import index.minutes.likely
from index.likely import ALWAYS, WEIGHTS
from index.minutes.likely.features import features
from index.minutes.likely.sentence import MinutedSentence, sentences_under
from index.readers import read_text
from index.text import words
from index.types import Authority, Contribution
from tests.benchmarks.promises.labelled import InventedPaper, papers
from tests.benchmarks.promises.marked import MarkedPaper, marked_papers
from tests.benchmarks.reading import ARGUABLE, LabelledPaper, labelled_as, labelled_papers
from tests.benchmarks.reading import words as comparable

PHRASES = Path(__file__).parents[2] / "unit" / "decision_phrases.tsv"
# A phrase stands for what many papers have.
_AS_PAPERS = 3
# Of a hundred: as alike as a misread letter or a line's end leaves what was copied.
_ALIKE = 90
# Shorter ones are alike only where all letters are.
_SHORTEST = 12
_FEWEST = 2
_MOST_FEATURES = 8000
# Chosen by cross-validation over the papers that teach.
_FREEDOM = 0.2

Array = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of a paper, and whether it tells a decision."""

    paper: str
    sentence: MinutedSentence
    decides: bool


def examples(paper: InventedPaper) -> Iterator[Example]:
    """The sentences of a paper that nobody says; those of which readers differ, or that were voted down, left out."""
    undone = paper.not_carried if isinstance(paper, MarkedPaper) else ()
    decided = [plain_words(one.text) for one in paper.decisions if one.text not in undone]
    other = [plain_words(one) for one in (*undone, *paper.arguable_decisions)]
    for one, _ in _printed(paper.text):
        text = plain_words(one.text)
        decides = any(tells(text, label) for label in decided)
        if decides or not any(tells(text, label) for label in other):
            yield Example(paper.name, one, decides)


def examples_by_beginnings(paper: LabelledPaper) -> Iterator[Example]:
    """The same of a paper whose labels give the first words of a decision: its further sentences are left out."""
    decided, other = list(labelled_as(paper, "decisions")), list(labelled_as(paper, *ARGUABLE))
    for one, whole in _printed(paper.text):
        text = comparable(one.text)
        decides = any(label in text or (len(text) >= len(label) and text.startswith(label)) for label in decided)
        argued = any(label in comparable(whole.text) for label in other)
        if decides or not (argued or whole.authority is Authority.RESOLVED):
            yield Example(paper.name, one, decides)


def phrases() -> Iterator[Example]:
    """The phrases of the unit tests that only look like decisions, each as if it were all that stood under an item."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        form, kind, words = line.split("\t")
        if (form, kind) == ("minuted", "told"):
            for one in sentences_under("", [Contribution(words, Authority.MINUTED, 0)]):
                yield from [Example(words, one, False)] * _AS_PAPERS


def learn(given: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature that counts, and of every sentence."""
    return weights_from([features(one.sentence) for one in given], [one.decides for one in given])


def weights_from(found: Sequence[Iterable[str]], deciding: Sequence[bool]) -> dict[str, float]:
    """The weight of each feature that counts, and of every sentence, where sentences have features ``found``."""
    names = DictVectorizer()
    seen = names.fit_transform([dict.fromkeys(one, 1) for one in found]).tocsc()
    often = np.flatnonzero(np.asarray(seen.sum(axis=0)).ravel() >= _FEWEST)
    decides = np.array(deciding)
    scale = _telling(seen[:, often], decides)
    scaled = seen[:, often].multiply(scale).tocsr()
    most = np.sort(np.argsort(-np.abs(_fitted(scaled, decides).coef_[0] * scale))[:_MOST_FEATURES])
    model = _fitted(scaled[:, most], decides)
    told = names.get_feature_names_out()[often][most]
    weights = model.coef_[0] * scale[most]
    return {ALWAYS: float(model.intercept_[0]), **dict(zip(map(str, told), map(float, weights), strict=True))}


def _telling(seen: csc_matrix, decides: Flags) -> Array:
    """For each feature how far its share in sentences that decide and in others are apart, as a logarithm."""
    deciding, other = (1 + np.asarray(seen[of].sum(axis=0)).ravel() for of in (decides, np.logical_not(decides)))
    return np.asarray(np.abs(np.log(deciding / deciding.sum()) - np.log(other / other.sum())))


def _fitted(seen: csr_matrix, decides: Flags) -> LogisticRegression:
    return LogisticRegression(C=_FREEDOM, max_iter=500).fit(seen, decides)


def _printed(text: str) -> Iterator[tuple[MinutedSentence, Contribution]]:
    """The sentences of a paper that are not said, with what each is part of."""
    for meeting in read_text(text).meetings:
        for item, contributions in groupby(meeting.contributions, key=attrgetter("item")):
            run = list(contributions)
            for one in sentences_under(meeting.items[item].title if item is not None else "", run):
                if run[one.of].authority is not Authority.SAID:
                    yield one, run[one.of]


def plain_words(text: str) -> str:
    return " ".join(words(text))


def tells(text: str, label: str) -> bool:
    """Whether a sentence is the labelled decision, part of it, or has it."""
    if min(len(text), len(label)) < _SHORTEST:
        return bool(text and label) and (text == label or f" {label} " in f" {text} ")
    return fuzz.partial_ratio(text, label) >= _ALIKE


def written(package: ModuleType, weights: Mapping[str, float]) -> None:
    """Write the table of ``package``."""
    path = Path(package.__path__[0]) / WEIGHTS
    told = "".join(f"{weight:.2f}\t{feature}\n" for feature, weight in sorted(weights.items()))
    path.write_text(told, encoding="utf-8")


def main() -> None:
    taught = [paper for paper in (*papers(), *marked_papers()) if paper.half == "tune"]
    further = labelled_papers("tune")
    given = [one for paper in taught for one in examples(paper)]
    given += [one for paper in further for one in examples_by_beginnings(paper)]
    given += phrases()
    weights = learn(given)
    written(index.minutes.likely, weights)
    decide = sum(one.decides for one in given)
    learnt = f"Learnt from {len(given):,} sentences of {len(taught) + len(further)} papers and of phrases"
    Console(width=120).print(f"{learnt}, of which {decide:,} decide: {len(weights):,} weights.")


if __name__ == "__main__":
    main()

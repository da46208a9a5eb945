"""The labels of promises and decisions: verbatim, in one half, told once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from index.text import fold
from tests.benchmarks.promises.labelled import HALVES, HERE, InventedPaper, half_of, papers, samples, sentences
from tests.benchmarks.promises.marked import marked_papers
from tests.benchmarks.retrieval.meetings import folder

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = {path.name: fold(path.read_text(encoding="utf-8")) for path in SEEDS.glob("*.txt")}
PAPERS = papers()
EVERY_PAPER = (*PAPERS, *marked_papers())

each_paper = pytest.mark.parametrize("paper", EVERY_PAPER, ids=[paper.name for paper in EVERY_PAPER])


def text_of(source: str) -> str:
    """The folded text of a sample paper or a meeting."""
    if source in SAMPLES:
        return SAMPLES[source]
    path = folder() / "papers" / source
    return fold(path.read_text(encoding="utf-8")) if path.is_file() else ""


def test_sentences_are_enough_of_each_kind() -> None:
    kinds = Counter(one.promise for one in sentences())
    assert kinds[True] >= 140
    assert kinds[False] >= 280


def test_no_sentence_is_labelled_twice() -> None:
    labelled = sentences()
    assert len({one.text for one in labelled}) == len({one.id for one in labelled}) == len(labelled)


@pytest.mark.parametrize("source", sorted({one.source for one in sentences()}))
def test_sentences_are_verbatim(source: str) -> None:
    text = text_of(source)
    if not text:
        pytest.skip(f"{source} is not on this machine: set MINUTEBOOK_QMSUM to a folder of the meetings")
    ours = [one for one in sentences() if one.source == source]
    assert [one.text for one in ours if one.text not in text or one.before not in text] == []


def test_only_promises_have_somebody_who_promises() -> None:
    assert [one.id for one in sentences() if not one.promise and (one.who or one.to or one.due)] == []


def test_sentences_lie_in_the_half_of_their_item() -> None:
    wrong = [one.id for one in sentences() if one.half != half_of("/".join(filter(None, (one.source, one.item))))]
    assert wrong == []


def test_promises_of_the_samples_are_verbatim() -> None:
    quotes = [(one.source, quote) for one in samples() for quote in (one.promise.quote, *one.promise.also)]
    assert [quote for source, quote in quotes if quote not in SAMPLES[source]] == []


def test_promises_of_the_samples_lie_in_the_half_of_their_item() -> None:
    wrong = [
        one.id for one in samples() if one.half != half_of("/".join(filter(None, (one.source, one.meeting, one.item))))
    ]
    assert wrong == []


def test_a_promise_of_the_samples_is_listed_once() -> None:
    listed = samples()
    assert len({(one.source, one.promise.quote) for one in listed}) == len({one.id for one in listed}) == len(listed)


@each_paper
def test_labels_of_a_paper_are_its_words(paper: InventedPaper) -> None:
    text = fold(paper.text)
    labels = [one.quote for one in paper.promises] + [one.text for one in paper.decisions]
    assert [label for label in labels if label not in text] == []


@pytest.mark.parametrize(
    ("halves", "least"),
    [
        ([one.half for one in sentences() if one.promise], 0.4),
        ([one.half for one in sentences() if not one.promise], 0.4),
        ([one.half for one in samples() if not one.promise.arguable], 0.4),
        ([paper.half for paper in PAPERS], 0.3),
    ],
    ids=["promises", "look-alikes", "samples", "papers"],
)
def test_halves_are_about_equal(halves: list[str], least: float) -> None:
    sizes = Counter(halves)
    assert set(sizes) == set(HALVES)
    assert min(sizes.values()) >= least * len(halves)


def test_the_licence_of_the_meetings_stands_beside_their_sentences() -> None:
    assert "MIT License" in (HERE / "LICENCE-QMSUM").read_text(encoding="utf-8")

"""The reranker's network: what it makes of pairs, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from assistant.reranking.batch import batch_of
from assistant.reranking.features import ReadText, told
from assistant.reranking.network import DIMENSION, Network
from assistant.reranking.unit import Part, Unit, words_in
from tests.benchmarks.reranking.measuring import Example, measure
from tests.benchmarks.reranking.training import train
from tests.conftest import FakeEmbedder


def read(words: list[tuple[str, Part]]) -> ReadText:
    """Words with vectors of their own."""
    vectors = FakeEmbedder(dimension=DIMENSION).embed([word for word, _ in words])
    return told(words, vectors)


def question(text: str) -> ReadText:
    return read([(word, Part.QUESTION) for word in words_in(text)])


def unit(sentence: str, before: str = "") -> ReadText:
    return read(Unit(sentence, ["Budget"], before).words())


def test_a_pair_has_one_score_whatever_stands_beside_it_in_the_batch() -> None:
    network = Network().eval()
    asked, short, long = question("How late?"), unit("It is late."), unit("It was " + "very " * 30 + "late.", "And?")
    with torch.no_grad():
        alone = network(batch_of([(asked, short)], DIMENSION))
        beside = network(batch_of([(asked, short), (asked, long)], DIMENSION))
    assert beside.shape == (2,)
    assert float(alone[0]) == pytest.approx(float(beside[0]), abs=1e-4)


def test_words_of_one_stem_are_the_same() -> None:
    batch = batch_of([(question("Which mayor?"), unit("Mayors met."))], DIMENSION)
    at = [word for word, _ in Unit("Mayors met.", ["Budget"]).words()].index("Mayors")
    assert batch.same[0].nonzero().tolist() == [[1, at]]


@pytest.mark.parametrize("text", ["", "–"], ids=["nothing", "no word"])
def test_a_unit_without_words_has_a_score(text: str) -> None:
    empty = read(Unit(text).words())
    with torch.no_grad():
        score = Network().eval()(batch_of([(question("Why?"), empty), (question("Why?"), unit("So."))], DIMENSION))
    assert np.isfinite(score.numpy()).all()


def test_it_learns_which_sentence_has_what_is_asked_for_and_that_none_has() -> None:
    torch.set_num_threads(1)
    things = ["park", "road", "pool", "hall"]
    units = {at: unit(f"The {thing} costs 40 pounds.") for at, thing in enumerate(things)}
    there = [
        Example(question(f"What does the {t} cost?"), units, tuple(units), frozenset({at}))
        for at, t in enumerate(things)
    ]
    nowhere = [
        Example(question(f"What does the {t} cost?"), units, tuple(units), frozenset()) for t in ("barn", "shed")
    ]
    examples = [*there, *nowhere] * 12
    measured = measure(train(examples, lambda _: None), [*there, *nowhere])
    assert measured.first > measured.nearest
    assert measured.apart > 0.9

"""The reranker's network: what it makes of pairs, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from assistant.reranking.batch import batch_of
from assistant.reranking.features import ReadText, told
from assistant.reranking.network import DIMENSION, Network, scores
from assistant.reranking.unit import Part, Unit, words_in
from assistant.reranking.weights import packed, unpacked
from index.hidden_states import NO_WORD, HiddenStates
from tests.benchmarks.reranking.measuring import Example, measure
from tests.benchmarks.reranking.strangers import with_strangers
from tests.benchmarks.reranking.training import train
from tests.conftest import FakeEmbedder

LAYERS = 3


def read(words: list[tuple[str, Part]]) -> ReadText:
    """Words with states of their own, between two tokens of no word."""
    states = FakeEmbedder(dimension=DIMENSION).embed(["[", *(word for word, _ in words), "]"])
    places = np.array([NO_WORD, *range(len(words)), NO_WORD])
    return told(words, HiddenStates(states.astype(np.float16), places))


def question(text: str) -> ReadText:
    return read([(word, Part.QUESTION) for word in words_in(text)])


def unit(sentence: str, before: str = "") -> ReadText:
    return read(Unit(sentence, ["Budget"], before).words())


def test_a_pair_has_one_score_whatever_stands_beside_it_in_the_batch() -> None:
    network = Network(LAYERS).eval()
    asked, short, long = question("How late?"), unit("It is late."), unit("It was " + "very " * 30 + "late.", "And?")
    with torch.no_grad():
        alone = scores(network, [(asked, short)])
        beside = scores(network, [(asked, short), (asked, long)])
    assert beside.shape == (2,)
    assert float(alone[0]) == pytest.approx(float(beside[0]), abs=1e-2)


def test_words_of_one_stem_are_the_same() -> None:
    batch = batch_of([(question("Which mayor?"), unit("Mayors met."))], DIMENSION)
    at = [word for word, _ in Unit("Mayors met.", ["Budget"]).words()].index("Mayors")
    # Before each text stands a token of no word.
    assert batch.same[0].nonzero().tolist() == [[2, at + 1]]


@pytest.mark.parametrize("text", ["", "–"], ids=["nothing", "no word"])
def test_a_unit_without_words_has_a_score(text: str) -> None:
    empty = read(Unit(text).words())
    with torch.no_grad():
        score = scores(Network(LAYERS).eval(), [(question("Why?"), empty), (question("Why?"), unit("So."))])
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
    examples = [*there, *nowhere] * 6
    measured = measure(train(examples, Network(LAYERS), epochs=10), [*there, *nowhere])
    assert measured.first > measured.nearest
    assert measured.apart > 0.9


def test_strangers_are_of_other_papers_and_can_hardly_answer() -> None:
    park = {0: unit("The park costs 40 pounds to mow.")}
    pool = {0: unit("The pool costs 50 pounds."), 1: unit("Mowing the park costs 60 pounds."), 2: unit("Nobody came.")}
    asked = question("How many pounds does mowing the grass of the park cost?")
    few = question("Who came?")
    given = [Example(asked, park, (0,), frozenset({0})), Example(few, park, (0,), frozenset())]
    of_park, of_few, *_ = with_strangers([*given, Example(asked, pool, (1,), frozenset({1}))])
    assert {id(one) for one in of_park.strange} == {id(pool[0]), id(pool[2])}
    assert of_few.strange == ()


def test_what_is_kept_of_the_weights_is_what_was_learnt_of_them() -> None:
    network = Network(LAYERS)
    known = {name: weights + 0.1 * torch.rand_like(weights) for name, weights in network.upper.state_dict().items()}
    known["layers.0.linear1.weight"] = network.upper.state_dict()["layers.0.linear1.weight"].clone()
    kept = packed(network.state_dict(), known)
    again = unpacked(kept, known)
    assert again.keys() == network.state_dict().keys()
    assert all(torch.allclose(weights, again[name], atol=1e-3) for name, weights in network.state_dict().items())
    assert kept["upper.layers.0.linear2.weight"].dtype == torch.int8

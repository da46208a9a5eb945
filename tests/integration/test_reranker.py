"""The reranker with its own weights over the real embedding model."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from assistant.reranking.network import Network
from assistant.reranking.reranker import Reranker
from assistant.reranking.unit import Unit
from index.embedding import SentenceTransformerEmbedder
from index.hidden_states import NO_WORD


@pytest.fixture(scope="module")
def embedder() -> SentenceTransformerEmbedder:
    return SentenceTransformerEmbedder()


@pytest.mark.parametrize(
    ("question", "answers", "near"),
    [
        ("How many libraries are open?", "Nine of the libraries are open.", "Libraries were said to be important."),
        ("Why was the pool shut?", "The pool closed because the boiler failed.", "The pool was closed in May."),
        ("When does the hall open?", "The hall will open on 3 June.", "The hall is being painted by volunteers."),
    ],
)
def test_what_answers_has_better_odds_than_what_is_near(
    embedder: SentenceTransformerEmbedder, question: str, answers: str, near: str
) -> None:
    better, worse = Reranker(embedder).odds(question, [Unit(answers, ["Services"]), Unit(near, ["Services"])])
    assert better > worse


def test_nothing_has_no_odds(embedder: SentenceTransformerEmbedder) -> None:
    assert Reranker(embedder).odds("Why?", []) == []


def test_each_token_knows_its_word_and_those_around_it(embedder: SentenceTransformerEmbedder) -> None:
    bank, river, nothing = embedder.hidden_states([["the", "bank"], ["the", "bank", "of", "the", "Yarrowmere"], []])
    assert bank.words.tolist() == [NO_WORD, 0, 1, NO_WORD]
    assert river.words.tolist()[:6] == [NO_WORD, 0, 1, 2, 3, 4]
    assert set(river.words.tolist()[5:-1]) == {4}
    assert set(nothing.words.tolist()) == {NO_WORD}
    assert np.abs(bank.states[2] - river.states[2]).max() > 0.1
    assert embedder.hidden_states([]) == []


def test_words_behind_the_window_are_not_read(embedder: SentenceTransformerEmbedder) -> None:
    (read,) = embedder.hidden_states([["word"] * 1000])
    assert 200 < len(read.words) < 300
    assert read.words.max() < 300


def test_the_halves_of_the_model_are_the_whole(embedder: SentenceTransformerEmbedder) -> None:
    network = Network.beginning_with(embedder.upper_half()).eval()
    (half,) = embedder.hidden_states([["How", "many", "libraries", "are", "open", "?"]])
    with torch.no_grad():
        read = network.upper(torch.from_numpy(half.states).float().unsqueeze(0)).mean(1)[0].numpy()
    (whole,) = embedder.embed(["How many libraries are open?"])
    assert read @ whole / np.linalg.norm(read) > 0.999

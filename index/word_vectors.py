"""A vector for each word of a text, as the embedding model understands it there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

# So many texts at a time: of a like length, so that little of them is padding.
_BATCH = 64


def word_vectors(model: SentenceTransformer, texts: Sequence[Sequence[str]]) -> list[npt.NDArray[np.float32]]:
    """For each text, given as its words, an array (words, dimension) of unit vectors.

    A word that the model reads in pieces has the vector of its first. Words behind the model's
    window have none, so that an array may be shorter than its text.
    """
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: list[npt.NDArray[np.float32]] = [np.zeros((0, 0), dtype=np.float32)] * len(texts)
    for start in range(0, len(order), _BATCH):
        batch = order[start : start + _BATCH]
        for at, vectors in zip(batch, _batch(model, [texts[at] for at in batch]), strict=True):
            found[at] = vectors
    return found


def _batch(model: SentenceTransformer, texts: Sequence[Sequence[str]]) -> list[npt.NDArray[np.float32]]:
    import torch

    # Without words there is still a text for the model.
    told = model.tokenizer(
        [list(words) or ["."] for words in texts],
        is_split_into_words=True,
        padding=True,
        truncation=True,
        max_length=model.max_seq_length,
        return_tensors="pt",
    )
    encoder: Any = model[0].auto_model
    with torch.no_grad():
        hidden = encoder(**told).last_hidden_state.float()
    hidden = hidden / hidden.norm(dim=2, keepdim=True).clamp(min=1e-6)
    return [hidden[row, _first_pieces(told.word_ids(row))].numpy()[: len(words)] for row, words in enumerate(texts)]


def _first_pieces(word_ids: Sequence[int | None]) -> list[int]:
    """Where each word begins among the pieces."""
    begins: dict[int, int] = {}
    for at, word in enumerate(word_ids):
        if word is not None:
            begins.setdefault(word, at)
    return list(begins.values())

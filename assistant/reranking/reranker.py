"""The reranker: how likely each of some sentences is to answer a question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib.resources import as_file, files
from threading import RLock
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from assistant.reranking.features import ReadText, told
from assistant.reranking.unit import Part, Unit, words_in

if TYPE_CHECKING:
    from assistant.reranking.network import Network

WEIGHTS = "weights.safetensors"


class WordEmbedder(Protocol):
    """Has a vector for each word of a text (:func:`index.word_vectors.word_vectors`)."""

    def word_vectors(self, texts: Sequence[Sequence[str]]) -> list[npt.NDArray[np.float32]]: ...


class Reranks(Protocol):
    """Judges how likely sentences are to answer a question."""

    def odds(self, question: str, units: Sequence[Unit]) -> list[float]:
        """For each unit the logarithm of the odds that it answers ``question``."""
        ...


class Reranker:
    """Scores sentences with the trained network, loaded when first used; safe to use from several threads."""

    def __init__(self, embedder: WordEmbedder) -> None:
        self._embedder = embedder
        self._lock = RLock()

    def odds(self, question: str, units: Sequence[Unit]) -> list[float]:
        if not units:
            return []
        asked, *texts = read(self._embedder, [question], units)
        import torch

        from assistant.reranking.batch import batch_of
        from assistant.reranking.network import DIMENSION

        # As with the embedding model, one thread for what is small: more would wait for each other.
        torch.set_num_threads(1)
        with self._lock, torch.no_grad():
            return [float(score) for score in self.network(batch_of([(asked, text) for text in texts], DIMENSION))]

    @cached_property
    def network(self) -> Network:
        """The trained network."""
        from safetensors.torch import load_file

        from assistant.reranking.network import Network

        network = Network()
        with as_file(files(__package__).joinpath(WEIGHTS)) as weights:
            network.load_state_dict({name: tensor.float() for name, tensor in load_file(weights).items()})
        return network.eval()


def read(embedder: WordEmbedder, questions: Sequence[str], units: Sequence[Unit]) -> list[ReadText]:
    """Questions and then units, as the network takes them in."""
    words = [[(word, Part.QUESTION) for word in words_in(question)] for question in questions]
    words += [unit.words() for unit in units]
    vectors = embedder.word_vectors([[word for word, _ in text] for text in words])
    return [told(text, its) for text, its in zip(words, vectors, strict=True)]

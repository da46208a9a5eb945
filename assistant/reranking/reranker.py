"""The reranker: how likely each of some sentences is to answer a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.resources import as_file, files
from threading import RLock
from typing import TYPE_CHECKING, Protocol

from assistant.reranking.features import ReadText, told
from assistant.reranking.unit import Part, Unit, words_in

if TYPE_CHECKING:
    from torch import Tensor

    from assistant.reranking.network import Network
    from index.hidden_states import HiddenStates

WEIGHTS = "weights.safetensors"


class ReadsHalfway(Protocol):
    """Understands texts halfway (:mod:`index.hidden_states`)."""

    def hidden_states(self, texts: Sequence[Sequence[str]]) -> list[HiddenStates]: ...

    def upper_half(self) -> Mapping[str, Tensor]:
        """The weights of the other half."""
        ...


class Reranks(Protocol):
    """Judges how likely sentences are to answer a question."""

    def odds(self, question: str, units: Sequence[Unit]) -> list[float]:
        """For each unit the logarithm of the odds that it answers ``question``."""
        ...


class Reranker:
    """Scores sentences with the trained network, loaded when first used; safe to use from several threads."""

    def __init__(self, embedder: ReadsHalfway) -> None:
        self._embedder = embedder
        self._lock = RLock()

    def odds(self, question: str, units: Sequence[Unit]) -> list[float]:
        if not units:
            return []
        asked, *texts = read(self._embedder, [question], units)
        import torch

        from assistant.reranking.network import scores

        # As with the embedding model, one thread for what is small: more would wait for each other.
        torch.set_num_threads(1)
        with self._lock, torch.no_grad():
            return [float(score) for score in scores(self.network, [(asked, text) for text in texts])]

    @cached_property
    def network(self) -> Network:
        """The trained network."""
        from safetensors.torch import load_file

        from assistant.reranking.network import Network
        from assistant.reranking.weights import unpacked

        known = self._embedder.upper_half()
        network = Network.beginning_with(known)
        with as_file(files(__package__).joinpath(WEIGHTS)) as weights:
            network.load_state_dict(unpacked(load_file(weights), known))
        return network.eval()


def read(embedder: ReadsHalfway, questions: Sequence[str], units: Sequence[Unit]) -> list[ReadText]:
    """Questions and then units, as the network takes them in."""
    words = [[(word, Part.QUESTION) for word in words_in(question)] for question in questions]
    words += [unit.words() for unit in units]
    states = embedder.hidden_states([[word for word, _ in text] for text in words])
    return [told(text, its) for text, its in zip(words, states, strict=True)]

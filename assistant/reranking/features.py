"""What the network takes in of a text: how the model understands it halfway, and what can be seen of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.reranking.unit import Part
from index.hidden_states import HiddenStates
from index.stop_words import STOP_WORDS
from index.text import stem

# Whether a word links, has a capital, a digit, is a sign, is long.
LOOKS = 5
LINKS, SIGN = 0, 3
_LONG = 3
_NOTHING = (False,) * LOOKS


@dataclass(frozen=True, slots=True)
class ReadText:
    """The tokens of a text as the network takes them in.

    ``states`` is (tokens, dimension), ``looks`` (tokens, :data:`LOOKS`); ``parts`` and ``stems`` have one for each
    token, that of the word of which it is a piece. Those that the model sets around a text are of no part, and have
    no stem.
    """

    states: npt.NDArray[np.float16]
    looks: npt.NDArray[np.float16]
    parts: npt.NDArray[np.int64]
    stems: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.stems)


def told(words: Sequence[tuple[str, Part]], read: HiddenStates) -> ReadText:
    """Words with what the model understands of them; those for which its window had no room are left out."""
    its = [words[at] if at >= 0 else None for at in read.words.tolist()]
    looks = np.array([_looks(word[0]) if word else _NOTHING for word in its], dtype=np.float16).reshape(-1, LOOKS)
    parts = np.array([int(word[1] if word else Part.NOTHING) for word in its], dtype=np.int64)
    return ReadText(read.states, looks, parts, tuple(stem(word[0].casefold()) if word else "" for word in its))


def _looks(word: str) -> tuple[bool, ...]:
    digits = any(map(str.isdigit, word))
    return word.casefold() in STOP_WORDS, word[:1].isupper(), digits, not word[:1].isalnum(), len(word) > _LONG

"""Pairs of a question and a unit side by side, padded to one length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from assistant.reranking.features import LOOKS, ReadText
from assistant.reranking.unit import Part

Pair = tuple[ReadText, ReadText]
# Of a token that is a piece of no word.
_NO_STEM = -1


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the pairs.

    ``states`` is (pairs, tokens, dimension), ``looks`` (pairs, tokens, LOOKS), ``parts`` and ``stems`` (pairs, tokens),
    the stems as numbers that hold within the batch; ``there`` (pairs, tokens) is false behind the end of a text.
    """

    states: Tensor
    looks: Tensor
    parts: Tensor
    stems: Tensor
    there: Tensor


@dataclass(frozen=True, slots=True)
class Batch:
    """Questions and units."""

    questions: Side
    units: Side

    @property
    def same(self) -> Tensor:
        """Which tokens of question and unit are of words with one stem: (pairs, question's tokens, unit's tokens)."""
        asked, told = self.questions.stems.unsqueeze(2), self.units.stems.unsqueeze(1)
        return (asked == told) & (asked != _NO_STEM)


def batch_of(pairs: Sequence[Pair], dimension: int) -> Batch:
    """The pairs as tensors."""
    numbers: dict[str, int] = {"": _NO_STEM}
    questions = _side([question for question, _ in pairs], dimension, numbers)
    return Batch(questions, _side([unit for _, unit in pairs], dimension, numbers))


def _side(texts: Sequence[ReadText], dimension: int, numbers: dict[str, int]) -> Side:
    longest = max(map(len, texts))
    states = torch.zeros(len(texts), longest, dimension)
    looks = torch.zeros(len(texts), longest, LOOKS)
    parts = torch.full((len(texts), longest), int(Part.NOTHING), dtype=torch.long)
    stems = torch.full((len(texts), longest), _NO_STEM, dtype=torch.long)
    there = torch.zeros(len(texts), longest, dtype=torch.bool)
    for row, text in enumerate(texts):
        states[row, : len(text)] = torch.from_numpy(text.states)
        looks[row, : len(text)] = torch.from_numpy(text.looks)
        parts[row, : len(text)] = torch.from_numpy(text.parts)
        stems[row, : len(text)] = torch.tensor([numbers.setdefault(stem, len(numbers)) for stem in text.stems])
        there[row, : len(text)] = True
    return Side(states, looks, parts, stems, there)

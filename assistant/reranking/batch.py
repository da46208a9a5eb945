"""Pairs of a question and a unit side by side, padded to one length."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from assistant.reranking.features import LOOKS, ReadText
from assistant.reranking.unit import Part

Pair = tuple[ReadText, ReadText]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the pairs: ``vectors`` (pairs, words, dimension), ``looks`` (pairs, words, LOOKS), ``parts`` (pairs,
    words), NOTHING where a text has no further word.
    """

    vectors: Tensor
    looks: Tensor
    parts: Tensor

    @property
    def there(self) -> Tensor:
        """Where there is a word."""
        return self.parts != int(Part.NOTHING)


@dataclass(frozen=True, slots=True)
class Batch:
    """Questions, units, and ``same`` (pairs, question's words, unit's words): 1 where two words have one stem."""

    questions: Side
    units: Side
    same: Tensor


def batch_of(pairs: Sequence[Pair], dimension: int) -> Batch:
    """The pairs as tensors."""
    questions = _side([question for question, _ in pairs], dimension)
    units = _side([unit for _, unit in pairs], dimension)
    same = torch.zeros(len(pairs), questions.parts.shape[1], units.parts.shape[1])
    for row, (question, unit) in enumerate(pairs):
        places = defaultdict(list)
        for at, stem in enumerate(unit.stems):
            places[stem].append(at)
        for at, stem in enumerate(question.stems):
            if stem in places:
                same[row, at, places[stem]] = 1.0
    return Batch(questions, units, same)


def _side(texts: Sequence[ReadText], dimension: int) -> Side:
    longest = max(map(len, texts))
    vectors = torch.zeros(len(texts), longest, dimension)
    looks = torch.zeros(len(texts), longest, LOOKS)
    parts = torch.full((len(texts), longest), int(Part.NOTHING), dtype=torch.long)
    for row, text in enumerate(texts):
        if len(text):
            vectors[row, : len(text)] = torch.from_numpy(text.vectors)
            looks[row, : len(text)] = torch.from_numpy(text.looks)
            parts[row, : len(text)] = torch.from_numpy(text.parts)
    return Side(vectors, looks, parts)

"""The network: what of a question each word of a unit meets, read by two layers of attention.

The embedding model reads question and unit apart, so that its vectors serve again; only here do
they see each other (as in late interaction, ColBERT, with attention in place of a sum).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from assistant.reranking.batch import Batch
from assistant.reranking.features import LOOKS
from assistant.reranking.unit import Part

DIMENSION = 384
_WIDTH, _HEADS, _LAYERS = 96, 4, 2
_DROPOUT = 0.15
_NEVER = -1.0
# What is told beside its looks of how a word meets those of the other side.
_MET, _MEETS = 8, 5


class Network(nn.Module):
    """Scores pairs: above 0 where the unit is more likely than not to answer the question."""

    def __init__(self) -> None:
        super().__init__()
        self.question = nn.Linear(DIMENSION, _WIDTH)
        self.unit = nn.Linear(DIMENSION, _WIDTH)
        self.of_question = nn.Linear(LOOKS + _MET, _WIDTH)
        self.of_unit = nn.Linear(LOOKS + _MEETS, _WIDTH)
        self.part = nn.Embedding(len(Part), _WIDTH)
        self.whole = nn.Parameter(torch.randn(1, 1, _WIDTH) * 0.02)
        layer = nn.TransformerEncoderLayer(_WIDTH, _HEADS, 2 * _WIDTH, _DROPOUT, batch_first=True, norm_first=True)
        self.attention = nn.TransformerEncoder(layer, _LAYERS, enable_nested_tensor=False)
        self.norm = nn.LayerNorm(_WIDTH)
        self.score = nn.Linear(2 * _WIDTH, 1)
        self.drop = nn.Dropout(_DROPOUT)

    def forward(self, batch: Batch) -> Tensor:
        """One score a pair."""
        questions, units = batch.questions, batch.units
        met, meets = _alignment(batch)
        asked = self.drop(self.question(questions.vectors)) + self.of_question(torch.cat([questions.looks, met], 2))
        told = self.drop(self.unit(units.vectors)) + self.of_unit(torch.cat([units.looks, meets], 2))
        words = torch.cat([asked + self.part(questions.parts), told + self.part(units.parts)], 1)
        read = torch.cat([self.whole.expand(len(words), -1, -1), words], 1)
        nothing = torch.cat([questions.there.new_zeros(len(words), 1), ~questions.there, ~units.there], 1)
        read = self.norm(self.attention(read, src_key_padding_mask=nothing))
        sentence = (units.parts == int(Part.SENTENCE)).float().unsqueeze(2)
        mean = (read[:, -units.parts.shape[1] :] * sentence).sum(1) / sentence.sum(1).clamp(min=1)
        return torch.as_tensor(self.score(torch.cat([read[:, 0], mean], 1))).squeeze(1)


def _alignment(batch: Batch) -> tuple[Tensor, Tensor]:
    """How each word of the question is met by the unit, and how each of the unit meets the question."""
    near = batch.questions.vectors @ batch.units.vectors.transpose(1, 2)
    there = batch.units.there
    sentence = batch.units.parts == int(Part.SENTENCE)
    above = batch.units.parts == int(Part.ABOVE)
    telling = (1 - batch.questions.looks[..., :1]) * batch.questions.there.unsqueeze(2).float()
    best = [_best(what, where) for what in (near, batch.same) for where in (sentence, there & ~sentence, above)]
    in_sentence = (best[3] > 0).float() * telling.squeeze(2)
    nowhere = (_best(batch.same, there) <= 0).float() * telling.squeeze(2)
    met = torch.stack([*best, in_sentence, nowhere], 2)
    of_words = near.masked_fill(telling <= 0, _NEVER).amax(1)
    of_any = near.masked_fill(~batch.questions.there.unsqueeze(2), _NEVER).amax(1)
    same = batch.same.amax(1)
    meets = torch.stack([of_any, of_words, same, (batch.same * telling).amax(1), sentence.float()], 2)
    return met, meets


def _best(what: Tensor, where: Tensor) -> Tensor:
    """For each word of the question the most that a word of the unit has, of those ``where`` it may be."""
    return what.masked_fill(~where.unsqueeze(1), _NEVER).amax(2)

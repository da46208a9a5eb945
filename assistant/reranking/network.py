"""The network: the upper half of the embedding model, taught to read a question and a unit together.

The lower half reads them apart, so that what it makes of a unit serves for every question (as in PreTTR and DeFormer,
which found that this costs a reader little); in the upper half each token of one sees those of the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from assistant.reranking.batch import Batch, Pair, batch_of
from assistant.reranking.features import LINKS, LOOKS
from assistant.reranking.unit import Part
from index.embedding import computes_in_half

DIMENSION = 384
_HEADS, _INNER = 12, 1536
_DROPOUT = 0.1
_SMALLEST = 1e-12
# In which parts of a unit a word of the question may stand.
_WHERE = ((Part.SENTENCE,), (Part.BEFORE, Part.AFTER), (Part.ABOVE,), (Part.HELD,))
# What is told beside its looks of how a word meets those of the other side.
_MET, _MEETS = len(_WHERE) + 1, 3
# From so much on a word only links.
_LINKS = 0.5


class Network(nn.Module):
    """Scores pairs: above 0 where the unit is more likely than not to answer the question."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.part = nn.Embedding(len(Part), DIMENSION)
        self.of_question = nn.Linear(LOOKS + _MET, DIMENSION, bias=False)
        self.of_unit = nn.Linear(LOOKS + _MEETS, DIMENSION, bias=False)
        # At first the upper half is told no more than it knows.
        for new in (self.part, self.of_question, self.of_unit):
            nn.init.zeros_(new.weight)
        layer = nn.TransformerEncoderLayer(
            DIMENSION, _HEADS, _INNER, _DROPOUT, "gelu", layer_norm_eps=_SMALLEST, batch_first=True
        )
        # Dropping within attention and between its matrices too would take a third more time.
        layer.self_attn.dropout, layer.dropout = 0.0, nn.Dropout(0.0)
        self.upper = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)
        self.drop = nn.Dropout(_DROPOUT)
        self.score = nn.Linear(2 * DIMENSION, 1)

    @classmethod
    def beginning_with(cls, known: Mapping[str, Tensor]) -> Network:
        """A network with as many layers as are ``known``, which are named as torch's TransformerEncoder does."""
        network = cls(len({name.split(".")[1] for name in known}))
        network.upper.load_state_dict(known)
        return network

    def forward(self, batch: Batch) -> Tensor:
        """One score a pair."""
        questions, units = batch.questions, batch.units
        met, meets = _alignment(batch)
        asked = questions.states + self.part(questions.parts)
        told = units.states + self.part(units.parts)
        asked = asked + self.of_question(torch.cat([questions.looks, met], 2))
        told = told + self.of_unit(torch.cat([units.looks, meets], 2))
        there = torch.cat([questions.there, units.there], 1)
        read = self.upper(torch.cat([asked, told], 1), src_key_padding_mask=~there)
        sentence = (units.parts == int(Part.SENTENCE)).to(read.dtype).unsqueeze(2)
        mean = (read[:, -units.parts.shape[1] :] * sentence).sum(1) / sentence.sum(1).clamp(min=1)
        return torch.as_tensor(self.score(self.drop(torch.cat([read[:, 0], mean], 1)))).squeeze(1).float()


def scores(network: Network, pairs: Sequence[Pair]) -> Tensor:
    """The score of each pair."""
    with torch.autocast("cpu", torch.bfloat16, enabled=computes_in_half()):
        return torch.as_tensor(network(batch_of(pairs, DIMENSION)))


def _alignment(batch: Batch) -> tuple[Tensor, Tensor]:
    """Where the unit has each word of the question, and whether the question has each of the unit."""
    same, parts = batch.same, batch.units.parts.unsqueeze(1)
    of_question = batch.questions.parts == int(Part.QUESTION)
    places = [torch.isin(parts, torch.tensor(where)) for where in _WHERE]
    nowhere = ~same.any(2) & of_question
    met = [*((same & place).any(2) for place in places), nowhere]
    telling = (of_question & (batch.questions.looks[..., LINKS] < _LINKS)).unsqueeze(2)
    meets = [same.any(1), (same & telling).any(1), batch.units.parts == int(Part.SENTENCE)]
    return torch.stack(met, 2).float(), torch.stack(meets, 2).float()

"""The network's weights as they are kept: what was learnt of each matrix beside what the embedding model has there.

What was learnt is small beside what was known, so that eight bits hold it.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

# Before the names of the weights of the upper half, and behind those of the steps of which their differences are whole
# numbers, one step for each row.
_KNOWN, _STEPS = "upper.", ".steps"
_MOST = 127


def packed(weights: Mapping[str, Tensor], known: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights of a network that began with what was ``known`` of its upper half, for a file."""
    kept: dict[str, Tensor] = {}
    for name, tensor in weights.items():
        if name.startswith(_KNOWN) and tensor.dim() > 1:
            learnt = tensor - known[name.removeprefix(_KNOWN)]
            steps = learnt.abs().amax(1, keepdim=True).clamp(min=torch.finfo(torch.float32).tiny) / _MOST
            kept[name], kept[name + _STEPS] = (learnt / steps).round().to(torch.int8), steps
        else:
            kept[name] = tensor.half().contiguous()
    return kept


def unpacked(kept: Mapping[str, Tensor], known: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights that :func:`packed` put into a file."""
    return {name: _whole(name, kept, known) for name in kept if not name.endswith(_STEPS)}


def _whole(name: str, kept: Mapping[str, Tensor], known: Mapping[str, Tensor]) -> Tensor:
    if name + _STEPS not in kept:
        return kept[name].float()
    return known[name.removeprefix(_KNOWN)] + kept[name] * kept[name + _STEPS]

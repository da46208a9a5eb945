"""How well a network tells what answers from what is near, and questions with an answer from those without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from assistant.reranking.features import ReadText
from assistant.reranking.network import Network, scores


@dataclass(frozen=True, slots=True)
class Example:
    """A question and its candidates as the network takes them in, the nearest first; the right ones by their places."""

    question: ReadText
    units: dict[int, ReadText]
    near: tuple[int, ...]
    right: frozenset[int]


@dataclass(frozen=True, slots=True)
class Measured:
    """Shares of questions: ``nearest`` where the nearest candidate answers, ``first`` where the best by score does.

    ``apart`` is how often a question with an answer has a better best score than one without
    (the area under the ROC curve).
    """

    nearest: float
    first: float
    apart: float

    def __str__(self) -> str:
        return f"nearest right {self.nearest:.3f}, first right {self.first:.3f}, apart {self.apart:.3f}"


def measure(network: Network, examples: Sequence[Example]) -> Measured:
    """What the scores of ``network`` are worth on examples."""
    network.eval()
    best, first = [], []
    for one in examples:
        with torch.no_grad():
            told = scores(network, [(one.question, one.units[place]) for place in one.near]).numpy()
        best.append(float(told.max()))
        first.append(one.near[int(told.argmax())] in one.right)
    has = np.array([bool(one.right) for one in examples])
    tops = np.array(best)
    apart = (tops[has][:, None] > tops[~has][None, :]).mean()
    nearest = [one.near[0] in one.right for one in examples if one.right]
    return Measured(float(np.mean(nearest)), float(np.mean(np.array(first)[has])), float(apart))

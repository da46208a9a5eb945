"""How well a network tells what answers from what is near, and questions with an answer from those without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from assistant.reranking.features import ReadText
from assistant.reranking.network import Network, scores


@dataclass(frozen=True, slots=True)
class Example:
    """A question and its candidates as the network takes them in, the nearest first; the right ones by their places.

    ``strange`` are sentences of other papers, none of which answers (:mod:`tests.benchmarks.reranking.strangers`).
    """

    question: ReadText
    units: dict[int, ReadText]
    near: tuple[int, ...]
    right: frozenset[int]
    strange: tuple[ReadText, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """Shares of questions: ``nearest`` where the nearest candidate answers, ``first`` where the best by score does.

    ``apart`` is how often a question with an answer has a better best score than one without, ``astray`` than one
    that is asked of other papers (areas under the ROC curve).
    """

    nearest: float
    first: float
    apart: float
    astray: float

    def __str__(self) -> str:
        shares = f"nearest right {self.nearest:.3f}, first right {self.first:.3f}"
        return f"{shares}, apart {self.apart:.3f}, from those astray {self.astray:.3f}"


def measure(network: Network, examples: Sequence[Example]) -> Measured:
    """What the scores of ``network`` are worth on examples."""
    network.eval()
    told = [_scores(network, one.question, [one.units[place] for place in one.near]) for one in examples]
    astray = [_scores(network, one.question, one.strange).max() for one in examples if one.strange]
    tops = np.array([own.max() for own in told])
    has = np.array([bool(one.right) for one in examples])
    nearest = [one.near[0] in one.right for one in examples if one.right]
    first = [one.near[int(own.argmax())] in one.right for one, own in zip(examples, told, strict=True) if one.right]
    apart, from_astray = (_above(tops[has], below) for below in (tops[~has], np.array(astray)))
    return Measured(float(np.mean(nearest)), float(np.mean(first)), apart, from_astray)


def _scores(network: Network, question: ReadText, units: Sequence[ReadText]) -> npt.NDArray[np.float32]:
    with torch.no_grad():
        return np.asarray(scores(network, [(question, unit) for unit in units]))


def _above(these: npt.NDArray[np.float32], those: npt.NDArray[np.float32]) -> float:
    """How often one of these is more than one of those; where there are none of those, always."""
    return float((these[:, None] > those[None, :]).mean()) if len(those) else 1.0

"""Make the reranker's weights anew: ``make reranker`` (over an hour on two cores, as long as they compute in bfloat16).

Each question is read with the sentences that answer it and some that only are near it. The network learns to
score those that answer above those that do not and above 0, and all of them below 0 where none answers. In the end
some are read beside sentences of other papers, or beside them alone, as most of a store tells of other things.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from rich.console import Console
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional

import assistant.reranking
from assistant.reranking.batch import Pair
from assistant.reranking.features import ReadText
from assistant.reranking.network import Network, scores
from assistant.reranking.reranker import WEIGHTS, read
from assistant.reranking.weights import packed
from index.embedding import SentenceTransformerEmbedder
from tests.benchmarks.reranking.candidates import Asked, asked, units_of
from tests.benchmarks.reranking.labelled import questions
from tests.benchmarks.reranking.measuring import Example, measure
from tests.benchmarks.reranking.strangers import with_strangers

EPOCHS, BATCH, DECAY = 2, 16, 0.01
# How far a step goes in what is learnt anew, and in what the embedding model knows already.
_RATE, _RATE_KNOWN = 1e-3, 1e-4
# Of a question are read at most so many sentences that answer it and that do not, of which the nearest always.
_RIGHT, _WRONG, _NEAREST = 1, 4, 2
# One question in so many is asked again at the end, beside other papers, with steps of this length beside those before:
# asked so from the start, it told near misses and strangers a little less well.
_AGAIN, _PACE, _AGAIN_SEED = 2, 0.5, 1
# How often a sentence of another paper is read beside them, and how often a question is asked of other papers alone.
_STRANGE, _ASTRAY = 0.5, 0.25
# How much each sentence by itself counts beside the order among them.
_EACH = 0.3
_LONGEST_STEP = 1.0
_WARM_UP = 0.05
_LENGTHS = 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """A question with the sentences that are read with it at one step."""

    question: ReadText
    right: Sequence[ReadText]
    wrong: Sequence[ReadText]

    @property
    def pairs(self) -> list[Pair]:
        """Those that answer first."""
        return [(self.question, unit) for unit in (*self.right, *self.wrong)]


def examples(given: Sequence[Asked], embedder: SentenceTransformerEmbedder) -> Iterator[Example]:
    """The questions, each unit that is a candidate of any read once."""
    for path in dict.fromkeys(one.labelled.path for one in given):
        here = [one for one in given if one.labelled.path == path]
        places = sorted({place for one in here for place in (*one.near, *one.right)})
        told = read(embedder, [one.labelled.question for one in here], [units_of(path)[place] for place in places])
        units = dict(zip(places, told[len(here) :], strict=True))
        for one, question in zip(here, told, strict=False):
            yield Example(question, units, one.near, one.right)


def train(
    given: Sequence[Example],
    network: Network,
    watch: Callable[[Network], None] = lambda _: None,
    epochs: int = EPOCHS,
    pace: float = 1.0,
    seed: int = 0,
) -> Network:
    """``network`` when it has learnt from examples, with steps of ``pace`` times the usual length.

    ``watch`` is shown it each time that it has seen all of them.
    """
    torch.manual_seed(seed)
    chance = random.Random(seed)
    optimiser = _optimiser(network, pace)
    steps = epochs * math.ceil(len(given) / BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step / steps))
    for _ in range(epochs):
        network.train()
        for some in _batches(given, chance):
            optimiser.zero_grad()
            _loss(network, [_drawn(one, chance) for one in some]).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), _LONGEST_STEP)
            optimiser.step()
            rate.step()
        watch(network)
    return network.eval()


def _optimiser(network: Network, pace: float) -> torch.optim.Optimizer:
    upper = list(network.upper.parameters())
    new = [weights for name, weights in network.named_parameters() if not name.startswith("upper.")]
    groups = [{"params": upper, "lr": pace * _RATE_KNOWN}, {"params": new, "lr": pace * _RATE}]
    return torch.optim.AdamW(groups, weight_decay=DECAY)


def _rate(done: float) -> float:
    """Up to the whole rate at first, then down along a cosine."""
    return min(1.0, done / _WARM_UP) * max(0.02, 0.5 * (1 + math.cos(math.pi * done)))


def _batches(given: Sequence[Example], chance: random.Random) -> Iterator[list[Example]]:
    order = chance.sample(given, len(given))
    yield from (order[at : at + BATCH] for at in range(0, len(order), BATCH))


def _drawn(one: Example, chance: random.Random) -> Drawn:
    """The right and the wrong candidates that are read this time."""
    if one.strange and chance.random() < _ASTRAY:
        return Drawn(one.question, [], chance.sample(one.strange, min(_WRONG, len(one.strange))))
    wrong = [place for place in one.near if place not in one.right]
    further = wrong[_NEAREST:]
    wrong = [*wrong[:_NEAREST], *chance.sample(further, min(_WRONG - _NEAREST, len(further)))]
    right = chance.sample(sorted(one.right), min(_RIGHT, len(one.right)))
    strange = chance.sample(one.strange, 1) if one.strange and chance.random() < _STRANGE else []
    return Drawn(one.question, [one.units[at] for at in right], [*(one.units[at] for at in wrong), *strange])


def _loss(network: Network, drawn: Sequence[Drawn]) -> Tensor:
    every_score, total, begin = _scores(network, [pair for one in drawn for pair in one.pairs]), torch.zeros(()), 0
    for one in drawn:
        own = every_score[begin : begin + len(one.pairs)]
        begin += len(own)
        # 0 is the score of there being no answer.
        every = torch.cat([own, own.new_zeros(1)])
        good = every[: len(one.right)] if one.right else every[-1:]
        answers = torch.tensor([1.0] * len(one.right) + [0.0] * len(one.wrong))
        total = total + torch.logsumexp(every, 0) - torch.logsumexp(good, 0)
        total = total + _EACH * functional.binary_cross_entropy_with_logits(own, answers)
    return total / len(drawn)


def _scores(network: Network, pairs: Sequence[Pair]) -> Tensor:
    """The score of each pair; those of like length are read together, as short texts are padded to the longest."""
    order = sorted(range(len(pairs)), key=lambda at: len(pairs[at][1]))
    some = math.ceil(len(order) / _LENGTHS)
    parts = [order[begin : begin + some] for begin in range(0, len(order), some)]
    told = torch.cat([scores(network, [pairs[at] for at in part]) for part in parts])
    return told[torch.tensor(order).argsort()]


def main() -> None:
    embedder, console = SentenceTransformerEmbedder(), Console()
    given, dev = (list(examples(list(asked(questions(part), embedder)), embedder)) for part in ("train", "dev"))
    shown = with_strangers(dev)
    known = embedder.upper_half()

    def watch(learning: Network) -> None:
        console.print(f"dev: {measure(learning, shown)}")

    network = train(given, Network.beginning_with(known), watch)
    some = random.Random(_AGAIN_SEED).sample(given, len(given) // _AGAIN)
    train(with_strangers(some), network, watch, epochs=1, pace=_PACE, seed=_AGAIN_SEED)
    path = Path(assistant.reranking.__path__[0]) / WEIGHTS
    save_file(packed(network.state_dict(), known), path)
    console.print(f"Learnt from {len(given):,} questions: {path.stat().st_size:,} bytes of weights.")


if __name__ == "__main__":
    main()

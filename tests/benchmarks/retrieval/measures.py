"""R@1500, hit@300 and top1: how early a ranked list of results brings the turns that answer.

A turn is what one speaker says at a time, its words numbered from 0. A result counts as many
words as its text has; of a turn, each word counts once, however many results hold it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

# A reader who skims takes in the one, a language model is given the other.
SKIMMED, GIVEN = 300, 1_500


@dataclass(frozen=True, slots=True)
class Result:
    """A result of a search: its paper, how many words it has, and which words of which turns it holds."""

    file: str
    words: int
    held: tuple[tuple[int, range], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The turns of a paper that answer a question, each with how many words it has."""

    file: str
    turns: Mapping[int, int]

    def answered_by(self, result: Result) -> bool:
        """Whether a result overlaps an answering turn."""
        return result.file == self.file and any(turn in self.turns for turn, _ in result.held)


def recall(results: Sequence[Result], wanted: Wanted, budget: int = GIVEN) -> float:
    """R@1500: the share of the answering turns' words within the results that fit into ``budget`` words.

    At most ``budget`` words are asked for. The first result that does not fit ends the list.
    """
    found: set[tuple[int, int]] = set()
    for before, result in _with_words_before(results):
        if before + result.words > budget:
            break
        if result.file == wanted.file:
            found |= {(turn, word) for turn, held in result.held for word in held if turn in wanted.turns}
    within = sum(word < wanted.turns[turn] for turn, word in found)
    return within / min(budget, sum(wanted.turns.values()))


def hit(results: Sequence[Result], wanted: Wanted, budget: int = SKIMMED) -> bool:
    """hit@300: whether a result that overlaps an answering turn begins within the first ``budget`` words."""
    return any(before < budget and wanted.answered_by(one) for before, one in _with_words_before(results))


def top1(results: Sequence[Result], wanted: Wanted) -> bool:
    """Whether the first result overlaps an answering turn."""
    return any(wanted.answered_by(first) for first in results[:1])


def _with_words_before(results: Sequence[Result]) -> Iterator[tuple[int, Result]]:
    before = 0
    for result in results:
        yield before, result
        before += result.words

"""Chosen sentences as they are told: those in a row together, and what leans on the sentence before it with that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.catchup.sentences import Sentence, is_outcome
from assistant.catchup.weighing import asks, leans
from index.stored import Passage, Piece
from index.text import sentences

# A line of more words is no point any more.
_MOST = 50


def stretches(chosen: Iterable[Sentence], elsewhere: Sequence[Piece] = ()) -> Iterator[tuple[Sentence, Passage]]:
    """The first sentence of each stretch with the words of the stretch, in order; ``elsewhere`` is told otherwise."""
    run: list[Sentence] = []
    for one in sorted(chosen, key=lambda sentence: sentence.place):
        if run and _adjoins(run, one):
            run.append(one)
            continue
        yield from _whole(run, elsewhere)
        run = [one]
    yield from _whole(run, elsewhere)


def _adjoins(run: Sequence[Sentence], one: Sentence) -> bool:
    """Whether a sentence goes on where a run of them ends, and is told with it in a line."""
    first, last = run[0].piece, run[-1].piece
    if one.piece.contribution_id != last.contribution_id or asks(run[-1].text) is not asks(one.text):
        return False
    between = one.piece.contribution[last.end : one.piece.begin]
    return len(between.split()) <= 1 and len(last.contribution[first.begin : one.piece.end].split()) <= _MOST


def _whole(run: Sequence[Sentence], elsewhere: Sequence[Piece]) -> Iterator[tuple[Sentence, Passage]]:
    if run:
        piece = replace(run[0].piece, begin=_begin(run, elsewhere), end=run[-1].piece.end)
        yield run[0], replace(run[0].section, pieces=(piece,))


def _begin(run: Sequence[Sentence], elsewhere: Sequence[Piece]) -> int:
    """Where a stretch begins: a sentence earlier where it leans on that, even on one that tells nothing itself."""
    piece, end = run[0].piece, run[-1].piece.end
    told = any(one.contribution_id == piece.contribution_id for one in elsewhere) and not is_outcome(run[0].text)
    if not leans(run[0].text) or told:
        return piece.begin
    before = [begin for begin, last in sentences(piece.contribution) if last <= piece.begin]
    fits = before and len(piece.contribution[before[-1] : end].split()) <= _MOST
    return before[-1] if fits else piece.begin

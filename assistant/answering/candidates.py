"""Candidates for an answer: the sentences and rows of found passages, each with what it stands among."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answering.units import text_of, units_of
from assistant.reranking.unit import Unit, held
from assistant.retrieval.retriever import Found
from assistant.understanding.attendance import answers, demand, implied, roster_heading
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights, coverage
from index.stored import Passage, Piece
from index.text import stems
from index.types import Spans

# How a sentence is weighed before it is embedded; each term is about 0 to 1. Chosen on the "tune" half of the
# labelled questions over the sample papers (tests/benchmarks).
_PASSAGE_WEIGHT = 1.0
_LOCAL_WEIGHT = 0.35
_AROUND_WEIGHT = 0.25
# What a sentence says is understood from so many sentences before and after it, the question
# of the speaker before included.
_BEFORE, _AFTER = 2, 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence or row.

    ``worth`` is that of its passage, ``local`` and ``around`` the shares of the question's words in it and near it;
    ``roster`` tells that it is of a list which answers who came.
    """

    passage: Passage
    worth: float
    piece: Piece
    spans: Spans
    text: str
    unit: Unit
    local: float
    around: float
    roster: bool

    @property
    def cheap(self) -> float:
        """What it is worth as far as its words tell."""
        return _PASSAGE_WEIGHT * self.worth + _LOCAL_WEIGHT * self.local + _AROUND_WEIGHT * self.around


def candidates(query: Query, found: Found, weights: Weights) -> Iterator[Candidate]:
    """Those of one found passage."""
    item = found.passage.place.item
    title = stems(item.title) if item else []
    units = [(piece, spans) for piece in found.passage.pieces for spans in units_of(piece)]
    before = found.units[0].before
    earlier = [(piece, spans) for piece in before.pieces for spans in units_of(piece)] if before else []
    texts = [text_of(piece, spans) for piece, spans in (*earlier[-_BEFORE:], *units)]
    told = [stems(text) for text in texts]
    first = len(told) - len(units)
    for position, (piece, spans) in enumerate(units, start=first):
        under = [*title, *stems(piece.heading or ""), *stems(piece.speaker or "")]
        roster = answers(query, found.passage, piece)
        under += implied(demand(query)) if roster else ()
        near = (
            told[position : position + 1] if piece.table else told[max(0, position - _BEFORE) : position + _AFTER + 1]
        )
        beside = [one for words in near for one in words]
        text = texts[position]
        if not any(map(str.isalnum, text)):
            continue
        named = piece.heading and (piece.table or roster_heading(found.passage, piece))
        yield Candidate(
            found.passage,
            found.score_of(piece, spans[-1][0]),
            piece,
            spans,
            f"{piece.heading}: {text}" if named else text,
            _unit(found.passage, piece, spans, texts, position),
            coverage(weights, told[position]),
            coverage(weights, [*beside, *under]),
            roster,
        )


def _unit(
    passage: Passage, piece: Piece, spans: Sequence[tuple[int, int]], texts: Sequence[str], position: int
) -> Unit:
    """A sentence or row for the reranker; rows stand under their header, not beside one another."""
    title = passage.place.item.title if passage.place.item else None
    above = (title, piece.heading, piece.speaker, text_of(piece, spans[:-1]))
    before, after = ("", "") if piece.table else _beside(texts, position)
    return Unit(text_of(piece, spans[-1:]), [words for words in above if words], before, after, held(passage.place))


def _beside(texts: Sequence[str], position: int) -> tuple[str, str]:
    """The texts before and after one."""
    return texts[position - 1] if position else "", texts[position + 1] if position + 1 < len(texts) else ""

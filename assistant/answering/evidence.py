"""Weighing sentences: which words of the found passages answer a question best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.answering.answer import Quote
from assistant.answering.forms import asks, asks_who_asked
from assistant.retrieval.deciding import decides
from assistant.retrieval.retriever import Found
from assistant.understanding.attendance import answers, implied, roster_heading
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights, coverage
from assistant.understanding.wants import Wants, asks_for_words, fitting, is_question
from index.embedding import Embedder
from index.stored import Passage, Piece
from index.text import lines, sentences, spaced, stems
from index.types import Authority

# How a sentence is weighed; each term is about 0 to 1. Chosen on the "tune" half of the
# labelled questions over the sample papers (tests/benchmarks).
_PASSAGE_WEIGHT = 1.0
_LOCAL_WEIGHT = 0.35
_AROUND_WEIGHT = 0.25
_COSINE_WEIGHT = 0.5
_SPEAKER_BONUS = 0.12
_BODY_BONUS = 0.2
_QUESTION_PENALTY = 0.20
_QUESTION_BONUS = 0.20
_AGENDA_PENALTY = 0.15
_DECIDING_BONUS = 0.2
_ROSTER_BONUS = 0.3
# Sentences are embedded when asked for, and each costs time. With 24 the words that answer are shown
# a little more often than with 16, with 32 hardly more than with 24 ("tune" and "check" questions).
_EMBEDDED = 24
# What a sentence says is understood from so many sentences before and after it, the question
# of the speaker before included.
_BEFORE, _AFTER = 2, 1
# A longer sentence or row touches on much and answers little.
_LONG_WORDS = 60
_LONG_PENALTY = 0.10


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence or table row, ``spans`` of ``piece``'s contribution, and how well it answers.

    ``around`` is the share of what the question asks about that stands in the sentence, the
    sentences beside it, and what it stands under; ``cosine`` is its nearness in meaning.
    """

    passage: Passage
    piece: Piece
    spans: tuple[tuple[int, int], ...]
    score: float
    around: float
    cosine: float

    @property
    def text(self) -> str:
        """The sentence or row itself, as printed."""
        begin, end = self.spans[-1]
        return self.piece.contribution[begin:end]

    @property
    def authority(self) -> Authority:
        return self.piece.authority

    @property
    def quote(self) -> Quote:
        """It alone as a quote."""
        return Quote(self.passage, self.piece, self.spans)


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    worth: float
    piece: Piece
    spans: tuple[tuple[int, int], ...]
    text: str
    local: float
    around: float

    @property
    def cheap(self) -> float:
        return _PASSAGE_WEIGHT * self.worth + _LOCAL_WEIGHT * self.local + _AROUND_WEIGHT * self.around


def weigh(query: Query, found: Sequence[Found], weights: Weights, embedder: Embedder) -> list[Evidence]:
    """The sentences of the best passages, the best first."""
    candidates = [candidate for one in found for candidate in _candidates(query, one, weights)]
    best = sorted(candidates, key=lambda candidate: -candidate.cheap)[:_EMBEDDED]
    if not best:
        return []
    vectors = embedder.embed([query.spelt_out, *(candidate.text for candidate in best)])
    cosines = np.asarray(vectors[1:] @ vectors[0], dtype=float)
    weighed = [_evidence(query, candidate, float(cosine)) for candidate, cosine in zip(best, cosines, strict=True)]
    return sorted(weighed, key=lambda evidence: -evidence.score)


def closest_unit(passage: Passage, claim: str) -> Evidence:
    """The sentence or row of ``passage`` that shares most words with ``claim``."""
    weights = Weights(dict.fromkeys(stems(claim), 1.0))
    units = [(piece, spans) for piece in passage.pieces for spans in _units(piece)]
    shares = [coverage(weights, stems(_text(piece, spans))) for piece, spans in units]
    best = max(range(len(units)), key=lambda position: shares[position])
    return Evidence(passage, *units[best], score=shares[best], around=shares[best], cosine=0.0)


def _candidates(query: Query, found: Found, weights: Weights) -> Iterator[_Candidate]:
    item = found.passage.place.item
    title = stems(item.title) if item else []
    units = [(piece, spans) for piece in found.passage.pieces for spans in _units(piece)]
    before = found.units[0].before
    earlier = [(piece, spans) for piece in before.pieces for spans in _units(piece)] if before else []
    told = [stems(_text(piece, spans)) for piece, spans in (*earlier[-_BEFORE:], *units)]
    first = len(told) - len(units)
    for position, (piece, spans) in enumerate(units, start=first):
        under = [*title, *stems(piece.heading or ""), *stems(piece.speaker or "")]
        under += implied(query.question) if answers(query, found.passage, piece) else ()
        near = (
            told[position : position + 1] if piece.table else told[max(0, position - _BEFORE) : position + _AFTER + 1]
        )
        beside = [one for words in near for one in words]
        text = _text(piece, spans)
        named = piece.heading and (piece.table or roster_heading(found.passage, piece))
        yield _Candidate(
            found.passage,
            found.score_of(piece, spans[-1][0]),
            piece,
            spans,
            f"{piece.heading}: {text}" if named else text,
            coverage(weights, told[position]),
            coverage(weights, [*beside, *under]),
        )


def _text(piece: Piece, spans: Sequence[tuple[int, int]]) -> str:
    return " ".join(spaced(piece.contribution, piece.joins, begin, end) for begin, end in spans)


def _units(piece: Piece) -> list[tuple[tuple[int, int], ...]]:
    """The sentences that lie in the piece, or a table's rows, each with the header before it."""
    split = _rows(piece.contribution) if piece.table else sentences(piece.contribution)
    header = split[0] if piece.table and len(split) > 1 else None
    inside = [(begin, end) for begin, end in split if begin < piece.end and end > piece.begin]
    return [(header, one) for one in inside if one != header] if header else [(one,) for one in inside]


def _rows(text: str) -> list[tuple[int, int]]:
    """A table's rows, without the dashes that Markdown sets below a header."""
    return [(begin, end) for begin, end in lines(text) if any(map(str.isalnum, text[begin:end]))]


def _evidence(query: Query, candidate: _Candidate, cosine: float) -> Evidence:
    score = candidate.cheap + _COSINE_WEIGHT * cosine + _fitness(query, candidate)
    return Evidence(candidate.passage, candidate.piece, candidate.spans, score, candidate.around, cosine)


def _fitness(query: Query, candidate: _Candidate) -> float:
    """How well the form of a sentence suits what is asked for."""
    last = candidate.spans[-1]
    text = candidate.piece.contribution[last[0] : last[1]]
    fitness = fitting(query.wants, text)
    authority = candidate.piece.authority
    deciding = query.wants is Wants.DECISION and decides(authority, text)
    if deciding:
        fitness += _DECIDING_BONUS
    if query.names(candidate.piece.speaker):
        fitness += _SPEAKER_BONUS
    if candidate.passage.place.body in query.bodies.meant:
        fitness += _BODY_BONUS
    if answers(query, candidate.passage, candidate.piece):
        fitness += _ROSTER_BONUS
    if asks_who_asked(query.question) and asks(candidate.piece, text):
        fitness += _QUESTION_BONUS
    elif is_question(text) and not (deciding or asks_for_words(query.question)):
        fitness -= _QUESTION_PENALTY
    if len(text.split()) > _LONG_WORDS:
        fitness -= _LONG_PENALTY
    if authority is Authority.AGENDA:
        fitness -= _AGENDA_PENALTY
    return fitness

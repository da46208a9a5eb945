"""Weighing sentences: which words of the found passages answer a question best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.answering.answer import Quote
from assistant.answering.candidates import Candidate, candidates
from assistant.answering.forms import asks, asks_who_asked, introduces, only_moves
from assistant.answering.units import text_of, units_of
from assistant.reranking.reranker import Reranks
from assistant.retrieval.deciding import decides
from assistant.retrieval.retriever import Found
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights, coverage
from assistant.understanding.wants import Wants, asks_for_words, fitting, is_question
from index.embedding import Embedder
from index.stored import Passage, Piece
from index.text import stems
from index.types import Authority

# How a sentence is weighed; each term is about 0 to 1. Chosen on the "tune" half of the
# labelled questions over the sample papers (tests/benchmarks).
_COSINE_WEIGHT = 0.5
# Chosen on the "tune" and "check" questions over the sample papers and on the "dev" questions over papers of invented
# councils (tests/benchmarks/reranking): more is no better on the latter, and a little worse on the former.
_ODDS_WEIGHT = 0.12
# What no reranker judges is rather none.
_UNJUDGED = -2.0
_SPEAKER_BONUS = 0.12
_BODY_BONUS = 0.2
_QUESTION_PENALTY = 0.20
_QUESTION_BONUS = 0.20
_AGENDA_PENALTY = 0.15
_INTRODUCING_PENALTY = 0.25
_MOVING_PENALTY = 0.4
_DECIDING_BONUS = 0.2
_ROSTER_BONUS = 0.3
# Sentences are embedded when asked for, and each costs time. With 24 the words that answer are shown
# a little more often than with 16, with 32 hardly more than with 24 ("tune" and "check" questions).
_EMBEDDED = 24
# A longer sentence or row touches on much and answers little.
_LONG_WORDS = 60
_LONG_PENALTY = 0.10


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence or table row, ``spans`` of ``piece``'s contribution, and how well it answers.

    ``around`` is the share of what the question asks about that stands in the sentence, the
    sentences beside it, and what it stands under; ``cosine`` is its nearness in meaning, ``odds``
    the logarithm of the odds that it answers, as the reranker judges. It ``lacks`` so many of the things that the
    question demands (:mod:`assistant.answering.demands`).
    """

    passage: Passage
    piece: Piece
    spans: tuple[tuple[int, int], ...]
    score: float
    around: float
    cosine: float
    odds: float = 0.0
    lacks: int = 0

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


def weigh(
    query: Query, found: Sequence[Found], weights: Weights, embedder: Embedder, reranker: Reranks | None = None
) -> list[Evidence]:
    """The sentences of the best passages, the best first; without a ``reranker`` all have the same odds."""
    told = [candidate for one in found for candidate in candidates(query, one, weights)]
    best = sorted(told, key=lambda candidate: -candidate.cheap)[:_EMBEDDED]
    if not best:
        return []
    vectors = embedder.embed([query.spelt_out, *(candidate.text for candidate in best)])
    cosines = np.asarray(vectors[1:] @ vectors[0], dtype=float)
    odds = reranker.odds(query.text, [candidate.unit for candidate in best]) if reranker else [_UNJUDGED] * len(best)
    weighed = [_evidence(query, *one) for one in zip(best, map(float, cosines), odds, strict=True)]
    return sorted(weighed, key=lambda evidence: -evidence.score)


def closest_unit(passage: Passage, claim: str) -> Evidence:
    """The sentence or row of ``passage`` that shares most words with ``claim``."""
    weights = Weights(dict.fromkeys(stems(claim), 1.0))
    units = [(piece, spans) for piece in passage.pieces for spans in units_of(piece)]
    shares = [coverage(weights, stems(text_of(piece, spans))) for piece, spans in units]
    best = max(range(len(units)), key=lambda position: shares[position])
    return Evidence(passage, *units[best], score=shares[best], around=shares[best], cosine=0.0)


def _evidence(query: Query, candidate: Candidate, cosine: float, odds: float) -> Evidence:
    if candidate.roster:
        # A roster answers who came whether or not it says so in words ("absent": "Apologies: Cllr Lee").
        odds = max(odds, 0.0)
    score = candidate.cheap + _COSINE_WEIGHT * cosine + _ODDS_WEIGHT * odds + _fitness(query, candidate)
    return Evidence(candidate.passage, candidate.piece, candidate.spans, score, candidate.around, cosine, odds)


def _fitness(query: Query, candidate: Candidate) -> float:
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
    if candidate.roster:
        fitness += _ROSTER_BONUS
    if asks_who_asked(query.question) and asks(candidate.piece, text):
        fitness += _QUESTION_BONUS
    elif is_question(text) and not (deciding or asks_for_words(query.question)):
        fitness -= _QUESTION_PENALTY
    if len(text.split()) > _LONG_WORDS:
        fitness -= _LONG_PENALTY
    if authority is Authority.AGENDA:
        fitness -= _AGENDA_PENALTY
    if query.wants is not Wants.PERSON and introduces(text):
        fitness -= _INTRODUCING_PENALTY
    if authority is Authority.MINUTED and only_moves(query.question, text):
        fitness -= _MOVING_PENALTY
    return fitness

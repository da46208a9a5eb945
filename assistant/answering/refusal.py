"""Knowing when the papers hold no answer, and the one sentence that says so."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from assistant.answering.answer import Searched
from assistant.answering.demands import lacking
from assistant.answering.demands.acronyms import unheard
from assistant.answering.evidence import Evidence
from assistant.answering.exchanges import asks_for_reply, of_the_exchange
from assistant.fields import day
from assistant.retrieval.retriever import Found
from assistant.understanding.attendance import answers
from assistant.understanding.people import initials, key
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants, asks_for_words
from index.stored import Passage
from index.text import words

# A language model that finds no answer in the passages says exactly this (see prompts/).
NOT_FOUND = "NOT IN THE PAPERS"

# Items under which people are only listed.
_ROSTER = re.compile(r"^(?:apologies|attendance|present|membership|welcome)\b", re.IGNORECASE)

# How much the evidence tells for an answer: a sentence's score, its cosine and its odds, weighed so. An
# answer rests on one of the best that reaches ENOUGH. Chosen on the "tune" and "check" parts of the
# labelled questions over the sample papers, so that 96 in 100 of those with an answer are answered, on
# the "dev" part of those over papers of invented councils (tests/benchmarks/reranking), and on six more
# sets of such papers, each in one store; tests/benchmarks/test_seed_questions.py prints what other
# thresholds would give.
_COSINE_WEIGHT = 1.0
_ODDS_WEIGHT = 0.3
ENOUGH = 0.0
# Near misses of some kinds look more like answers, and need more; answers of others look less like one. Chosen on the
# same questions, so that hardly any of those with an answer is refused.
_MORE_FOR = MappingProxyType(
    {
        Wants.DEFINITION: 0.5,
        Wants.DATE: 0.5,
        Wants.REASON: 0.3,
        Wants.NUMBER: 0.2,
        Wants.PERSON: 0.2,
        Wants.SAYING: -0.2,
        Wants.DECISION: -0.2,
        Wants.PROMISE: -0.3,
    }
)
_BEST = 3
# What lacks something that a question demands is worth so much less, for each demand: what no rule foresees may answer
# all the same. Chosen with the same questions: more refuses too much of what is asked of papers that no rule knew.
_LACKING = 0.8
# Nothing found tells for no answer at all.
_NOTHING = -math.inf


def support(weighed: Sequence[Evidence]) -> float:
    """How much the best of the evidence tells for an answer: from about -1 to 4."""
    told = (one.score + _COSINE_WEIGHT * one.cosine + _ODDS_WEIGHT * one.odds for one in weighed[:_BEST])
    return max(told, default=_NOTHING)


def supported(weighed: Sequence[Evidence], query: Query | None = None, enough: float = ENOUGH) -> bool:
    """Whether the best evidence is evidence for an answer to ``query``; ``enough`` is what most kinds need."""
    return support(weighed) >= enough + (_more(query, weighed) if query else 0.0)


def _more(query: Query, weighed: Sequence[Evidence]) -> float:
    """How much more evidence a question needs by its kind: none where it goes on about what was cited before."""
    beside = asks_for_reply(query) or any(one.passage.id in query.near for one in weighed[:_BEST])
    return 0.0 if beside else _MORE_FOR.get(query.wants, 0.0)


def admissible(
    query: Query, weighed: Sequence[Evidence], found: Sequence[Found], people: frozenset[str] = frozenset()
) -> list[Evidence]:
    """The evidence that may answer, the best first; what lacks something that the question demands
    (:mod:`assistant.answering.demands`) is worth less.

    None may where the question has an acronym that no found passage has. Who came and who stood in for whom is for
    rosters to tell, which have all that is demanded. ``people`` are the keys of all known people.
    """
    if unheard(query, [one.passage.text for one in found]):
        return []
    told = of_the_exchange(query, _of_those_asked(query, weighed, found), found)
    held = [replace(one, lacks=lacking(query, one, people)) for one in told]
    if query.wants is Wants.ATTENDANCE:
        return [one for one in held if not one.lacks]
    return sorted((replace(one, score=one.score - _LACKING * one.lacks) for one in held), key=lambda one: -one.score)


def _of_those_asked(query: Query, weighed: Sequence[Evidence], found: Sequence[Found]) -> list[Evidence]:
    """Where somebody's words are asked for, theirs or about them.

    Minutes name people once and go on with their posts, so that a name counts for its item. Who
    came to a meeting a roster answers, where one does.
    """
    if query.wants is Wants.ATTENDANCE:
        return [one for one in weighed if answers(query, one.passage, one.piece)] or list(weighed)
    if query.roles and not query.people and (asks_for_words(query.question) or asks_for_reply(query)):
        said = [one for one in weighed if not one.piece.speaker or query.names(one.piece.speaker)]
        return said or list(weighed)
    if not query.people or not asks_for_words(query.question):
        return list(weighed)
    named = {one.passage.place.section for one in found if any(_names(person, one.passage) for person in query.people)}
    return [
        one
        for one in weighed
        if (query.names(one.piece.speaker) if one.piece.speaker else one.passage.place.section in named)
    ]


def _names(person: str, passage: Passage) -> bool:
    """Whether the passage names ``person`` as taking part, by surname or initials; a list of those present does not."""
    item = passage.place.item
    if item is None or _ROSTER.search(item.title):
        return False
    short = bool(re.search(rf"\b{initials(person)}\b", passage.text))
    return short or words(key(person))[-1] in words(passage.text)


def sentence(searched: Searched, reason: str = "") -> str:
    """What a refusal says: that nothing was found, why if known, and what was searched."""
    if searched.papers == 0:
        return "The store is empty: there are no papers to answer from. Add some with 'minutebook ingest'."
    return f"{reason or 'I found no answer to this in the papers.'} I searched {scope(searched)}."


def scope(searched: Searched) -> str:
    """5 papers of 4 meetings, 11 November 2020 to 27 November 2024; the papers alone where none names its meeting."""
    papers = f"{searched.papers} paper{'s' if searched.papers != 1 else ''}"
    if not searched.meetings:
        return papers
    meetings = f"{searched.meetings} meeting{'s' if searched.meetings != 1 else ''}"
    span = f", {day(searched.first)} to {day(searched.last)}" if searched.first and searched.last else ""
    return f"{papers} of {meetings}{span}"

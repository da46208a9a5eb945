"""Demands that what a question is about is spoken of, where words that fit in every other way tell of something else.

Many answers say what is asked in other words, so that only questions of some forms demand it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from rapidfuzz import fuzz

from assistant.answering.demands.statement import Statement
from assistant.understanding.people import key
from assistant.understanding.query import Query
from assistant.understanding.terms import ANY_TOPIC, ASKING_WORDS
from assistant.understanding.wants import Wants, asks_for_words
from index.stop_words import content_words
from index.text import stem, stems, words

# Shares of the words of a topic: chosen on the "tune" and "check" questions over the sample papers and the "dev"
# questions over papers of invented councils (tests/benchmarks).
_SAID = 0.26
_COUNTED = 0.4
_BEFORE = 0.2
_DECIDED = 0.34
_LONG, _ALIKE = 5, 80
_FIGURE = re.compile(r"\bhow (?:many|much)\b", re.IGNORECASE)
_WHETHER = re.compile(r"^(?:and |so |but )?(?:did|has|have|was|were)\b", re.IGNORECASE)
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|carried|lost|defeated|withdrawn|unanimous\w*|against|abst\w+|in favour)\b", re.IGNORECASE
)


def said_of(query: Query, told: Statement) -> bool:
    """Where a question asks what somebody said about something, some of that is spoken of."""
    asked = asks_for_words(query.question) and (query.people or query.roles)
    return not asked or share(topic(query), told.stems, query) >= _SAID


def counted_of(query: Query, told: Statement) -> bool:
    """Where a follow-up asks for a number of something else ("how many of those were closed?"), that is near."""
    counted = topic(query) if query.earlier and _FIGURE.search(query.question) else []
    return share(counted, told.about, query) > _COUNTED


def meant_before(query: Query, told: Statement) -> bool:
    """Where a follow-up names nothing ("And how much did that cost?"), what was asked before is spoken of.

    Of somebody whose words it asks for ("And what did Councillor Lee say about it?") a part of what was cited before.
    """
    before = [] if topic(query) else [word for word in query.earlier if not word.isdigit()]
    said = asks_for_words(query.question) and (query.people or query.roles)
    return bool(said and told.evidence.passage.id in query.near) or share(before, told.stems, query) >= _BEFORE


def decided_of(query: Query, told: Statement) -> bool:
    """Where a question asks whether something was decided, some of that is near; a vote may not say of what."""
    asked = query.wants is Wants.DECISION and _WHETHER.search(query.question) and not _VOTED.search(told.near)
    return not asked or share(topic(query), told.about, query) >= _DECIDED


def topic(query: Query) -> list[str]:
    """The words that say what a question itself is about."""
    known = {word for person in query.people for word in words(key(person))} | set(query.places)
    told = (word for word in content_words(query.question) if word not in ASKING_WORDS | ANY_TOPIC | known)
    return [word for word in told if not word.isdigit()]


def share(asked: Sequence[str], there: Collection[str], query: Query) -> float:
    """The share of words that stand there, or what says the same; 1 of no words."""
    return sum(_stands(word, there, query) for word in asked) / len(asked) if asked else 1.0


def _stands(word: str, there: Collection[str], query: Query) -> bool:
    own = stem(word)
    if own in there or any(set(stems(other)) <= set(there) for other in query.also.get(word, ())):
        return True
    alike = len(word) >= _LONG and any(fuzz.ratio(own, one) >= _ALIKE for one in there)
    longer = (one for one in there if min(len(one), len(own)) >= _LONG - 1)
    return alike or any(one.startswith(own) or own.startswith(one) for one in longer)

"""Knowing when the papers hold no answer, and the one sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Searched
from assistant.attendance import answers
from assistant.evidence import Evidence
from assistant.fields import day
from assistant.people import key
from assistant.question import Query
from assistant.retriever import Found
from assistant.wants import Wants, asks_for_words
from index.stored import Passage
from index.text import words

# A language model that finds no answer in the passages says exactly this (see prompts/).
NOT_FOUND = "NOT IN THE PAPERS"

# Items under which people are only listed.
_ROSTER = re.compile(r"^(?:apologies|attendance|present|membership|welcome)\b", re.IGNORECASE)

# The best sentence answers where its score, the share of the question's words around it and its
# cosine, weighed so, reach this. Chosen on the "tune" halves of the labelled questions over the
# sample papers (2 in 100 of those with an answer fall below) and of the meetings of the retrieval
# benchmark, where questions put to another meeting of the same committee had to be refused.
_SCORE_WEIGHT = 2.0
_ENOUGH = 2.45


def supported(weighed: Sequence[Evidence]) -> bool:
    """Whether the best evidence is evidence for an answer at all."""
    return bool(weighed) and _SCORE_WEIGHT * weighed[0].score + weighed[0].around + weighed[0].cosine >= _ENOUGH


def admissible(query: Query, weighed: Sequence[Evidence], found: Sequence[Found]) -> list[Evidence]:
    """The evidence that may answer: where somebody's words are asked for, theirs or about them.

    Minutes name people once and go on with their posts, so that a name counts for its item. Who
    came to a meeting a roster answers, where one does.
    """
    if query.wants is Wants.ATTENDANCE:
        return [one for one in weighed if answers(query, one.passage, one.piece)] or list(weighed)
    if not query.people or not asks_for_words(query.question):
        return list(weighed)
    named = {_item(one.passage) for one in found if any(_names(person, one.passage) for person in query.people)}
    return [
        one for one in weighed if (query.names(one.piece.speaker) if one.piece.speaker else _item(one.passage) in named)
    ]


def _item(passage: Passage) -> tuple[object, ...]:
    place = passage.place
    return place.source, place.date, place.item


def _names(person: str, passage: Passage) -> bool:
    """Whether the passage names ``person`` as taking part; a list of those present does not."""
    item = passage.place.item
    if item is None or _ROSTER.search(item.title):
        return False
    return words(key(person))[-1] in words(passage.text)


def sentence(searched: Searched, reason: str = "") -> str:
    """What a refusal says: that nothing was found, why if known, and what was searched."""
    if searched.papers == 0:
        return "The store is empty: there are no papers to answer from. Add some with 'minutebook ingest'."
    papers = f"{searched.papers} paper{'s' if searched.papers != 1 else ''}"
    meetings = f"{searched.meetings} meeting{'s' if searched.meetings != 1 else ''}"
    span = f", {day(searched.first)} to {day(searched.last)}" if searched.first and searched.last else ""
    return f"{reason or 'I found no answer to this in the papers.'} I searched {papers} of {meetings}{span}."

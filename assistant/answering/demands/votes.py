"""Demands of questions about votes: who voted how, and what the count was."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.answering.demands.topics import share, topic
from assistant.understanding.people import key
from assistant.understanding.query import Query
from index.minutes.counts import COUNT
from index.minutes.votes import votes_in
from index.text import stems, words

# "Who voted against the budget?", "Which councillors abstained?"
_WHO_VOTED = re.compile(
    r"\b(?:who|(?:which|what) (?:\w+ )?(?:councillors?|members?|people))\b[^?]{0,25}?"
    r"\b(?:vot(?:ed?|ing)|abstain(?:ed|ing)?)\b",
    re.IGNORECASE,
)
# "How did Councillor Lee vote?", "Did Cllr Lee vote for it?"
_HOW_VOTED = re.compile(
    r"\b(?:how|which way) (?:did|has|had) [^?]{2,60}? voted?\b|^(?:did|has|had) [^?]{2,40}? vote(?:d)? "
    r"(?:for|against|in favour)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\bwhat (?:was|were) the (?:(?:result|outcome)s? of the (?:\w+ )?vote|(?:\w+ )?vote(?: count)?\b(?! for\b))"
    r"|\bhow many (?:\w+ ){0,3}?(?:voted|votes)\b|\bby how many votes\b",
    re.IGNORECASE,
)
# Of the words of a matter this share stands with a vote on it, or in so many paragraphs before.
_MATTER = 0.5
_BEFORE = 3
_VOTING = frozenset(
    "against abstain abstained abstaining abstention abstentions councillor councillors favour member members motion"
    " people voting votes".split()
)
# A side of a vote with a name: "AGAINST: Councillors Lee, Oak", "Cllr Lee voted against"; or what a member calls out.
_SIDE = r"(?:for|in favour|against|abst\w+|not voting)"
_TITLED = r"(?:Councillors?|Cllrs?|Ald|Alderman|Mrs?|Ms|Dr|the (?:Mayor|Chair\w*))\b"
_NAME = rf"(?:{_TITLED}|[A-Z][\w'’-]+(?: [A-Z]|,| and\b))"
_CAST = re.compile(
    rf"\b(?i:{_SIDE})(?i: the (?:motion|amendment|recommendations?|proposal))?\W{{0,3}}"
    rf"(?:\(?(?i:{COUNT})\)?\W{{1,3}})?{_NAME}"
    rf"|{_NAME}[^.;:]{{0,80}}?\b(?:(?:voted|voting) (?i:{_SIDE})|abstain(?:ed|ing)|(?:was|were) against)\b"
    r"|\b(?:asked|wished|requested)\b[^.]{0,60}\b(?:vote|abstention|dissent)\b"
)
_CALLED_OUT = re.compile(rf"^\W*(?:i(?:['’]ll| will|['’]m| am)? )?(?:vot(?:e|ing) )?{_SIDE}\W*$", re.IGNORECASE)


def voters_named(query: Query, told: Statement) -> bool:
    """Where a question asks who voted how, votes stand there by name: that of whom it asks about, if of one."""
    if _HOW_VOTED.search(query.question) and query.people:
        surnames = {words(key(person))[-1] for person in query.people}
        names = f"{told.near} {told.evidence.piece.speaker or ''}"
        return _by_name(told) and not surnames.isdisjoint(words(names))
    return not _WHO_VOTED.search(query.question) or (_by_name(told) and _of_the_matter(query, told))


def _of_the_matter(query: Query, told: Statement) -> bool:
    """Whether a vote is of the body that a question names and of the matter that it asks about: none is another's.

    Minutes tell of the matter before the vote, in the paragraphs above it too.
    """
    pieces = told.evidence.passage.pieces
    before = pieces[: pieces.index(told.evidence.piece)] if told.evidence.piece in pieces else ()
    above = told.about.union(*(stems(piece.text) for piece in before[-_BEFORE:]))
    meant = query.bodies.meant
    matter = [word for word in topic(query) if word not in _VOTING]
    return (not meant or told.evidence.passage.place.body in meant) and share(matter, above, query) >= _MATTER


def count_told(query: Query, told: Statement) -> bool:
    """Where a question asks how a vote went, its count stands there, or that nobody was against it."""
    return not _COUNT.search(query.question) or votes_in(told.near) is not None


def _by_name(told: Statement) -> bool:
    called = told.evidence.piece.speaker and _CALLED_OUT.search(told.sentence)
    return bool(called or _CAST.search(told.near))

"""Questions about whole meetings: what happened there, and what was decided there, whatever it was about."""

from __future__ import annotations

import re

from assistant.understanding.query import Query
from assistant.understanding.terms import ASKING_WORDS
from assistant.understanding.wants import Wants

_CATCHES_UP = re.compile(
    r"\b(?:(?:i|we|i['’]ve|we['’]ve) (?:have )?miss(?:ed)?|what(?:['’]s| is| was| has| have| else)? (?:been )?"
    r"(?:happen(?:ed|ing)|went on|gone on|going on|took place|new|discussed|covered|talked about|said|done)"
    r"|what (?:did|do|does|has|have) .*\b(?:discuss\w*|talk\w* about|cover|do|done)\b"
    r"|summari[sz]e|summari[sz]ing|sum up|summary|recap|run[- ]?down|round[- ]?up|overview|catch\w* (?:me |us )?up"
    r"|caught up|fill (?:me|us) in|up to (?:speed|date)|highlights?|(?:main|key) (?:points?|things?)"
    r"|(?:tell me|say something) about|how (?:did|was) .*\b(?:meeting|go))\b",
    re.IGNORECASE,
)
# Of these the latest meeting is meant where none is named.
_MISSED = re.compile(
    r"\b(?:miss(?:ed)?|catch (?:me |us )?up|fill (?:me|us) in|up to (?:speed|date))\b|\b(?:last|latest) meetings?\b",
    re.IGNORECASE,
)
_HAPPENED = frozenset(
    """
    miss missed happened happening went gone going took place taken new summarise summarize summarising summary sum
    recap run rundown round roundup overview catch catching caught fill bring brought speed date highlight highlights
    main key point points short brief briefly quick quickly covered cover held month year week work
    """.split()
)
_LISTS = re.compile(
    r"^(?:(?:and|but|so|ok|okay|please),? )?(?:what|which|list|show|give|tell|all|decisions|resolutions)\b",
    re.IGNORECASE,
)
_ASKS_MORE = re.compile(r"\b(?:who|whom|whose|why|how|when|where|recommend\w*|against|voted?|votes)\b", re.IGNORECASE)
_DECIDED = frozenset(
    """
    decide decided decision decisions agree agreed resolve resolved resolution resolutions approve approved passed taken
    made list main key full
    """.split()
)


def asks_what_happened(query: Query) -> bool:
    """Whether a question asks what happened at a meeting, or at those of a time, and of no topic."""
    named = query.times or query.bodies.meant or _MISSED.search(query.question)
    asks = named and not query.items.known and _CATCHES_UP.search(query.text)
    return bool(asks) and query.wants is not Wants.ATTENDANCE and _of_meetings(query, _HAPPENED)


def asks_what_was_decided(query: Query) -> bool:
    """Whether a question asks for the decisions of a meeting, of those of a time, or of an item, and of no topic."""
    named = query.times or query.bodies.meant or query.items.known
    asks = named and query.wants is Wants.DECISION and _LISTS.search(query.text)
    return bool(asks) and not _ASKS_MORE.search(query.text) and _of_meetings(query, _DECIDED)


def _of_meetings(query: Query, asking: frozenset[str]) -> bool:
    """Whether words of ``asking`` and the names of the meetings are all that a question has."""
    if query.people or query.roles or query.narrowing.speaker or query.bodies.unheld or query.items.unknown:
        return False
    names = {word.casefold() for printed in query.bodies.printed for word in printed.split()}
    return names.union(asking, ASKING_WORDS).issuperset((*query.words, *query.earlier))

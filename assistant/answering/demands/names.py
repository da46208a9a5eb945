"""Demands of questions that name people, places and bodies, or ask who somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from assistant.answering.demands.statement import Statement
from assistant.understanding.people import key, titled
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants
from index.dates import MONTHS
from index.people.names import Printed, leading_name
from index.people.words import NO_NAMES, TITLES
from index.stop_words import STOP_WORDS
from index.text import stem, stems, words

# Words with a capital inside a sentence; those all in capitals are acronyms, which have long forms too.
_CAPITALISED = re.compile(r"(?<=[\w,'’(] )[A-Z][a-z][\w’'-]*")
_MONTH = re.compile(MONTHS, re.IGNORECASE)
# Two stems this alike differ by a slip of whoever typed or heard them.
_ALIKE = 80
_LONG = 5
_WHO = re.compile(
    r"^(?:and |so |but )?(?:who(?:'s| is| was| are| were| chairs?| runs?| leads?) (?!(?:told|said|asked|it|that)\b)"
    r"|(?:which|what) (?:councillor|officer|inspector|member|director|person|head)s? "
    r"(?:is|was|are|were|led|leads|chairs?|chaired|runs?)\b|what (?:is|was|are|were) the names?\b"
    r"|who (?:chaired|led|headed|ran|replaced|succeeded|took over|became)\b)",
    re.IGNORECASE,
)
# What a company or a trust may do as well as a person: "who is running the market", "who runs it".
_DOES = re.compile(
    r"^(?:and |so |but )?who(?:(?:['’]s| is| was| are| were) (?!chairing|leading)\w+ing|['’]?s running| runs?| ran"
    r"| took over| replaced)\b",
    re.IGNORECASE,
)
# "Which schools", "the names of the villages": what is asked about has a name.
_WHICH = re.compile(
    r"\b(?:(?:which|what)(?! (?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|should)\b)"
    r"|names? of (?:the|all|any)|name the) (?:(?!of\b)[\w-]+ ){0,3}?"
    r"(?:schools?|academ(?:y|ies)|colleges?|universit(?:y|ies)|councils|authorit(?:y|ies)|compan(?:y|ies)|firms?|contractors?"
    r"|providers?|developers?|organi[sz]ations?|charit(?:y|ies)|hospitals?|surger(?:y|ies)|wards?|towns?|villages?|parishes"
    r"|streets?|roads?|estates?|parks|sites|neighbourhoods?|countr(?:y|ies))\b",
    re.IGNORECASE,
)
# A capital within a sentence, or letters all in capitals.
_NAME = re.compile(r"(?<=[\w,;:'’(] )[A-Z][\w’'&-]+|\b[A-Z][A-Z&]+\b")
_CAPITAL = re.compile(r"\b[A-Z]")
# Behind these a capital begins the name of a thing, or a word in the middle of such a name.
_ARTICLE = re.compile(r"(?:\b(?i:the|a|an|our|their|its|this|that|of|and)|\b[A-Z][\w’'-]*) $")
_INTRODUCED = re.compile(r"\b(?:my name(?:'s| is)|i'm|i am)\b", re.IGNORECASE)


def place_named(query: Query, told: Statement) -> bool:
    """The council of a place that a question names held the meeting, or the place is spoken of."""
    return not query.places or bool(set(words(told.everything)).intersection(query.places))


def proper_names(query: Query, told: Statement) -> bool:
    """Names of bodies, places and schemes in a question stand there, or what says the same; slips are forgiven."""
    return all(
        _stands(name, told.stems) or any(told.stems.issuperset(stems(other)) for other in query.also.get(name, ()))
        for name in _proper(query)
    )


def name_given(query: Query, told: Statement) -> bool:
    """Where a question asks who holds a post, somebody is named there; who runs a thing, a company or somebody."""
    if query.wants is Wants.ATTENDANCE or not _WHO.search(query.question):
        return True
    if _DOES.search(query.question) and _names_thing(query, told):
        return True
    if told.evidence.piece.speaker and _INTRODUCED.search(told.near):
        return True
    return any(people_named(told.naming, query, told))


def people_named(text: str, query: Query, told: Statement) -> Iterator[tuple[int, int]]:
    """Where the people begin and end whom ``text`` names and the question does not."""
    names = ((match.start(), leading_name(text[match.start() :])) for match in _CAPITAL.finditer(text))
    yield from ((at, at + len(name.name)) for at, name in names if name and _answers(name, text[:at], query, told))


def thing_named(query: Query, told: Statement) -> bool:
    """Where a question asks which schools, firms or places, something is named there that it does not name itself.

    Nor is that the council or the body that met.
    """
    return not _WHICH.search(query.question) or _names_thing(query, told)


def _names_thing(query: Query, told: Statement) -> bool:
    """Whether something is named there that is not in the question."""
    place = told.evidence.passage.place
    asked = set(stems(f"{query.question} {place.council or ''} {place.body or ''}"))
    text = told.everything if told.table else told.near
    return any(not _common(name, asked) for name in _NAME.findall(text))


def _common(name: str, asked: set[str]) -> bool:
    """Whether a word with a capital names nothing, or what the question says."""
    told = [word for word in words(name) if word not in NO_NAMES | TITLES | STOP_WORDS]
    return not told or asked.issuperset(map(stem, told)) or bool(_MONTH.fullmatch(name))


def _answers(name: Printed, before: str, query: Query, told: Statement) -> bool:
    """Whether a name is somebody's ("the Front Door" is not), and not only what the question says."""
    somebody = name.titled or key(name.name) in told.people or not _ARTICLE.search(before)
    return somebody and not set(words(name.name)) <= set(words(query.question))


def _proper(query: Query) -> list[str]:
    """The capitalised words of a question that are no known people's, months' or titles'; behind a title, small ones.

    A known person may be named with a slip ("cllr evens").
    """
    known = {word for person in query.people for word in words(key(person))} | set(query.places)
    found = [word for name in _CAPITALISED.findall(query.question) for word in words(name)]
    found += [] if query.people else titled(query.question)
    return [
        word
        for word in dict.fromkeys(found)
        if word not in known | STOP_WORDS | TITLES and len(word) > 1 and not _MONTH.fullmatch(word)
    ]


def _stands(name: str, there: frozenset[str]) -> bool:
    own = stem(name)
    if own in there:
        return True
    alike = len(name) >= _LONG and any(fuzz.ratio(own, one) >= _ALIKE for one in there)
    return alike or any(len(one) >= _LONG - 1 and (one.startswith(own) or own.startswith(one)) for one in there)

"""Substitutes in sentences: who came, and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.people.found import FoundPerson
from index.people.lists import people_listed
from index.people.subjects import clauses, people_before, people_behind
from index.types import Capacity, Named

_CAME_FOR = re.compile(
    r"(?:\b(?:was|were|is|are|be|attended|acted|acting|attending|present|sat|appeared|the meeting|in attendance)\s+)*"
    r"(?:\b(?:as|a|an|the|his|her|their|named)\s+)*"
    r"\b(?:substitut(?:e|es|ed|ing)(?: members?)?(?: at (?:the|this) meeting)?|deputi[sz](?:ed|ing))"
    r"\s+(?:for|on behalf of|in place of)\s+"
    r"|\b(?:attended|sat|attending|present|came)\b[\w ]{0,30}?\b(?:in (?:the )?place of|instead of|on behalf of)\s+"
    r"|\breplaced\s+(?=Cl|Co|Mr|Ms|Dr)"
)
_FOR_WHOM = re.compile(
    r",?\s+(?:for whom|with)\s+(?P<who>.{3,200}?)\s+"
    r"(?:(?:was|were|is|had|attended|as|acting|a|the|his|her|their)\s+)*(?:substitut\w+|deputi[sz]\w+|attended)\b"
)
_BY = re.compile(r",?\s+(?:(?:was|were|is|had been|being)\s+)*(?:substituted|replaced|represented) by\s+")
_BRACKET = re.compile(r"\s*\((?=[^()]*\b(?:substitut|in place of|deputis))[^()]*\)", re.IGNORECASE)
_LIST = re.compile(r"^\W*(?:named )?substitut(?:es?|ions?)(?: members?)?(?: present)?\s*:\s*", re.IGNORECASE)


def substitutes_in(text: str) -> list[Named]:
    """Those who came for somebody, as the sentences of ``text`` name them."""
    return list(dict.fromkeys(one for clause in clauses(text) for one in _in_clause(clause)))


def _in_clause(clause: str) -> Iterator[Named]:
    if listed := _LIST.match(clause):
        found = (named for one in people_listed(clause[listed.end() :]) for named in one.named(Capacity.SUBSTITUTE))
        yield from (one for one in found if one.capacity is Capacity.SUBSTITUTE)
    elif match := _BRACKET.search(clause):
        found = (named for one in people_before(clause[: match.end()]) for named in one.named(Capacity.MEMBER))
        yield from (one for one in found if one.capacity is Capacity.SUBSTITUTE)
    elif match := _FOR_WHOM.search(clause):
        yield from _pairs(_last(clause[: match.start()]), people_listed(match["who"]))
    elif match := _CAME_FOR.search(clause):
        yield from _pairs(people_behind(clause[match.end() :]), people_before(clause[: match.start()]))
    elif match := _BY.search(clause):
        yield from _pairs(_last(clause[: match.start()]), people_behind(clause[match.end() :]))


def _last(text: str) -> list[FoundPerson]:
    """The last person that ``text`` names."""
    found = people_before(text) or people_listed(text)
    return found[-1:]


def _pairs(away: Sequence[FoundPerson], came: Sequence[FoundPerson]) -> Iterator[Named]:
    """Each who came with the one for whom, where that is plain."""
    same = len(away) == len(came)
    for at, one in enumerate(came):
        instead_of = away[at].name if same else None
        yield Named(one.name, Capacity.SUBSTITUTE, role=one.told, party=one.party, instead_of=instead_of)

"""People named in sentences: apologies, substitutes, declarations of interest, presenters.

Members of the public, children, applicants and others named in passing are none of these,
so no function here makes them people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.people.attendance import roster
from index.people.found import FoundPerson
from index.people.headings import heading_capacity
from index.people.lists import people_listed
from index.people.subjects import clauses, people_before, people_behind
from index.people.substitutes import substitutes_in
from index.types import Capacity, Named

__all__ = ["apologies_in", "away_in", "declarations_in", "presenters_in", "substitutes_in"]

_NO_APOLOGIES = re.compile(
    r"\b(?:no|without|any) (?:\w+ ){0,2}apolog|\bapologies\W+(?:none|nil|no one)\b", re.IGNORECASE
)
# Apologies for being late or for a mistake keep nobody from the meeting.
_FOR_ABSENCE = r"(?: for (?:\w+ )?(?:(?:non-)?attendance|absence|inability|not )[^:]{0,40}?)?"
_APOLOGIES = re.compile(
    rf"\bapolog(?:ies|y)\b{_FOR_ABSENCE}"
    r"(?:(?: (?!for\b)[\w-]+){0,6}?(?: from| on behalf of| by)"
    r"| of(?= [A-Z])| for(?= (?:Cllr|Coun|Mr|Ms|Dr|Cyng))|\s*:)\s+"
    r"|\bymddiheuriadau\b[^:.]{0,40}?(?: gan| oddi wrth|:)\s+(?:yr?\s+)?",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\b(?:sent|given?|gave|submitted|tendered|offered|conveyed|sends)"
    rf"(?: (?:his|her|their|his/her|an))?(?: \w+)? apolog(?:ies|y)\b{_FOR_ABSENCE}(?! for\b)"
    r"|\bapologised for (?:\w+ )?(?:(?:non-)?attendance|absence|not |being unable)",
    re.IGNORECASE,
)
# "A Lee is on holiday": the reason alone, under the title "Apologies".
_AWAY = re.compile(
    r"\b(?:is|are|was|were) (?:away\b|abroad|on (?:holiday|leave|other business)|unwell|ill\b|sick|in hospital|at work"
    r"|working|(?:unable|not able) to (?:attend|come|be present)|delayed|isolating)"
)
_DECLARED = re.compile(
    r"\b(?:declar(?:ed|es|ing)|disclos(?:ed|es)|registered|made a declaration|made declarations"
    r"|(?:stated|advised|indicated|noted|reported|explained)(?: that)?"
    r" (?:he|she|they)(?: each| both)? (?:had|has|have))\b"
    r"(?P<what>[^.;]{0,80}?)\binterests?\b",
)
_DECLARED_BY = re.compile(
    r"\b(?:interests?|declarations?)\b[^.;:]{0,80}?\b(?:by|from)\s+|\bdeclarations? of interests?:\s+", re.I
)
_NO_INTEREST = re.compile(r"\b(?:no|not|none|nil|any|nothing|without)\b", re.IGNORECASE)
_TO_PRESENT = re.compile(
    r",?\s+(?:to|will|who will)\s+(?:(?:verbally|jointly)\s+)?"
    r"(?:present|introduce|give|provide|report|attend|speak|deliver|lead|outline|update|answer|be)\b.*"
    r"|,?\s+(?:presenting|introducing|reporting|attending)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_TO_PRESENT_IT = re.compile(
    r",?\s+(?:to|will) (?:present|introduce)(?: (?:the|this|a|an|their|his|her))?(?: \w+)?"
    r"(?: (?:report|item|paper|presentation|update))?\W*$"
)
_NOTE = re.compile(r"[\[(](?P<note>.*)[\])][.\s]*")
_LABEL = re.compile(
    r"^\W*(?:(?:joint |verbal )?(?:report|presentation|update) (?:of|by|from)"
    r"|(?:to be )?(?:presented|introduced) by"
    r"|(?:presenters?|(?:presenting|lead|contact) officers?|(?:report )?authors?|officers?|contact)\s*:)\s*",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(
    r"\b(?:introduced|presented|outlined|submitted|delivered)\s+(?:the|a|an|this|his|her|their)\s+(?:[\w'’-]+ ){0,4}?"
    r"(?:reports?|items?|papers?|presentation|update|strategy|plan|policy|briefing|review)\b"
)
_INTRODUCED_BY = re.compile(
    r"\b(?:report|item|paper|presentation|update)\b[^.;]{0,60}?\b(?:introduced|presented|given) by\s+"
)


def apologies_in(text: str) -> list[Named]:
    """Those who sent apologies, as sentences or a list in ``text`` name them, and who came for them."""
    return _once([*_below(text), *(one for clause in clauses(text) for one in _apologies(clause))])


def away_in(text: str) -> list[Named]:
    """Those of whom a sentence under "Apologies" says why they are away."""
    found = (
        one
        for clause in clauses(text)
        if (match := _AWAY.search(clause))
        for one in people_before(clause[: match.start()])
    )
    return _once(named for one in found for named in one.named(Capacity.APOLOGIES))


def declarations_in(text: str) -> list[Named]:
    """Those who declared an interest (Localism Act 2011, section 31)."""
    return _once(one for clause in clauses(text) for one in _declared(clause))


def presenters_in(note: str) -> list[Named]:
    """Those who present a report, as the note at its item or a sentence names them, with their posts."""
    return _once(one for clause in clauses(note) for one in _presenters(clause))


def _below(text: str) -> Iterator[Named]:
    """Those in the lines below a heading such as "Apologies", up to the first line that names nobody."""
    lines = text.splitlines()
    heads = [i for i, line in enumerate(lines) if heading_capacity(line) is Capacity.APOLOGIES]
    for head in heads:
        for line in filter(str.strip, lines[head + 1 :]):
            named = roster([line], Capacity.APOLOGIES)
            if not named:
                break
            yield from (one for one in named if one.capacity in (Capacity.APOLOGIES, Capacity.SUBSTITUTE))


def _apologies(clause: str) -> Iterator[Named]:
    if _NO_APOLOGIES.search(clause):
        return
    found: list[FoundPerson] = []
    if match := _APOLOGIES.search(clause):
        found = people_behind(clause[match.end() :])
    elif match := _SENT.search(clause):
        found = people_before(clause[: match.start()])
    if found:
        yield from (one for each in found for one in each.named(Capacity.APOLOGIES))
        yield from substitutes_in(clause)


def _declared(clause: str) -> Iterator[Named]:
    found: list[FoundPerson] = []
    if match := _DECLARED.search(clause):
        if not _NO_INTEREST.search(match["what"]):
            found = people_before(clause[: match.start()])
    elif (match := _DECLARED_BY.search(clause)) and not _NO_INTEREST.search(clause[: match.end()]):
        found = people_behind(clause[match.end() :])
    yield from (Named(one.name, Capacity.DECLARED, role=one.told, party=one.party) for one in found)


def _presenters(clause: str) -> Iterator[Named]:
    note = _NOTE.fullmatch(clause)
    told = note["note"] if note else clause
    found: list[FoundPerson] = []
    if label := _LABEL.match(told):
        found = people_behind(_TO_PRESENT.sub("", told[label.end() :]))
    elif note:
        found = people_listed(_TO_PRESENT.sub("", told))
    elif match := _TO_PRESENT_IT.search(told):
        found = people_before(told[: match.start()])
    elif match := _INTRODUCED.search(told):
        found = _in_office(people_before(told[: match.start()]))
    elif match := _INTRODUCED_BY.search(told):
        found = _in_office(people_behind(told[match.end() :]))
    yield from (Named(one.name, Capacity.PRESENTER, role=one.told, party=one.party) for one in found)


def _in_office(found: Iterable[FoundPerson]) -> list[FoundPerson]:
    """Those with a post or a councillor's title; in a sentence, anybody else may be a private individual."""
    return [one for one in found if one.told or one.councillor]


def _once(named: Iterable[Named]) -> list[Named]:
    return list(dict.fromkeys(named))

"""Agenda items that questions name by their numbers ("item 7", "agenda item 5.1", "minute 593")."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from index.dates import MONTHS

# "7", "5.1", "77/21", "12a", "PLA146/14", "HWB.5/23"; no date ("minutes 6 July") and no share ("item 3%").
_NUMBER = rf"(?:[a-z]{{2,5}}\.?)?\d{{1,4}}[a-z]?(?:[./]\d{{1,3}})*\b(?![.,:]\d|\s*(?:%|per\b|(?:{MONTHS})\b))"
_NAMED = re.compile(
    rf"\b(?P<kind>(?:agenda )?items?|minutes?)\s+(?:no\.?\s*|number\s+|numbers\s+)?"
    rf"(?P<numbers>{_NUMBER}(?:(?:,| and| or|, and)\s+{_NUMBER})*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Items:
    """Numbers of items in lower case: those on agendas in the store, others as printed.

    ``printed`` is how the question names the former.
    """

    known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()


def items_in(question: str, known: Collection[str]) -> Items:
    """The items that ``question`` names; a minute that no paper numbers so may be one of a recording."""
    found: list[str] = []
    unknown: list[str] = []
    printed: list[str] = []
    for named in _NAMED.finditer(question):
        numbers = [number.casefold() for number in re.findall(_NUMBER, named["numbers"], re.IGNORECASE)]
        here = [number for number in numbers if number in known]
        found += here
        if here:
            printed.append(named.group())
        elif known and "item" in named["kind"].casefold():
            unknown.append(named.group())
    return Items(tuple(dict.fromkeys(found)), tuple(unknown), tuple(printed))

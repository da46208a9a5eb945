"""Agenda items that questions name by their numbers ("item 7", "agenda item 5.1", "minute 593", "24/117")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from index.dates import MONTHS

# "7", "5.1", "77/21", "12a", "PLA146/14", "HWB.5/23"; no date ("minutes 6 July") and no share ("item 3%").
_NUMBER = rf"(?:[a-z]{{2,5}}\.?)?\d{{1,4}}[a-z]?(?:[./]\d{{1,3}})*\b(?![.,:]\d|\s*(?:%|per\b|(?:{MONTHS})\b))"
_NAMED = re.compile(
    rf"\b(?P<kind>(?:agenda )?items?|minutes?)\s+(?:no\.?\s*|number\s+|numbers\s+)?"
    rf"(?P<numbers>{_NUMBER}(?:(?:,| and| or|, and)\s+{_NUMBER})*)",
    re.IGNORECASE,
)
# A number that is nothing else even without the word "item": "24/117", "PC24/66"; no part of a reference
# ("24/117/FUL"), and no day ("on 12/11").
_ALONE = re.compile(
    r"(?<![\w/.£-])(?<!\bon )(?<!\bsince )(?<!\buntil )"
    r"(?P<series>[a-z]{1,5}\.?)?(?P<first>\d{1,4})[a-z]?/(?P<second>\d{1,3})"
    r"(?![\w/%]|[.,]\d)",
    re.IGNORECASE,
)
_OF_RECORDING = re.compile(r"\W*(?:of|into|in) the (?:recording|webcast|video|transcript|meeting)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Items:
    """Numbers of items in lower case: those of papers in the store, others as printed.

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
        recorded = _OF_RECORDING.match(question, named.end())
        here = [one for number in numbers if (one := number if recorded else _known(number, known)) in known]
        found += here
        if here:
            printed.append(named.group())
        elif known and ("item" in named["kind"].casefold() or "/" in named["numbers"]):
            unknown.append(named.group())
    for alone in _alone(_NAMED.sub(" ", question), known):
        found.append(alone.casefold())
        printed.append(alone)
    return Items(tuple(dict.fromkeys(found)), tuple(unknown), tuple(printed))


def _known(number: str, known: Collection[str]) -> str:
    """The number of a paper that is meant: that very one, or the only one that ends so ("117" of "PC24/117")."""
    ending = [one for one in known if re.fullmatch(rf"[a-z]+\.?{re.escape(number)}|.*/{re.escape(number)}", one)]
    return ending[0] if number not in known and len(ending) == 1 else number


def _alone(question: str, known: Collection[str]) -> Iterator[str]:
    """The known numbers that stand without the word "item", as printed; "24/25" may be a year."""
    for found in _ALONE.finditer(question):
        a_year = not found["series"] and int(found["second"]) == (int(found["first"]) + 1) % 100
        if found.group().casefold() in known and not a_year:
            yield found.group()

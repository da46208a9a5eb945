"""Which of a paper's numbered lines are its agenda items: the heaviest chain of rising numbers.

Papers number their items, and within them paragraphs, resolutions, questions and lists. The
items' numbers rise one by one through the whole paper and stand before titles; a chain of
candidates is as heavy as its titles look like titles, less what its gaps cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.parts.numbers import Family, Number
from index.types import Furniture

# What a step to a later number costs, by how far it leaps: agendas skip a withdrawn item now
# and then, rarely several.
_LEAPS = {1: 0.0, 2: 0.6, 3: 0.9}
_FARTHER, _FARTHEST = 1.6, 12
# Parts under an item ("3.1" under "3") are its paragraphs, unless they look like items themselves
# or stand alone above a title.
_INTO_PART, _PART_TO_PART = 2.5, 0.15
_LETTER = 0.01
_TITLED_PART = 2.0
# A series that begins elsewhere than at 1 is usual for minutes, less so for agendas.
_LATE_START = 0.2
# A number alone on its line, above a title with a label below it, weighs this much or more.
_CERTAIN = 2.6
# How many candidates back a chain looks for its link before: enough for a long item's paragraphs.
_LOOK_BACK = 400


@dataclass(frozen=True, slots=True)
class ItemCandidate:
    """A line that may begin an item.

    ``at`` is the block that it begins with, ``after`` the first block behind its own; ``rest``
    is text that runs on behind the title on its line; ``form`` is how number and title stand.
    """

    at: int
    after: int
    number: Number
    title: str
    rest: str
    form: str
    worth: float
    furniture: tuple[tuple[Furniture, str], ...] = ()


def heaviest(candidates: Sequence[ItemCandidate]) -> list[ItemCandidate]:
    """The chain of candidates of one series that weighs most; empty where none weighs anything."""
    series: dict[tuple[Family, str, bool], list[ItemCandidate]] = defaultdict(list)
    for candidate in candidates:
        shape = "" if candidate.number.family is Family.PLAIN else candidate.number.shape
        series[candidate.number.family, shape, candidate.form == "trailing"].append(candidate)
    chains = [_chain(listed, _order(listed)) for listed in series.values()]
    chain = max(chains, key=_weight, default=[])
    return sorted([*chain, *_strays(candidates, chain)], key=lambda one: one.at)


def _strays(candidates: Sequence[ItemCandidate], chain: Sequence[ItemCandidate]) -> list[ItemCandidate]:
    """Candidates of another series that stand alone above a title and a label: no paragraph does."""
    taken = {at for one in chain for at in range(one.at, one.after)}
    strays: list[ItemCandidate] = []
    for one in candidates:
        certain = bool(chain) and one.form == "alone" and one.worth >= _CERTAIN
        if certain and taken.isdisjoint(range(one.at, one.after)):
            strays.append(one)
            taken |= set(range(one.at, one.after))
    return strays


def _weight(chain: Sequence[ItemCandidate]) -> float:
    return sum(candidate.worth for candidate in chain)


Order = Callable[[Number], tuple[float, float]]


def _order(listed: Sequence[ItemCandidate]) -> Order:
    """The part of the numbers that rises, as (whole, part of it)."""
    if listed[0].number.family is Family.PLAIN:
        return _plain_order
    lengths = min(len(candidate.number.parts) for candidate in listed)
    distinct = [len({candidate.number.parts[k] for candidate in listed}) for k in range(lengths)]
    position = max(range(lengths), key=lambda k: distinct[k])

    def order(number: Number) -> tuple[float, float]:
        inserted = next((part for part in number.parts[position + 1 :] if isinstance(part, str)), "")
        return _value(number.parts[position]), _value(inserted) * _LETTER if inserted and position == 0 else 0.0

    return order


def _plain_order(number: Number) -> tuple[float, float]:
    whole, *rest = number.parts
    return float(whole), _part(rest[0]) if rest else 0.0


def _part(part: int | str) -> float:
    """Where a part stands under its whole: "2a" is an item put in between, "2.1" a part of item 2."""
    return float(part) if isinstance(part, int) else _value(part) * _LETTER


def _value(part: int | str) -> float:
    if isinstance(part, int):
        return float(part)
    return float(ord(part[-1].lower()) - ord("a") + 1)


def _chain(listed: Sequence[ItemCandidate], order: Order) -> list[ItemCandidate]:
    best: list[float] = []
    before: list[int | None] = []
    values = [order(candidate.number) for candidate in listed]
    for here, candidate in enumerate(listed):
        start = 0.0 if values[here] == (1.0, 0.0) else -_LATE_START
        score, link = start, None
        for earlier in range(max(0, here - _LOOK_BACK), here):
            if listed[earlier].after > candidate.at:
                continue
            cost = _step(values[earlier], values[here], candidate)
            if cost is not None and best[earlier] - cost > score:
                score, link = best[earlier] - cost, earlier
        best.append(score + candidate.worth)
        before.append(link)
    chain: list[ItemCandidate] = []
    at = max(range(len(best)), key=lambda i: best[i], default=None)
    while at is not None:
        chain.append(listed[at])
        at = before[at]
    return chain[::-1]


def _step(before: tuple[float, float], here: tuple[float, float], candidate: ItemCandidate) -> float | None:
    """What a step costs; None where it is no rise or too far."""
    if here <= before:
        return None
    if here[0] == before[0]:
        lettered = here[1] < 1
        titled = candidate.form == "alone" or candidate.worth >= _TITLED_PART
        paragraph = before[1] == 0 and not lettered and not titled
        return _INTO_PART if paragraph else _PART_TO_PART
    if here[1] > 1:  # 3.2 without 3.1 before it
        return None
    leap = int(here[0] - before[0])
    # From 2 to 3.1, where whole numbers are items: 3 is passed over.
    passed = _INTO_PART if before[1] == 0 and here[1] == 1 else 0.0
    return passed + _LEAPS.get(leap, _FARTHER) if leap <= _FARTHEST else None

"""Rosters that say beside each name whether that person came: "Cllr A Lee - Chair - Present", "p Cllr A Lee"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.people.lists import people_listed
from index.types import Capacity

MarkedName = tuple[str, Capacity]

_CELL = re.compile(r"\s*\t\s*|\s+[-–—]\s+|\s{2,}|\s*:\s+")
_STATUS = {
    Capacity.MEMBER: re.compile(r"(?:was )?present|attended", re.IGNORECASE),
    Capacity.APOLOGIES: re.compile(r"(?:sent )?apologies(?: (?:sent|received|given))?", re.IGNORECASE),
    Capacity.ABSENT: re.compile(r"(?:was )?absent|not present|did not attend", re.IGNORECASE),
    Capacity.ATTENDING: re.compile(r"(?:was )?in attendance", re.IGNORECASE),
}
# "p Councillor A Lee          a Councillor B Fry": a member present, and one absent.
_MARKED = re.compile(r"(?:^|\s{2,}|\t)([pa])\s+(?=(?:Cllr|Councillor|Cr|Cyng)\b)")
_MARKS = {"p": Capacity.MEMBER, "a": Capacity.ABSENT}
# One name with such a word behind it stands in many rosters.
_LEAST = 2


def told_beside(lines: Sequence[str]) -> tuple[list[str], list[MarkedName]]:
    """The lines without those that say of each name whether that person came, and the names with what they say."""
    for told_in in (_by_status, _by_marks):
        told = [told_in(line) for line in lines]
        came = sum(one[1] is Capacity.MEMBER for found in told for one in found)
        if came and sum(map(bool, told)) >= _LEAST:
            left = [line for line, found in zip(lines, told, strict=True) if not found]
            return left, [one for found in told for one in found]
    return list(lines), []


def _by_status(line: str) -> list[MarkedName]:
    name, *rest = _CELL.split(line.strip())
    capacity = next((one for one, words in _STATUS.items() if rest and words.fullmatch(rest[-1].strip(" ."))), None)
    return [(name, capacity)] if capacity and len(people_listed(name)) == 1 else []


def _by_marks(line: str) -> list[MarkedName]:
    _, *parts = _MARKED.split(line.strip())
    return [(name, _MARKS[mark]) for mark, name in zip(parts[::2], parts[1::2], strict=True)]

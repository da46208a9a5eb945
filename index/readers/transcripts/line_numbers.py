"""Transcripts whose lines are numbered on each page, as court reporters print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.parts.furniture import Left
from index.types import Furniture

_NUMBERED = re.compile(r"^(?P<number>\d{1,2})\s{2,}(?P<words>\S.*)$")
_PAGE = re.compile(r"^(?:[-–] )?page \d+(?: of \d+)?(?: [-–])?$", re.IGNORECASE)
# The lines of a page are numbered one by one, nearly all of them, and a list of items has fewer.
_SHARE = 0.7
_FEWEST = 12


def without_numbers(lines: Sequence[str]) -> tuple[list[str], list[Left]]:
    """Lines without their numbers and the marks of pages between them, and these."""
    found = [_NUMBERED.match(line) for line in lines]
    numbers = [int(match["number"]) for match in found if match]
    follow = sum(number == before + 1 for before, number in pairwise(numbers))
    filled = sum(map(bool, lines))
    if len(numbers) < _FEWEST or len(numbers) < _SHARE * filled or follow < _SHARE * len(numbers):
        return list(lines), []
    left: list[Left] = []
    kept: list[str] = []
    for line, match in zip(lines, found, strict=True):
        if match:
            left.append((Furniture.PAGE, match["number"]))
            kept.append(match["words"])
        elif left and _PAGE.match(line):
            left.append((Furniture.PAGE, line))
        elif line or not left:
            kept.append(line)
    return kept, left

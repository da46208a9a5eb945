"""The one citation grammar: [n], a number in square brackets."""

from __future__ import annotations

import re
from collections.abc import Callable

MARKER = re.compile(r"\[(\d{1,3})\]")
_LIST = re.compile(r"\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})+)\]")


def single(text: str) -> str:
    """``text`` with lists such as [1, 2] as [1][2]."""
    return _LIST.sub(lambda match: "".join(f"[{number}]" for number in re.findall(r"\d+", match[1])), text)


def numbers(text: str) -> list[int]:
    """The numbers of the markers in ``text``, in order, each once."""
    return list(dict.fromkeys(int(number) for number in MARKER.findall(text)))


def renumbered(text: str, number_of: Callable[[int], int | None]) -> str:
    """``text`` with each marker's number replaced; a marker whose number becomes None is left out."""

    def replace(match: re.Match[str]) -> str:
        number = number_of(int(match[1]))
        return "" if number is None else f"[{number}]"

    return MARKER.sub(replace, text)

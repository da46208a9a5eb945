"""Item numbers as councils print them: "6", "590.", "2a", "3.1", "77/21", "20/4/CNLa", "PLA146/14", "(139)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

# A bare four-digit number in this range is a year.
_YEARS = range(1890, 2101)


class Family(Enum):
    """Kinds of number that one paper's items share."""

    PLAIN = auto()
    SLASHED = auto()
    CODE = auto()


PATTERN = (
    r"(?:[A-Z][A-Z&]{0,5}[ ./-]?\d{1,4}(?:[./-][A-Za-z0-9]{1,6}){0,2}"  # PLA146/14, FC.24.01, C12
    r"|[A-Z][A-Z&]{0,5}/[A-Z]{1,2}\d{1,3}"  # PC/A1
    r"|\d{1,4}[A-Za-z]?(?:/[A-Za-z0-9]{1,6}){1,3}|\d{2,4}-\d{1,4}"  # 77/21, 20/4/CNLa, 23-45
    r"|\d{2,4}-\d{2}/\d{1,4}|\d{2,4}/\d{2}-\d{1,4}|\d{2,4}\.\d{2}\.\d{1,3}"  # 22-23/045, 24/25-12, 24.06.01
    r"|\d{1,4}(?:\.\d{1,2})?[A-Za-z]?|\d{1,4}[(][a-z][)])"  # 6, 590, 2a, 3.1, 2(a)
)
_NUMBER = re.compile(rf"^[(\[]?(?P<number>{PATTERN})[)\]]?[.:]?$")
_PARTS = re.compile(r"\d+|[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed (without brackets and closing dot) and the parts that it is ordered by.

    ``shape`` is the same for the numbers of one series: "77/21" and "78/21" are both "9/9".
    """

    printed: str
    family: Family
    shape: str
    parts: tuple[int | str, ...]
    bracketed: bool = False

    @classmethod
    def of(cls, printed: str) -> Number | None:
        """The number that ``printed`` is, or None."""
        match = _NUMBER.match(printed.strip())
        if not match:
            return None
        number = match["number"]
        if re.fullmatch(r"\d{4}", number) and int(number) in _YEARS:
            return None
        parts = tuple(int(part) if part.isdigit() else part for part in _PARTS.findall(number))
        return cls(number, _family(number), _shape(number), parts, bracketed=printed.strip()[:1] in "([")


def _family(number: str) -> Family:
    if re.match(r"[A-Za-z]", number):
        return Family.CODE
    return Family.SLASHED if re.search(r"[/-]|\..*\.", number) else Family.PLAIN


def _shape(number: str) -> str:
    shape = re.sub(r"\d+", "9", number)
    if re.match(r"[A-Z&]+[ ./-]?9", shape):  # the letters of a code are the series' name
        return re.match(r"[A-Z&]+", shape)[0] + re.sub(r"[A-Za-z]+", "", shape)  # type: ignore[index]  # it matched
    inserted = re.sub(r"^9[A-Za-z](?=/)", "9", shape)  # 67A/22 stands between 67/22 and 68/22
    return re.sub(r"[A-Z]+", "A", re.sub(r"[a-z]+", "", inserted))

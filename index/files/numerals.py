"""Numbers as lists print them, by the names that Word gives to their styles."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LAST_ROMAN = 3999


def numeral(number: int, style: str) -> str:
    """``number`` in a style; one that is not known, or that has no such number, is decimal."""
    if style == "decimalZero":
        return f"{number:02d}"
    if number < 1 or number > _LAST_ROMAN:
        return str(number)
    printed = {"Letter": _letters, "Roman": _roman}.get(style.removeprefix("lower").removeprefix("upper"), str)(number)
    return printed.upper() if style.startswith("upper") else printed


def _letters(number: int) -> str:
    """a to z, then aa, ab: as browsers count on."""
    printed = ""
    while number:
        number, letter = divmod(number - 1, 26)
        printed = chr(ord("a") + letter) + printed
    return printed


def _roman(number: int) -> str:
    printed = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        printed += letters * count
    return printed

"""The marks of lists in HTML: bullets, and the numbers that a browser would print."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from index.files.house import BULLET
from index.files.html_tags import LISTS
from index.files.numerals import numeral

_STYLES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(slots=True)
class _List:
    """An open list; ``style`` is None for bullets."""

    style: str | None
    number: int
    step: int = 1


@dataclass(slots=True)
class Numbers:
    """The open lists, and the mark that waits for the first words of its item."""

    _open: list[_List] = field(default_factory=list)
    _mark: str = ""

    def open(self, node: LexborNode) -> None:
        """A list or an item of one begins; other blocks say nothing."""
        if node.tag in LISTS:
            self._open.append(_begun(node))
        elif node.tag == "li":
            self._mark = self._next(node)

    def close(self, node: LexborNode) -> None:
        """A list or an item of one ends."""
        if node.tag in LISTS and self._open:
            self._open.pop()
        elif node.tag == "li":
            self._mark = ""

    def taken(self) -> str:
        """The waiting mark, once."""
        mark, self._mark = self._mark, ""
        return mark

    def _next(self, item: LexborNode) -> str:
        innermost = self._open[-1] if self._open else _List(None, 1)
        if innermost.style is None:
            return BULLET
        number = _whole(item.attributes.get("value"), innermost.number)
        innermost.number = number + innermost.step
        style = _STYLES.get(item.attributes.get("type") or "", innermost.style)
        return f"{numeral(number, style)}. "


def _begun(node: LexborNode) -> _List:
    if node.tag != "ol":
        return _List(None, 1)
    given = node.attributes
    style = _STYLES.get(given.get("type") or "1", "decimal")
    if "reversed" not in given:
        return _List(style, _whole(given.get("start"), 1))
    items = sum(child.tag == "li" for child in node.iter())
    return _List(style, _whole(given.get("start"), items), -1)


def _whole(given: str | None, otherwise: int) -> int:
    """A number of at most nine digits in an attribute, as browsers read it."""
    text = (given or "").strip()
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 10 else otherwise

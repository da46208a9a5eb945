"""Word's XML, by local names: its two standards differ in nothing else that is read here."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

_OFF = frozenset({"0", "false", "off", "none"})


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def child(element: Element | None, *path: str) -> Element | None:
    """What stands at ``path`` below ``element``, or None."""
    found = element
    for name in path:
        found = next(children(found, name), None)
    return found


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The children of a name."""
    yield from (one for one in (() if element is None else element) if local(one) == name)


def given(element: Element | None, attribute: str = "val") -> str | None:
    """An attribute's value, or None."""
    if element is None:
        return None
    return next((value for name, value in element.attrib.items() if name.rpartition("}")[2] == attribute), None)


def whole(element: Element | None, otherwise: int, attribute: str = "val") -> int:
    """An attribute's value as a number of at most six digits, or ``otherwise``."""
    value = given(element, attribute) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 6 else otherwise


def on(element: Element | None) -> bool:
    """Whether a switch is there and not turned off."""
    return element is not None and (given(element) or "1") not in _OFF

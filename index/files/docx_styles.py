"""Styles of a Word document: which paragraphs are headings, numbered, or begin a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from index.files.docx_xml import child, children, given, on, whole

_HEADING = re.compile(r"^heading (\d)$", re.IGNORECASE)
_TITLES = {"title": 1, "subtitle": 2}
# Outline levels count from 0; 9 is body text.
_BODY = 9
# A style that is based on itself through so many others is a mistake.
_LONGEST_CHAIN = 20
_NEXT_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})


class Styles:
    """The paragraph styles, each with those that it is based on."""

    def __init__(self, part: Element | None) -> None:
        self._styles = {given(one, "styleId") or "": one for one in children(part, "style")}
        paragraphs = [one for one in children(part, "style") if given(one, "type") == "paragraph"]
        self._default = next(
            (given(one, "styleId") for one in paragraphs if given(one, "default") in {"1", "true"}), ""
        )

    def heading(self, paragraph: Element) -> int:
        """The level of a heading from 1, or 0."""
        for properties, style in self._chain(paragraph):
            name = (given(child(style, "name")) or "").lower()
            if match := _HEADING.match(name):
                return int(match[1])
            if name in _TITLES:
                return _TITLES[name]
            level = whole(child(properties, "outlineLvl"), -1)
            if level >= 0:
                return level + 1 if level < _BODY else 0
        return 0

    def numbering(self, paragraph: Element) -> tuple[str, int] | None:
        """The list that a paragraph is numbered in and its level, or None."""
        level: int | None = None
        for properties, _ in self._chain(paragraph):
            numbered = child(properties, "numPr")
            if level is None and child(numbered, "ilvl") is not None:
                level = whole(child(numbered, "ilvl"), 0)
            found = given(child(numbered, "numId"))
            if found is not None:
                return None if found == "0" else (found, level or 0)
        return None

    def begins_page(self, paragraph: Element) -> bool:
        """Whether a paragraph is made to stand on a new page."""
        breaks = (child(properties, "pageBreakBefore") for properties, _ in self._chain(paragraph))
        return on(next((one for one in breaks if one is not None), None))

    @staticmethod
    def ends_page(paragraph: Element) -> bool:
        """Whether a section ends with a paragraph and the next begins on a new page."""
        section = child(paragraph, "pPr", "sectPr")
        return section is not None and (given(child(section, "type")) or "nextPage") in _NEXT_PAGE

    def _chain(self, paragraph: Element) -> Iterator[tuple[Element | None, Element | None]]:
        """A paragraph's own properties, then those of its styles, nearest first."""
        own = child(paragraph, "pPr")
        yield own, None
        name = given(child(own, "pStyle")) or self._default
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(name or "")
            if style is None:
                return
            yield child(style, "pPr"), style
            name = given(child(style, "basedOn"))

"""The numbers of a Word document's lists, counted as Word counts them when it prints."""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree.ElementTree import Element

from index.files.docx_xml import child, children, given, on, whole
from index.files.house import BULLET
from index.files.numerals import numeral

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


class Marks:
    """Counts the lists of a document; ask for each numbered paragraph once, in order."""

    def __init__(self, part: Element | None) -> None:
        self._abstract = {given(one, "abstractNumId") or "": one for one in children(part, "abstractNum")}
        self._lists = {given(one, "numId") or "": one for one in children(part, "num")}
        # Lists that share a definition go on counting each other's paragraphs.
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()

    def mark(self, number: str, level: int) -> str:
        """The printed number or bullet of the next paragraph in a list, with a space after it."""
        level = min(level, _LEVELS - 1)
        levels = self._levels(number)
        if level not in levels:
            return ""
        self._count(number, level, levels)
        style = given(child(levels[level], "numFmt")) or "decimal"
        if style == "bullet":
            return BULLET
        if style == "none":
            return ""
        printed = self._printed(number, level, levels).strip()
        return f"{printed} " if printed else ""

    def _levels(self, number: str) -> dict[int, Element]:
        """The definitions of a list's levels, its own overrides among them."""
        own = self._lists.get(number)
        levels = {whole(one, 0, "ilvl"): one for one in children(self._abstract.get(self._definition(number)), "lvl")}
        overridden = {whole(one, 0, "ilvl"): child(one, "lvl") for one in children(own, "lvlOverride")}
        return levels | {level: one for level, one in overridden.items() if one is not None}

    def _definition(self, number: str) -> str:
        return given(child(self._lists.get(number), "abstractNumId")) or ""

    def _count(self, number: str, level: int, levels: dict[int, Element]) -> None:
        counts = self._counts[self._definition(number)]
        if number not in self._begun:
            self._begun.add(number)
            for override in children(self._lists.get(number), "lvlOverride"):
                if (start := child(override, "startOverride")) is not None:
                    counts[whole(override, 0, "ilvl")] = whole(start, 1) - 1
        for higher in range(level):
            counts.setdefault(higher, _start(levels.get(higher)))
        counts[level] = counts.get(level, _start(levels[level]) - 1) + 1
        for lower in [one for one in counts if one > level]:
            del counts[lower]

    def _printed(self, number: str, level: int, levels: dict[int, Element]) -> str:
        counts = self._counts[self._definition(number)]
        legal = on(child(levels[level], "isLgl"))

        def place(match: re.Match[str]) -> str:
            shown = int(match[1]) - 1
            style = given(child(levels.get(shown), "numFmt")) or "decimal"
            return numeral(counts.get(shown, 1), "decimal" if legal else style)

        return _PLACE.sub(place, given(child(levels[level], "lvlText")) or "")


def _start(level: Element | None) -> int:
    return whole(child(level, "start"), 1)

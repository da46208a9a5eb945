"""How the lines of a log of actions are parted: at tabs, bars, slashes or dashes, at an owner in brackets, at stops."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from index.actions.cells import Cell
from index.actions.log_roles import REFERENCE, is_when, is_who
from index.actions.standing import stands
from index.cue_words import INITIALS

_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_DASHES = re.compile(r" +[–—-] +|\.{3,}| +[–—-]$|: +")
_STOPS = re.compile(r"(?<=[\w)])\.(?: +(?=[A-Z–\d-])|$)")
_NUMBERED = re.compile(rf"(?:{REFERENCE})(?:\s+\d{{1,2}}(?=\s))?[\s:]+(?=\S)", re.IGNORECASE)
_FIRST = re.compile(rf"(?P<who>{INITIALS})[ ,]+(?=\S)")
_MARK = re.compile(r" +[–—-] +|: +|\t+")
_BULLET = re.compile(r"\s*(?:[•*–—-]|\(?\w{1,3}[.)])\s+")
_BEHIND = re.compile(r" +[–—-] +| *\.{3,} *|\t")
_CLAUSE = re.compile(r"(?<=\w), | / | to (?=[A-Z])|\. ")

Parting = Callable[[str, int, int], list[Cell]]


def _at(pattern: str) -> Parting:
    marks = re.compile(pattern)

    def parted(text: str, begin: int, end: int) -> list[Cell]:
        edges = [begin, *(edge for one in marks.finditer(text, begin, end) for edge in one.span()), end]
        return [cell_of(text, *pair) for pair in zip(edges[::2], edges[1::2], strict=True)]

    return parted


def _in_words(text: str, begin: int, end: int) -> list[Cell]:
    """Parts at tabs, dashes, and brackets that name who acts; a number before them by itself."""
    cells = []
    for cell in _at(r"\t|\|")(text, begin, end):
        if number := _NUMBERED.match(text, cell.begin, cell.end):
            cells.append(cell_of(text, cell.begin, number.end()))
            cell = cell_of(text, number.end(), cell.end)
        cells += _with_owner(text, cell)
    return [cell for cell in cells if cell]


def _is_owner(bracketed: str) -> bool:
    """Whether brackets name who acts, with or without a time: "(Clerk)", "(Clerk, 14 May)"."""
    who, _, when = bracketed.partition(", ")
    return is_who(bracketed) or (is_who(who) and is_when(when))


def _with_owner(text: str, cell: Cell) -> Iterator[Cell]:
    """What is before an owner in brackets, the owner, and the parts behind; without one, initials in front."""
    if owner := next((one for one in _BRACKETS.finditer(text, cell.begin, cell.end) if _is_owner(one[1])), None):
        yield cell_of(text, cell.begin, owner.start())
        yield from led_by_who(text, cell_of(text, *owner.span(1)))
        yield from _dashed(text, owner.end(), cell.end)
        return
    first = _FIRST.match(text, cell.begin, cell.end)
    if first and is_who(first["who"]):
        yield cell_of(text, *first.span("who"))
    yield from _dashed(text, first.end() if first and is_who(first["who"]) else cell.begin, cell.end)


def _dashed(text: str, begin: int, end: int) -> Iterator[Cell]:
    """Parts at dashes, those that only go on with what is to be done together."""
    edges = [begin, *(edge for one in _DASHES.finditer(text, begin, end) for edge in one.span()), end]
    open_from: int | None = None
    last = begin
    for pair in zip(edges[::2], edges[1::2], strict=True):
        cell = cell_of(text, *pair)
        apart = is_who(cell.text) or is_when(cell.text) or stands(cell.text)
        if apart and open_from is not None:
            yield cell_of(text, open_from, last)
            open_from = None
        if apart:
            yield cell
        elif open_from is None:
            open_from = cell.begin
        last = cell.end
    if open_from is not None:
        yield cell_of(text, open_from, last)


def in_order(text: str, begin: int, end: int) -> list[Cell]:
    """What is to be done, and the parts behind it that say by when or how it stands; a bullet or number left out."""
    bullet = _BULLET.match(text, begin, end)
    edges = [bullet.end() if bullet else begin]
    for mark in _BEHIND.finditer(text, edges[0], end):
        behind = cell_of(text, mark.end(), end).text
        if is_when(behind) or stands(behind) or len(edges) > 1 or "\t" in mark[0]:
            edges += mark.span()
    edges.append(end)
    cells = (cell_of(text, *pair) for pair in zip(edges[::2], edges[1::2], strict=True))
    return [cell for cell in cells if cell]


def _in_sentences(text: str, begin: int, end: int) -> list[Cell]:
    """Parts at full stops, the number before the first by itself: "103 Price for the cover. Cllr Oak. Open"."""
    cells: list[Cell] = []
    for cell in _at(r"\t|\|")(text, begin, end):
        number = _NUMBERED.match(text, cell.begin, cell.end)
        edges = [number.end() if number else cell.begin]
        edges += [edge for one in _STOPS.finditer(text, edges[0], cell.end) for edge in one.span()]
        edges.append(cell.end)
        cells += [cell_of(text, cell.begin, number.end())] if number else []
        for pair in zip(edges[::2], edges[1::2], strict=True):
            cells += led_by_who(text, cell_of(text, *pair))
    return [cell for cell in cells if cell]


def led_by_who(text: str, cell: Cell) -> list[Cell]:
    """A part that begins with who acts in two: "Clerk / end of May", "ZM to Cllr Oak", "Ann Day. Sent on 6 May"."""
    for mark in _CLAUSE.finditer(text, cell.begin, cell.end):
        if is_who(text[cell.begin : mark.start()]):
            return [cell_of(text, cell.begin, mark.start()), cell_of(text, mark.end(), cell.end)]
    return [cell]


def _in_two(text: str, begin: int, end: int) -> list[Cell]:
    """What stands before the first mark, and all behind it: "Ann – quote", "Morag: letter to the owner"."""
    number = _NUMBERED.match(text, begin, end)
    begin = number.end() if number else begin
    mark = _MARK.search(text, begin, end)
    edges = [(begin, mark.start()), (mark.end(), end)] if mark else [(begin, end)]
    return [cell_of(text, *edge) for edge in edges]


# In order: how the lines of a log may be parted, the plainest first.
PARTINGS: Sequence[Parting] = (_at(r"\t|\|"), _at(r";"), _at(r" / "), _in_words, _in_sentences, _in_two)


def cell_of(text: str, begin: int, end: int) -> Cell:
    """The words between two places, white space and marks at the edges left out."""
    told = text[begin:end]
    lead = len(told) - len(told.lstrip(" \t|•*–—-"))
    words = told.strip(" \t|•*–—-")
    return Cell(words, begin + lead, begin + lead + len(words))

"""Lines that belong together: rosters, the parts of a resolution, a list below what leads into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.answer import LONGEST_QUOTE, Quote
from assistant.answering.forms import announces
from assistant.understanding.attendance import roster_heading
from index.stored import Piece
from index.types import Authority

# A longer line is no entry of a roster or a list.
_LINE_WORDS = 25

_Alike = Callable[[Piece, Piece], bool]


def listed(quote: Quote) -> Quote | None:
    """The line that ``quote`` quotes with those that it is understood with; None where there are none.

    A line of a roster stands with those before and after it under its heading; a part of a
    resolution with the other parts, as a body resolves them together; and a line that leads into
    a list with the list.
    """
    piece = quote.piece
    if roster_heading(quote.passage, piece):
        return _run(quote, _roster_lines)
    if piece.authority is Authority.RESOLVED and not piece.table:
        return _run(quote, _resolved_together)
    if announces(piece.contribution[slice(*quote.spans[-1])]) and _ends_with(quote):
        return _run(quote, _list_lines, back=False)
    return None


def joined(quote: Quote, piece: Piece) -> Quote | None:
    """``quote`` with the lines up to ``piece``, another of its list; None where it is none, or they are too long."""
    pieces = quote.passage.pieces
    if piece not in pieces or not _list_lines(quote.piece, piece):
        return None
    first, last = _places(quote)
    at = pieces.index(piece)
    return _lines(quote, min(first, at), max(last, at), _list_lines)


def resolved_beside(quote: Quote, told: Sequence[Quote]) -> Quote | None:
    """The nearest part of the resolution that ``quote`` quotes that none of ``told`` has, those after it first."""
    pieces = quote.passage.pieces
    if quote.piece.authority is not Authority.RESOLVED or quote.piece.table:
        return None
    at = pieces.index(quote.piece)
    parts = (piece for piece in (*pieces[at:], *pieces[:at]) if _resolved_together(quote.piece, piece))
    untold = (piece for piece in parts if not any(piece.contribution_id in one.parts for one in told))
    return next((Quote(quote.passage, piece, ((piece.begin, piece.end),)) for piece in untold), None)


def _places(quote: Quote) -> tuple[int, int]:
    """The places of the first and the last line of a quote among those of its passage."""
    first = quote.passage.pieces.index(quote.piece)
    return first, first + len(quote.further)


def _run(quote: Quote, alike: _Alike, back: bool = True) -> Quote | None:
    """The line with as many of those after and before it as are ``alike`` and have room."""
    first, last = begun = _places(quote)
    while (wider := _lines(quote, first, last + 1, alike)) or (back and _lines(quote, first - 1, last, alike)):
        first, last = (first, last + 1) if wider else (first - 1, last)
    return _lines(quote, first, last, alike) if (first, last) != begun else None


def _lines(quote: Quote, first: int, last: int, alike: _Alike) -> Quote | None:
    """The lines from ``first`` to ``last`` as a quote, if there are such and they are short enough."""
    pieces = quote.passage.pieces
    if first < 0 or last >= len(pieces):
        return None
    one, *further = pieces[first : last + 1]
    lines = replace(quote, piece=one, spans=((one.begin, one.end),), further=tuple(further))
    return lines if all(alike(one, piece) for piece in (one, *further)) and lines.words <= LONGEST_QUOTE else None


def _ends_with(quote: Quote) -> bool:
    """Whether nothing of its contribution stands after a quote."""
    return not quote.piece.contribution[quote.spans[-1][1] :].strip()


def _roster_lines(one: Piece, other: Piece) -> bool:
    return one.heading == other.heading and _is_line(other) and _is_line(one)


def _resolved_together(one: Piece, other: Piece) -> bool:
    return other.authority is Authority.RESOLVED and _told_alike(one, other)


def _list_lines(one: Piece, other: Piece) -> bool:
    """Whether both are short and whole, and a citation of one has the page and the speaker of the other."""
    return _told_alike(one, other) and _is_line(one) and _is_line(other)


def _told_alike(one: Piece, other: Piece) -> bool:
    def told(piece: Piece) -> tuple[object, ...]:
        return piece.heading, piece.authority, piece.speaker, piece.cited_page, piece.uncertain, _is_whole(piece)

    return told(one) == told(other) and _is_whole(one) and not (one.table or other.table)


def _is_whole(piece: Piece) -> bool:
    return piece.begin == 0 and piece.end == len(piece.contribution)


def _is_line(piece: Piece) -> bool:
    return not piece.table and len(piece.text.split()) <= _LINE_WORDS

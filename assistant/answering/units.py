"""The sentences and table rows of a piece: what is weighed, and quoted."""

from __future__ import annotations

from collections.abc import Sequence

from index.stored import Piece
from index.text import lines, sentences, spaced
from index.types import Spans


def text_of(piece: Piece, spans: Sequence[tuple[int, int]]) -> str:
    """The words of some spans, those that the paper runs together apart."""
    return " ".join(spaced(piece.contribution, piece.joins, begin, end) for begin, end in spans)


def units_of(piece: Piece) -> list[Spans]:
    """The sentences that lie in the piece, or a table's rows, each with the header before it."""
    split = rows_of(piece.contribution) if piece.table else sentences(piece.contribution)
    header = split[0] if piece.table and len(split) > 1 else None
    inside = [(begin, end) for begin, end in split if begin < piece.end and end > piece.begin]
    return [(header, one) for one in inside if one != header] if header else [(one,) for one in inside]


def rows_of(text: str) -> list[tuple[int, int]]:
    """A table's rows, without the dashes that Markdown sets below a header."""
    return [(begin, end) for begin, end in lines(text) if any(map(str.isalnum, text[begin:end]))]

"""Quotes of passages, and of long ones as much as an answer may show."""

from __future__ import annotations

from dataclasses import replace

from assistant.answering.answer import LONGEST_QUOTE, Quote
from index.stored import Passage, Piece
from index.text import end_of_words, lines
from index.types import Authority


def quote_of(passage: Passage) -> Quote:
    """The words of a passage that stand in one contribution, that which resolves before others, as one quote."""
    resolving = (piece for piece in passage.pieces if piece.authority is Authority.RESOLVED)
    first = next(resolving, passage.pieces[0])
    same = [piece for piece in passage.pieces if piece.contribution_id == first.contribution_id]
    spans = [span for piece in same for span in (_rows(piece) if piece.table else [(piece.begin, piece.end)])]
    return shortened(Quote(passage, first, tuple(spans)))


def _rows(piece: Piece) -> list[tuple[int, int]]:
    """The rows of a table."""
    rows = lines(piece.contribution[piece.begin : piece.end])
    return [(piece.begin + begin, piece.begin + end) for begin, end in rows]


def shortened(quote: Quote) -> Quote:
    """As many of a quote's sentences as an answer may show, from the first on; a single long one is cut."""
    spans = list(quote.spans)
    while len(spans) > 1 and replace(quote, spans=tuple(spans)).words > LONGEST_QUOTE:
        spans.pop()
    first, last = spans[0], spans[-1]
    told = quote.piece.contribution[last[0] : last[1]].split()
    if first == last and len(told) > LONGEST_QUOTE - 2:
        last = (last[0], end_of_words(quote.piece.contribution, last[0], LONGEST_QUOTE - 2))
    return replace(quote, spans=(*spans[:-1], last))

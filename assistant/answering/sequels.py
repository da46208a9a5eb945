"""What a quote needs after it: the reply to its question, or what its last words announce."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.answering.answer import Quote
from assistant.answering.forms import announces, asks
from assistant.retrieval.retriever import Found
from index.stored import Passage, Piece
from index.text import sentences
from index.types import Authority

# Where words stand: the id of their contribution, and from where to where in it.
Spot = tuple[int, tuple[int, int]]
# Between a question and its reply stands at most a word of the chair's ("Alison, please").
_HANDED_ON_WORDS = 8
_FURTHEST = 3


def announced(quote: Quote) -> Quote | None:
    """The sentence after a quote whose last sentence announces it; None where it does not."""
    units = sentences(quote.piece.contribution)
    at = next((at for at, unit in enumerate(units) if unit[1] >= quote.spans[-1][1]), len(units) - 1)
    if quote.piece.table or quote.further or at + 1 == len(units) or not announces(_text(quote.piece, units[at])):
        return None
    return Quote(quote.passage, quote.piece, (units[at + 1],))


def reply(quote: Quote, found: Sequence[Found], scores: Mapping[Spot, float]) -> Quote | None:
    """The words that reply to the question with which a quote ends; None where there is none, or no reply was found.

    Somebody else's next words, or the next paragraph of minutes, reply. Of a long reply, the
    sentence that answers best is taken, else the first.
    """
    piece = quote.piece
    *_, last = sentences(piece.contribution)
    if piece.table or quote.spans[-1][1] < last[1] or not asks(piece, _text(piece, last)):
        return None
    for passage, other in _after(quote, found):
        if _may_reply(piece, other):
            units = sentences(other.contribution)
            best = max(units, key=lambda unit: scores.get((other.contribution_id, unit), 0.0))
            return Quote(passage, other, (best,))
    return None


def _may_reply(asked: Piece, other: Piece) -> bool:
    minuted = asked.authority is Authority.MINUTED
    return other.authority is asked.authority and not other.table and (minuted or other.speaker != asked.speaker)


def _after(quote: Quote, found: Sequence[Found]) -> Iterator[tuple[Passage, Piece]]:
    """The contributions after a quoted one in its item, as far as they were found, with a passage that holds each."""
    beside = [one.passage for one in found if one.passage.place.section == quote.passage.place.section]
    pieces = {piece.contribution_id: (passage, piece) for passage in beside for piece in passage.pieces}
    first = quote.piece.contribution_id + 1
    for id_ in range(first, first + _FURTHEST):
        if id_ not in pieces:
            return
        if len(pieces[id_][1].contribution.split()) >= _HANDED_ON_WORDS:
            yield pieces[id_]


def _text(piece: Piece, unit: tuple[int, int]) -> str:
    return piece.contribution[slice(*unit)]

"""Quotes of minutes that a later meeting corrected, with the words that correct them beside.

What was corrected is not what the minutes say any more (members question their accuracy when they are approved;
Local Government Act 1972, Schedule 12, paragraph 41(1)), so that nobody is shown it alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answering.answer import LONGEST_QUOTE, MOST_CITATIONS, Quote
from assistant.decisions.corrections import corrects_minutes
from assistant.decisions.decision import Correction
from assistant.decisions.pointing import corrected_words, has_any
from index.stored import Passage
from index.text import plain, sentences
from index.types import Authority

_MINUTES = frozenset({Authority.MINUTED, Authority.RESOLVED})


def with_corrections(quotes: Sequence[Quote], corrections: Sequence[Correction]) -> list[Quote]:
    """``quotes``, behind each one that has words which were corrected later the quote that corrects them."""
    told: list[Quote] = []
    for quote in (further for one in quotes for further in (one, *_of(one, corrections))):
        if not any(one.holds(quote.piece.contribution_id, quote.spans[-1]) for one in told):
            told.append(quote)
    return told[:MOST_CITATIONS]


def _of(quote: Quote, corrections: Sequence[Correction]) -> Iterator[Quote]:
    """What corrects words of ``quote``."""
    if quote.piece.authority in _MINUTES:
        text = plain(quote.text)
        meant = (one for one in corrections if corrects_minutes(one, quote.passage.place))
        yield from (correcting for one in meant for correcting in _correcting(one.passage, text))


def _correcting(passage: Passage, text: str) -> Iterator[Quote]:
    """The sentences of a correction that name words or figures which ``text`` has."""
    for piece in passage.pieces:
        for begin, end in sentences(piece.contribution):
            told = Quote(passage, piece, ((begin, end),))
            within = piece.begin <= begin < piece.end and told.words <= LONGEST_QUOTE
            if within and has_any(text, corrected_words(told.text)):
                yield told

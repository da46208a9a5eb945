"""From the words that answer to a quote that is understood: what stands beside them, in few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import LONGEST_QUOTE, Quote
from assistant.answering.listed import listed
from index.text import end_of_words, sentences

# Room for "…" where a quote is cut and between a table's header and row.
_ELLIPSES = 3
# A short sentence is quoted with what stands beside it, up to about so many words.
_ENOUGH_WORDS = 76


def widened(quote: Quote, others: Sequence[Quote] = ()) -> Quote:
    """A quote with the sentences beside it, as long as it stays short; a long one is cut.

    What ``others`` quote is not told twice.
    """
    if lines := listed(quote):
        return lines
    if quote.further:
        return quote
    if quote.piece.table:
        return _cut(quote)
    return _cut(replace(quote, spans=_Sentences(quote, others).grown()))


class _Sentences:
    """The sentences of a quote's contribution, of which some are chosen."""

    def __init__(self, quote: Quote, others: Sequence[Quote]) -> None:
        self._text = quote.piece.contribution
        self._units = sentences(self._text)
        taken = [span for other in others for span in other.parts.get(quote.piece.contribution_id, ())]
        self._chosen = {at for at, unit in enumerate(self._units) if _overlaps(unit, quote.spans)}
        self._begun = frozenset(self._chosen)
        self._free = {at for at, unit in enumerate(self._units) if not _overlaps(unit, taken)} - self._chosen

    def grown(self) -> tuple[tuple[int, int], ...]:
        """Where the chosen sentences stand when as many are added as there is room for."""
        while beside := [at for at in self._free if self._is_beside(at) and self._fits(at)]:
            best = max(beside, key=self._worth)
            self._chosen.add(best)
            self._free.remove(best)
        return self._spans(self._chosen)

    def _is_beside(self, at: int) -> bool:
        """Whether a sentence is right behind a chosen one, or right before the first that were chosen.

        What is told after the words that answer tells more of them than what was told long before.
        """
        return at - 1 in self._chosen or at + 1 in self._begun

    def _fits(self, at: int) -> bool:
        spans = self._spans(self._chosen | {at})
        return len(spans) - 1 + sum(len(self._text[begin:end].split()) for begin, end in spans) <= _ENOUGH_WORDS

    def _worth(self, at: int) -> tuple[bool, bool]:
        """What closes a gap is worth most, then what comes after: it tells more of the matter."""
        after, before = at - 1 in self._chosen, at + 1 in self._chosen
        return after and before, after

    def _spans(self, chosen: set[int]) -> tuple[tuple[int, int], ...]:
        """Where the sentences at these places stand, those in a row as one."""
        spans: list[tuple[int, int]] = []
        for at in sorted(chosen):
            begin, end = self._units[at]
            spans[-1:] = [(spans[-1][0], end)] if at - 1 in chosen else [*spans[-1:], (begin, end)]
        return tuple(spans)


def _overlaps(unit: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    return any(begin < unit[1] and unit[0] < end for begin, end in spans)


def _cut(quote: Quote) -> Quote:
    """The quote cut at words to :data:`LONGEST_QUOTE`, the last of it kept: in a table the row, not its header."""
    if quote.words <= LONGEST_QUOTE:
        return quote
    room = LONGEST_QUOTE - _ELLIPSES
    text = quote.piece.contribution
    spans: list[tuple[int, int]] = []
    for begin, end in reversed(quote.spans):
        count = len(text[begin:end].split())
        if count > room:
            end = end_of_words(text, begin, room)
        if room > 0:
            spans.insert(0, (begin, end))
        room -= min(count, room)
    return replace(quote, spans=tuple(spans))

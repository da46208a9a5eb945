"""From sentences that answer to quotes: what stands in one contribution or one list becomes one quote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.answering.answer import LONGEST_QUOTE, MOST_CITATIONS, Quote
from assistant.answering.evidence import Evidence
from assistant.answering.listed import joined


def gathered(evidence: Iterable[Evidence]) -> list[Quote]:
    """At most :data:`MOST_CITATIONS` quotes that hold ``evidence``, in its order.

    A reader is served better by one quote with all that a speaker says to the point than by a
    citation for each sentence.
    """
    quotes: list[Quote] = []
    for one in evidence:
        if any(quote.holds(one.piece.contribution_id, one.spans[-1]) for quote in quotes):
            continue
        longer = next(((at, more) for at, quote in enumerate(quotes) if (more := _longer(quote, one))), None)
        if longer:
            quotes[longer[0]] = longer[1]
        elif len(quotes) < MOST_CITATIONS:
            quotes.append(one.quote)
    return quotes


def _longer(quote: Quote, evidence: Evidence) -> Quote | None:
    """The quote with evidence of the same contribution or list, if it has room."""
    if quote.piece.contribution_id != evidence.piece.contribution_id or quote.further:
        return joined(quote, evidence.piece)
    both = replace(quote, spans=tuple(sorted({*quote.spans, *evidence.spans})))
    return both if both.words <= LONGEST_QUOTE else None

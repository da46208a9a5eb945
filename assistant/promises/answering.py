"""Questions about promises, answered from the ledger: "what has Ann Lee promised?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from assistant.answering.answer import MOST_CITATIONS, Answer, Citation, Quote, Searched
from assistant.answering.answerer import Told
from assistant.answering.leads import attribution
from assistant.answering.shortening import shortened
from assistant.fields import place_words
from assistant.promises.entry import Entry
from assistant.promises.showing import made_words
from assistant.understanding.became import became
from assistant.understanding.query import Query


def tell_promises(query: Query, entries: Sequence[Entry], searched: Searched, mode: str) -> Iterator[Told]:
    """The best of ``entries`` in their own words, each with who made it, by when, and what became of it.

    Where the question asks what became of a few, each with the words that tell it.
    """
    shown = entries[:MOST_CITATIONS]
    quotes = [[shortened(one.quote)] for one in shown]
    if became(query.question) and 2 * len(shown) <= MOST_CITATIONS:
        quotes = [[*told, *_evidence(one)] for told, one in zip(quotes, shown, strict=True)]
    numbers = count(1)
    cited = [[Citation(next(numbers), quote) for quote in told] for told in quotes]
    paragraphs = [_paragraph(one, told) for one, told in zip(shown, cited, strict=True)]
    if len(entries) > len(shown):
        paragraphs.append(f"The ledger has {len(entries) - len(shown)} more: list them with 'minutebook promises'.")
    for position, paragraph in enumerate(paragraphs):
        yield Told(("\n\n" if position else "") + paragraph)
    citations = tuple(citation for told in cited for citation in told)
    yield Told(answer=Answer(query.typed, True, mode, "\n\n".join(paragraphs), searched, citations))


def _evidence(entry: Entry) -> list[Quote]:
    """The surest words of what became of a promise, if any tell it and no hand did."""
    return [shortened(one.quote) for one in entry.followed.later[:1] if entry.mark is None]


def _paragraph(entry: Entry, cited: Sequence[Citation]) -> str:
    promise, *evidence = cited
    followed = entry.followed
    papers = f"{followed.papers} later paper{'' if followed.papers == 1 else 's'}"
    status = f"{entry.outcome[0].upper()}{entry.outcome[1:]}; searched: {papers}"
    lines = [f"{attribution(promise)}\n“{promise.quote.text}” [{promise.number}]"]
    lines.append(f"{made_words(entry)}. {status}{'' if evidence else _told_by(entry)}.")
    lines += [f"{attribution(one)}\n“{one.quote.text}” [{one.number}]" for one in evidence]
    return "\n".join(lines)


def _told_by(entry: Entry) -> str:
    """Where the words stand that tell what became of a promise."""
    told = entry.followed.later[:1] if entry.mark is None else ()
    return "".join(f"; see {place_words(one.place, one.quote.piece.start, one.quote.piece)}" for one in told)

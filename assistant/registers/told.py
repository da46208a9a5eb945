"""An answer of quotes from a register, and what it says before, between and behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from assistant.answering.answer import QUOTES_MODE, Answer, Citation, Quote, Searched
from assistant.answering.answerer import Told
from assistant.answering.quoting import paragraphs

# So many items or meetings are named in a sentence.
NAMED = 8


@dataclass(frozen=True, slots=True)
class MeetingPart:
    """What is told of one meeting: quotes, a sentence ``before`` them, and sentences ``after`` them."""

    quotes: Sequence[Quote]
    before: str = ""
    after: str = ""


def tell(question: str, parts: Sequence[MeetingPart], searched: Searched) -> Iterator[Told]:
    """The parts, a paragraph a quote, numbered throughout."""
    numbers = count(1)
    cited = [[Citation(next(numbers), quote) for quote in part.quotes] for part in parts]
    told = [
        paragraph
        for part, citations in zip(parts, cited, strict=True)
        for paragraph in (part.before, *paragraphs(citations), part.after)
        if paragraph
    ]
    for position, paragraph in enumerate(told):
        yield Told(("\n\n" if position else "") + paragraph)
    citations = tuple(citation for some in cited for citation in some)
    yield Told(answer=Answer(question, True, QUOTES_MODE, "\n\n".join(told), searched, citations))


def listed(names: Sequence[str]) -> str:
    """Roads; Allotments; and 3 more."""
    shown = list(dict.fromkeys(name for name in names if name))
    more = len(shown) - NAMED
    return "; ".join([*shown[:NAMED], *([f"and {more} more"] if more > 0 else [])])

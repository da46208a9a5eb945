"""Answerers: from found passages to an answer, told piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.answering import quoting, refusal
from assistant.answering.answer import QUOTES_MODE, Answer, Citation, Quote, Searched
from assistant.answering.evidence import Evidence
from assistant.retrieval.retriever import Found
from assistant.understanding.query import Query


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of an answer's text, or with ``answer`` the finished answer. Pieces add up."""

    text: str = ""
    answer: Answer | None = None

    def __add__(self, other: Told) -> Told:
        return Told(self.text + other.text, other.answer or self.answer)


@dataclass(frozen=True, slots=True)
class Case:
    """All that an answerer goes by: the query, what was found and weighed, what was searched.

    ``refused`` is a reason to refuse that was known before anything was found; ``corrected`` puts beside quotes
    of minutes what corrected them later.
    """

    query: Query
    found: Sequence[Found]
    weighed: Sequence[Evidence]
    searched: Searched
    refused: str | None = None
    corrected: Callable[[Sequence[Quote]], list[Quote]] = list


class Answerer(Protocol):
    """Answers a case that holds evidence."""

    mode: str

    def tell(self, case: Case) -> Iterator[Told]:
        """Pieces of text as they come; last the finished answer."""
        ...


class QuotingAnswerer:
    """Answers in the papers' own words."""

    mode = QUOTES_MODE

    def tell(self, case: Case) -> Iterator[Told]:
        quotes = case.corrected(quoting.choose(case.query, case.weighed, case.found))
        citations = tuple(Citation(number, quote) for number, quote in enumerate(quotes, start=1))
        for position, paragraph in enumerate(quoting.paragraphs(citations)):
            yield Told(("\n\n" if position else "") + paragraph)
        yield Told(
            answer=Answer(case.query.typed, True, self.mode, quoting.compose(citations), case.searched, citations)
        )


def refuse(case: Case, mode: str) -> Iterator[Told]:
    """A refusal that tells what was searched and offers the closest passages as such."""
    text = refusal.sentence(case.searched, case.refused or "")
    closest = tuple(one.passage for one in case.found[:3])
    yield Told(text)
    yield Told(answer=Answer(case.query.typed, False, mode, text, case.searched, closest=closest))

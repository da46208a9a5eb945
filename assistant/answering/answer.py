"""Answers: their text, their citations, and what was searched for them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from assistant.fields import iso, source_fields
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority

QUOTES_MODE = "quotes"
# What an answer in quotes holds at most: citations, and words in each.
MOST_CITATIONS = 5
LONGEST_QUOTE = 80
SENTENCE_ENDS = '.?!:;"”’)'


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one piece of a passage, verbatim: ``contribution[begin:end]`` for each span.

    Spans are in order and do not touch; "…" stands between them when they are shown. Of a list
    of names ``further`` are the lines after it, whole.
    """

    passage: Passage
    piece: Piece
    spans: tuple[tuple[int, int], ...]
    further: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        """The words as shown: white space folded, "…" where words are left out, or a sentence is cut."""
        if self.further:
            lines = (piece.contribution[piece.begin : piece.end] for piece in (self.piece, *self.further))
            return " … ".join(" ".join(line.split()) for line in lines)
        whole = self.piece.contribution
        shown = " … ".join(" ".join(whole[begin:end].split()) for begin, end in self.spans)
        if self.piece.table:
            return shown
        before, after = whole[: self.spans[0][0]].rstrip(), whole[self.spans[-1][1] :].strip()
        if before and before[-1] not in SENTENCE_ENDS:
            shown = f"… {shown}"
        return f"{shown} …" if after and shown[-1] not in SENTENCE_ENDS else shown

    @property
    def parts(self) -> dict[int, tuple[tuple[int, int], ...]]:
        """Where its words stand: spans by the id of a contribution."""
        whole = {piece.contribution_id: ((piece.begin, piece.end),) for piece in self.further}
        return {self.piece.contribution_id: self.spans} | whole

    def holds(self, contribution_id: int, span: tuple[int, int]) -> bool:
        """Whether it holds these words of a contribution, all of them."""
        return any(begin <= span[0] and span[1] <= end for begin, end in self.parts.get(contribution_id, ()))

    @property
    def words(self) -> int:
        """How many words it holds."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered quote. ``to_json`` gives the fields of the contract."""

    number: int
    quote: Quote

    @property
    def place(self) -> Place:
        return self.quote.passage.place

    @property
    def item(self) -> AgendaItem | None:
        return self.place.item

    @property
    def authority(self) -> Authority:
        return self.quote.piece.authority

    def to_json(self) -> dict[str, Any]:
        """The citation as the contract has it."""
        piece = self.quote.piece
        fields = source_fields(self.place, piece.speaker, piece.start, piece.cited_page, piece.authority)
        return {"number": self.number, "quote": self.quote.text, **fields}


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched: counts, the span of dates, and the filters read from the question."""

    papers: int
    meetings: int
    first: dt.date | None
    last: dt.date | None
    filters: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As the contract has it."""
        return {
            "papers": self.papers,
            "meetings": self.meetings,
            "from": iso(self.first),
            "to": iso(self.last),
            "filters": self.filters,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, or a refusal (``answered`` False, no citations, what was searched).

    ``mode`` is "quotes" or the name of the language model that wrote it. ``text`` carries
    [1] markers, each of which is the number of a citation. ``closest`` are passages offered
    with a refusal as the nearest found, never as an answer.
    """

    question: str
    answered: bool
    mode: str
    text: str
    searched: Searched
    citations: tuple[Citation, ...] = ()
    closest: tuple[Passage, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As the contract has it."""
        return {
            "question": self.question,
            "answered": self.answered,
            "mode": self.mode,
            "answer": self.text,
            "searched": self.searched.to_json(),
            "citations": [citation.to_json() for citation in self.citations],
        }

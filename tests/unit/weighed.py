"""Evidence made up for tests: sentences of passages that no store holds."""

from __future__ import annotations

import datetime as dt

from assistant.answering.evidence import Evidence
from assistant.retrieval.retriever import Found, ScoredPassage
from assistant.understanding.known import Known
from assistant.understanding.query import Query
from assistant.understanding.question import understand
from index.stored import Passage, Piece, Place
from index.text import sentences
from index.types import AgendaItem, Authority, PaperKind

NOVEMBER = dt.date(2024, 11, 27)
PANEL = Place("a.txt", PaperKind.TRANSCRIPT, body="Panel", date=NOVEMBER, item=AgendaItem("6", "Budget"))


def held(
    text: str,
    authority: Authority = Authority.SAID,
    table: bool = False,
    id_: int = 1,
    speaker: str = "Ann Lee",
    place: Place = PANEL,
) -> Passage:
    """A passage that is the whole of one contribution."""
    said_by = speaker if authority is Authority.SAID else None
    return Passage(id_, place, (Piece(id_, text, 0, len(text), authority, speaker=said_by, table=table),))


def lines_of(*texts: str, authority: Authority = Authority.REPORTED, heading: str | None = None) -> Passage:
    """A passage of whole contributions, numbered from 1."""
    pieces = (Piece(id_, text, 0, len(text), authority, heading=heading) for id_, text in enumerate(texts, start=1))
    return Passage(1, PANEL, tuple(pieces))


def evidence(passage: Passage, spans: tuple[tuple[int, int], ...], score: float = 1.0, at: int = 0) -> Evidence:
    """Words of the piece at ``at`` that cover the question."""
    return Evidence(passage, passage.pieces[at], spans, score, around=1.0, cosine=1.0)


def sentence(passage: Passage, number: int = 0, score: float = 1.0, at: int = 0) -> Evidence:
    """A sentence of the piece at ``at``."""
    return evidence(passage, (sentences(passage.pieces[at].contribution)[number],), score, at)


def found(*passages: Passage) -> list[Found]:
    """Passages as a search finds them."""
    return [Found(passage, 1.0, (ScoredPassage(passage, 1.0),)) for passage in passages]


def asked(question: str) -> Query:
    """A question over papers that name nobody."""
    return understand(question, Known())

"""Words of hand-made papers, and where they stand."""

from __future__ import annotations

import datetime as dt

from assistant.answering.answer import Citation, Quote
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind

# What a paper, a model or a user may write to make the page do something.
HOSTILE = (
    "![x](http://evil.invalid/x.png) <img src=http://evil.invalid/y.png onerror=alert(1)> <script>alert(1)</script> "
    "[a](javascript:alert(1)) [1] http://evil.invalid/z www.evil.invalid a@evil.invalid `code` **bold** _soft_ "
    "$x^2$ $$y$$ \\(z\\) \\[w\\] &lt;b&gt; ~~gone~~ | a | b | ${1+1} {{value}} @children"
)
HOSTILE_LINES = "# Heading\n> said\n- point\n1. first\n```mermaid\ngraph TD\n```\n    code\n---\n<div>\n\n" + HOSTILE

SAID = (
    "Thank you, Chair. At the moment we have at least 40 alternative provision providers on the council's list, "
    "and each of them was visited this year. We also look at the outcomes of each young person."
)
TABLE = "Directorate\tBudget £000\tOutturn £000\nChildren's services\t52,340\t53,020\nPublic health\t21,100\t20,980"

SCRUTINY = Place(
    source="001_webcast.txt",
    kind=PaperKind.TRANSCRIPT,
    automatic=True,
    council="City of Wolverhampton Council",
    body="Children, Young People and Families Scrutiny Panel",
    date=dt.date(2024, 11, 27),
    item=AgendaItem("6", "SEND Self-Evaluation Framework"),
)
PACK = Place(
    source="002_pack.txt",
    kind=PaperKind.AGENDA,
    council="City of Wolverhampton Council",
    body="Scrutiny Board",
    date=dt.date(2021, 1, 13),
    date_inferred=True,
    item=AgendaItem("7", "Budget performance", exempt=True),
)


def citation(number: int, place: Place, piece: Piece, words: str) -> Citation:
    """A citation of ``words``, which stand in ``piece``."""
    begin = piece.contribution.index(words)
    passage = Passage(number, place, (piece,))
    return Citation(number, Quote(passage, piece, ((begin, begin + len(words)),)))


def spoken(words: str = SAID, id_: int = 1) -> Piece:
    """Words said in a meeting."""
    return Piece(id_, words, 0, len(words), Authority.SAID, speaker="Helen Bakewell", start=887)


def tabled() -> Piece:
    """Rows of a table in a report."""
    return Piece(2, TABLE, 0, len(TABLE), Authority.REPORTED, page=53, table=True)

"""An assistant over hand-made passages, for the tests of the page: no store, no model."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

from assistant.answer import QUOTES_MODE, Answer, Citation, Quote, Searched
from assistant.assistant import Surrounding
from index.errors import MinutebookError
from index.stored import Passage, Piece, Place, StoredMeeting, StoredPaper
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


SEARCHED = Searched(5, 4, dt.date(2020, 11, 11), dt.date(2024, 11, 27), {"speaker": "Helen Bakewell"})
FIRST = citation(1, SCRUTINY, spoken(), "At the moment we have at least 40 alternative provision providers")
SECOND = citation(2, PACK, tabled(), "Children's services\t52,340\t53,020")


class FakeAssistant:
    """Answers by what the question holds: "weather" is refused, "broken" fails, "hostile" attacks."""

    mode = QUOTES_MODE

    def __init__(self, pause: float = 0.0) -> None:
        self.pause = pause
        self.conversations: list[str | None] = []

    def stream(self, question: str, conversation: str | None = None) -> Iterator[str | Answer]:
        self.conversations.append(conversation)
        if not question.strip():
            raise MinutebookError("The question is empty: type one.")
        if "broken" in question:
            yield "At the mo"
            raise MinutebookError("The language model at http://127.0.0.1:1/v1 does not answer: start it & ask again.")
        if "bug" in question:
            raise ZeroDivisionError("a secret detail")
        answer = self.answer(question)
        for at in range(0, len(answer.text), 12):
            time.sleep(self.pause)
            yield answer.text[at : at + 12]
        yield answer

    def answer(self, question: str) -> Answer:
        """The whole answer."""
        if "weather" in question:
            text = "Nothing in 5 papers of 4 meetings, 11 November 2020 to 27 November 2024, answers this."
            closest = (FIRST.quote.passage, SECOND.quote.passage)
            return Answer(question, False, QUOTES_MODE, text, SEARCHED, closest=closest)
        if "hostile" in question:
            return hostile_answer(question)
        lead = "Helen Bakewell said at the Scrutiny Panel on 27 November 2024, item 6:"
        other = "A report to the Scrutiny Board on 13 January 2021 (date inferred), item 7, says:"
        text = f"{lead}\n“{FIRST.quote.text}” [1]\n\n{other}\n“{SECOND.quote.text}” [2]"
        return Answer(question, True, QUOTES_MODE, text, SEARCHED, (FIRST, SECOND))

    def papers(self) -> list[StoredPaper]:
        return [
            StoredPaper("001_webcast.txt", PaperKind.TRANSCRIPT, True, (), (_meeting(1, SCRUTINY),)),
            StoredPaper("002_pack.txt", PaperKind.AGENDA, False, ("Item 593 is cut short.",), (_meeting(2, PACK),)),
            StoredPaper("003_page.txt", PaperKind.MINUTES, False, (HOSTILE,), (_nowhere(),)),
        ]

    def surroundings(self, citation: Citation) -> list[Surrounding]:
        piece = citation.quote.piece
        quoted = Surrounding(piece.contribution, piece.speaker, citation.quote.spans, piece.table)
        before = Surrounding("How many providers are on the list now?", "Cllr Qaiser Azeem", ())
        after = Surrounding("Thank you. That is helpful. " * 30, "Cllr Qaiser Azeem", ())
        return [before, quoted, after]

    def examples(self) -> list[str]:
        return [
            "How many alternative provision providers are on the council's list?",
            "What was said about the budget for children's services in January 2021?",
        ]

    def warm_up(self) -> None:
        pass


def hostile_answer(question: str) -> Answer:
    """An answer whose every text attacks the page."""
    item = AgendaItem(HOSTILE, HOSTILE_LINES)
    place = Place(HOSTILE, PaperKind.REPORT, council=HOSTILE, body=HOSTILE, item=item)
    piece = Piece(3, HOSTILE, 0, len(HOSTILE), Authority.REPORTED, speaker=HOSTILE)
    one = citation(1, place, piece, HOSTILE)
    return Answer(question, True, HOSTILE, f"{HOSTILE_LINES}\n“{one.quote.text}” [1]", SEARCHED, (one,))


def _meeting(id_: int, place: Place) -> StoredMeeting:
    items = (AgendaItem("1", "Apologies"), *((place.item,) if place.item else ()))
    return StoredMeeting(id_, place.council, place.body, place.date, place.date_inferred, None, None, items, ())


def _nowhere() -> StoredMeeting:
    return StoredMeeting(3, None, None, None, False, None, None, (), ())

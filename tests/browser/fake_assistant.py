"""An assistant over hand-made passages, for the tests of the page: no store, no model."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

from assistant.answering.answer import QUOTES_MODE, Answer, Citation, Searched
from assistant.assistant import Surrounding
from index.errors import MinutebookError
from index.stored import Piece, Place, StoredMeeting, StoredPaper
from index.types import AgendaItem, Authority, PaperKind
from tests.browser.fake_ledgers import FakeLedgers
from tests.browser.fake_words import HOSTILE, HOSTILE_LINES, PACK, SCRUTINY, citation, spoken, tabled

SEARCHED = Searched(5, 4, dt.date(2020, 11, 11), dt.date(2024, 11, 27), {"speaker": "Helen Bakewell"})
FIRST = citation(1, SCRUTINY, spoken(), "At the moment we have at least 40 alternative provision providers")
SECOND = citation(2, PACK, tabled(), "Children's services\t52,340\t53,020")


class FakeAssistant(FakeLedgers):
    """Answers by what the question holds: "weather" is refused, "broken" fails, "hostile" attacks."""

    mode = QUOTES_MODE

    def __init__(self, pause: float = 0.0) -> None:
        super().__init__()
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

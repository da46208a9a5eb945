"""Follow-ups about an exchange: who had asked, and what was replied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering.evidence import Evidence
from assistant.answering.exchanges import asks_for_reply, of_the_exchange
from assistant.retrieval.retriever import Found
from assistant.understanding.known import Known
from assistant.understanding.query import Query
from assistant.understanding.question import understand
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind

CITED = 1


def said(passage: int, speaker: str, text: str, item: str = "6") -> Evidence:
    place = Place("a.txt", PaperKind.TRANSCRIPT, item=AgendaItem(item, "Buses"))
    piece = Piece(passage, text, 0, len(text), Authority.SAID, speaker=speaker)
    return Evidence(Passage(passage, place, (piece,)), piece, ((0, len(text)),), 1.0, 1.0, 1.0)


QUESTION = said(CITED, "Ann Lee", "Will the buses stop?")
REPLY = said(2, "Bob Oak", "They will not.")
OTHER = said(3, "Bob Oak", "Hubs open in May.", item="7")
WEIGHED = [OTHER, QUESTION, REPLY]
FOUND = [Found(one.passage, 1.0, ()) for one in WEIGHED]


def follow_up(question: str, spoke: str) -> Query:
    return replace(understand(question, Known()), near=(CITED,), spoke=spoke)


@pytest.mark.parametrize(
    "question",
    [
        "What answer did she get?",
        "What did he say back?",
        "What did the director say to her?",
        "How did the officer respond?",
        "What was she told?",
        "And did the officer accept that?",
    ],
)
def test_what_was_replied_is_told_by_others_under_the_same_item(question: str) -> None:
    query = follow_up(question, "ann lee")
    assert asks_for_reply(query)
    assert of_the_exchange(query, WEIGHED, FOUND) == [REPLY]


def test_who_asked_is_told_by_the_question() -> None:
    assert of_the_exchange(follow_up("Who had asked him about that?", "bob oak"), WEIGHED, FOUND) == [QUESTION]


def test_where_nobody_else_spoke_all_stays() -> None:
    query = follow_up("What answer did she get?", "ann lee")
    assert of_the_exchange(query, [OTHER, QUESTION], FOUND) == [OTHER, QUESTION]


@pytest.mark.parametrize("question", ["What did Ann Lee say?", "How many answered?"])
def test_other_questions_are_about_no_exchange(question: str) -> None:
    assert of_the_exchange(follow_up(question, "ann lee"), WEIGHED, FOUND) == WEIGHED


def test_a_question_that_follows_none_asks_for_no_reply() -> None:
    assert not asks_for_reply(understand("What answer did she get?", Known()))

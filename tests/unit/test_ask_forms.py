"""The forms of sentences."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.forms import announces, asks, asks_ahead, asks_who_asked, introduces, only_moves, tells_later
from index.types import Authority
from tests.unit.weighed import held

MINUTED, SAID, REPORTED = Authority.MINUTED, Authority.SAID, Authority.REPORTED


@pytest.mark.parametrize(
    ("authority", "text", "asked"),
    [
        (SAID, "Has anybody asked?", True),
        (SAID, "Nobody asked.", False),
        (MINUTED, "The Panel queried the cost.", True),
        (MINUTED, "A Member sought assurance that it would open.", True),
        (MINUTED, "In answer to what members asked the Director confirmed the date.", False),
        (MINUTED, "The Director presented the report.", False),
        (REPORTED, "Parents were asked for their views.", False),
    ],
)
def test_a_sentence_asks(authority: Authority, text: str, asked: bool) -> None:
    assert asks(held(text, authority).pieces[0], text) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who had asked about that?", True),
        ("Who queried the cost?", True),
        ("Who was asked to leave?", False),
        ("What was asked?", False),
    ],
)
def test_a_question_asks_who_put_one(question: str, asked: bool) -> None:
    assert asks_who_asked(question) is asked


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("There were a couple of reasons for that.", True),
        ("There are three main areas.", True),
        ("The priorities are as follows:", True),
        ("The team works with:", True),
        ("It is an area of concern.", False),
        ("We looked at several reasons and found that the cost of fuel was the chief one.", False),
        ("That is the way we work.", False),
    ],
)
def test_a_sentence_announces_more(text: str, more: bool) -> None:
    assert announces(text) is more


@pytest.mark.parametrize(
    ("question", "ahead"),
    [
        ("When might that start?", True),
        ("When is the report due?", True),
        ("What is the deadline?", True),
        ("When was it closed?", False),
        ("Was it closed due to snow?", False),
    ],
)
def test_a_question_asks_for_a_time_to_come(question: str, ahead: bool) -> None:
    assert asks_ahead(question) is ahead


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("It starts in September 2025.", True),
        ("It starts in December 2024.", True),
        ("It starts on 1 December 2024.", True),
        ("Mae'n dechrau ym mis Rhagfyr 2024.", True),
        ("A report comes to the next meeting.", True),
        ("It runs until 2026.", True),
        ("It was agreed in 2020.", False),
        ("It was agreed in May 2024.", False),
        ("It was agreed.", False),
    ],
)
def test_a_sentence_tells_of_a_later_time(text: str, later: bool) -> None:
    assert tells_later(text, dt.date(2024, 11, 27)) is later


@pytest.mark.parametrize(
    ("text", "introducing"),
    [
        ("Report of: the Director of Resources", True),
        ("Title: Budget Monitoring, Quarter 3", True),
        ("Moving on to agenda item eight, the budget. Ann.", True),
        ("Right, item 5 is the car parks.", True),
        ("The report of the Director says that the money is spent.", False),
        ("We spent item five's money on the car parks, as was agreed here in June.", False),
        ("Item five: " + "we heard that the money is spent and that more is to come from the government " * 2, False),
    ],
)
def test_a_line_only_introduces(text: str, introducing: bool) -> None:
    assert introduces(text) is introducing


MOVED = "It was moved by Councillor Lee and seconded by Councillor Oak that the charge be kept at £42."


@pytest.mark.parametrize(
    ("question", "text", "only"),
    [
        ("How much is the charge now?", MOVED, True),
        ("What was the amendment on the charge?", MOVED, False),
        ("Who moved that it be kept?", MOVED, False),
        ("How much is the charge now?", "The charge was set at £48.", False),
    ],
)
def test_what_is_only_moved_is_not_so(question: str, text: str, only: bool) -> None:
    assert only_moves(question, text) is only

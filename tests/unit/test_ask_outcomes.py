"""What came of something is told before what was asked, moved or promised."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.evidence import Evidence
from assistant.answering.outcomes import outcomes_first
from assistant.answering.quoting import choose
from index.stored import Place
from index.types import Authority, PaperKind
from tests.unit.weighed import PANEL, asked, found, held, sentence

MAY = replace(PANEL, body="Parks Panel", date=dt.date(2024, 5, 1))
JULY = replace(PANEL, body="Parks Panel", date=dt.date(2024, 7, 3), kind=PaperKind.AGENDA)
CABINET = replace(JULY, body="Cabinet")


def one(text: str, authority: Authority, place: Place = MAY, score: float = 1.0) -> Evidence:
    return sentence(held(text, authority, id_=abs(hash(text)), place=place), score=score)


ASKED_OF_IT = one("That Cabinet be recommended to fund two wardens.", Authority.RESOLVED, score=2.0)
MOVED = one("I'd like to move that Cabinet fund two wardens.", Authority.SAID, score=1.9)
TALK = one("Two wardens would be a fund well spent.", Authority.SAID, score=1.5)
REPORTED = one("Cabinet met in June and agreed to fund one of the two wardens.", Authority.REPORTED, JULY, 1.1)
OWN = one("That one of the two wardens be funded.", Authority.RESOLVED, CABINET, 1.0)
ELSEWHERE = one("Cabinet agreed to buy a tractor.", Authority.REPORTED, JULY, 1.4)
LOST = one("The motion to fund two wardens was lost.", Authority.MINUTED, score=1.0)


@pytest.mark.parametrize(
    ("question", "weighed", "ordered"),
    [
        ("did cabinet fund the two wardens", [ASKED_OF_IT, MOVED, TALK, REPORTED], [REPORTED, TALK, ASKED_OF_IT]),
        ("Has Cabinet agreed to fund two wardens?", [ASKED_OF_IT, OWN], [OWN, ASKED_OF_IT]),
        ("did the parks panel agree to fund two wardens", [MOVED, LOST], [LOST]),
        ("did cabinet fund the two wardens", [ASKED_OF_IT, MOVED, ELSEWHERE], [ASKED_OF_IT, MOVED, ELSEWHERE]),
        ("what was said of the two wardens", [ASKED_OF_IT, MOVED, REPORTED], [ASKED_OF_IT, MOVED, REPORTED]),
    ],
    ids=["told by another's report", "resolved by itself", "lost", "another matter", "no such question"],
)
def test_what_a_body_decided_comes_before_what_was_put_to_it(
    question: str, weighed: list[Evidence], ordered: list[Evidence]
) -> None:
    assert outcomes_first(asked(question), weighed) == ordered


WRITES = one("She agreed to write to the trust about the trees.", Authority.MINUTED, score=2.0)
EARLY = one("No reply had come from the trust.", Authority.MINUTED, score=1.0)
LATE = one("A reply from the trust came on 1 July.", Authority.REPORTED, JULY, 0.5)
HOPED = one("Tell us when you get an answer from the trust.", Authority.SAID, JULY, 1.5)
PROMISED = one("A reply would be sent to the trust.", Authority.MINUTED, JULY, 1.5)


@pytest.mark.parametrize(
    "question",
    [
        "has the trust replied",
        "did the trust write back",
        "what did the trust say back about the trees",
        "have they heard back from the trust",
        "Has there been any answer from the trust?",
        "Did we ever get a reply from the trust?",
    ],
)
def test_a_reply_is_told_before_the_letter_the_latest_first(question: str) -> None:
    weighed = [WRITES, HOPED, PROMISED, EARLY, LATE]
    assert outcomes_first(asked(question), weighed) == [LATE, WRITES, HOPED, PROMISED, EARLY]


@pytest.mark.parametrize(
    "question", ["who wrote to the trust", "when will the report come back", "was the tree cut back"]
)
def test_no_reply_is_asked_for(question: str) -> None:
    assert outcomes_first(asked(question), [WRITES, LATE]) == [WRITES, LATE]


def test_a_reply_that_is_of_something_else_stays_where_it_is() -> None:
    other = replace(LATE, around=0.5)
    assert outcomes_first(asked("has the trust replied"), [WRITES, other]) == [WRITES, other]


def test_the_outcome_is_quoted_however_weak_it_is() -> None:
    weighed = [ASKED_OF_IT, MOVED, OWN]
    quotes = choose(asked("did cabinet fund the two wardens"), weighed, found(*(each.passage for each in weighed)))
    assert [quote.text for quote in quotes] == [OWN.text, ASKED_OF_IT.text]

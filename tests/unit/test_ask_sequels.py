"""What a quote needs after it: a reply, or what it announces."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering.sequels import announced, reply
from index.stored import Passage
from index.text import sentences
from index.types import AgendaItem, Authority
from tests.unit.weighed import PANEL, found, held, lines_of, sentence

ASKED = held("We read the letter. How has it persisted?", id_=1, speaker="Tom Oak")
HANDED_ON = held("Alison, please.", id_=2, speaker="The Chair")
REPLY = held("Thank you, Chair, for the question. It is not exactly the same problem.", id_=3)


def replied(asked: Passage, *others: Passage, number: int = -1) -> str | None:
    """What replies to a sentence of the first piece of a passage, the last if none is named."""
    answer = reply(sentence(asked, number).quote, found(asked, *others), {})
    return answer.text if answer else None


def test_the_next_speaker_replies() -> None:
    assert replied(ASKED, held(REPLY.text, id_=2)) == "Thank you, Chair, for the question."


def test_the_chair_may_hand_on() -> None:
    assert replied(ASKED, HANDED_ON, REPLY) == "Thank you, Chair, for the question."


def test_of_a_long_reply_the_sentence_that_answers_best_is_taken() -> None:
    last = sentences(REPLY.text)[-1]
    answer = reply(sentence(ASKED, 1).quote, found(ASKED, HANDED_ON, REPLY), {(3, last): 0.4})
    assert answer
    assert answer.text == "It is not exactly the same problem."


def test_the_next_paragraph_of_minutes_replies() -> None:
    told = "The Director pointed to a want of staff in the team."
    assert replied(lines_of("Members asked why it was late.", told, authority=Authority.MINUTED)) == told


@pytest.mark.parametrize(
    ("asked", "other", "number"),
    [
        (held("We read the letter.", id_=1), held(REPLY.text, id_=2, speaker="Tom Oak"), -1),
        (ASKED, held(REPLY.text, id_=2, speaker="Tom Oak"), -1),
        (ASKED, held(REPLY.text, id_=2, place=replace(PANEL, item=AgendaItem("7", "Roads"))), -1),
        (ASKED, held(REPLY.text, id_=9), -1),
        (ASKED, held(REPLY.text, id_=2), 0),
        (ASKED, held(REPLY.text, Authority.RESOLVED, id_=2), -1),
    ],
    ids=["no question", "the same speaker", "another item", "far away", "not quoted as far", "a resolution"],
)
def test_there_is_no_reply(asked: Passage, other: Passage, number: int) -> None:
    assert replied(asked, other, number=number) is None


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("There were several reasons for that. It was late.", 0, "It was late."),
        ("There were several reasons for that. It was late.", 1, None),
        ("It was late. There were several reasons for that.", 1, None),
        ("It was late. We went home.", 0, None),
    ],
    ids=["announced", "told already", "nothing after it", "announces nothing"],
)
def test_what_a_quote_announces_comes_next(text: str, number: int, expected: str | None) -> None:
    after = announced(sentence(held(text), number).quote)
    assert (after.text if after else None) == expected

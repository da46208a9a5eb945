"""Follow-ups lean on the question before; new topics and other conversations do not."""

from __future__ import annotations

from assistant.answering.answer import Answer
from assistant.assistant import Assistant

EXAMPLE = "How many alternative provision providers are on the council's list?"
LEANING = "And what did she say about that?"


def quotes(answer: Answer) -> list[str]:
    return [citation.quote.text for citation in answer.citations]


def test_a_follow_up_is_answered_from_what_was_asked_before(seeded: Assistant) -> None:
    seeded.ask(EXAMPLE, "follow-up")
    answer = seeded.ask(LEANING, "follow-up")
    assert answer.question == LEANING
    assert answer.citations[0].quote.piece.speaker == "Helen Bakewell"


def test_without_a_conversation_the_same_words_find_nothing(seeded: Assistant) -> None:
    assert not seeded.ask(LEANING).answered


def test_another_conversation_knows_nothing_of_it(seeded: Assistant) -> None:
    seeded.ask(EXAMPLE, "one")
    assert not seeded.ask(LEANING, "another").answered


def test_a_follow_up_with_another_year_finds_that_years_row(seeded: Assistant) -> None:
    seeded.ask("What were revenue gains in 2019/20?", "years")
    assert "Year Revenue Gains … 2018/19 £328,586.28" in quotes(seeded.ask("And in 2018/19?", "years"))


def test_a_follow_up_with_another_name_finds_what_that_person_said(seeded: Assistant) -> None:
    seeded.ask("What did Louise Miles say about transport?", "names")
    answer = seeded.ask("And Alison Hinds?", "names")
    assert {citation.quote.piece.speaker for citation in answer.citations} == {"Alison Hinds"}


def test_a_new_topic_starts_clean(seeded: Assistant) -> None:
    topic = "What were revenue gains in 2019/20?"
    seeded.ask(EXAMPLE, "topics")
    assert quotes(seeded.ask(topic, "topics")) == quotes(seeded.ask(topic))


def test_a_short_question_on_a_new_topic_starts_clean(seeded: Assistant) -> None:
    topic = "What is MARAC?"
    seeded.ask("What were revenue gains in 2019/20?", "short topics")
    assert quotes(seeded.ask(topic, "short topics")) == quotes(seeded.ask(topic))


def test_a_refusal_is_followed_by_a_fair_search(seeded: Assistant) -> None:
    assert not seeded.ask("What is the capital of Peru?", "refused").answered
    assert "at least 40" in seeded.ask(EXAMPLE, "refused").text

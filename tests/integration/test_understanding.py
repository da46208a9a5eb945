"""What is read from a question reaches the answer, over the sample papers."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "filters"),
    [
        ("How many EHCPs are there?", {"acronyms": "EHCP: Education, Health and Care Plans"}),
        ("What was discussed at the last meeting?", {"dates": "2024-11-27"}),
        ("What does minute 593 say?", {"items": "593"}),
        (
            "What did the Vice-Chair say in November 2020?",
            {"roles": "Cllr Sohail Khan (Vice-Chair)", "dates": "2020-11"},
        ),
    ],
)
def test_what_is_read_is_shown(seeded: Assistant, question: str, filters: dict[str, str]) -> None:
    assert seeded.ask(question).searched.filters == filters


def test_a_question_stays_under_the_item_that_it_names(seeded: Assistant) -> None:
    seeded.ask("What was agreed under item 8 on 11 November 2020?", "items")
    answer = seeded.ask("And under item 10?", "items")
    assert {(str(one.place.date), one.item and one.item.number) for one in answer.citations} == {("2020-11-11", "10")}


def test_another_council_takes_the_place_of_the_one_before(seeded: Assistant) -> None:
    seeded.ask("What is the deficit for Wolverhampton?", "councils")
    answer = seeded.ask("and in Worcestershire?", "councils")
    assert answer.citations[0].place.council == "Worcestershire County Council"


def test_a_long_form_finds_what_tells_of_its_acronym(seeded: Assistant) -> None:
    assert "MASH" in seeded.ask("What does the Multi-Agency Safeguarding Hub do?").text


def test_a_misheard_name_answers_for_the_person(seeded: Assistant) -> None:
    assert "Rashbal core" in seeded.ask("Did Rashpal Kaur send apologies?").text


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What was resolved on 10 March 2021 about the workforce health check?", "No meeting on 10 March 2021"),
        ("What was decided about the budget in 2022?", "No meeting in 2022"),
        ("What did Tony Muir tell the Worcestershire panel about transport?", "Tony Muir sent apologies"),
        ("What did Alison Hinds say in Worcestershire about vacancies?", "Alison Hinds is named at meetings of City"),
        ("What is item 99 about?", "No item 99"),
    ],
)
def test_a_question_that_no_paper_can_answer_is_refused_with_the_reason(
    seeded: Assistant, question: str, reason: str
) -> None:
    answer = seeded.ask(question)
    assert (answer.answered, answer.text.startswith(reason)) == (False, True)

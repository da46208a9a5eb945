"""Bodies that a question names."""

from __future__ import annotations

import pytest

from assistant.understanding.bodies import Bodies, bodies_in, body_names

YOUNG, OLDER = "Children & Young People Scrutiny Panel", "Children, Young People and Families Scrutiny Panel"
HELD = [YOUNG, OLDER, "Planning and Licensing Committee", "Cabinet", "Council Cabinet"]
HELD += ["Licensing Sub-Committee", "Licensing Committee"]
PLACES = frozenset({"ashby"})


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("What did the Planning Committee decide?", ["Planning and Licensing Committee"]),
        ("what did the planning committee decide", ["Planning and Licensing Committee"]),
        ("What did the scrutiny panel say?", [YOUNG, OLDER]),
        ("What did the Children, Young People and Families Scrutiny Panel say?", [OLDER]),
        ("What did Cabinet agree?", ["Cabinet", "Council Cabinet"]),
        ("What did the Licensing Committee decide?", ["Licensing Committee"]),
        ("Who was at the Licensing Sub-Committee?", ["Licensing Sub-Committee"]),
        ("What did the Ashby Planning Committee decide?", ["Planning and Licensing Committee"]),
        ("who was at the scrutiny committee", [YOUNG, OLDER]),
        ("Summarise Cabinet", ["Cabinet", "Council Cabinet"]),
        ("What did the Chair of Cabinet say?", ["Cabinet", "Council Cabinet"]),
        ("What did Cabinet tell the scrutiny panel?", ["Cabinet", "Council Cabinet", YOUNG, OLDER]),
        ("who came to scrutiny in May", [YOUNG, OLDER]),
        ("what did scrutiny want", [YOUNG, OLDER]),
        ("Who was at the October Cabinet?", ["Cabinet", "Council Cabinet"]),
    ],
)
def test_a_body_is_meant_by_some_of_its_words(question: str, meant: list[str]) -> None:
    found = bodies_in(question, HELD, PLACES)
    assert (sorted(found.meant), found.unheld) == (sorted(meant), None)


@pytest.mark.parametrize(
    ("question", "unheld"),
    [
        ("Who attended the Audit Committee?", "Audit Committee"),
        ("Who attended the Corporate Parenting Board?", "Corporate Parenting Board"),
        ("Who attended the Health and Wellbeing Board?", "Health and Wellbeing Board"),
        ("Who attended the Executive?", "Executive"),
        ("which councillors sat on the pensions committee", "pensions committee"),
        ("who was at the health and wellbeing board", "health and wellbeing board"),
    ],
)
def test_a_body_that_never_met_is_told_as_printed(question: str, unheld: str) -> None:
    assert bodies_in(question, HELD, PLACES) == Bodies(unheld=unheld)


@pytest.mark.parametrize(
    "question",
    [
        "Who attended the panel?",
        "What did the cabinet member say?",
        "What did the Cabinet Member for Education say?",
        "Which working group was named?",
        "is it subject to scrutiny",
        "why is it not going to scrutiny in May",
        "how good is public scrutiny",
        "what came to scrutiny of the budget",
        "What does the council do?",
        "",
    ],
)
def test_no_body_is_named_in(question: str) -> None:
    assert bodies_in(question, HELD, PLACES) == Bodies()


def test_a_body_is_told_as_the_question_prints_it() -> None:
    question = "What did Cabinet and the scrutiny panel say about the Panel's scrutiny?"
    assert bodies_in(question, HELD, PLACES).printed == ("Cabinet", "scrutiny panel")


OTHERS = ["Ashby Youth Council", "Planning Committee", "PARKS COMMITTEE", "Parks Committee"]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Catch me up on the youth council", ["Ashby Youth Council"]),
        ("Who was at the October Planning meeting?", ["Planning Committee"]),
        ("Who was missing from the planning meeting?", ["Planning Committee"]),
        ("Who sent apologies to Planning in December?", ["Planning Committee"]),
        ("What did Planning decide?", ["Planning Committee"]),
        ("Planning permission for the barn", []),
        ("Why was the Youth Council's grant refused?", []),
        ("What did the Ashby Town Council say?", []),
        ("What did the Parks Committee agree?", ["PARKS COMMITTEE", "Parks Committee"]),
    ],
)
def test_a_body_may_be_called_without_its_kind_and_be_a_council(question: str, meant: list[str]) -> None:
    found = bodies_in(question, OTHERS, PLACES)
    assert (sorted(found.meant), found.unheld) == (meant, None)


def test_names_that_differ_in_capitals_alone_are_shown_as_one() -> None:
    assert body_names(OTHERS) == ["Ashby Youth Council", "Planning Committee", "Parks Committee"]

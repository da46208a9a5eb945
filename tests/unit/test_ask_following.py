"""Follow-ups: which questions lean on the one before, and what they take over."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.understanding.following import carried_on, follows
from assistant.understanding.known import Holder, Known, KnownMeeting, Numbered
from assistant.understanding.query import Query
from assistant.understanding.question import settled, understand
from assistant.understanding.span import Span
from assistant.understanding.wants import Wants

NOVEMBER = dt.date(2024, 11, 27)
MEETINGS = tuple(
    KnownMeeting(dt.date(*date), "Scrutiny Panel") for date in ((2024, 11, 27), (2021, 1, 13), (2020, 11, 11))
)
KNOWN = Known(
    people={"Helen Bakewell": frozenset({"helen bakewell", "bakewell"}), "Alison Hinds": frozenset({"alison hinds"})},
    places=frozenset({"wolverhampton", "worcestershire"}),
    meetings=MEETINGS,
    holders=(Holder("Helen Bakewell", "Chair", MEETINGS[0]), Holder("Alison Hinds", "Chair", MEETINGS[1])),
    items=(Numbered("7", "Bees", MEETINGS[0]), Numbered("7", "Roads", MEETINGS[1])),
)


@pytest.mark.parametrize(
    "question",
    [
        "Who criticised it?",
        "And for children's services in the coming year?",
        "What was she told about the new hubs in the east?",
        "How many took part?",
        "What else was said about exclusions and school transport?",
        "Why?",
        "Did she tell the panel?",
        "How will the council's one be paid for?",
        "Who presented the findings?",
        "What did the panel decide next?",
    ],
)
def test_a_question_leans_on_the_one_before(question: str) -> None:
    assert follows(understand(question, KNOWN))


@pytest.mark.parametrize(
    "question",
    [
        "How many alternative provision providers are on the council's list?",
        "What did Helen Bakewell say about the local offer and inclusion support?",
        "What were revenue gains in 2019/20?",
        "What is a multi agency safeguarding hub?",
        "What did the panel decide at its meeting in March?",
        "Which members said that they would resign?",
        "What did the Chair say?",
    ],
)
def test_a_question_stands_on_its_own(question: str) -> None:
    assert not follows(understand(question, KNOWN))


@pytest.mark.parametrize("question", ["What is MARAC?", "Who chaired the panel in January 2021?"])
def test_a_short_question_that_names_its_own_topic_stands_on_its_own(question: str) -> None:
    assert not follows(understand(question, KNOWN))


def test_a_follow_up_keeps_what_still_holds() -> None:
    before = understand("How many providers were listed in Wolverhampton on 27 November 2024?", KNOWN)
    query = carried_on(understand("Who criticised it?", KNOWN), before, [3, 5])
    assert (query.places, str(query.times)) == (("wolverhampton",), "2024-11-27")
    assert query.earlier == ("providers", "listed")
    assert query.near == (3, 5)
    assert query.question == "Who criticised it?"


def test_a_follow_up_drops_the_date_that_it_replaces() -> None:
    before = understand("How many took part on 27 November 2024?", KNOWN)
    query = carried_on(understand("And in November 2020?", KNOWN), before, [])
    assert query.times.points == (Span.of_month(2020, 11),)


def test_a_follow_up_drops_the_place_that_it_replaces() -> None:
    before = understand("What is the deficit in Wolverhampton?", KNOWN)
    assert carried_on(understand("and in Worcestershire?", KNOWN), before, []).places == ("worcestershire",)


def test_a_follow_up_drops_the_name_that_it_replaces() -> None:
    before = understand("What did Helen Bakewell say about transport?", KNOWN)
    query = carried_on(understand("And Alison Hinds?", KNOWN), before, [])
    assert query.people == ("Alison Hinds",)
    assert not {"helen", "bakewell"} & set(query.earlier)
    assert "transport" in query.earlier


def asked(*questions: str) -> Query:
    """The last of ``questions``, each of which follows the one before."""
    first, *further = questions
    query = understand(first, KNOWN)
    for question in further:
        query = settled(carried_on(understand(question, KNOWN), query, []), KNOWN)
    return query


def test_what_stood_behind_the_same_word_is_replaced() -> None:
    query = asked("What is the target for adult services this winter?", "And for children's services?")
    assert set(query.earlier) == {"target"}
    assert query.text == "What is the target? And for children's services?"


def test_another_number_replaces_the_one_before() -> None:
    query = asked("What were the gains in 2017/18?", "And in 2019/20?")
    assert {"2017", "18"}.isdisjoint((*query.earlier, *query.text.replace("/", " ").split()))


@pytest.mark.parametrize(
    ("question", "wants"),
    [("And in 2019/20?", Wants.NUMBER), ("And for schools?", Wants.NUMBER), ("And who pays?", Wants.PERSON)],
)
def test_the_same_is_asked_of_something_else(question: str, wants: Wants) -> None:
    assert asked("How many were there in 2017/18?", question).wants is wants


def test_a_time_in_a_follow_up_is_asked_of_as_the_one_before() -> None:
    query = asked("What was said in November 2020 about bees?", "And in January 2021?")
    assert query.times.staying() == [Span.of_month(2021, 1)]


def test_an_item_takes_the_place_of_the_topic_at_the_same_meeting() -> None:
    query = asked("What was agreed about hives on 13 January 2021?", "And under item 7?")
    assert (query.titles, query.earlier, str(query.times)) == (("Roads",), ("agreed",), "2021-01-13")


def test_a_role_is_that_of_the_meeting_asked_about_before() -> None:
    query = asked("What was agreed about hives on 13 January 2021?", "And what did the Chair say?")
    assert query.roles[0].people == ("Alison Hinds",)


def test_a_body_that_still_holds_is_kept() -> None:
    assert asked("What did the Scrutiny Panel say of bees?", "And of wasps?").bodies.meant == ("Scrutiny Panel",)


def test_of_a_long_conversation_only_the_last_turns_hold() -> None:
    turns = [f"And what of hive{number} and comb{number} there?" for number in range(40)]
    query = asked("What did the panel say of bees?", *turns)
    assert query.earlier[:2] == ("hive38", "comb38")
    assert len(query.earlier) == 12
    assert len(query.text.split()) < 80


PERSON_ASKED_FOR = "Who criticised the transport?"


@pytest.mark.parametrize(
    ("before", "question", "people"),
    [
        ("What did Helen Bakewell say about transport?", "What did she say about hubs?", ("Helen Bakewell",)),
        (PERSON_ASKED_FOR, "And what did she also say about hubs?", ("Alison Hinds",)),
        (PERSON_ASKED_FOR, "What was she told?", ()),
        (PERSON_ASKED_FOR, "What did the Chair think he meant?", ()),
        ("What is the deficit?", "What did he say?", ()),
    ],
)
def test_he_or_she_who_says_is_who_was_named_or_asked_for(before: str, question: str, people: tuple[str, ...]) -> None:
    query = carried_on(understand(question, KNOWN), understand(before, KNOWN), [1], "Alison Hinds")
    assert query.people == people
    assert query.spoke == "alison hinds"

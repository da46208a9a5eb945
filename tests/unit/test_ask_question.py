"""Understanding a question without a model."""

import datetime as dt

import pytest

from assistant.errors import QuestionError
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import LONGEST_QUESTION, understand
from assistant.understanding.span import Span
from assistant.understanding.wants import Wants
from index.stored import Narrowing

NOVEMBER = dt.date(2024, 11, 27)
KNOWN = Known(
    people={"Helen Bakewell": frozenset({"helen bakewell", "bakewell"}), "Alison Hinds": frozenset({"alison hinds"})},
    places=frozenset({"wolverhampton", "worcestershire"}),
    meetings=tuple(map(KnownMeeting, (NOVEMBER, dt.date(2021, 1, 13), dt.date(2020, 11, 11)))),
)


@pytest.mark.parametrize(
    "printed",
    ["27 November 2024", "27th November 2024", "27th of November 2024", "27 Nov 2024", "27/11/2024", "27.11.24"],
)
def test_a_day_is_read_day_before_month(printed: str) -> None:
    assert understand(f"What was agreed on {printed}?", KNOWN).times.points == (Span.of_day(NOVEMBER),)


@pytest.mark.parametrize(
    ("printed", "month"),
    [("November 2020", (2020, 11)), ("nov 2020", (2020, 11)), ("Sept. 2021", (2021, 9)), ("May, 2019", (2019, 5))],
)
def test_a_month_with_its_year_is_read(printed: str, month: tuple[int, int]) -> None:
    query = understand(f"What was agreed in {printed}?", KNOWN)
    assert query.times.points == (Span.of_month(*month),)


def test_a_day_is_not_read_as_a_month_too() -> None:
    query = understand("Who spoke on 27 November 2024 and in November 2020?", KNOWN)
    assert query.times.points == (Span.of_day(NOVEMBER), Span.of_month(2020, 11))


@pytest.mark.parametrize("words", ["before the pandemic", "at item 6", "in 2019/20"])
def test_no_time_is_read_from(words: str) -> None:
    assert not understand(f"What was agreed {words}?", KNOWN).times


def test_the_words_of_a_known_meetings_date_are_not_looked_for_in_what_was_said() -> None:
    assert understand("What was resolved on 27 November 2024?", KNOWN).words == ("resolved",)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did ms bakewell say about bees", ("bakewell", "bees")),
        ("what is the councillor paid", ("councillor", "paid")),
    ],
    ids=["before a name", "of nobody"],
)
def test_a_title_is_looked_for_only_where_nobody_is_named(question: str, words: tuple[str, ...]) -> None:
    assert understand(question, KNOWN).words == words


def test_the_words_of_another_date_are_looked_for() -> None:
    assert "2023" in understand("What was resolved on 1 May 2023?", KNOWN).words


def test_a_place_tells_the_council_and_is_no_word_to_look_for() -> None:
    query = understand("What is the deficit in Worcestershire?", KNOWN)
    assert (query.places, query.words) == (("worcestershire",), ("deficit",))


def test_the_name_of_a_body_is_no_topic_but_its_words_may_be() -> None:
    known = Known(meetings=(KnownMeeting(NOVEMBER, "Young People Panel"),))
    query = understand("What did the Young People Panel say of people?", known)
    assert (query.words, query.filters) == (("people",), {"bodies": "Young People Panel"})


def test_everything_read_is_shown_in_the_filters() -> None:
    narrowing = Narrowing(body="Scrutiny", since=dt.date(2020, 1, 1), until=NOVEMBER, speaker="Hinds")
    query = understand("Did Alison Hinds visit Wolverhampton on 27 November 2024 or in May 2021?", KNOWN, narrowing)
    assert query.filters == {
        "people": "Alison Hinds",
        "dates": "2024-11-27, 2021-05",
        "places": "wolverhampton",
        "body": "Scrutiny",
        "since": "2020-01-01",
        "until": "2024-11-27",
        "speaker": "Hinds",
    }


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Helen Bakewell", True),
        ("Ms Bakewell", True),
        ("Cllr Helen Bakewell", True),
        ("Alison Hinds", False),
        (None, False),
    ],
    ids=str,
)
def test_a_person_is_meant_by_every_spelling(printed: str | None, meant: bool) -> None:
    assert understand("What did Helen Bakewell say?", KNOWN).names(printed) is meant


def test_a_question_that_names_nothing_has_no_filters() -> None:
    assert understand("How many providers are there?", KNOWN).filters == {}


@pytest.mark.parametrize("question", ["", "   \n\t", "?!", "—"], ids=["nothing", "white space", "marks", "a dash"])
def test_an_empty_question_is_one_plain_sentence(question: str) -> None:
    with pytest.raises(QuestionError, match=r"^The question is empty: [^.]+\.$"):
        understand(question, KNOWN)


def test_a_question_of_10_000_characters_is_one_plain_sentence() -> None:
    with pytest.raises(QuestionError, match=r"^The question has 10,000 characters; at most 2,000 [^.]+\.$"):
        understand("why" + "y" * 9_997, KNOWN)


def test_the_longest_question_is_taken() -> None:
    assert understand("y" * LONGEST_QUESTION, KNOWN).wants is Wants.ANYTHING


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("What is the deficit in Worcestershire?", ("worcestershire",)),
        ("what is the deficit in worcestershire", ("worcestershire",)),
        ("What is the deficit in worcestershire?", ("worcestershire",)),
        ("What does a worcestershire sauce cost in the Hub?", ()),
    ],
)
def test_a_place_is_typed_as_a_name(question: str, places: tuple[str, ...]) -> None:
    assert understand(question, KNOWN).places == places

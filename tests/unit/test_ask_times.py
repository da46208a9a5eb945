"""Days, months and spans in questions, counted from the latest meeting or from today."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understanding.dating import Times
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import understand
from assistant.understanding.span import Span

TODAY = dt.date(2025, 5, 20)
HELD = tuple(
    KnownMeeting(dt.date(*date), body, f"{council} Council")
    for date, body, council in (
        ((2020, 11, 11), "Panel", "Ashby"),
        ((2021, 1, 13), "Panel", "Ashby"),
        ((2023, 7, 7), "Planning Committee", "Beeton"),
        ((2024, 11, 27), "Panel", "Ashby"),
    )
)
KNOWN = Known(meetings=HELD, places=frozenset({"ashby", "beeton"}))


def times(question: str) -> Times:
    return understand(question, KNOWN, today=TODAY).times


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("since March", "since 2024-03-01"),
        ("since December", "since 2023-12-01"),
        ("since March 2021", "since 2021-03-01"),
        ("since 3 May 2021", "since 2021-05-03"),
        ("since 2022", "since 2022-01-01"),
        ("after March 2021", "since 2021-04-01"),
        ("from March 2021 onwards", "since 2021-03-01"),
        ("before 2022", "until 2021-12-31"),
        ("prior to May 2021", "until 2021-04-30"),
        ("between January and March 2021", "2021-01-01 to 2021-03-31"),
        ("between November and February 2021", "2020-11-01 to 2021-02-28"),
        ("from 3 May 2021 to 5 June 2021", "2021-05-03 to 2021-06-05"),
        ("in 2020", "2020"),
        ("during 2020", "2020"),
        ("last year", "2024"),
        ("this year", "2025"),
        ("last month", "2025-04"),
        ("in the last six months", "2024-11-20 to 2025-05-20"),
        ("over the past two years", "2023-05-20 to 2025-05-20"),
        ("in the last year", "2024-05-20 to 2025-05-20"),
        ("at the last meeting", "2024-11-27"),
        ("at the latest meeting", "2024-11-27"),
        ("at the last two meetings", "2023-07-07 to 2024-11-27"),
        ("at the most recent Planning Committee meeting", "2023-07-07"),
        ("at the last meeting in Beeton", "2023-07-07"),
        ("in November", "2024-11"),
        ("at the January meeting", "2021-01"),
        ("on 13 January", "2021-01-13"),
        ("at the January 13th meeting", "2021-01-13"),
        ("at the March meeting", "2024-03"),
        ("in January 2021", "2021-01"),
    ],
)
def test_a_time_is_read(words: str, told: str) -> None:
    assert str(times(f"What was said {words} about bees?")) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did I miss in November?", "2024-11"),
        ("What happened at the Planning Committee in October?", "2024-10"),
        ("What did the Planning Committee decide in December?", "2023-12"),
        ("Who sent apologies for the October Planning meeting?", "2024-10"),
        ("who was at the October Planning Committee", "2024-10"),
        ("What did the Planning Committee agree on 29 October?", "2024-10-29"),
        ("What did the Planning Committee say about the fair in October?", ""),
        ("What did the Planning Committee agree on 31 February?", ""),
    ],
)
def test_a_time_of_a_body_is_one_even_where_it_did_not_meet(question: str, told: str) -> None:
    assert str(times(question)) == told


@pytest.mark.parametrize("question", ["And in November?", "But in November", "What about in November?"])
def test_a_month_by_itself_is_one_of_a_meeting(question: str) -> None:
    assert str(times(question)) == "2024-11"


@pytest.mark.parametrize(
    "words",
    [
        "before the pandemic",
        "since the pandemic",
        "in 2019/20",
        "in 2020-21",
        "in March",
        "on 14 January",
        "by 13 January",
        "of last year's budget",
        "compared with the previous year",
        "from a letter",
        "after the 2024 visit",
        "since they may leave",
        "last at the meeting",
    ],
)
def test_no_time_is_read(words: str) -> None:
    assert not times(f"What was said {words} about bees?")


@pytest.mark.parametrize(
    ("question", "staying"),
    [
        ("What was decided in 2020?", ["2020"]),
        ("What was said about bees in 2020?", ["2020"]),
        ("Why were there many bees in 2020?", []),
        ("How many bees were there last year?", []),
        ("When was the hive built in 2020?", []),
        ("How many bees came in November 2020?", []),
        ("What was said in November 2020?", ["2020-11"]),
        ("How many bees were there at the last meeting?", ["2024-11-27"]),
        ("How many bees were there on 13 January 2021?", ["2021-01-13"]),
        ("What changed in April 2019?", []),
    ],
)
def test_a_search_stays_at_a_time_only_where_that_of_a_meeting_is_meant(question: str, staying: list[str]) -> None:
    assert [str(span) for span in times(question).staying()] == staying


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What was decided in 2020?", ("decided",)),
        ("How many bees were there in 2020?", ("bees", "2020")),
        ("What was decided in 2019?", ("decided", "2019")),
        ("What was discussed at the last meeting?", ("discussed",)),
        ("What was said in November about bees?", ("bees",)),
    ],
)
def test_the_words_of_a_time_are_looked_for_only_where_it_is_no_meetings(question: str, words: tuple[str, ...]) -> None:
    assert understand(question, KNOWN, today=TODAY).words == words


def test_the_last_meeting_of_a_body_is_none_whose_body_is_not_known() -> None:
    known = Known(meetings=(*HELD, KnownMeeting(dt.date(2025, 1, 1))))
    query = understand("What was said at the last Planning Committee meeting?", known, today=TODAY)
    assert str(query.times) == "2023-07-07"


def test_without_meetings_there_is_no_last_one() -> None:
    assert not understand("What was said at the last meeting?", Known(), today=TODAY).times


@pytest.mark.parametrize(
    ("span", "told", "words"),
    [
        (Span.of_day(TODAY), "2025-05-20", "on 20 May 2025"),
        (Span.of_month(2024, 2), "2024-02", "in February 2024"),
        (Span.of_year(2024), "2024", "in 2024"),
        (Span(TODAY, None), "since 2025-05-20", "since 20 May 2025"),
        (Span(None, TODAY), "until 2025-05-20", "until 20 May 2025"),
        (
            Span(dt.date(2024, 1, 1), TODAY),
            "2024-01-01 to 2025-05-20",
            "between 1 January 2024 and 20 May 2025",
        ),
    ],
    ids=["day", "month", "year", "since", "until", "between"],
)
def test_a_span_is_told(span: Span, told: str, words: str) -> None:
    assert (str(span), span.words) == (told, words)


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_a_date_is_away_from_a_span_that_does_not_hold_it(
    date: dt.date, one: dt.date | None, other: dt.date | None
) -> None:
    first, last = (min(one, other), max(one, other)) if one and other else (one, other)
    span = Span(first, last)
    assert span.holds(date) is (span.away(date) == dt.timedelta())


@given(st.from_regex(r"(since|before|in|between|last|from) ?[\w/ ]{0,20}", fullmatch=True), st.dates())
def test_no_words_make_reading_fail(words: str, today: dt.date) -> None:
    understand(f"What was said {words}?", KNOWN, today=today)

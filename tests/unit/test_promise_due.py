"""By when: the time that words give, and the day, month or year that follows from it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.promises.due import due_in
from index.promises.promise import Due
from index.promises.reckoning import last_day

HELD = dt.date(2024, 11, 27)

TIMES = {
    "We aim to publish it in January.": Due("in January", "2025-01"),
    "It will be ready in December.": Due("in December", "2024-12"),
    "It will be sent by 5 December 2024.": Due("by 5 December 2024", "2024-12-05"),
    "She would reply by 3 May.": Due("by 3 May", "2025-05-03"),
    "a report by March 2026": Due("by March 2026", "2026-03"),
    "by the end of February": Due("by the end of February", "2025-02"),
    "scheduled for the September meeting": Due("for the September meeting", "2025-09"),
    "within 28 days": Due("within 28 days", "2024-12-25"),
    "report back in six months": Due("in six months", "2025-05-27"),
    "in two weeks' time": Due("in two weeks' time", "2024-12-11"),
    "we will do that next week": Due("next week", "2024-12-08"),
    "next month": Due("next month", "2024-12"),
    "next year": Due("next year", "2025"),
    "I'll ring them tomorrow": Due("tomorrow", "2024-11-28"),
    "in the new year": Due("in the new year", "2025"),
    "to the next meeting": Due("to the next meeting"),
    "to a future meeting of the panel": Due("to a future meeting"),
    "in due course": Due("in due course"),
    "before Christmas": Due("before Christmas"),
    "before the end of the month": Due("before the end of the month", "2024-11"),
    "by the end of this month": Due("by the end of this month", "2024-11"),
    "by the end of next month": Due("by the end of next month", "2024-12"),
    "by end of the week": Due("by end of the week", "2024-12-01"),
    "before the end of the year": Due("before the end of the year", "2024"),
    "by the end of the financial year": Due("by the end of the financial year", "2025-03-31"),
    "completed in 2025": Due("in 2025", "2025"),
    "I'll ring him first thing": Due("first thing"),
    "it will be corrected before it's printed": Due("before it's printed"),
    "before the clocks go back": Due("before the clocks go back"),
    "on the nineteenth we'll bring it": Due("on the nineteenth"),
    "the week of the seventh": Due("the week of the seventh"),
    "she is going to do it by half term": Due("by half term"),
    "in the first week of term": Due("in the first week of term"),
    "ten days before": Due("ten days before"),
    "once the figures were known": Due("once the figures were known"),
    "when the work is done": Due("when the work is done"),
    "a page each quarter": Due("each quarter"),
}
NO_TIMES = [
    "We will look into it.",
    "the report of 3 March 2021",
    "in October 2023",
    "in 2019",
    "may be considered",
    "last week",
    "when it was built",
]


@pytest.mark.parametrize(("text", "due"), TIMES.items(), ids=list(TIMES))
def test_a_time_is_read_as_printed_and_as_a_date(text: str, due: Due) -> None:
    assert due_in(text, HELD) == due


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_past_or_no_time_is_not_due(text: str) -> None:
    assert due_in(text, HELD) is None


def test_without_the_day_of_the_meeting_a_month_has_no_year() -> None:
    assert due_in("in January", None) == Due("in January")
    assert due_in("by 1 May 2025", None) == Due("by 1 May 2025", "2025-05-01")


@pytest.mark.parametrize(
    ("date", "day"),
    {"2025-01": dt.date(2025, 1, 31), "2024-02": dt.date(2024, 2, 29), "2025": dt.date(2025, 12, 31)}.items(),
)
def test_the_last_day_of_a_date(date: str, day: dt.date) -> None:
    assert last_day(date) == day


@given(st.text(max_size=200), st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)))
def test_a_time_is_in_its_text(text: str, held: dt.date) -> None:
    due = due_in(text, held)
    assert due is None or due.printed in text


@given(
    st.sampled_from(["by 31 {}", "in {}", "for the {} meeting", "by {} 29"]),
    st.sampled_from("January February April September December".split()),
    st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
)
def test_a_date_that_follows_is_not_before_the_meeting(words: str, month: str, held: dt.date) -> None:
    due = due_in(words.format(month), held)
    assert due is None or due.date is None or last_day(due.date) >= held

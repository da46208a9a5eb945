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
    "She would visit before the February half term.": Due("before the February half term", "2025-02"),
    "It will be sent by 5 December 2024.": Due("by 5 December 2024", "2024-12-05"),
    "She would reply by 3 May.": Due("by 3 May", "2025-05-03"),
    "a report by March 2026": Due("by March 2026", "2026-03"),
    "by the end of February": Due("by the end of February", "2025-02"),
    "figures for the 2025 season in time for the January meeting": Due("for the January meeting", "2025-01"),
    "scheduled for the September meeting": Due("for the September meeting", "2025-09"),
    "within 28 days": Due("within 28 days", "2024-12-25"),
    "report back in six months": Due("in six months", "2025-05-27"),
    "within the next fortnight": Due("within the next fortnight", "2024-12-11"),
    "over the coming week": Due("over the coming week", "2024-12-04"),
    "in two weeks' time": Due("in two weeks' time", "2024-12-11"),
    "we will do that next week": Due("next week", "2024-12-08"),
    "next month": Due("next month", "2024-12"),
    "next year": Due("next year", "2025"),
    "I'll ring them tomorrow": Due("tomorrow", "2024-11-28"),
    "in the new year": Due("in the new year", "2025"),
    "to the next meeting": Due("to the next meeting"),
    "to a future meeting of the panel": Due("to a future meeting"),
    "in due course": Due("in due course"),
    "before Christmas": Due("before Christmas", "2024-12-25"),
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
    "on the nineteenth we'll bring it": Due("on the nineteenth", "2024-12-19"),
    "the week of the seventh": Due("the week of the seventh", "2024-12-08"),
    "she is going to do it by half term": Due("by half term"),
    "in the first week of term": Due("in the first week of term"),
    "ten days before": Due("ten days before"),
    "once the figures were known": Due("once the figures were known"),
    "when the work is done": Due("when the work is done"),
    "a page each quarter": Due("each quarter"),
}
# What the words tell of, in five ways each; the meeting was on a Wednesday.
FORMS = {
    "She would reply by Friday.": Due("by Friday", "2024-11-29"),
    "I'll ring you on Monday morning.": Due("on Monday morning", "2024-12-02"),
    "It'll be up before noon on Thursday.": Due("before noon on Thursday", "2024-11-28"),
    "He would have it with the Clerk by next Tuesday.": Due("by next Tuesday", "2024-12-03"),
    "They meet on the Friday of next week.": Due("on the Friday of next week", "2024-12-06"),
    "The kit would be back by Easter.": Due("by Easter", "2025-04-20"),
    "A page would go up before Easter.": Due("before Easter", "2025-04-20"),
    "I'd like to have it done by Christmas.": Due("by Christmas", "2024-12-25"),
    "It would be cleared in time for Christmas.": Due("in time for Christmas", "2024-12-25"),
    "She would let them know over Christmas.": Due("over Christmas", "2024-12-25"),
    "The lamp would be mended within five working days.": Due("within five working days", "2024-12-04"),
    "A note would be sent within 10 working days.": Due("within 10 working days", "2024-12-11"),
    "to be confirmed in twenty working days": Due("in twenty working days", "2024-12-27"),
    "I'll send it within a fortnight.": Due("within a fortnight", "2024-12-11"),
    "It would be done within the week.": Due("within the week", "2024-12-04"),
    "From the first of January we will open it in the day time.": Due("From the first of January", "2025-01-01"),
    "I'll post it today.": Due("today", "2024-11-27"),
    "She would send it that afternoon.": Due("that afternoon", "2024-11-27"),
    "He would email it round later that day.": Due("later that day", "2024-11-27"),
    "The list would be sent the next day.": Due("the next day", "2024-11-28"),
    "He would ring her the following morning.": Due("the following morning", "2024-11-28"),
    "It would be counted over the weekend.": Due("over the weekend", "2024-11-30"),
    "a count over the weekend of 7 and 8 December": Due("over the weekend of 7 and 8 December", "2024-12-08"),
    "Both drafts come to me by the 10th.": Due("by the 10th", "2024-12-10"),
    "We'll run it from the first of March.": Due("from the first of March", "2025-03-01"),
    "We'll start the week of the seventh of January.": Due("the week of the seventh of January", "2025-01-12"),
    "It would be in the December issue.": Due("in the December issue", "2024-12"),
    "I'll bring it to your May meeting.": Due("to your May meeting", "2025-05"),
    "put it to the January Cabinet": Due("to the January Cabinet", "2025-01"),
    "It would come to the next meeting on 15 January.": Due("to the next meeting on 15 January", "2025-01-15"),
    "by the end of the following week": Due("by the end of the following week", "2024-12-08"),
    "They will come back in the autumn.": Due("in the autumn"),
    "He would include it in the next quarterly report.": Due("in the next quarterly report"),
    "to be circulated with the minutes": Due("with the minutes"),
    "She would feed back next time.": Due("next time"),
    "Future copies would, in future, be larger.": Due("in future"),
    "progress be reported every six months": Due("every six months"),
    "I'll send a note every fortnight until it's open.": Due("every fortnight until it's open"),
    "Figures would come to each meeting.": Due("each meeting"),
    "The barriers would be checked daily.": Due("daily"),
    "A bulletin would be issued monthly to members.": Due("monthly"),
    "She would see the group before work started.": Due("before work started"),
    "ten days before each lift": Due("ten days before each lift"),
    "to be cleared prior to signature": Due("prior to signature"),
    "shared ahead of publication": Due("ahead of publication"),
    "Ward members would see it before a decision is made on it.": Due("before a decision is made on it"),
    "As soon as it was known she would write.": Due("As soon as it was known"),
    "Details would be sent when the contract began.": Due("when the contract began"),
    "by the end of the school holidays": Due("by the end of the school holidays"),
    "in the second week of the consultation": Due("in the second week of the consultation"),
}
NO_TIMES = [
    "We will look into it.",
    "the report of 3 March 2021",
    "in October 2023",
    "in 2019",
    "may be considered",
    "last week",
    "when it was built",
    "The report would come before Members.",
    "It would go before the Scrutiny Committee.",
    "He did not have the figures before him.",
    "the information before the Licensing Panel",
    "to be taken before this Council",
    "Thank you for coming today.",
    "the report we have heard today",
    "A quarterly report would be written.",
    "the Easter market and the Christmas lights",
    "on the first floor",
    "the third point",
    "within the Council",
]


@pytest.mark.parametrize(("text", "due"), (TIMES | FORMS).items(), ids=list(TIMES | FORMS))
def test_a_time_is_read_as_printed_and_as_a_date(text: str, due: Due) -> None:
    assert due_in(text, HELD) == due


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_past_or_no_time_is_not_due(text: str) -> None:
    assert due_in(text, HELD) is None


@pytest.mark.parametrize(
    ("text", "act", "due"),
    [
        ("She had met them in May and would write in June.", "would", "in June"),
        ("The audit was done in March and he would circulate it.", "would", None),
        ("At the May meeting the Clerk would report back.", "would", "At the May meeting"),
        ("If you write after the meeting I'll see to it this week.", "I'll", "this week"),
        ("He would write to the trust, asking for a reply within a month.", "would", None),
        ("They will meet on 2 March and will ask the firms.", "will ask", "on 2 March"),
    ],
)
def test_a_promises_time_is_the_one_behind_it_or_of_its_clause(text: str, act: str, due: str | None) -> None:
    found = due_in(text, HELD, text.index(act))
    assert (found and found.printed) == due


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

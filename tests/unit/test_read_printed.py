"""Printed minutes: of committees with numbered minutes, and the plain prose of parish councils."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Furniture, Meeting, PaperKind, came, sent_apologies

MINUTES = """\
ROTHER VALE DISTRICT COUNCIL

MINUTES of a meeting of the Audit Committee held on Tuesday 4 July 2023 at 7.00 pm in the Civic Hall, Rother

PRESENT:

Cllr Ann Lee (Chair)
Cllr Tom Oak

33. APOLOGIES

Apologies were received from Cllr Fay Elm.

34. ACCOUNTS

34.1 The Director presented the accounts for 2022/23.

34.2 Members asked why they were late.

RESOLVED:

1. That the accounts be approved.

2. That the auditor be thanked.

35. EXCLUSION OF THE PUBLIC

RESOLVED that the public be excluded.

36. SALE OF LAND

(Q1) Cllr Lee asked for the price.
"""


def minutes(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.MINUTES
    (meeting,) = paper.meetings
    return meeting


def listed(text: str) -> list[tuple[str | None, str, bool]]:
    return [(item.number, item.title, item.exempt) for item in minutes(text).items]


def test_the_facts_of_the_meeting() -> None:
    meeting = minutes(MINUTES)
    assert (meeting.council, meeting.body, meeting.date, meeting.time, meeting.venue) == (
        "Rother Vale District Council",
        "Audit Committee",
        dt.date(2023, 7, 4),
        "7.00 pm",
        "Civic Hall, Rother",
    )
    assert read_text(MINUTES).warnings == ()


def test_the_items_and_not_their_paragraphs_questions_or_resolutions() -> None:
    assert listed(MINUTES) == [
        ("33", "APOLOGIES", False),
        ("34", "ACCOUNTS", False),
        ("35", "EXCLUSION OF THE PUBLIC", False),
        ("36", "SALE OF LAND", True),
    ]


def test_who_came_and_who_did_not() -> None:
    assert (came(minutes(MINUTES).people), sent_apologies(minutes(MINUTES).people)) == (
        ("Cllr Ann Lee", "Cllr Tom Oak"),
        ("Cllr Fay Elm",),
    )


def test_what_was_resolved() -> None:
    told = [(one.item, one.text) for one in minutes(MINUTES).contributions if one.authority is Authority.RESOLVED]
    assert told == [
        (1, "1. That the accounts be approved."),
        (1, "2. That the auditor be thanked."),
        (2, "RESOLVED that the public be excluded."),
    ]


def test_what_stands_before_the_items_is_minuted() -> None:
    before = [one for one in minutes(MINUTES).contributions if one.item is None]
    assert before
    assert {one.authority for one in before} == {Authority.MINUTED}


def test_a_link_behind_a_title_is_set_aside() -> None:
    paper = read_text(MINUTES.replace("34. ACCOUNTS", "34. ACCOUNTS PDF 90 KB"))
    assert paper.meetings[0].items[1].title == "ACCOUNTS"
    assert (Furniture.WEB_PAGE, "PDF 90 KB") in paper.furniture


PARISH = """\
Ash Parish Council

Minutes of the meeting held in the Village Hall on Tuesday 4 July 2023

PRESENT

Cllr Ann Lee, Cllr Tom Oak

IN ATTENDANCE

Ed Ash, Clerk

APOLOGIES

Cllr Fay Elm had sent hers.

MINUTES

The minutes of 6 June 2023 were approved.

FOOTPATHS

It was agreed to mow them.
"""


def test_titles_without_numbers_and_rosters_that_are_none() -> None:
    assert [title for _, title, _ in listed(PARISH)] == ["APOLOGIES", "MINUTES", "FOOTPATHS"]


def test_a_parish_council_meets_as_itself() -> None:
    meeting = minutes(PARISH)
    assert (meeting.council, meeting.date, meeting.venue) == ("Ash Parish Council", dt.date(2023, 7, 4), "Village Hall")


def test_rosters_below_headings_are_read() -> None:
    assert came(minutes(PARISH).people) == ("Cllr Ann Lee", "Cllr Tom Oak", "Ed Ash")


def test_a_body_in_a_roster_is_not_the_meetings() -> None:
    text = MINUTES.replace("a meeting of the Audit Committee held", "the meeting held")
    text = text.replace("Cllr Tom Oak", "Cllr Tom Oak, Elm Committee")
    assert minutes(text).body is None


def test_minutes_without_items_say_so() -> None:
    text = (
        "Minutes of the meeting held on 4 July 2023\n\nPresent: Cllr Lee\n\nIt rained, and nothing was done about it."
    )
    meeting = minutes(text)
    assert meeting.items == ()
    assert any("No numbered items" in warning for warning in read_text(text).warnings)


def test_a_date_that_is_inferred_from_its_weekday() -> None:
    text = PARISH.replace("Tuesday 4 July 2023", "Tuesday 4 July")
    meeting = minutes(text)
    assert (meeting.date, meeting.date_inferred) == (dt.date(2023, 7, 4), True)
    assert "was inferred" in read_text(text).warnings[0]


OPENING = {
    "opens and past": "Minutes of the Panel\n\n1. Dues\n\nThe dues were approved.\n\n2. Pier\n\nThe plan was noted.",
    "roster and past": "Harbour Panel\n\nPresent: Cllr Lee\n\nRESOLVED to wait.\n\nIt was noted that it rained.",
    "opens and roster": "DRAFT MINUTES\n\nHarbour Panel\n\nPresent: Cllr Lee\n\nThe pier leaks.",
    "Welsh": "Cofnodion y cyfarfod\n\nPresent: Cllr Lee\n\nPENDERFYNWYD aros.",
}


@pytest.mark.parametrize("text", OPENING.values(), ids=OPENING)
def test_what_minutes_are_known_by(text: str) -> None:
    assert read_text(text).kind is PaperKind.MINUTES


@pytest.mark.parametrize(
    "text",
    [
        "Minutes of the Harbour Panel\n\nThe pier leaks.",
        "A letter\n\nIt was agreed to wait, you wrote.",
        "Present: Cllr Lee\n\nThe pier leaks.",
        "The pier\n\n" * 30 + "Minutes of the Panel\n\nRESOLVED to wait. AGREED to pay.",
    ],
    ids=["a title", "a letter", "a roster", "far below"],
)
def test_what_are_no_minutes(text: str) -> None:
    assert read_text(text).kind is PaperKind.REPORT


def test_notes_in_plain_words_are_known_by_their_title_and_roster() -> None:
    head = "Minutes of the meeting on Saturday 12 October 2024\n\nWho was there: Zara Khan (Chair), Tom Fry"
    paper = read_text(f"{head}\n\n1. Buses\n\nZara spoke.")
    (held,) = paper.meetings
    assert paper.kind is PaperKind.MINUTES
    assert [(one.name, one.role) for one in held.people] == [("Zara Khan", "Chair"), ("Tom Fry", None)]


MARKED = """\
HAVER DISTRICT COUNCIL

PLANNING COMMITTEE

Minutes of the meeting held on Monday 13 October 2025 at 2.00 pm

Present: Councillors Robert Sykes (Chair) and Anne Tolland

1. Minutes

The minutes of the last meeting were agreed as a correct record.

2. Planning applications

It was proposed by Councillor Sykes and seconded by Councillor Tolland that permission be granted.

DECISION: That planning permission be GRANTED.

The next application was presented.

DECISION: That the application be DEFERRED. (8 for, 1 against)

3. Appeals

The report was noted.
"""


def test_minutes_that_mark_decisions_in_their_text_are_minutes() -> None:
    paper = read_text(MARKED)
    (meeting,) = paper.meetings
    assert paper.kind is PaperKind.MINUTES
    assert [one.text for one in meeting.contributions if one.authority is Authority.RESOLVED] == [
        "The minutes of the last meeting were agreed as a correct record.",
        "DECISION: That planning permission be GRANTED.",
        "DECISION: That the application be DEFERRED. (8 for, 1 against)",
        "The report was noted.",
    ]


def test_a_dated_line_in_capitals_is_of_the_head() -> None:
    text = (
        "ASH COUNCIL\nPLANNING COMMITTEE - 17 JULY 2024\nMINUTES\n\nPresent: Cllrs A Lee (Chair), B Oak\n\n"
        "24.  24/0311 - LAND AT NETHER ASH\n\nThe officer presented the application.\n\n"
        "25.  24/0298 - THE OLD DAIRY\n\nRESOLVED that it be deferred.\n"
    )
    (meeting,) = read_text(text).meetings
    assert (meeting.body, str(meeting.date)) == ("PLANNING COMMITTEE", "2024-07-17")
    assert "PLANNING COMMITTEE - 17 JULY 2024" not in [item.title for item in meeting.items]

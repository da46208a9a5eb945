"""Pages of other councils' committee systems: minutes pages and single item pages."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Contribution, Meeting, PaperKind, sent_apologies

MINUTES = """\
Agenda and minutes

Agenda and minutes
Cabinet - Tuesday, 4th July, 2023 10.00 am

Venue: Council Chamber, Shire Hall, Gloucester

Contact: Jo Moore

Items
No. Item

77/21

Apologies

Minutes:

Apologies were received from Councillor Mary Bell and Cllr J. Frith.

78/21

Declarations of interest

Minutes:

None.

12a

Bus Strategy pdf icon PDF 300 KB

Additional documents:

Minutes:

Councillor Ian Hay presented the report to Gloucestershire County Council.

RESOLVED: That the strategy be adopted.

Officers were thanked.
"""

ITEM = """\
Agenda item

Local Plan Review

Wednesday, 12th June, 2024 6.30 pm

[Ann Lee, Head of Planning, to present report]

Minutes:

The Head of Planning introduced the report to Bromley Town Council.

Resolved:

(a) That the Local Plan be published.

(b) That comments be asked for.

Members thanked the officers.

Supporting documents:
"""

NOTICE = """\
1.

Welcome

Minutes:

None.

2.

Public questions

Requests are due on the working day before the meeting (in this case {day}).

Minutes:

None.
"""


def meeting_in(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.MINUTES
    (meeting,) = paper.meetings
    return meeting


def told(contributions: tuple[Contribution, ...]) -> list[tuple[int | None, Authority, str]]:
    return [(one.item, one.authority, one.text) for one in contributions]


def test_the_head_of_a_minutes_page() -> None:
    meeting = meeting_in(MINUTES)
    assert (meeting.council, meeting.body, meeting.date, meeting.date_inferred, meeting.time, meeting.venue) == (
        "Gloucestershire County Council",
        "Cabinet",
        dt.date(2023, 7, 4),
        False,
        "10.00 am",
        "Council Chamber, Shire Hall, Gloucester",
    )


def test_a_page_with_date_and_body_warns_of_nothing() -> None:
    assert read_text(MINUTES).warnings == ()


def test_item_numbers_as_printed() -> None:
    assert [(item.number, item.title) for item in meeting_in(MINUTES).items] == [
        ("77/21", "Apologies"),
        ("78/21", "Declarations of interest"),
        ("12a", "Bus Strategy"),
    ]


def test_what_the_minutes_page_tells() -> None:
    contributions = tuple(one for one in meeting_in(MINUTES).contributions if one.item is not None)
    assert told(contributions) == [
        (0, Authority.MINUTED, "Apologies were received from Councillor Mary Bell and Cllr J. Frith."),
        (1, Authority.MINUTED, "None."),
        (2, Authority.MINUTED, "Councillor Ian Hay presented the report to Gloucestershire County Council."),
        (2, Authority.RESOLVED, "RESOLVED: That the strategy be adopted."),
        (2, Authority.MINUTED, "Officers were thanked."),
    ]


def test_what_stands_above_the_items_is_kept() -> None:
    head = [one.text for one in meeting_in(MINUTES).contributions if one.item is None]
    assert head == [
        "Cabinet - Tuesday, 4th July, 2023 10.00 am",
        "Venue: Council Chamber, Shire Hall, Gloucester",
        "Contact: Jo Moore",
    ]


def test_apologies_with_titles_as_printed() -> None:
    assert sent_apologies(meeting_in(MINUTES).people) == ("Councillor Mary Bell", "Cllr J. Frith")


@pytest.mark.parametrize(
    ("day", "meeting"),
    [
        ("6 July 2023", dt.date(2023, 7, 7)),
        ("Friday 7 July 2023", dt.date(2023, 7, 10)),
        ("Thursday, 28th March 2024", dt.date(2024, 4, 2)),
        ("24 December 2021", dt.date(2021, 12, 29)),
    ],
    ids=["weekday", "weekend", "Good Friday and Easter Monday", "Christmas with substitute days"],
)
def test_a_date_is_inferred_from_the_notice(day: str, meeting: dt.date) -> None:
    read = meeting_in(NOTICE.format(day=day))
    assert (read.date, read.date_inferred) == (meeting, True)


def test_a_notice_at_the_end_of_time_can_be_read() -> None:
    assert read_text(NOTICE.format(day="31 December 9999")).warnings


def test_a_page_without_any_date_says_so() -> None:
    warnings = read_text(NOTICE.format(day="soon")).warnings
    assert any("prints no date for its meeting" in warning for warning in warnings)


def test_a_decision_block_is_resolved() -> None:
    text = MINUTES.replace("78/21\n\nDeclarations of interest\n\nMinutes:", "78/21\n\nBridge\n\nDecision:")
    text = text.replace("None.", "That the bridge be closed.")
    assert (1, Authority.RESOLVED, "That the bridge be closed.") in told(meeting_in(text).contributions)


def test_links_to_large_files_are_furniture() -> None:
    text = ITEM.replace("Supporting documents:", "Supporting documents:\n\nLocal Plan pdf icon PDF 2 MB")
    assert not [one for one in meeting_in(text).contributions if "pdf icon" in one.text]


def test_an_item_page_with_a_date() -> None:
    meeting = meeting_in(ITEM)
    assert (meeting.council, meeting.date, meeting.date_inferred) == (
        "Bromley Town Council",
        dt.date(2024, 6, 12),
        False,
    )


def test_the_item_of_an_item_page() -> None:
    (item,) = meeting_in(ITEM).items
    assert (item.number, item.title, item.presenters) == (None, "Local Plan Review", ("Ann Lee, Head of Planning",))


def test_what_an_item_page_tells() -> None:
    assert told(meeting_in(ITEM).contributions) == [
        (0, Authority.AGENDA, "Wednesday, 12th June, 2024 6.30 pm"),
        (0, Authority.AGENDA, "[Ann Lee, Head of Planning, to present report]"),
        (0, Authority.MINUTED, "The Head of Planning introduced the report to Bromley Town Council."),
        (0, Authority.RESOLVED, "(a) That the Local Plan be published."),
        (0, Authority.RESOLVED, "(b) That comments be asked for."),
        (0, Authority.MINUTED, "Members thanked the officers."),
    ]


ITEM_WITH_A_HEAD = """\
Agenda item

Local Plan

Planning Policy Committee, Wednesday, 12th June, 2024 6.30 pm

[To consider the plan of 3 May 2021]

Minutes:

The plan was considered.
"""


def test_the_head_of_an_item_page_is_read_and_dates_in_notes_are_not() -> None:
    meeting = meeting_in(ITEM_WITH_A_HEAD)
    assert (meeting.body, meeting.date, meeting.time) == ("Planning Policy Committee", dt.date(2024, 6, 12), "6.30 pm")
    without = ITEM_WITH_A_HEAD.replace("Planning Policy Committee, Wednesday, 12th June, 2024 6.30 pm\n\n", "")
    assert meeting_in(without).date is None


def test_what_was_decided_stands_before_how_it_came_about() -> None:
    text = MINUTES.replace(
        "78/21\n\nDeclarations of interest\n\nMinutes:\n\nNone.",
        "78/21\n\nBridge\n\nMinutes:\n\nIt was discussed.\n\nDecision:\n\nTo close it.",
    )
    under = [(kind, words) for item, kind, words in told(meeting_in(text).contributions) if item == 1]
    assert under == [(Authority.RESOLVED, "To close it."), (Authority.MINUTED, "It was discussed.")]

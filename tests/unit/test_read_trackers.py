"""Action trackers: tables of what was asked of whom."""

from __future__ import annotations

import datetime as dt

import pytest

from index.actions.log_rows import log_rows
from index.readers import read_text
from index.types import Authority, PaperKind

TOLD = "Read as an action tracker: its rows tell how what was promised before stands, and are told with it."
TRACKER = """\
Rother Vale District Council

Scrutiny Panel - Tuesday, 4th July, 2023

Action Tracker

Action\tOwner\tDue\tStatus
Report on dues (of 6 June 2023)\tAnn Lee\tSeptember\tOpen
Visit the pier\tTom Oak\tAugust\tDone
"""
ROWS = TRACKER[TRACKER.index("Action\t") :]


def test_a_tracker_keeps_its_meeting_and_its_header() -> None:
    paper = read_text(TRACKER)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.council, meeting.body, meeting.date, meeting.items) == (
        PaperKind.REPORT,
        "Rother Vale District Council",
        "Scrutiny Panel",
        dt.date(2023, 7, 4),
        (),
    )
    (table,) = [one for one in meeting.contributions if one.table]
    assert table.text.splitlines()[0] == "Action\tOwner\tDue\tStatus"
    assert {one.authority for one in meeting.contributions} == {Authority.REPORTED}
    assert paper.warnings == (TOLD,)


def test_dates_in_the_rows_are_not_the_meetings() -> None:
    paper = read_text(TRACKER.replace(" - Tuesday, 4th July, 2023", ""))
    assert paper.meetings[0].date is None
    assert "no date" in paper.warnings[0]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Updated 18 June 2024", ""),
        ("Last updated: 18/06/24", ""),
        ("Action Log (as at Tuesday 18th June 2024)", ""),
        ("Position at 18 June 2024", ""),
        ("Status as of close of play on 18.6.24", ""),
        ("Open actions | version 4 | revised by the clerk 18 June 2024 | next update 16 July 2024", ""),
        ("", "This log was last updated on 18 June 2024."),
        ("Reviewed by the panel on 2 April 2024. Updated 18 June 2024", ""),
    ],
    ids=["updated", "last updated", "as at", "position at", "as of", "in parts", "below the table", "the last of two"],
)
def test_the_day_up_to_which_a_tracker_tells(above: str, below: str) -> None:
    head = f"Rother Vale District Council\nScrutiny Panel\n{above}"
    paper = read_text(f"{head}\n\n{ROWS}\n{below}\n")
    assert (paper.meetings[0].date, paper.warnings) == (dt.date(2024, 6, 18), (TOLD,))


@pytest.mark.parametrize(
    "said",
    [
        "Next update: 18 June 2024",
        "To be reviewed on 18 June 2024",
        "Actions agreed since 18 June 2024",
        "The officers told us that the whole of the list of the sites had been updated on 18 June 2024",
    ],
    ids=["the next", "to come", "since", "in a sentence"],
)
def test_other_days_over_a_tracker_are_not_its_own(said: str) -> None:
    paper = read_text(f"Rother Vale District Council\n{said}\n\n{ROWS}")
    assert paper.meetings[0].date is None


@pytest.mark.parametrize(
    "header",
    [
        "| Recommendation | Responsible | Progress |",
        "Outstanding request    By whom    Update    Target",
        "Ref | Agreed action | Lead officer | RAG",
        "Request\tWho\tDeadline",
    ],
)
def test_headers_of_trackers(header: str) -> None:
    assert "not recognised" not in "".join(read_text(f"Tracker\n\n{header}\n").warnings)


@pytest.mark.parametrize(
    "header",
    [
        "Action\tOwner",
        "Site\tDues\tShare",
        "Action\tRequest\tRecommendation",
        "The action, owner and status of each were told.",
        "Action | " + "word " * 30 + "| Owner | Status",
    ],
    ids=["two columns", "other columns", "columns of one kind", "a sentence", "a row of text"],
)
def test_what_is_no_tracker(header: str) -> None:
    assert "not recognised" in read_text(f"Papers\n\n{header}\n").warnings[0]


ENTRIES = """\
ROTHER VALE DISTRICT COUNCIL

SCRUTINY PANEL - 4 JULY 2023

AGENDA ITEM 6

ACTION TRACKER

Part 2 tells what members asked for.

PART 1 - ADVICE TO CABINET

Ref: R1
Meeting: 6 June 2023, Minute SP.12
Recommendation: Keep the pier open all winter
Cabinet response: Accepted in part
Status: Closed

PART 2 - ACTIONS

Ref: A1
Meeting: 6 June 2023, Minute SP.12
Action: Send the panel the dues of each berth, as they were before and after the storm, with what was paid by visitors
Owner: Ann Lee
Due: 20 June 2023
Status: Complete. Sent on 19 June to all members of the panel, with a note that tells what visitors paid in the spring.

Ref: A2
Meeting: 6 June 2023, Minute SP.14
Action: Visit the slipway
Owner: Tom Oak, Harbour Master
Due: -
Status: Outstanding

Ref: A3
Meeting: 2 May 2023, Minute SP.3
Action: Ask the county about the bridge
Owner: Ann Lee
Due: 1 June 2023
Status: Overdue
"""
APART = ENTRIES.replace(", Minute ", "\nMinute: ")
DENSE = ENTRIES[: ENTRIES.index("PART 1")] + ENTRIES[ENTRIES.index("PART 1") :].replace("\n\n", "\n")
WRAPPED = ENTRIES.replace("as they were before", "as they\nwere before").replace(
    "with a note that", "with a\nnote that"
)


@pytest.mark.parametrize(
    "text",
    [ENTRIES, APART, DENSE, WRAPPED],
    ids=["the minute behind the day", "the minute with a label", "no empty lines", "values over two lines"],
)
def test_a_tracker_in_blocks_of_labelled_lines_is_one_paper_of_the_meeting_it_goes_to(text: str) -> None:
    paper = read_text(text)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.body, meeting.date, paper.warnings) == (
        PaperKind.REPORT,
        "SCRUTINY PANEL",
        dt.date(2023, 7, 4),
        (TOLD,),
    )
    assert {one.authority for one in meeting.contributions} == {Authority.REPORTED}
    found = [row for one in meeting.contributions if one.table for row in log_rows(one.text)]
    assert [(row.who, row.due, row.agreed, row.minute) for row in found] == [
        ("Ann Lee", "20 June 2023", "2023-06-06", "SP.12"),
        ("Tom Oak, Harbour Master", None, "2023-06-06", "SP.14"),
        ("Ann Lee", "1 June 2023", "2023-05-02", "SP.3"),
    ]


def test_a_history_of_an_issue_is_no_tracker() -> None:
    parts = ("Meeting: 6 June 2023 - Cabinet (Item 7)", "Meeting: 4 July 2023 - Council (Item 12)")
    text = "Issue: The pier\n\n" + "\n\n".join(f"{part}\n\nThe pier\n\nDecision:\n\nThat it be kept." for part in parts)
    assert [meeting.body for meeting in read_text(text).meetings] == ["Cabinet", "Council"]


def test_entries_that_name_the_minute_are_no_meetings_whatever_stands_over_them() -> None:
    paper = read_text(f"What became of it all\n\n{ENTRIES[ENTRIES.index('Ref: R1') :]}")
    assert len(paper.meetings) == 1

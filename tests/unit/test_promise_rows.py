"""The rows of action tables: the action, whose it is, by when, when it was agreed, and how it stands."""

from __future__ import annotations

import pytest

from index.actions.action_tables import Row, rows
from index.actions.standing import Status

TABS = (
    "Ref\tMeeting\tMinute\tAction\tOwner\tDue\tStatus\tUpdate\n"
    "P/3\t6 June 2023\t41\tVisit the pier\tHarbour Master\t1 August 2023\tDone\tVisited on 20 July.\n"
    "P/4\t6 June 2023\tC/42\tReport on mooring fees\tTreasurer\t5 September 2023\tDeferred\tNow 7 November 2023."
)
BARS = (
    "| No. | Raised | Agreed action | Lead officer | Target date | Position |\n"
    "|---|---|---|---|---|---|\n"
    "| 1 | May 2024 | Send the ferry timetable to members | Transport Manager | June 2024 | Not yet sent |\n"
    "| 2 | July 2024 | No action | – | – | – |"
)
PLAIN = "Action | Who | Date raised | When | Progress\nRing the school | Clerk | 03/02/2025 | April | Being chased"


def told(table: str, row: Row) -> tuple[str | None, ...]:
    said = " … ".join(table[slice(*span)] for span in row.standing.spans) if row.standing else None
    action = table[slice(*row.spans[0])]
    return action, row.who, row.due, row.agreed, row.minute, row.standing.status.value if row.standing else None, said


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            TABS,
            [
                (
                    *("Visit the pier", "Harbour Master", "1 August 2023", "2023-06-06", "41"),
                    *("kept", "Done\tVisited on 20 July."),
                ),
                (
                    *("Report on mooring fees", "Treasurer", "5 September 2023", "2023-06-06", "C/42"),
                    *("changed", "Deferred\tNow 7 November 2023."),
                ),
            ],
        ),
        (
            BARS,
            [
                (
                    *("Send the ferry timetable to members", "Transport Manager", "June 2024", "2024-05", None),
                    *("open", "Not yet sent"),
                )
            ],
        ),
        (PLAIN, [("Ring the school", "Clerk", "April", "2025-02-03", None, "open", "Being chased")]),
    ],
    ids=["tabs", "bars", "meeting behind"],
)
def test_a_row_of_a_tracker(table: str, expected: list[tuple[str | None, ...]]) -> None:
    assert [told(table, row) for row in rows(table)] == expected


@pytest.mark.parametrize(
    ("status", "update", "expected"),
    [
        ("Completed", "", Status.KEPT),
        ("Complete – item 8 on this agenda", "", Status.KEPT),
        ("Actioned", "Letter sent.", Status.KEPT),
        ("", "This has been done.", Status.KEPT),
        ("Not complete", "", Status.OPEN),
        ("Partly complete", "", Status.OPEN),
        ("In progress", "Completed by the end of May", Status.OPEN),
        ("On agenda", "Item 6", Status.OPEN),
        ("Outstanding", "", Status.OPEN),
        ("Overdue", "To be sent by 4 October", Status.OVERDUE),
        ("Postponed", "", Status.CHANGED),
        ("Dropped", "The landlord said no.", Status.CHANGED),
        ("Doing it", "The clerk has rung twice.", Status.OPEN),
        ("Doing it", "She has been unwell. Moved to the June meeting", Status.CHANGED),
        ("Doing it", "The lamp was moved to the hall", Status.OPEN),
        ("No longer required", "", None),
        ("C", "The late bus ran.", Status.KEPT),
        ("L", "Opened on 10 November.", Status.OVERDUE),
        ("O", "Bid sent.", Status.OPEN),
        ("A", "Figures have been received.", None),
        ("", "", None),
    ],
)
def test_how_a_row_says_that_it_stands(status: str, update: str, expected: Status | None) -> None:
    table = f"Action\tOwner\tStatus\tUpdate\nWrite to the harbour board\tClerk\t{status}\t{update}"
    found = [row.standing.status for row in rows(table) if row.standing]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("head", ["How is it going", "Where we are", "Latest news", "What happened"])
def test_a_column_of_any_name_behind_the_action_says_how_it_stands(head: str) -> None:
    table = f"Action | Who | By when | {head} | Status\nMend the slide | Jo | 1 May | Two firms asked | Late"
    (row,) = rows(table)
    assert told(table, row)[-2:] == ("overdue", "Two firms asked … Late")


@pytest.mark.parametrize("head", ["Priority", "Budget code", "Reason", "Ref"])
def test_a_column_of_something_else_says_nothing_of_how_an_action_stands(head: str) -> None:
    table = f"Action | Who | {head}\nMend the slide | Jo | Complete safety"
    (row,) = rows(table)
    assert (row.standing, row.update) == (None, ())

"""Lists of actions without a tracker's columns."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, PaperKind

ENTRIES = "1. Ask for a price for the gate. Clerk.\n2. Letter to the school. Chair.\n"
HEADS = {
    "behind the date": "Norbury Town Council\nParks Committee, 4 March 2025: actions\n",
    "before the date": "NORBURY TOWN COUNCIL\nPARKS COMMITTEE\nActions and agreements, 4 March 2025\n",
    "from the date": "Norbury Town Council - Parks Committee - actions from 4 March 2025\n",
    "a sheet": "Norbury Town Council\nParks Committee\nAction sheet: Committee of 4 March 2025\n",
    "a log": "Norbury Town Council – Action log\nCommittee: Parks Committee     Meeting of: 4 March 2025\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
def test_a_list_keeps_its_meeting_and_each_entry(head: str) -> None:
    paper = read_text(f"{head}\n{ENTRIES}")
    (meeting,) = paper.meetings
    assert (paper.kind, paper.warnings) == (PaperKind.MINUTES, ())
    assert (meeting.council or "").casefold() == "norbury town council"
    assert (meeting.body or "").casefold() == "parks committee"
    assert meeting.date == dt.date(2025, 3, 4)
    assert [one.text for one in meeting.contributions] == ENTRIES.splitlines()
    assert {one.heading.casefold()[:6] for one in meeting.contributions if one.heading} == {"action"}


def test_what_was_agreed_is_decided_and_what_is_to_do_is_not() -> None:
    text = f"{HEADS['before the date']}\nAGREED\nA1  The budget is approved.\n\nTO DO\n{ENTRIES}"
    (meeting,) = read_text(text).meetings
    assert [one.authority for one in meeting.contributions] == [Authority.RESOLVED, *[Authority.MINUTED] * 2]
    assert meeting.contributions[-1].heading == "TO DO"


def test_cells_that_spaces_part_are_a_table() -> None:
    rows = [
        "P3      Price for the gate      Clerk",
        "P4      Letter to the school      Chair",
        "P5      Map      AL",
    ]
    (meeting,) = read_text("\n".join([HEADS["a sheet"], *rows])).meetings
    (table,) = meeting.contributions
    assert table.table
    assert table.text.splitlines()[0] == "P3\tPrice for the gate\tClerk"


@pytest.mark.parametrize(
    "text",
    ["Climate action plan, 4 March 2025\nWe act.\n", "Our actions\nWe act now.\n", "Actions, 4 March 2025\n"],
    ids=["a plan", "no date", "nothing below"],
)
def test_what_is_no_list_of_actions(text: str) -> None:
    assert read_text(text).kind is PaperKind.REPORT


def test_a_tracker_tells_of_which_meeting_it_is() -> None:
    head = "PARKS COMMITTEE TRACKER - Norbury Town Council\nFrom Committee of 4 March 2025\n"
    (meeting,) = read_text(f"{head}\nRef: P3\nPrice for the gate\nOwner: Clerk   Due: May   RAG: A\n").meetings
    assert (meeting.body, meeting.date) == ("PARKS COMMITTEE", dt.date(2025, 3, 4))

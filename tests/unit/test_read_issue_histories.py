"""Pages of one issue's history: a meeting a section, each with the one item."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Furniture, PaperKind

HISTORY = """\
Issue details

Rother Vale District Council

Harbour Dues

Meeting: 12/06/2024 - Cabinet (Item 7)

7 Harbour Dues for 2025

Minutes:

The Leader introduced the report.

RESOLVED: That the dues be raised.

Meeting: 03/05/2024 6.30 pm - Scrutiny Panel (Item 9a.)

Harbour Dues: Review

[Ann Lee, Head of Harbours, to present report]

Decision:

That the Cabinet be asked to raise them.
"""


def test_each_section_is_a_meeting() -> None:
    paper = read_text(HISTORY)
    assert paper.kind is PaperKind.MINUTES
    assert [(one.council, one.body, one.date, one.time) for one in paper.meetings] == [
        ("Rother Vale District Council", "Cabinet", dt.date(2024, 6, 12), None),
        ("Rother Vale District Council", "Scrutiny Panel", dt.date(2024, 5, 3), "6.30 pm"),
    ]
    assert paper.warnings == ()


def test_each_meeting_has_the_one_item() -> None:
    items = [[(item.number, item.title, item.presenters) for item in one.items] for one in read_text(HISTORY).meetings]
    assert items == [
        [("7", "Harbour Dues for 2025", ())],
        [("9a", "Harbour Dues: Review", ("Ann Lee, Head of Harbours",))],
    ]


def test_what_each_meeting_resolved() -> None:
    resolved = [
        [one.text for one in meeting.contributions if one.authority is Authority.RESOLVED]
        for meeting in read_text(HISTORY).meetings
    ]
    assert resolved == [["RESOLVED: That the dues be raised."], ["That the Cabinet be asked to raise them."]]


def test_the_head_stands_before_the_first_meeting_alone() -> None:
    first, second = read_text(HISTORY).meetings
    assert "Rother Vale District Council" not in [one.text for one in second.contributions]
    assert all(one.item == 0 for one in second.contributions)
    assert first.items[0].title


HEADS = {
    "Meeting: 12/06/2024 - Cabinet (Item 7)": ("Cabinet", dt.date(2024, 6, 12), None, "7"),
    "## Meeting: 12 June 2024 - Cabinet (Item 7.)": ("Cabinet", dt.date(2024, 6, 12), None, "7"),
    "**Meeting: 12 June 2024 - Cabinet (Item 77/24)**": ("Cabinet", dt.date(2024, 6, 12), None, "77/24"),
    "Meeting: Cabinet - 12/06/2024 (Item 7)": ("Cabinet", dt.date(2024, 6, 12), None, "7"),
    "Cyfarfod: 12 Mehefin 2024 - Cabinet (Eitem 7)": ("Cabinet", dt.date(2024, 6, 12), None, "7"),
}


@pytest.mark.parametrize(("head", "facts"), HEADS.items(), ids=HEADS)
def test_the_head_of_a_section(head: str, facts: tuple[str, dt.date, str | None, str]) -> None:
    (meeting,) = read_text(f"{head}\n\nHarbour Dues\n\nMinutes:\n\nThey were raised.").meetings
    assert (meeting.body, meeting.date, meeting.time, meeting.items[0].number) == facts


def test_sections_without_item_numbers() -> None:
    text = "Meeting: 12/06/2024 - Cabinet\n\nHarbour Dues\n\nMinutes:\n\nRaised.\n\nMeeting: 3/5/2024 - Panel\n\nDues"
    first, second = read_text(text).meetings
    assert ([item.number for item in first.items], [item.title for item in second.items]) == ([None], ["Dues"])


def test_a_number_before_the_title_is_the_items_where_the_head_has_none() -> None:
    text = "Meeting: 12/06/2024 - Cabinet\n\n77/24 Dues\n\nMinutes:\n\nRaised.\n\nMeeting: 3/5/2024 - Panel\n\nDues"
    paper = read_text(text)
    assert (paper.meetings[0].items[0].number, paper.meetings[0].items[0].title) == ("77/24", "Dues")
    assert (Furniture.NUMBER, "77/24") in paper.furniture


def test_another_number_before_the_title_belongs_to_it() -> None:
    text = "Meeting: 12/06/2024 - Cabinet (Item 7)\n\n12 Homes on the Quay\n\nMinutes:\n\nFine."
    (item,) = read_text(text).meetings[0].items
    assert (item.number, item.title) == ("7", "12 Homes on the Quay")


@pytest.mark.parametrize(
    "text",
    [
        "Meeting: 12/06/2024 - Cabinet\n\nHarbour dues\n\nThey rose.",
        "Meeting: soon (Item 7)\n\nHarbour dues\n\nThey rose.",
        "Meetings were held on 12/06/2024 (Item 7)\n\nThey rose.",
    ],
    ids=["one head without an item", "no date", "a sentence"],
)
def test_what_is_no_history(text: str) -> None:
    assert read_text(text).meetings[0].items == ()


def test_a_cancelled_meeting_has_its_item_without_minutes() -> None:
    text = f"{HISTORY}\nMeeting: 01/04/2024 - Cabinet (Item 3)\n\nHarbour Dues\n\nThis meeting was cancelled."
    *_, last = read_text(text).meetings
    assert [(item.number, item.title) for item in last.items] == [("3", "Harbour Dues")]
    assert [(one.authority, one.text) for one in last.contributions] == [
        (Authority.AGENDA, "This meeting was cancelled.")
    ]


def test_a_section_that_says_nothing_of_its_body_warns() -> None:
    (warning,) = read_text("Meeting: 12/06/2024 (Item 7)\n\nHarbour Dues\n\nMinutes:\n\nRaised.").warnings
    assert "does not name the body" in warning

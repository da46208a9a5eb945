"""Rosters set as tables, rosters below a page's items, and the names under "Apologies"."""

from __future__ import annotations

import pytest

from index.people.attendance_rows import heads_roster, told_in_rows
from index.readers import read_text
from index.types import Capacity, Meeting, came, sent_apologies

MEMBER, AWAY, ABSENT = Capacity.MEMBER, Capacity.APOLOGIES, Capacity.ABSENT

TABLES = {
    "one column": (
        "| Attendee | Role | Attendance |\n|---|---|---|\n| Cllr A Lee | Chair | Present |\n"
        "| Cllr B Fry | Member | Apologies |",
        [("Cllr A Lee", MEMBER), ("Cllr B Fry", AWAY)],
    ),
    "yes and no": (
        "| Councillor | Attended |\n| Cllr A Lee | Yes |\n| Cllr B Fry | No |",
        [("Cllr A Lee", MEMBER), ("Cllr B Fry", ABSENT)],
    ),
    "a column each": (
        "| Member | Present | Apologies |\n| Cllr A Lee | ✓ | |\n| Cllr B Fry | | ✓ |",
        [("Cllr A Lee", MEMBER), ("Cllr B Fry", AWAY)],
    ),
    "names in the second column": (
        "| Role | Name | Attendance |\n| Member | Cllr A Lee | Present |",
        [("Cllr A Lee", MEMBER)],
    ),
    "ahead of the meeting": ("| Attendee | Role | Attendance |\n| Cllr A Lee | Chair | Expected |", []),
    "a cell a line": (
        "Attendee\nRole\nAttendance\nCllr A Lee\nChair\nPresent\nCllr B Fry\nMember\nApologies"
        "\nCllr C Oak\nMember\nExpected",
        [("Cllr A Lee", MEMBER), ("Cllr B Fry", AWAY)],
    ),
    "tabs": ("Name\tAttendance\nCllr A Lee\tIn attendance", [("Cllr A Lee", Capacity.ATTENDING)]),
}


@pytest.mark.parametrize(("text", "people"), TABLES.values(), ids=TABLES)
def test_a_table_says_who_came(text: str, people: list[tuple[str, Capacity]]) -> None:
    left, told = told_in_rows(text.splitlines())
    assert ([line for line in left if line], told) == ([], people)


@pytest.mark.parametrize(
    "row", ["| Item | Subject |", "Present", "| Cllr A Lee | Member | Present |", "| Member | Ward |"]
)
def test_a_row_that_heads_no_roster(row: str) -> None:
    assert not heads_roster(row)


def test_the_lines_around_a_table_stay() -> None:
    text = "Above\n| Councillor | Attended |\n| Cllr A Lee | Yes |\nBelow\n| Cllr B Fry | Yes |"
    assert told_in_rows(text.splitlines())[0] == ["Above", "Below", "| Cllr B Fry | Yes |"]


PAGE = """\
# Agenda and minutes
## Harbour Committee - Tuesday, 4th July, 2023 10.00 am
| No. | Item |
| 1. | Apologies Minutes: None. |
| 2. | Minutes Minutes: RESOLVED: That the minutes be signed. |

"""
ROSTERS_BELOW = {
    "a table": "Attendance\n| Councillor | Attended |\n| Cllr A Lee | Yes |\n| Cllr B Fry | Apologies sent |",
    "a heading": "### Attendance\n\nCllr A Lee (Chair)\n\nApologies: Cllr B Fry",
    "a lead-in": "Present: Cllr A Lee (Chair)\nApologies: Cllr B Fry",
}


@pytest.mark.parametrize("roster", ROSTERS_BELOW.values(), ids=ROSTERS_BELOW)
def test_a_roster_below_the_items_of_a_page(roster: str) -> None:
    (meeting,) = read_text(PAGE + roster).meetings
    assert (came(meeting.people), sent_apologies(meeting.people)) == (("Cllr A Lee",), ("Cllr B Fry",))
    assert [item.number for item in meeting.items] == ["1", "2"]
    assert not any("Lee" in one.text for one in meeting.contributions if one.item is not None)


def test_labels_in_bold_part_a_cell() -> None:
    (meeting,) = read_text(PAGE.replace("Minutes:", "**Minutes:**")).meetings
    assert [item.title for item in meeting.items] == ["Apologies", "Minutes"]
    assert [one.text for one in meeting.contributions if one.item == 0] == ["None."]


def minuted(apologies: str) -> Meeting:
    head = "ASH PARISH COUNCIL\nMinutes of the meeting held on 4 July 2023 at 7pm in the Ark\nPresent: Cllr Z Hill\n\n"
    return read_text(f"{head}{apologies}\n2. Minutes\nRESOLVED that the minutes be signed.\n3. Bins\nNoted.").meetings[
        0
    ]


APOLOGIES = {
    "1. Apologies for absence: Cllr Lee, Cllr Fry and County Councillor Oak": (
        "Cllr Lee",
        "Cllr Fry",
        "County Councillor Oak",
    ),
    "1. Apologies\nA Lee, B Fry (work) and Mrs C Oak.": ("A Lee", "B Fry", "Mrs C Oak"),
    "1. Apologies\nReceived from Cllrs A Lee and B Fry.": ("A Lee", "B Fry"),
    "1. Apologies\nMr. A. Lee. The District Councillor, Mrs. B. Fry, also sent her apologies.": (
        "Mrs. B. Fry",
        "Mr. A. Lee",
    ),
    "1. Ymddiheuriadau\nY Cynghorwyr Alun Lee a Non Fry.": ("Alun Lee", "Non Fry"),
    "1. Apologies\nNone.": (),
    "1. Apologies\nCllr Lee spoke of Mrs Fry.": ("Cllr Lee",),
}


@pytest.mark.parametrize(("text", "names"), APOLOGIES.items(), ids=APOLOGIES)
def test_the_names_under_apologies(text: str, names: tuple[str, ...]) -> None:
    assert sent_apologies(minuted(text).people) == names

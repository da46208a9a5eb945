"""Agenda and report packs of other councils, in other layouts than the sample."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Meeting, PaperKind, came, sent_apologies

WITHOUT_MINUTES = """\
LEEDS CITY COUNCIL

# Environment Board

Tuesday, 4 July 2023 at 1.30 pm

**Venue** Committee Room 2, Civic Hall

## AGENDA

### 1 Apologies for absence

### 2 Minutes (Pages 5 - 8)

To approve the minutes of the meeting of 6 June 2023.

### 3 Air quality action plan (Pages 9 - 30)

Report of the Director of Environment.

## PART 2 - EXEMPT ITEMS

### 4 Waste contract (Pages 31 – 40)

[Raj Patel, Head of Waste, to present report]



# Nitrogen dioxide

Page 9

Nitrogen dioxide fell at nine of ten sites.

Site\t2021\t2022
High Street\t41\t38
Mill Lane\t40\t37



# Renewal

Page 31

The contract ends in March 2024.
"""

WITH_OWN_NUMBERS = """\
NORTH DEVON DISTRICT COUNCIL

# Audit Committee

Monday, 8th January 2024 at 6.30 pm

# Agenda

**1.** **Apologies**

To receive apologies.

**2.** **Minutes of the last meeting (Pages 5 - 8)**

To approve them as a correct record.

**3.** **Risk register (Pages 9 - 20)**

To note the register.

# MINUTES OF THE AUDIT COMMITTEE HELD ON MONDAY 9 OCTOBER 2023

## Present

Councillor Ada Byron (Chair)
Councillor Carl Diaz

### 33. **Apologies**

Councillor Eve Fry

### 34. **Accounts**

The accounts were presented.

RESOLVED that the accounts be approved.

### 35. **Fraud**

There was none.



# Risk register

Agenda Item 3

Eleven risks are red.



# Appendix A

Flooding is the first of them.
"""

HEADINGS_ALONE = """\
# Licensing Committee

Thursday 8 February 2024, 6.00 pm

# Agenda

**1 Apologies**

**2 Taxi fares (Pages 3 - 9)**

**3 Street trading (Pages 10 - 12)**

# Taxi fares

Agenda Item 2

Fares rise by 4 per cent.
"""

ONE_REPORT_AFTER_ANOTHER = """\
# Licensing Committee

Thursday 8 February 2024, 6.00 pm

# Agenda

**1 Apologies**

**2 Taxi fares**

**3 Street trading**

To consider two reports.

# The fares of taxis

Agenda Item 2

Fares rise by 4 per cent.

# Stalls on the square

Agenda Item 3

Twelve stalls are let.
"""


def numbers_of(meeting: Meeting, words: str) -> list[str | None]:
    """Numbers of the items under which ``words`` stand."""
    return [
        meeting.items[one.item].number if one.item is not None else None
        for one in meeting.contributions
        if words in one.text
    ]


def test_a_pack_without_printed_minutes_is_one_meeting() -> None:
    paper = read_text(WITHOUT_MINUTES)
    (meeting,) = paper.meetings
    assert paper.kind is PaperKind.AGENDA
    assert (meeting.council, meeting.body, meeting.date, meeting.time, meeting.venue) == (
        "Leeds City Council",
        "Environment Board",
        dt.date(2023, 7, 4),
        "1.30 pm",
        "Committee Room 2, Civic Hall",
    )


def test_items_in_plain_headings_without_their_pages() -> None:
    items = read_text(WITHOUT_MINUTES).meetings[0].items
    assert [(item.number, item.title, item.exempt, item.presenters) for item in items] == [
        ("1", "Apologies for absence", False, ()),
        ("2", "Minutes", False, ()),
        ("3", "Air quality action plan", False, ()),
        ("4", "Waste contract", True, ("Raj Patel, Head of Waste",)),
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [("Nitrogen dioxide fell", "3"), ("High Street\t41\t38", "3"), ("The contract ends", "4")],
)
def test_reports_are_tied_by_page_numbers(words: str, number: str) -> None:
    assert numbers_of(read_text(WITHOUT_MINUTES).meetings[0], words) == [number]


def test_a_table_keeps_its_header() -> None:
    (table,) = [one for one in read_text(WITHOUT_MINUTES).meetings[0].contributions if one.table]
    assert table.text.splitlines() == ["Site\t2021\t2022", "High Street\t41\t38", "Mill Lane\t40\t37"]


def test_printed_minutes_are_their_own_meeting_with_their_own_numbers() -> None:
    pack, earlier = read_text(WITH_OWN_NUMBERS).meetings
    assert (pack.date, earlier.date) == (dt.date(2024, 1, 8), dt.date(2023, 10, 9))
    assert earlier.body == pack.body == "Audit Committee"
    assert [item.number for item in pack.items] == ["1", "2", "3"]
    assert [item.number for item in earlier.items] == ["33", "34", "35"]


def test_attendance_and_apologies_of_the_printed_minutes() -> None:
    _, earlier = read_text(WITH_OWN_NUMBERS).meetings
    assert came(earlier.people) == ("Councillor Ada Byron", "Councillor Carl Diaz")
    assert sent_apologies(earlier.people) == ("Councillor Eve Fry",)


def test_resolutions_of_the_printed_minutes() -> None:
    _, earlier = read_text(WITH_OWN_NUMBERS).meetings
    resolved = [one for one in earlier.contributions if one.authority is Authority.RESOLVED]
    assert [(one.item, one.text) for one in resolved] == [(1, "RESOLVED that the accounts be approved.")]


@pytest.mark.parametrize("words", ["Eleven risks are red.", "Flooding is the first of them."])
def test_reports_and_their_appendices_are_tied_by_the_item_number(words: str) -> None:
    pack, earlier = read_text(WITH_OWN_NUMBERS).meetings
    assert numbers_of(pack, words) == ["3"]
    assert numbers_of(earlier, words) == []


def test_items_without_notes_stay_in_the_agenda() -> None:
    meeting = read_text(HEADINGS_ALONE).meetings[0]
    assert [item.number for item in meeting.items] == ["1", "2", "3"]
    assert numbers_of(meeting, "Fares rise by 4 per cent.") == ["2"]


def test_an_agenda_of_headings_alone_can_be_read() -> None:
    lines = ["# Agenda", "**1 Apologies**", "**2 Taxi fares**", "**3 Stalls**", "Agenda Item 2", "Fares rise."]
    read_text("\n\n".join(lines))


def test_a_second_report_without_a_gap_before_it_is_tied_to_its_own_item() -> None:
    meeting = read_text(ONE_REPORT_AFTER_ANOTHER).meetings[0]
    assert numbers_of(meeting, "Fares rise by 4 per cent.") == ["2"]
    assert numbers_of(meeting, "Twelve stalls are let.") == ["3"]


AGENDA_ON_TOP = """\
# AGENDA

# Licensing Committee

Thursday 8 February 2024

**1 Apologies**

[To receive apologies]

**2 Taxi fares (Pages 3 to 9)**

**3 Stalls (Pages 10 to 12)**

[Ann Lee, Head of Licensing, to present report]
"""


def test_what_stands_below_the_word_agenda_is_read_as_the_head() -> None:
    (meeting,) = read_text(AGENDA_ON_TOP).meetings
    assert (meeting.body, meeting.date) == ("Licensing Committee", dt.date(2024, 2, 8))
    assert [item.title for item in meeting.items] == ["Apologies", "Taxi fares", "Stalls"]


def test_a_heading_with_nothing_under_it_is_told_by_itself() -> None:
    text = WITH_OWN_NUMBERS.replace("Eleven risks are red.", "## Risks\n\n## Summary\n\nEleven risks are red.")
    told = {one.text: one.heading for one in read_text(text).meetings[0].contributions}
    assert told["Eleven risks are red."] == "Risk register. Summary"
    assert told["Risks"] == "Risk register"

"""Where and when a meeting is held, however its paper's head prints that."""

from __future__ import annotations

import pytest

from index.dates import first_time
from index.parts.facts import facts_of
from index.parts.places import place_beside, venue_in

HEADS: dict[str, tuple[str, str | None, str | None]] = {
    "behind the date": (
        "Planning Committee - Tuesday, 4th July, 2023 10.00 am, Civic Suite, Elm Hall",
        "10.00 am",
        "Civic Suite, Elm Hall",
    ),
    "before the date": ("County Hall, Elm, Wednesday 5 July 2023, 10.30am", "10.30am", "County Hall, Elm"),
    "dates in figures": ("04/07/2023, 7pm, Pavilion", "7pm", "Pavilion"),
    "a dash before the time": (
        "Audit Committee\n4 July 2023\nCouncil Chamber, High Street - 5.30 pm",
        "5.30 pm",
        "Council Chamber, High Street",
    ),
    "a dash before the place": ("Meeting held on 4 July 2023 at 7.00pm - Town Hall, Elm", "7.00pm", "Town Hall, Elm"),
    "a room of committees": ("CABINET\n4 July 2023 at 10.00 am\nCommittee Room 2", "10.00 am", "Committee Room 2"),
    "a room in capitals": (
        "AUDIT COMMITTEE\n4 JULY 2023 AT 10.00 A.M.\nCOUNCIL CHAMBER, ELM",
        "10.00 A.M.",
        "COUNCIL CHAMBER, ELM",
    ),
    "bars": ("Audit | 4 July 2023 | 2.00 p.m. | Room 3, Civic Offices", "2.00 p.m.", "Room 3, Civic Offices"),
    "time without its half": (
        "Meeting held Tuesday, 4 July 2023, 19.00, St Ann's Church Room",
        "19.00",
        "St Ann's Church Room",
    ),
    "start and end": (
        "Audit Committee\n4 July 2023\nStart 6.45 pm; Room 1, Elm House; end 8.10 pm",
        "6.45 pm",
        "Room 1, Elm House",
    ),
    "between two blocks": (
        "Meeting on 4 July 2023 at 7.15pm in the Elm House\nAGENDA AND PAPERS",
        "7.15pm",
        "Elm House",
    ),
    "going on below": (
        "Meeting on 4 July 2023 at 7.15pm in the Elm House,\nAsh Street",
        "7.15pm",
        "Elm House, Ash Street",
    ),
    "the date elsewhere": (
        "Minutes of the meeting held at the Elm Room, Ash, at 7.00pm.\n4 July 2023",
        "7.00pm",
        "Elm Room, Ash",
    ),
    "a hearing": ("Note of proceedings at the hearing at Ash Town Hall on 4 July 2023", None, "Ash Town Hall"),
    "two words": ("Where: Village Hall, Ash\nWhen: Tuesday 4 July 2023, 7pm", "7pm", "Village Hall, Ash"),
    "Welsh words": (
        "Man cyfarfod: Festri Seion\nDyddiad: 4 Gorffennaf 2023 am 7.00 yr hwyr",
        "7.00 yr hwyr",
        "Festri Seion",
    ),
    "both languages": ("Lleoliad / Venue: Neuadd / Hall\nDyddiad / Date: 4 July 2023", None, "Neuadd / Hall"),
    "Welsh sentence": (
        "Cyfarfod a gynhaliwyd yn Neuadd y Pentref, nos Fawrth 4 Gorffennaf 2023 am 7.00 o'r gloch",
        "7.00 o'r gloch",
        "Neuadd y Pentref",
    ),
    "English before Welsh": (
        "Cyfarfod a gynhelir yn Neuadd Ash, 4 Gorffennaf 2023 am 7.00 o'r gloch\n"
        "to be held in Ash Hall on 4 July 2023 at 7.00 pm",
        "7.00 pm",
        "Ash Hall",
    ),
    "none": ("Schools Forum\n4 July 2023\nPlanning Committee\nThe School Admissions Forum", None, None),
}


@pytest.mark.parametrize(("head", "time", "venue"), HEADS.values(), ids=HEADS)
def test_time_and_place_of_a_head(head: str, time: str | None, venue: str | None) -> None:
    facts = facts_of(head.split("\n"))
    assert (facts.time, facts.venue) == (time, venue)


REMOTE: dict[str, str | None] = {
    "held remotely by Microsoft Teams": "remotely by Microsoft Teams",
    "held on 4 July 2020 by telephone conference": "by telephone conference",
    "held virtually on 4 July 2020": "virtually",
    "4 July 2020, 7pm, by Zoom": "by Zoom",
    "Virtual meeting (Zoom). Watch on our channel.": "Virtual meeting (Zoom)",
    "4 July 2020 (remote meeting, 6.00 pm)": "remote meeting",
    "held at Ash Vestry and on Zoom on 4 July 2020": "Ash Vestry",
    "the Clerk in the Chair": None,
    "Watch the virtual meeting online": None,
}


@pytest.mark.parametrize(("text", "venue"), REMOTE.items(), ids=REMOTE)
def test_a_meeting_without_a_room(text: str, venue: str | None) -> None:
    assert (venue_in(text) if text.startswith(("held", "the")) else place_beside(text)) == venue


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("am 7.00 o'r gloch yr hwyr", "7.00 o'r gloch yr hwyr"),
        ("12 midday", "12 midday"),
        ("19.00, Hall", "19.00"),
        ("£19.00, paid", None),
        ("2.50, paid", None),
    ],
)
def test_a_time_of_day(text: str, time: str | None) -> None:
    assert first_time(text) == time

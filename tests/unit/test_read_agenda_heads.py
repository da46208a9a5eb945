"""Agendas and packs under the many headings that councils give them, and minutes that are none."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest

from index.readers import read_text
from index.types import PaperKind, came

ITEMS = """\
1. Apologies for Absence

2. Declarations of Interest

3. Minutes of the meeting held on 6 June 2023 (Pages 3 - 5)

4. Budget Monitoring (Pages 7 - 9)

5. Waste Strategy (Pages 11 - 20)
"""
PLACE = "Tuesday 4 July 2023 at 6.00 pm\n\nCouncil Chamber, Civic Centre"
HEADS = {
    "agenda for": "Elm District Council\n\nCabinet\n\nAgenda for Tuesday 4 July 2023 at 6.00 pm",
    "agenda of": "AGENDA OF THE MEETING OF THE CABINET\n\nTO BE HELD ON TUESDAY 4 JULY 2023 AT 6.00 PM",
    "body and agenda": f"Cabinet Agenda\n\n{PLACE}",
    "body, dash, agenda": f"CABINET - AGENDA\n\n{PLACE}",
    "agenda and pages": f"Cabinet\n\n{PLACE}\n\nAgenda                Page",
    "both languages": f"Cabinet\n\n{PLACE}\n\nAGENDA / RHAGLEN",
    "business": f"Cabinet\n\n{PLACE}\n\nBusiness to be transacted",
    "no heading at all": f"ELM DISTRICT COUNCIL\n\nCABINET\n\n{PLACE}\n\nMembers: Councillors A Lee (Leader), B Fry",
    "a pack": f"Public Document Pack\n\nCabinet\n\n{PLACE}",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_an_agenda_under_any_heading(head: str) -> None:
    paper = read_text(f"{head}\n\n{ITEMS}")
    (meeting,) = paper.meetings
    assert paper.kind is PaperKind.AGENDA
    assert (str(meeting.body).upper(), meeting.date) == ("CABINET", dt.date(2023, 7, 4))
    assert [item.number for item in meeting.items] == ["1", "2", "3", "4", "5"]


NO_AGENDAS = {
    "minutes": f"CABINET\n\nMinutes\n\n{PLACE}\n\n{ITEMS}",
    "those present": f"CABINET\n\n{PLACE}\n\nCouncillors present: A Lee, B Fry\n\n{ITEMS}",
    "Welsh minutes": f"CABINET\n\nCofnodion cyfarfod\n\n{PLACE}\n\n{ITEMS}",
    "no date": f"CABINET\n\n{ITEMS}",
    "what was done": f"CABINET\n\n{PLACE}\n\n" + ITEMS.replace("\n\n2.", "\n\nThere were none.\n\n2."),
    "no such business": f"CABINET\n\n{PLACE}\n\n1. Purpose\n\n2. Background\n\n3. Minutes\n\n4. Conclusion",
}


@pytest.mark.parametrize("text", NO_AGENDAS.values(), ids=NO_AGENDAS)
def test_what_is_no_agenda_without_its_heading(text: str) -> None:
    assert read_text(text).kind is not PaperKind.AGENDA


EARLIER = """\
10. Apologies

There were none.

11. Minutes

RESOLVED that the minutes of 2 May 2023 be signed.

12. Car Parks

RESOLVED that the charges be approved.
"""
REPORT = (
    "Agenda Item 4\n\nREPORT TO CABINET\n\nBudget Monitoring\n\n1. Purpose\n\nTo report the position at 31 May 2023.\n"
)
TITLES = (
    "MINUTES OF THE CABINET\n\n6 June 2023",
    "Minutes\n\nCabinet\n\nTuesday 6 June 2023, 6.00 pm",
    "CABINET MINUTES\n\n6 JUNE 2023",
)
ROSTERS = ("Councillors present: A Lee, B Fry", "Members Present\n\nCouncillor A Lee\nCouncillor B Fry")


@pytest.mark.parametrize(("title", "roster"), list(product(TITLES, ROSTERS)))
def test_a_pack_holds_its_minutes_apart_however_they_are_headed(title: str, roster: str) -> None:
    pack = f"{HEADS['no heading at all']}\n\n{ITEMS}\f{title}\n\n{roster}\n\n{EARLIER}\f{REPORT}"
    agenda, minutes = read_text(pack).meetings
    assert [item.number for item in agenda.items] == ["1", "2", "3", "4", "5"]
    assert ([item.number for item in minutes.items], minutes.date) == (["10", "11", "12"], dt.date(2023, 6, 6))
    assert len(came(minutes.people)) == 2

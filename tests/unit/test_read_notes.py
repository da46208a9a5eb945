"""Notes of a meeting that no heading of minutes names, and pages that only quote what was resolved."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, PaperKind

NOTES = {
    "a group that met": """Friends of Dell Park

We met on 4 March 2025 in the pavilion. Seven of us came.

Ben has written to the council twice. We agreed to ask the ward councillor to come.

Cath has 300 bulbs. Decision: plant them along the north path.
""",
    "who was here": """Youth Voice, Tuesday 4 March 2025

Here: Ann, Ben, Cath, Dev

Sam from the council said the skate park will open. We talked about the logo.

We decided to meet on Thursdays. Ann offered to tell the school.
""",
    "a walkabout": """Walkabout notes - Lower Marl estate - 4 March 2025

Who came: Tom (housing), five residents

Garages: Tom said they would be mended in June.

Residents asked for a lock. It was agreed to fit one.
""",
    "a panel of tenants": """## Tenants' Panel

Tuesday 4 March 2025, Community Room

Present: Mrs Oak, Mr Lee, Ms Ash

Ms Ash asked why calls were not answered. The manager explained that two staff had left.

We agreed to bring the newsletter out twice a year. Mr Lee offered to edit it.
""",
    "points of a session": """Action points from the budget session

4 March 2025

Ann said that the grant was late. Ben suggested a letter. It was agreed to send one.
""",
}
NO_NOTES = {
    "a briefing": """Briefing note: car park charges

The group met on 4 March 2025. Members asked for this note. Officers said that charges had been frozen.

RESOLVED: That charges be frozen until 2026.
""",
    "a letter": """Dear Mrs Lee

We met on 4 March 2025. Members discussed your letter, and it was agreed that the hedge is not ours. The Chair said so.

RESOLVED: To write to the county.

Yours sincerely
""",
    "a report": """Report of the Working Group that met on 4 March 2025

The working group met three times. Members discussed the pool. It was agreed that it be shut.

RESOLVED: That costs be obtained. The Chair asked for them. Officers said they would come.
""",
    "a newsletter": """Neighbourhood Forum, 4 March 2025

The forum met. Members asked about buses. This leaflet explains what happens next. Cllr Lee said he was pleased.

It was agreed that the route be kept.
""",
    "a timeline": """Timeline of the leisure centre

9 July 2023: Cabinet resolved to go out to tender. Officers said it would take a year. It was agreed that it be rebuilt.
""",
    "a press release": """Press release 4 March 2025

Members met last night. Councillor Lee said that it was a great day. It was agreed that work will begin. Members voted.
""",
}

UNTITLED = {
    "initials at a table": """Marl Valley Liaison
14 November 2024, Oak Room

Panel: Ann Lee (AL), Ben Oak (BO), Cath Ash (CA)

1 Last time
BO asked for his name to be spelt rightly. Agreed.

2 Verges
CA said that the price had gone up. AL wondered who cuts them now. BO to ask.

Next: 9 January
""",
    "a committee without its minutes' title": """Ashby District Council
Executive 3/10/24

45. Minutes
Approved.

46. Fees
Cllr Lee asked about the children's fee. The Head of Parks said it would stay nil. Agreed 8% from 1 January.

47. Pool
Cllr Oak felt that the roof could wait. Deferred.

Ended 11.20
""",
    "a day without its year": """Dale Youth Council - Wednesday 12th March, the Hub

1. Buses
Sam reported that 200 people had answered. Kim thought that was a lot. Everyone wanted a poster.
Ellie offered to draw it. Noted.

2. Lights
Priya told us they are on. Tom asked about the far end.

Next meeting 9 April
""",
}
NO_MEETING = {
    "a report": """Ashby District Council
Executive 3 October 2024
Author: Head of Parks

1. Purpose of this report
To seek approval to raise fees. Members agreed the last rise in 2022.

2. Recommendations
That fees rise by 8%.

3. Options
The Board considered a freeze. Cllr Lee asked about the children's fee.
""",
    "a letter": """Ashby District Council, 3 October 2024

I write about your request. The Panel considered it and I asked the Clerk. You told us that the hedge is yours, and my
officers agreed. You may reply to me by 9 November. I hope you will.
""",
    "an agenda": """Ashby District Council
Executive, 3 October 2024

1 Apologies
2 Minutes of the last meeting
3 Fees: to consider a report of the Head of Parks
4 Date of next meeting
""",
}


@pytest.mark.parametrize("text", UNTITLED.values(), ids=list(UNTITLED))
def test_many_weak_signs_together_tell_notes_of_a_meeting(text: str) -> None:
    assert read_text(text).kind is PaperKind.MINUTES


@pytest.mark.parametrize("text", NO_MEETING.values(), ids=list(NO_MEETING))
def test_a_paper_of_another_kind_has_too_few_of_them(text: str) -> None:
    assert read_text(text).kind is not PaperKind.MINUTES


@pytest.mark.parametrize("text", NOTES.values(), ids=list(NOTES))
def test_notes_of_a_meeting_are_read_as_minutes(text: str) -> None:
    paper = read_text(text)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.date) == (PaperKind.MINUTES, dt.date(2025, 3, 4))
    assert any(one.authority is Authority.RESOLVED for one in meeting.contributions)


@pytest.mark.parametrize("text", NO_NOTES.values(), ids=list(NO_NOTES))
def test_a_page_that_quotes_what_was_resolved_resolves_nothing(text: str) -> None:
    (meeting,) = read_text(text).meetings
    assert not any(one.authority is Authority.RESOLVED for one in meeting.contributions)


def test_a_sheet_of_decisions_tells_what_was_decided() -> None:
    sheet = (
        "Oakham Borough Council\n\nDecisions of Cabinet – 5 November 2024\n\nCouncillors present: A Lee, B Oak\n\n"
        "CAB/1\nParking\n\nCabinet agreed to:\n• Approve the fees.\n\nCAB/2\nLease\n\nCabinet agreed to:\n• End it.\n"
    )
    (paper,) = read_text(sheet).meetings
    resolved = [one.text for one in paper.contributions if one.authority is Authority.RESOLVED]
    assert "• Approve the fees." in resolved
    assert not any("November" in text for text in resolved)


def test_minutes_below_a_heading_of_business_are_no_agenda() -> None:
    text = (
        "Ashby Licensing Committee\n20 February 2024, 2 pm\n\nPresent: Mr J Lee (Chair), Mrs A Oak, Miss M Ash\n\n"
        "BUSINESS\n\n1. Apologies for Absence\nMrs J Elm.\n\n2. Minutes\nThe Committee APPROVED the minutes.\n\n"
        "3. Late Hours\nThe clerk reported that 4am was asked for. Miss Ash felt 3am was late. Mr Lee thought so too.\n"
        "The Committee AGREED to GRANT it until 3am.\n\n4. Fees\nMrs Oak asked for figures. Noted.\n\n"
        "The meeting ended at 3.05 pm.\n"
    )
    assert read_text(text).kind is PaperKind.MINUTES

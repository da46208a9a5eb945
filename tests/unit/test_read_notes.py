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

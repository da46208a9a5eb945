"""Headings and lead-ins of rosters."""

import pytest

from index.people.attendance import capacity_of
from index.types import Capacity

HEADINGS = {
    Capacity.MEMBER: """Present|PRESENT:|Members Present|Attendance|Members of the Harbour Panel|Co-opted Members
        |Councillors present:|**Present**|## Attendance|The following Members were present:|Voting members|Presennol
        |Yn bresennol|Aelodau|Present / Presennol|Present remotely|Members of the Health and Wellbeing Board
        |Members of the Children, Young People and Families Scrutiny Panel|Independent Members|Those present
        |Who was there|Who’s here|Young people present""",
    Capacity.ATTENDING: """Also present|In attendance|IN ATTENDANCE:|Also in attendance|Officers|Officers in attendance
        |Employees|Council Officers|Officers Present:|Others present|Other Members in attendance|Swyddogion
        |Hefyd yn bresennol|In attendance for this item:|Observers|Invited guests|Staff
        |Guest|Workers|Youth workers there|Volunteers|Guest speaker""",
    Capacity.SUBSTITUTE: "Substitutes|Substitute Members|Substitutes present:|Named substitutes|Eilyddion",
    Capacity.APOLOGIES: """Apologies|APOLOGIES:|Apologies for absence|Apologies for Non-Attendance|Ymddiheuriadau
        |Apologies were received from|Apologies were received from the following member of the panel:
        |Apologies and substitutes|3. Apologies|Ymddiheuriadau am absenoldeb|To receive apologies for absence
        |Sorry they couldn’t come|Sorry|Couldn't make it|People who could not come|Unable to attend""",
    Capacity.ABSENT: "Absent|ABSENT:|Not present|Members absent|Absent without apologies|Did not attend|Yn absennol",
}
TOLD = [(heading.strip(), capacity) for capacity, told in HEADINGS.items() for heading in told.split("|")]


@pytest.mark.parametrize(("heading", "capacity"), TOLD, ids=[heading for heading, _ in TOLD])
def test_a_heading_tells_the_capacity(heading: str, capacity: Capacity) -> None:
    assert capacity_of(heading) is capacity


@pytest.mark.parametrize(
    ("line", "capacity"),
    [
        ("Present: Councillors A Smith (Chair), B Jones", Capacity.MEMBER),
        ("PRESENT Councillor A Smith (in the Chair)", Capacity.MEMBER),
        ("Apologies: Cllr A Lee", Capacity.APOLOGIES),
        ("Apologies: None", Capacity.APOLOGIES),
        ("In attendance - Ann Day, Clerk", Capacity.ATTENDING),
        ("Officers\tAnn Day", Capacity.ATTENDING),
    ],
    ids=["colon", "title", "apologies", "nobody", "dash", "tab"],
)
def test_a_lead_in_tells_the_capacity(line: str, capacity: Capacity) -> None:
    assert capacity_of(line) is capacity


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "Agenda",
        "Membership",
        "School attendance",
        "Attendance Policy",
        "Attendance: Autumn term figures",
        "Scrutiny Panel",
        "Scrutiny Officer",
        "Members of the public",
        "Members of the press and public: Jane Roe",
        "The officers in attendance were thanked by the Chair for a long year of work.",
        "The Director apologised for the late report.",
        "Presentation on bins",
        "Sorry state of the hall",
        "Young people",
        "Workers' rights",
        "People",
    ],
)
def test_no_heading_of_a_roster(heading: str) -> None:
    assert capacity_of(heading) is None

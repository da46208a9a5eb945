"""Who came, beside each name: in words, in marks, on lines of their own; and who is away in a sentence."""

from __future__ import annotations

import pytest

from index.people.attendance_marks import told_beside
from index.readers import read_text
from index.types import Capacity, Meeting, came, sent_apologies

MEMBER, AWAY, ABSENT = Capacity.MEMBER, Capacity.APOLOGIES, Capacity.ABSENT
BESIDE = {
    "dashes": (
        ["Cllr A Lee - Chair - Present", "Cllr B Fry - Apologies"],
        [("Cllr A Lee", MEMBER), ("Cllr B Fry", AWAY)],
    ),
    "wide spaces": (
        ["Cllr A Lee  Chair  Present", "Mr B Fry  Absent"],
        [("Cllr A Lee", MEMBER), ("Mr B Fry", ABSENT)],
    ),
    "marks": (
        ["p Councillor A Lee      a Councillor B Fry", "p Councillor C Oak"],
        [("Councillor A Lee", MEMBER), ("Councillor B Fry", ABSENT), ("Councillor C Oak", MEMBER)],
    ),
    "one line alone": (["Cllr A Lee - Present", "Cllr B Fry"], []),
    "nobody came": (["Cllr A Lee - Apologies", "Cllr B Fry - Apologies"], []),
}


@pytest.mark.parametrize(("lines", "told"), BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_a_name(lines: list[str], told: list[tuple[str, Capacity]]) -> None:
    assert told_beside(["Attendance", *lines]) == (["Attendance", *([] if told else lines)], told)


PAGE = (
    "Agenda and minutes\nHarbour Board - Tuesday, 4th July, 2023 10.00 am\nItems\nNo. Item\n1.\nApologies\nMinutes:\n"
)
ROSTERS = {
    "a cell a line": "Attendance\nCllr A Lee\nChair\nPresent\nCllr B Fry\nMember\nApologies\n"
    "Cllr C Oak\nSubstitute\nPresent",
    "a row a line": "Attendance\nCllr A Lee - Chair - Present\nCllr B Fry - Apologies\n"
    "Cllr C Oak - Substitute - Present",
}


@pytest.mark.parametrize("roster", ROSTERS.values(), ids=ROSTERS)
def test_a_roster_without_a_head_below_a_page(roster: str) -> None:
    (meeting,) = read_text(f"{PAGE}None.\n2.\nBins\nMinutes:\nNoted.\nThe meeting ended at noon.\n{roster}\n").meetings
    assert (came(meeting.people), sent_apologies(meeting.people)) == (("Cllr A Lee", "Cllr C Oak"), ("Cllr B Fry",))


def minuted(apologies: str, head: str = "Present: Cllr Z Hill") -> Meeting:
    text = f"ELM COUNCIL\nHARBOUR BOARD\nMinutes of the meeting held on 4 July 2023 at 7pm\n{head}\n\n1. Apologies\n"
    return read_text(f"{text}{apologies}\n2. Minutes\nRESOLVED that they be signed.\n3. Bins\nNoted.").meetings[0]


AWAY_IN = {
    "Apologies were received from Cllr A Lee (work). County Cllr Fry had sent a report.": ("Cllr A Lee",),
    "Apologies were received from Cllr A Lee (Ash), for whom Cllr B Fry attended.": ("Cllr A Lee",),
    "Bea Fry is on holiday. Our District Councillor sent apologies too.": ("Bea Fry",),
    "1.1  Councillor A Lee.": ("Councillor A Lee",),
}


@pytest.mark.parametrize(("text", "names"), AWAY_IN.items(), ids=AWAY_IN)
def test_who_is_away_and_who_is_only_named(text: str, names: tuple[str, ...]) -> None:
    assert sent_apologies(minuted(text).people) == names


@pytest.mark.parametrize(
    "head",
    [
        "Present: Cllr Z Hill\n\nIn attendance at the invitation of the Chair:\nMrs N Fry, Head of Roads",
        "Present: Cllr Z Hill, Cllr A Lee and Mrs N Fry (Parish Clerk)",
        "Present: Cllr Z Hill\n\nAlso Present: Mrs N Fry (Solicitor)",
        "Members: Cllr Z Hill\n\nLA officers: Mrs N Fry",
        "Presennol: Cyng. Z Hill\n\nYn bresennol: Mrs N Fry (Clerc)",
    ],
)
def test_those_who_attended_are_no_members(head: str) -> None:
    people = {one.name: one.capacity for one in minuted("None.", head).people}
    assert people["Mrs N Fry"] is Capacity.ATTENDING

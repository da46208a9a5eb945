"""Rosters as councils of every tier print them, in English and Welsh: names with their posts."""

from __future__ import annotations

import pytest

from index.people.attendance import roster
from index.people.identity import people_of
from index.people.spelling import bare_name
from index.types import Capacity

Told = list[tuple[str, str | None]]

LISTS: dict[str, tuple[str, Told]] = {
    "tiers of council": (
        "Present: Cllr A Lee (Chair), County Cllr B Fry, Town Cllr Mrs C Oak, Borough Councillor D Ash",
        [
            ("Cllr A Lee", "Chair"),
            ("County Cllr B Fry", None),
            ("Town Cllr Mrs C Oak", None),
            ("Borough Councillor D Ash", None),
        ],
    ),
    "surnames that bodies bear": (
        "Officers: Ruth Oak (Director); Lesley Board (Transport Manager); Ms Trust; Ann Day (Rivermead Board)",
        [
            ("Ruth Oak", "Director"),
            ("Lesley Board", "Transport Manager"),
            ("Ms Trust", None),
            ("Ann Day", "Rivermead Board"),
        ],
    ),
    "together with": (
        "Present: Councillors A Lee, B Fry and C Oak, together with Mrs J Day (Clerk) and Mr K Elm, Planning Officer",
        [("A Lee", None), ("B Fry", None), ("C Oak", None), ("Mrs J Day", "Clerk"), ("Mr K Elm", "Planning Officer")],
    ),
    "the clerk behind a post": (
        "Present: Cllrs Smith (Chair), Jones, Patel and the Clerk, Mrs J Day",
        [("Smith", "Chair"), ("Jones", None), ("Patel", None), ("Mrs J Day", "Clerk")],
    ),
    "people without names": (
        "Present: Cllr A Lee, J Day (Clerk), District Cllr B Fry, 4 residents, two members of the public",
        [("Cllr A Lee", None), ("J Day", "Clerk"), ("District Cllr B Fry", None)],
    ),
    "a seat before the name": (
        "Present: The Lord Mayor (Councillor Ann Lee), Councillors Bell, Mrs Carr and Dunn",
        [("Councillor Ann Lee", "The Lord Mayor"), ("Bell", None), ("Mrs Carr", None), ("Dunn", None)],
    ),
    "officers behind their posts": (
        "Officers: Director of Planning (Ms A Lee), Ecologist (Dr B Fry), Member Services (Mrs C Oak)",
        [("Ms A Lee", "Director of Planning"), ("Dr B Fry", "Ecologist"), ("Mrs C Oak", "Member Services")],
    ),
    "surnames behind titles": (
        "Councillors: Ash, Mrs Fry, Oak-Lee and Ms Hill, Elm",
        [("Ash", None), ("Mrs Fry", None), ("Oak-Lee", None), ("Ms Hill", None), ("Elm", None)],
    ),
    "officers with posts in brackets": (
        "Officers: Ann Day (Head of Legal), Bob Dee (Finance Manager), Cy Eel (Solicitor)",
        [("Ann Day", "Head of Legal"), ("Bob Dee", "Finance Manager"), ("Cy Eel", "Solicitor")],
    ),
    "in the chair": (
        "In the Chair: Town Mayor, Cllr Ann Lee\nCllr Bob Fry",
        [("Cllr Ann Lee", "Town Mayor"), ("Cllr Bob Fry", None)],
    ),
    "capitals": (
        "PRESENT: CLLR A LEE (CHAIRMAN), CLLR B FOX\nCLLR C OAK",
        [("CLLR A LEE", "CHAIRMAN"), ("CLLR B FOX", None), ("CLLR C OAK", None)],
    ),
    "a sentence": (
        "Councillors A Lee, B Fry and C Oak were present.",
        [("A Lee", None), ("B Fry", None), ("C Oak", None)],
    ),
    "a sentence with the chair": (
        "There were present Cllr A Lee in the Chair, Cllrs B Fry and C Oak",
        [("Cllr A Lee", None), ("B Fry", None), ("C Oak", None)],
    ),
    "posts in parishes": (
        "In attendance: Mrs. J. Day, Clerk; Mr. K. Elm, Footpaths Warden",
        [("Mrs. J. Day", "Clerk"), ("Mr. K. Elm", "Footpaths Warden")],
    ),
    "received and accepted": (
        "Apologies: Received and accepted from Cllr. A Lee (work) and Cllr. B Fry (illness)",
        [("Cllr. A Lee", None), ("Cllr. B Fry", None)],
    ),
    "a name over two lines": (
        "Present: Cllr A Lee, Cllr B\nFry, Mr C Oak",
        [("Cllr A Lee", None), ("Cllr B Fry", None), ("Mr C Oak", None)],
    ),
    "Welsh": (
        "Presennol: Y Cynghorydd A Lee (Cadeirydd), Y Cynghorwyr B Fry a C Oak ac D Elm\nClerc: Ann Day",
        [("Cynghorydd A Lee", "Cadeirydd"), ("B Fry", None), ("C Oak", None), ("D Elm", None), ("Ann Day", None)],
    ),
    "both languages": (
        "Yn bresennol / Present: Cyng./Cllr. Non Fry (Cadeirydd / Chair)\nCyng./Cllr. Huw Lee",
        [("Cyng./Cllr. Non Fry", "Cadeirydd / Chair"), ("Cyng./Cllr. Huw Lee", None)],
    ),
    "wards and parties in columns": (
        "| Member | Ward | Party |\n| Cllr Ann Lee | St Giles | Lab |\n| Cllr Bob Fry | Lower Green | Lib Dem |",
        [("Cllr Ann Lee", None), ("Cllr Bob Fry", None)],
    ),
    "a heading in a table": (
        "| Councillors present | |\n| --- | --- |\n| A. Lee | Town Mayor |\n| Mrs. B. Fry | |",
        [("A. Lee", "Town Mayor"), ("Mrs. B. Fry", None)],
    ),
    "a sentence that ends, and a post before a name": (
        "Present: Cllrs Ann Lee (chairman), Bob Fry. Clerk Mrs J Day. Two residents.",
        [("Ann Lee", "chairman"), ("Bob Fry", None), ("Mrs J Day", "Clerk")],
    ),
    "a shortened title, which ends no sentence": (
        "Present: Cllr. Ann Lee, Revd. Bob Fry",
        [("Cllr. Ann Lee", None), ("Revd. Bob Fry", None)],
    ),
    "a label after a sentence": (
        "Present: Cllrs Lee, Fry. Officer: Town Clerk (J. Day); Grounds Foreman (T. Oak)",
        [("Lee", None), ("Fry", None), ("J. Day", "Town Clerk")],
    ),
    "posts with names in brackets or without a mark": (
        "Present: Cllr Lee. Also: Fire Officer (Ann Day), Group Manager Tim Oak, Engineer (Jo Fry)",
        [("Cllr Lee", None), ("Ann Day", "Fire Officer"), ("Tim Oak", "Group Manager"), ("Jo Fry", "Engineer")],
    ),
    "a district in brackets behind somebody's post": (
        "Present: Ann Day, Area Manager (Severn Trent)",
        [("Ann Day", "Area Manager")],
    ),
    "a lead-in in a table": (
        "| Present: | Councillors A Lee (Chair), B Fry |\n| **Officers:** | Ann Day (Clerk) |",
        [("A Lee", "Chair"), ("B Fry", None), ("Ann Day", "Clerk")],
    ),
}


@pytest.mark.parametrize(("text", "told"), LISTS.values(), ids=LISTS)
def test_the_names_and_posts_of_a_list(text: str, told: Told) -> None:
    assert [(one.name, one.role) for one in roster(text.splitlines(), Capacity.MEMBER)] == told


CAPACITIES: dict[str, Capacity] = {
    "APOLOGY: Councillor A Lee": Capacity.APOLOGIES,
    "Absent with apologies: Ann Lee": Capacity.APOLOGIES,
    "Apologies received so far: Cllr A Lee": Capacity.APOLOGIES,
    "Ymddiheuriadau: Y Cynghorydd A Lee": Capacity.APOLOGIES,
    "Absent: Cllr A Lee": Capacity.ABSENT,
    "Local Authority officers: Ann Lee": Capacity.ATTENDING,
    "The following were present: Cllr A Lee": Capacity.MEMBER,
}


@pytest.mark.parametrize(("line", "capacity"), CAPACITIES.items(), ids=CAPACITIES)
def test_the_capacity_of_a_list(line: str, capacity: Capacity) -> None:
    assert [one.capacity for one in roster([line], Capacity.SUBSTITUTE)] == [capacity]


def test_a_note_may_name_who_stands_in() -> None:
    away, came = roster(["Apologies: Cllr A Lee (Cllr B Fry substituting for Cllr Lee)"], Capacity.APOLOGIES)
    assert (away.name, away.capacity) == ("Cllr A Lee", Capacity.APOLOGIES)
    assert (came.name, came.instead_of) == ("Cllr B Fry", "Cllr A Lee")


@pytest.mark.parametrize("printed", ["County Cllr B Fry", "Cyng./Cllr. B Fry", "Town Councillor B Fry"])
def test_a_tier_is_no_part_of_a_name(printed: str) -> None:
    assert bare_name(printed) == "b fry"
    assert len(people_of([printed, "Cllr B Fry"])) == 1


def test_brackets_over_two_lines_hold_no_name() -> None:
    assert people_of(["(\n)"]) == []

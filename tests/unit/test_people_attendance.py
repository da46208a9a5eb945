"""Rosters in the styles that councils print."""

import pytest

from index.people.attendance import roster
from index.types import Capacity, Named

MEMBER, ATTENDING, APOLOGIES = Capacity.MEMBER, Capacity.ATTENDING, Capacity.APOLOGIES


def member(name: str, role: str | None = None, party: str | None = None) -> Named:
    return Named(name, MEMBER, role=role, party=party)


def officer(name: str, role: str | None = None) -> Named:
    return Named(name, ATTENDING, role=role)


def substitute(name: str, instead_of: str | None = None) -> Named:
    return Named(name, Capacity.SUBSTITUTE, instead_of=instead_of)


ONE_A_LINE = {
    "Cllr Rita Moss (Chair)": member("Cllr Rita Moss", "Chair"),
    "Cllr Ann Lee (Lab)": member("Cllr Ann Lee", party="Lab"),
    "Cllr Ann Lee (Liberal Democrat)": member("Cllr Ann Lee", party="Liberal Democrat"),
    "Cllr Ann Lee (Vice-Chair) (Con)": member("Cllr Ann Lee", "Vice-Chair", "Con"),
    "Cllr Ann Lee (Lab - Chair)": member("Cllr Ann Lee", "Chair", "Lab"),
    "Cllr Bob Fry (substitute for Cllr Ann Lee)": substitute("Cllr Bob Fry", "Cllr Ann Lee"),
    "Cllr Bob Fry (in place of Cllr Ann Lee)": substitute("Cllr Bob Fry", "Cllr Ann Lee"),
    "Cllr Bob Fry - substitute for Cllr Ann Lee": substitute("Cllr Bob Fry", "Cllr Ann Lee"),
    "Cllr Bob Fry (substitute)": substitute("Cllr Bob Fry"),
    "Councillor Mrs J A Smith": member("Councillor Mrs J A Smith"),
    "COUNCILLOR JOHN SMITH": member("COUNCILLOR JOHN SMITH"),
    "A Smith": member("A Smith"),
    "J.A. Smith": member("J.A. Smith"),
    "SMITH, John (Chair)": member("SMITH, John", "Chair"),
    "Smith, J. (Vice Chair)": member("Smith, J.", "Vice Chair"),
    "Cllr Dora Day (Quayside North)": member("Cllr Dora Day"),
    "Cllr Eve Elm (part)": member("Cllr Eve Elm"),
    "Cllr Fay Fox (items 4-6)": member("Cllr Fay Fox"),
    "Cllr Guy Gee (via Teams)": member("Cllr Guy Gee"),
    "Councillor Zoë O'Neill-Smith MBE": member("Councillor Zoë O'Neill-Smith MBE"),
    "Councillor J. de Silva": member("Councillor J. de Silva"),
    "Councillor Young": member("Councillor Young"),
    "The Mayor, Councillor Zara Zed": member("Councillor Zara Zed", "The Mayor"),
    "Chair: Cllr Rita Moss": member("Cllr Rita Moss", "Chair"),
    "Chairman - John Oak": member("John Oak", "Chairman"),
    "The Rev. Canon Ivo Ash": member("The Rev. Canon Ivo Ash"),
    "- Cllr Ann Lee": member("Cllr Ann Lee"),
    "**Cllr Ann Lee** (Chair)": member("Cllr Ann Lee", "Chair"),
    "| Cllr Ann Lee | Chair |": member("Cllr Ann Lee", "Chair"),
    "Y Cynghorydd Siân Rhys": member("Cynghorydd Siân Rhys"),
    "John Oak Church of England – Diocese of Marl Representative": member(
        "John Oak", "Church of England – Diocese of Marl Representative"
    ),
}


@pytest.mark.parametrize(("line", "told"), ONE_A_LINE.items(), ids=ONE_A_LINE)
def test_a_line_names_one_member(line: str, told: Named) -> None:
    assert roster([line], MEMBER) == [told]


OFFICERS = {
    "Una Page-Hill   Scrutiny Officer": officer("Una Page-Hill", "Scrutiny Officer"),
    "Ann Day\tHead of Parks": officer("Ann Day", "Head of Parks"),
    "Bo Night - Clerk": officer("Bo Night", "Clerk"),
    "Cy Dee, Director of Place": officer("Cy Dee", "Director of Place"),
    "Cy Dee, Director of Children and Adult Services": officer("Cy Dee", "Director of Children and Adult Services"),
    "Cy Dee (Head of Service, Inclusion)": officer("Cy Dee", "Head of Service, Inclusion"),
    "Jane Oak Solicitor": officer("Jane Oak", "Solicitor"),
    "Mike Head, Town Clerk": officer("Mike Head", "Town Clerk"),
    "Julia Elm – Inclusion": officer("Julia Elm", "Inclusion"),
    "Ann Day from Harbour Watch": officer("Ann Day", "Harbour Watch"),
    "Chief Superintendent Ida Ray": officer("Chief Superintendent Ida Ray"),
}


@pytest.mark.parametrize(("line", "told"), OFFICERS.items(), ids=OFFICERS)
def test_a_line_names_one_officer_and_post(line: str, told: Named) -> None:
    assert roster([line], ATTENDING) == [told]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "None",
        "Chair",
        "Chief Executive",
        "Head of Service - Green Verges",
        "Director of Resources, WCF",
        "Cabinet Member with Responsibility for Children and Families",
        "21 members of the public",
        "Two officers",
        "Council Chamber, Town Hall",
        "Microsoft Teams",
        "(part)",
        "Jane Roe (member of the public)",
        "Mr J Roe, resident",
        "Public: Ann Oak",
        "The meeting began at 6.00pm",
        "Vacancy",
    ],
)
def test_a_line_names_nobody(line: str) -> None:
    assert roster([line], MEMBER) == []


LISTS = {
    "Present: Councillors A Smith (Chair), B Jones, C. Lee and D Fry": ["A Smith", "B Jones", "C. Lee", "D Fry"],
    "Cllrs. Smith, Jones and Patel": ["Smith", "Jones", "Patel"],
    "Councillors: SMITH, JONES and PATEL": ["SMITH", "JONES", "PATEL"],
    "Councillors SMITH, John; JONES, Mary (Chair)": ["SMITH, John", "JONES, Mary"],
    "Cllr A Smith          Cllr B Jones": ["Cllr A Smith", "Cllr B Jones"],
    "Ann Day     Bo Night": ["Ann Day", "Bo Night"],
    "Cllr A Smith (Lab) Cllr B Jones (Con)": ["Cllr A Smith", "Cllr B Jones"],
    "Councillors Mrs A Page and Mr C Place": ["Mrs A Page", "Mr C Place"],
    "Cynghorwyr Siân Rhys, Ifan Prys": ["Siân Rhys", "Ifan Prys"],
    "Cllr A Lee; Cllr B Fry; Ann Day": ["Cllr A Lee", "Cllr B Fry", "Ann Day"],
    "Ann Day, Head of Parks and Green Verges, Bo Night, Director of Place": ["Ann Day", "Bo Night"],
}


@pytest.mark.parametrize(("line", "names"), LISTS.items(), ids=LISTS)
def test_a_line_lists_several(line: str, names: list[str]) -> None:
    assert [one.name for one in roster([line], MEMBER)] == names


def test_two_share_a_post_behind_a_dash() -> None:
    told = roster(["Sol Nye and Dee Omar - Youth Council"], MEMBER)
    assert told == [member("Sol Nye", "Youth Council"), member("Dee Omar", "Youth Council")]


def test_a_list_may_run_over_lines() -> None:
    lines = ["Councillors A Smith (Chair), Belinda", "Jones,", "C Lee and", "D Fry"]
    assert [one.name for one in roster(lines, MEMBER)] == ["A Smith", "Belinda Jones", "C Lee", "D Fry"]


def test_surnames_stand_alone_only_below_councillors() -> None:
    assert [one.name for one in roster(["Councillors:", "Smith", "Jones"], MEMBER)] == ["Smith", "Jones"]
    assert roster(["Smith", "Jones"], MEMBER) == []


def test_posts_in_a_block_go_to_as_many_names() -> None:
    lines = ["Una Hill", "Julia Elm", "", "Scrutiny Officer", "Head of Service - Inclusion and", "Empowerment"]
    assert roster(lines, ATTENDING) == [
        officer("Una Hill", "Scrutiny Officer"),
        officer("Julia Elm", "Head of Service - Inclusion and Empowerment"),
    ]


def test_posts_in_a_block_are_nobodys_when_there_are_fewer() -> None:
    assert roster(["Una Hill", "Julia Elm", "Scrutiny Officer"], ATTENDING) == [
        officer("Una Hill"),
        officer("Julia Elm"),
    ]


def test_a_party_holds_for_those_behind_or_below_it() -> None:
    told = roster(["Labour: Councillors A Smith", "Cllr B Jones", "Conservative", "Cllr C Lee"], MEMBER)
    assert [one.party for one in told] == ["Labour", None, "Conservative"]


def test_headings_among_the_lines_change_the_capacity() -> None:
    lines = ["Cllr A Lee", "Officers:", "Ann Day", "Apologies: Cllr B Fry", "Substitutes", "Cllr C Moss"]
    told = [(one.name, one.capacity) for one in roster(lines, MEMBER)]
    assert told == [
        ("Cllr A Lee", MEMBER),
        ("Ann Day", ATTENDING),
        ("Cllr B Fry", APOLOGIES),
        ("Cllr C Moss", Capacity.SUBSTITUTE),
    ]


def test_officers_among_apologies_sent_apologies() -> None:
    assert [one.capacity for one in roster(["Officers:", "Ann Day"], APOLOGIES)] == [APOLOGIES]


def test_rosters_behind_each_other_in_one_line() -> None:
    line = "Present: Cllr A Lee (Chair), Cllr B Fry. Apologies: Cllr C Moss. In attendance: Ann Day, Clerk"
    assert [one.capacity for one in roster([line], MEMBER)] == [MEMBER, MEMBER, APOLOGIES, ATTENDING]


@pytest.mark.parametrize(
    "line",
    [
        "Cllr A Lee (Cllr B Fry substituting)",
        "Cllr A Lee (substitute: Cllr B Fry)",
        "Cllr A Lee, replaced by Cllr B Fry",
    ],
)
def test_apologies_may_name_the_substitute(line: str) -> None:
    assert roster([line], APOLOGIES) == [Named("Cllr A Lee", APOLOGIES), substitute("Cllr B Fry", "Cllr A Lee")]

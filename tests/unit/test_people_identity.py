"""One person under several spellings, and names as they were heard."""

import pytest

from index.people.identity import KnownPerson, bare_name, match, people_of
from index.types import Capacity, Named


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("EVANS, Ben", "ben evans"),
        ("EVANS Ben", "ben evans"),
        ("Evans, Cllr B.", "b evans"),
        ("Councillor Mrs J.A. Smith MBE", "j a smith"),
        ("Cllr Lord", "lord"),
        ("Mr Chair", ""),
        ("Ann Lee, Head of Parks", "ann lee"),
        ("Una Page-Hill", "una page-hill"),
    ],
)
def test_a_bare_name(printed: str, bare: str) -> None:
    assert bare_name(printed) == bare


@pytest.mark.parametrize(
    "names",
    [
        ("Cllr Ben Evans", "Councillor Evans", "Ben Evans", "B Evans", "Cllr B. Evans", "EVANS, Ben"),
        ("Una Page-Hill", "Una Page Hill", "U Page-Hill", "Ms Page-Hill"),
        ("John Smith", "J A Smith", "J Smith"),
        ("Maria de Silva", "Cllr de Silva"),
        ("Zoë O’Hara", "Cllr O'Hara"),
    ],
)
def test_several_spellings_are_one_person(names: tuple[str, ...]) -> None:
    assert [set(one.spellings) for one in people_of(names)] == [set(names)]


@pytest.mark.parametrize(
    "names",
    [
        ("Cllr Evans", "Ben Evans", "Ann Evans"),
        ("J Smith", "John Smith", "Jane Smith"),
        ("J A Smith", "J B Smith", "John Smith"),
        ("Mr Lee", "Mrs Lee"),
        ("Cllr Hill", "Una Page-Hill"),
        ("Ann Lee", "Anna Lee"),
    ],
)
def test_a_shared_name_is_never_merged(names: tuple[str, ...]) -> None:
    assert [one.spellings for one in people_of(names)] == [(name,) for name in names]


def test_a_person_has_the_fullest_name_and_all_roles_and_parties() -> None:
    told: list[Named | str] = [
        Named("Cllr B Evans", Capacity.MEMBER, role="Chair"),
        Named("EVANS, Ben", Capacity.MEMBER, party="Lab"),
        "Councillor Ben Evans",
    ]
    spellings = ("Cllr B Evans", "EVANS, Ben", "Councillor Ben Evans")
    assert people_of(told) == [KnownPerson("Ben Evans", spellings, ("Chair",), ("Lab",))]


def test_a_councillor_is_not_an_employee_with_the_surname() -> None:
    told = [Named("Ann Lee", Capacity.ATTENDING, role="Scrutiny Officer"), Named("Cllr Lee", Capacity.MEMBER)]
    assert [one.name for one in people_of(told)] == ["Ann Lee", "Lee"]


def test_a_seat_is_nobody() -> None:
    assert people_of(["Chair", "The Chair", ""]) == []


KNOWN = people_of(
    """Cllr Jess Howell|Alison Hinds|Gulshanara Begum|Earl Piggott-Smith|Cllr Rashpal Kaur|Cllr Rupinder Kaur
    |Cllr Ben Evans|Ann Evans|Jane Smith|Carol Hyatt|Helen Bakewell""".split("|")
)


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("Howl", "Jess Howell"),
        ("Councillor Howl", "Jess Howell"),
        ("Hines", "Alison Hinds"),
        ("Alisson Hynds", "Alison Hinds"),
        ("Bolsana Begum", "Gulshanara Begum"),
        ("Pickett Smith", "Earl Piggott-Smith"),
        ("Earl Pickett Smith", "Earl Piggott-Smith"),
        ("Rashbal core", "Rashpal Kaur"),
        ("Cllr Hiatt", "Carol Hyatt"),
        ("Smith", "Jane Smith"),
        ("B Evans", "Ben Evans"),
    ],
)
def test_a_name_heard_is_matched(heard: str, name: str) -> None:
    found = match(heard, KNOWN)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "heard",
    [
        "Evans",
        "Kaur",
        "R Kaur",
        "core",
        "Ruth Evans",
        "John Bakewell",
        "James Smith",
        "Samira Begum",
        "Baker",
        "Chair",
        "",
    ],
)
def test_a_name_heard_fits_nobody_or_several(heard: str) -> None:
    assert match(heard, KNOWN) is None


@pytest.mark.timeout(60)  # comparing each name with each would take far longer
def test_thousands_of_names_are_told_apart() -> None:
    letters = "abcdefghijklmnopqr"
    names = [f"Cllr X{a}{b}o Smith" for a in letters for b in letters for _ in range(15)]
    assert len(people_of([*names, "Smith"])) == len(letters) ** 2 + 1

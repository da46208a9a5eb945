"""People named in questions, matched to those whom the papers name."""

import datetime as dt

import pytest

from assistant.understanding.people import bare_name, known_people, people_in, titled
from index.stored import StoredMeeting, StoredPaper
from index.types import AgendaItem, Capacity, Named, PaperKind

KNOWN = ["Helen Bakewell", "Cllr Ben Evans", "Alison Hinds", "Cllr Louise Miles", "Cllr Leigh New"]
NAMESAKES = ["Cllr Ben Evans", "Cllr Ruth Evans", "Alison Hinds"]


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("Cllr Ben Evans", "ben evans"),
        ("Councillor Rita Potter (Chair)", "rita potter"),
        ("Alison Hinds, Deputy Director", "alison hinds"),
        ("The Right Hon. Dame Ann Lee", "ann lee"),
        ("Mrs. J. O’Hara", "j o'hara"),
    ],
    ids=["councillor", "seat in brackets", "post", "honours", "initial"],
)
def test_a_bare_name_has_no_titles(printed: str, bare: str) -> None:
    assert bare_name(printed) == bare


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What did Helen Bakewell say?", ["Helen Bakewell"]),
        ("what did helen bakewell say", ["Helen Bakewell"]),
        ("What did Bakewell say?", ["Helen Bakewell"]),
        ("What is Bakewell's view?", ["Helen Bakewell"]),
        ("What did Councillor Evans ask?", ["Cllr Ben Evans"]),
        ("What did Ms Hinds promise?", ["Alison Hinds"]),
        ("What did Cllr Leigh New say?", ["Cllr Leigh New"]),
        ("What did Alison Hinds and Ben Evans agree?", ["Cllr Ben Evans", "Alison Hinds"]),
        ("what did cllr evans say about roads", ["Cllr Ben Evans"]),
        ("what did ms bakewel say", ["Helen Bakewell"]),
        ("what did cllr new say", ["Cllr Leigh New"]),
        ("what did cllr l. miles say", ["Cllr Louise Miles"]),
    ],
    ids=[
        "full",
        "lower case",
        "surname",
        "possessive",
        "title",
        "Ms",
        "short surname",
        "two people",
        "title in small letters",
        "slip behind a title",
        "short surname behind a title",
        "initial",
    ],
)
def test_a_person_is_known_by(question: str, found: list[str]) -> None:
    assert people_in(question, KNOWN) == found


@pytest.mark.parametrize(
    "question",
    ["What did Helen Bakewel say?", "What did Helen Bakwell say?", "What did Ms Bakewelll say?"],
    ids=["letter missing at the end", "letter missing inside", "letter too many"],
)
def test_a_slip_in_a_surname_is_forgiven(question: str) -> None:
    assert people_in(question, KNOWN) == ["Helen Bakewell"]


@pytest.mark.parametrize(
    "question",
    [
        "How many miles of road are there?",
        "What is the new strategy?",
        "What did Ms Baker say?",
        "is that the right new road",
        "what did the evans report say",
        "",
    ],
    ids=[
        "a surname that is a word",
        "a short surname that is a word",
        "another surname",
        "right is no title",
        "the is no title",
        "nothing",
    ],
)
def test_nobody_is_named_in(question: str) -> None:
    assert people_in(question, KNOWN) == []


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("what did cllr fenn say", ["fenn"]),
        ("What did Mr A Fenn ask Dr Oak?", ["fenn", "oak"]),
        ("did any councillor vote against it", []),
        ("which councillors came", []),
        ("who is the canon", []),
    ],
)
def test_behind_a_title_stands_a_surname(question: str, found: list[str]) -> None:
    assert titled(question) == found


def test_a_shared_surname_alone_names_nobody() -> None:
    assert people_in("What did Councillor Evans say?", NAMESAKES) == []


@pytest.mark.parametrize("asked", ["Earl Piggott Smith", "Earl Piggott-Smith", "Mr Piggott-Smith"])
def test_a_hyphen_is_as_good_as_a_space(asked: str) -> None:
    assert people_in(f"What did {asked} say?", ["Earl Piggott-Smith", "Ann Smith"]) == ["Earl Piggott-Smith"]


def test_a_full_name_tells_namesakes_apart() -> None:
    assert people_in("What did Cllr Ruth Evans say?", NAMESAKES) == ["Cllr Ruth Evans"]


def test_names_of_two_people_do_not_make_a_third() -> None:
    known = [*NAMESAKES, "Cllr Alison Evans"]
    assert people_in("What did Alison Hinds tell Ben Evans?", known) == ["Cllr Ben Evans", "Alison Hinds"]


def test_a_surname_after_another_first_name_is_somebody_else() -> None:
    assert people_in("What did John Bakewell say?", KNOWN) == []


def meeting_of(
    speakers: tuple[str, ...], people: tuple[Named, ...] = (), items: tuple[AgendaItem, ...] = ()
) -> StoredMeeting:
    return StoredMeeting(
        id=1,
        council=None,
        body=None,
        date=dt.date(2024, 11, 27),
        date_inferred=False,
        time=None,
        venue=None,
        items=items,
        speakers=speakers,
        people=people,
    )


def paper_of(meeting: StoredMeeting) -> StoredPaper:
    return StoredPaper("a.txt", PaperKind.MINUTES, False, (), (meeting,))


def test_known_people_are_all_who_take_part_each_once_and_with_two_names() -> None:
    people = (
        Named("Councillor Ben Evans", Capacity.MEMBER),
        Named("Rita Potter (Chair)", Capacity.MEMBER),
        Named("Cllr John Rowley", Capacity.APOLOGIES),
    )
    item = AgendaItem("6", "Budget", presenters=("Alison Hinds, Deputy Director",))
    meeting = meeting_of(("Cllr Ben Evans", "Chair"), people, (item,))
    assert list(known_people([paper_of(meeting)])) == [
        "Cllr Ben Evans",
        "Rita Potter (Chair)",
        "Cllr John Rowley",
        "Alison Hinds",
    ]


@pytest.mark.parametrize(
    ("spellings", "known"),
    [
        (("B Evans", "Ben Evans", "Cllr Evans"), ["Ben Evans"]),
        (("Ben Evans", "Cllr Ben Evans"), ["Cllr Ben Evans"]),
        (("Cllr Evans", "Ben Evans", "Ann Evans"), ["Ben Evans", "Ann Evans"]),
        (("EVANS, Ben", "Cllr Ben Evans"), ["Cllr Ben Evans"]),
    ],
    ids=["fullest", "with a title", "shared surname", "surname first"],
)
def test_somebody_printed_in_several_ways_is_known_once(spellings: tuple[str, ...], known: list[str]) -> None:
    assert list(known_people([paper_of(meeting_of(spellings))])) == known


def test_a_person_has_the_keys_of_all_spellings() -> None:
    spellings = ("Cllr Evans", "Ben Evans", "Councillor Ben Evans", "B Evans", "Ann Lee-Jones")
    assert known_people([paper_of(meeting_of(spellings))]) == {
        "Councillor Ben Evans": frozenset({"evans", "ben evans", "b evans"}),
        "Ann Lee-Jones": frozenset({"ann lee jones"}),
    }

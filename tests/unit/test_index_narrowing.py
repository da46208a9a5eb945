"""Searches narrowed to a body, dates and a speaker; pages of single items linked to their meeting."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.ingest import ingest
from index.narrowing import is_called
from index.store import Store
from index.stored import Narrowing, Passage
from index.types import AgendaItem
from tests.conftest import FakeEmbedder, Writing

AGENDA = """\
LUTON BOROUGH COUNCIL

# {body}

{date} at 6.00 pm

# Agenda

**1 Apologies**

To receive apologies.

**2 Taxi Fares Review**

[{presenter}, to present report]

**3 Street trading**

To note the {date} list.
"""

ITEM_PAGE = """\
Agenda item

Taxi Fares Review

[Ann Lee, Head of Licensing, to present report]

Minutes:

Fares rise by 4 per cent.
"""

HEARING = """\
Licensing Panel - Monday 3 March 2025, 2:00pm - Luton Borough Council Webcasting
Cllr Ann Lee - 0:00:01
Taxis are dear.
Tom Oak - 0:00:09
Buses are not.
"""

CABINET = """\
Cabinet - Tuesday 1 April 2025, 2:00pm - Luton Borough Council Webcasting
Cllr Ann Lee-Smith - 0:00:01
Trains are fast.
Raj Patel - 0:00:09
Trams are slow.
"""


def agenda(date: str, body: str = "Licensing Panel", presenter: str = "Ann Lee, Head of Licensing") -> str:
    return AGENDA.format(date=date, body=body, presenter=presenter)


@pytest.fixture
def meetings(store: Store, paper: Writing) -> Store:
    """A store with two meetings, and a letter of no meeting."""
    hearing, cabinet = paper("hearing.txt", HEARING), paper("cabinet.txt", CABINET)
    ingest(store, [hearing, cabinet, paper("letter.txt", "Dear all, trains are late.")])
    return store


HEARD = {"Taxis are dear.\nBuses are not."}
CABINETS = {"Trains are fast.\nTrams are slow."}
NARROWED: dict[str, tuple[Narrowing, set[str]]] = {
    "body": (Narrowing(body="Cabinet"), CABINETS),
    "body in part, in small letters": (Narrowing(body="licensing"), HEARD),
    "another body": (Narrowing(body="Council"), set()),
    "since, inclusive": (Narrowing(since=dt.date(2025, 4, 1)), CABINETS),
    "since, after all": (Narrowing(since=dt.date(2025, 4, 2)), set()),
    "until, inclusive": (Narrowing(until=dt.date(2025, 3, 3)), HEARD),
    "until, before all": (Narrowing(until=dt.date(2025, 3, 2)), set()),
    "between": (Narrowing(since=dt.date(2025, 3, 3), until=dt.date(2025, 4, 1)), HEARD | CABINETS),
    "speaker by surname": (Narrowing(speaker="oak"), HEARD),
    "speaker in full": (Narrowing(speaker="Cllr Ann Lee"), HEARD),
    "speaker with another title": (Narrowing(speaker="Councillor Ann Lee"), HEARD),
    "speaker with a title, by surname": (Narrowing(speaker="Mrs Oak"), HEARD),
    "speaker without a hyphen": (Narrowing(speaker="Lee Smith"), CABINETS),
    "speaker nobody has": (Narrowing(speaker="Zed"), set()),
    "speaker and body": (Narrowing(speaker="Patel", body="Licensing"), set()),
    "nothing": (Narrowing(), HEARD | CABINETS | {"Dear all, trains are late."}),
}


@pytest.mark.parametrize(("narrowing", "expected"), NARROWED.values(), ids=NARROWED.keys())
def test_narrowing(meetings: Store, narrowing: Narrowing, expected: set[str]) -> None:
    assert {one.text for one in meetings.passages(meetings.within(narrowing))} == expected


AUDIT, YOUNG = "Audit/Governance Sub-Committee", "Children & Young People’s Scrutiny Panel"


@pytest.mark.parametrize(
    ("body", "asked", "expected"),
    [
        (YOUNG, "Children and Young People's Scrutiny Panel", True),
        (YOUNG, "children & young", True),
        (YOUNG, "scrut", True),
        (YOUNG, "Children and Adults", False),
        (YOUNG, "oung", False),
        (YOUNG, "Young Scrutiny", False),
        ("Young People and Families Panel", "Young People Panel", False),
        (AUDIT, "audit governance", True),
        (AUDIT, "Audit and Governance Subcommittee", True),
        (AUDIT, "Audit/Governance Sub Committee", True),
        ("Audit Subcommittee", "audit sub-committee", True),
        ("The Cabinet", "the cabinet", True),
        ("Cabinet", "???", False),
        (None, "Cabinet", False),
    ],
)
def test_a_body_is_asked_for_by_words_of_its_name(body: str | None, asked: str, expected: bool) -> None:
    assert is_called(body, asked) is expected


MINUTES = """\
Minutes of the Audit & Governance Committee held on 3 March 2024

Present: Cllr Ann Lee (Chair)

1. Budget

RESOLVED: That the budget be approved.

Ann Lee agreed to report back on the costs of parking.
"""


@pytest.mark.parametrize(("body", "count"), [("audit and governance", 1), ("audit panel", 0)])
def test_searches_and_both_ledgers_know_a_body_by_the_same_words(
    store: Store, paper: Writing, body: str, count: int
) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("minutes.txt", MINUTES)])
    asked = Narrowing(body=body)
    assert len(assistant.decisions(asked)) == count
    assert len(assistant.promises(asked)) == count
    assert bool(assistant.search("budget", asked)) is bool(count)


def passage_of_the_page(store: Store) -> Passage:
    (found,) = [one for one in store.passages(store.catalogue.passage_ids()) if one.text == "Fares rise by 4 per cent."]
    return found


def dates_of_the_page(store: Store, papers: list[Path]) -> dt.date | None:
    """The date under which the page's words stand once ``papers`` are ingested, one by one."""
    for path in papers:
        assert ingest(store, [path]).problems == []
    return passage_of_the_page(store).place.date


@pytest.fixture(params=["agenda first", "page first"])
def linked(request: pytest.FixtureRequest, store: Store, paper: Writing) -> Store:
    papers = [paper("agenda.txt", agenda("8 February 2024")), paper("page.txt", ITEM_PAGE)]
    for path in papers if request.param == "agenda first" else reversed(papers):
        ingest(store, [path])
    return store


def test_an_item_page_is_linked_to_its_agenda(linked: Store) -> None:
    place = passage_of_the_page(linked).place
    assert (place.source, place.date, place.date_inferred, place.body, place.council) == (
        "page.txt",
        dt.date(2024, 2, 8),
        True,
        "Licensing Panel",
        "Luton Borough Council",
    )
    assert place.item == AgendaItem("2", "Taxi Fares Review", presenters=("Ann Lee, Head of Licensing",))


def test_a_linked_page_is_listed_with_its_meeting_and_marked(linked: Store) -> None:
    (page,) = [one for one in linked.catalogue.papers() if one.source == "page.txt"]
    (meeting,) = page.meetings
    assert (meeting.date, meeting.date_inferred) == (dt.date(2024, 2, 8), True)
    assert [item.number for item in meeting.items] == ["2"]


def test_a_linked_page_is_within_its_meetings_dates(linked: Store) -> None:
    ids = linked.within(Narrowing(body="Licensing Panel", since=dt.date(2024, 2, 8), until=dt.date(2024, 2, 8)))
    assert passage_of_the_page(linked).id in ids


def test_agendas_of_two_dates_leave_the_page_alone(store: Store, paper: Writing) -> None:
    papers = [paper("a.txt", agenda("8 February 2024")), paper("page.txt", ITEM_PAGE)]
    assert dates_of_the_page(store, papers) == dt.date(2024, 2, 8)
    assert dates_of_the_page(store, [paper("b.txt", agenda("7 March 2024"))]) is None


def test_agendas_of_two_bodies_on_one_day_leave_the_page_alone(store: Store, paper: Writing) -> None:
    papers = [paper("a.txt", agenda("8 February 2024")), paper("b.txt", agenda("8 February 2024", body="Cabinet"))]
    assert dates_of_the_page(store, [*papers, paper("page.txt", ITEM_PAGE)]) is None


def test_another_presenter_leaves_the_page_alone(store: Store, paper: Writing) -> None:
    papers = [paper("a.txt", agenda("8 February 2024", presenter="Tom Oak, Head of Licensing"))]
    assert dates_of_the_page(store, [*papers, paper("page.txt", ITEM_PAGE)]) is None


def test_a_link_follows_the_agendas_new_version(linked: Store, paper: Writing) -> None:
    ingest(linked, [paper("agenda.txt", agenda("9 February 2024"))])
    assert passage_of_the_page(linked).place.date == dt.date(2024, 2, 9)


def test_the_seeds_item_page_is_linked_to_item_8_of_the_pack(tmp_path: Path, fake_embedder: FakeEmbedder) -> None:
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    with Store.open(tmp_path / "seeds", fake_embedder) as store:
        ingest(store, [seeds / "004_bbc4287e823e4516.txt", seeds / "003_d0612af999cdef27.txt"])
        ingest(store, [seeds / "001_04a15fb85750e8e4.txt"])
        meetings = {one.source: one.meetings[0] for one in store.catalogue.papers()}
    linked, alone = meetings["004_bbc4287e823e4516.txt"], meetings["003_d0612af999cdef27.txt"]
    assert (linked.date, linked.date_inferred, linked.items[0].number) == (dt.date(2021, 1, 13), True, "8")
    assert (alone.date, alone.date_inferred, alone.items[0].number) == (None, False, None)


def test_two_spellings_of_one_body_are_one_meeting(store: Store, paper: Writing) -> None:
    papers = [
        paper("a.txt", agenda("8 February 2024")),
        paper("b.txt", agenda("8 February 2024", body="LICENSING  panel")),
    ]
    assert dates_of_the_page(store, [*papers, paper("page.txt", ITEM_PAGE)]) == dt.date(2024, 2, 8)

"""Papers of one meeting are one meeting, whichever came first; others of the day are others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.library import Library
from index.store import Store
from index.stored import Narrowing, Place
from index.types import AgendaItem, Meeting, PaperKind
from tests.unit.kept import keep, minuted

MAY = dt.date(2024, 5, 7)
ROTHER = "Rother District Council"
YOUNG = "Children, Young People and Families Scrutiny Panel"

Named = tuple[str | None, str | None]


def meeting(council: str | None, body: str | None, words: str, date: dt.date | None = MAY) -> Meeting:
    return Meeting(council=council, body=body, date=date, contributions=minuted(words))


def groups(store: Store) -> set[frozenset[str]]:
    """The papers of each meeting."""
    papers = store.catalogue.papers()
    ids = {paper.source: paper.meetings[0].id for paper in papers}
    return {frozenset(source for source in ids if ids[source] == id_) for id_ in ids.values()}


def place(store: Store, source: str) -> Place:
    """Where the only passage of a paper stands."""
    (found,) = [one for one in store.passages(store.catalogue.passage_ids()) if one.place.source == source]
    return found.place


# What papers a, b, c ... of one day print as council and body, and which of them are of one meeting.
DAYS: dict[str, tuple[list[Named], str]] = {
    "the same names": ([(ROTHER, "Cabinet"), (ROTHER, "Cabinet")], "ab"),
    "capitals": ([(ROTHER, "Cabinet"), (ROTHER.upper(), "CABINET")], "ab"),
    "ampersand, article, comma": (
        [(ROTHER, "The Housing, Health & Care Board"), (ROTHER, "Housing, Health and Care Board")],
        "ab",
    ),
    "apostrophe and hyphen": ([(ROTHER, "Children’s Sub-Committee"), (ROTHER, "Children's Sub Committee")], "ab"),
    "council turned round": ([("City of Ely Council", "Cabinet"), ("Ely City Council", "Cabinet")], "ab"),
    "two bodies": ([(ROTHER, "Cabinet"), (ROTHER, "Planning Committee")], "a b"),
    "two councils": ([(ROTHER, "Cabinet"), ("Ely City Council", "Cabinet")], "a b"),
    "no council": ([(ROTHER, "Cabinet"), (None, "Cabinet")], "ab"),
    "no body": ([(ROTHER, "Cabinet"), (ROTHER, None)], "ab"),
    "nothing named": ([(ROTHER, "Cabinet"), (None, None)], "ab"),
    "each has what the other lacks": ([(ROTHER, None), (None, "Cabinet")], "ab"),
    "no body, two bodies": ([(ROTHER, "Cabinet"), (ROTHER, "Planning Committee"), (ROTHER, None)], "a b c"),
    "no council, two councils": ([(ROTHER, "Cabinet"), ("Ely City Council", "Cabinet"), (None, "Cabinet")], "a b c"),
    "no body twice, two bodies": (
        [(ROTHER, "Cabinet"), (ROTHER, None), (ROTHER, "Planning Committee"), (ROTHER, None)],
        "a b c d",
    ),
    "no council, another body": ([(ROTHER, "Cabinet"), (ROTHER, "Audit Board"), (None, "Cabinet")], "ac b"),
    "no body, two papers of one": ([(ROTHER, "Cabinet"), (ROTHER, "Cabinet"), (ROTHER, None)], "abc"),
    "shortened": ([(ROTHER, YOUNG), (ROTHER, "Children & Young People Scrutiny Panel")], "ab"),
    "shortened, three papers": ([(ROTHER, YOUNG), (None, "Children Scrutiny Panel"), (ROTHER, YOUNG)], "abc"),
    "shortened, two fit": (
        [(ROTHER, "Adult Scrutiny Panel"), (ROTHER, YOUNG), (ROTHER, "Scrutiny Panel"), (ROTHER, "Scrutiny Panel")],
        "a b cd",
    ),
    "shortened to the kind of body": ([(ROTHER, YOUNG), (ROTHER, "Panel")], "a b"),
    "another kind of body": ([(ROTHER, "Cabinet"), (ROTHER, "Cabinet (Resources) Panel")], "a b"),
    "sub-committee": ([(ROTHER, "Licensing Committee"), (ROTHER, "Licensing Sub-Committee")], "a b"),
    "joint committee": ([(ROTHER, "Health Scrutiny Committee"), (ROTHER, "Joint Health Scrutiny Committee")], "a b"),
}


@pytest.mark.parametrize(("named", "expected"), DAYS.values(), ids=DAYS.keys())
@pytest.mark.parametrize("order", ["first to last", "last to first"])
def test_papers_of_a_day(store: Store, named: list[Named], expected: str, order: str) -> None:
    papers = [("abcd"[at], meeting(*names, f"Bees {at}.")) for at, names in enumerate(named)]
    for source, told in papers if order == "first to last" else reversed(papers):
        keep(store, source, [told])
    assert groups(store) == {frozenset(group) for group in expected.split()}


# What papers a, b, c ... of one body and day print as the time, and which of them are of one meeting.
TIMES: dict[str, tuple[list[str | None], str]] = {
    "morning and afternoon": (["10.00am", "2.00pm"], "a b"),
    "one time in two ways": (["6.00 pm", "18:00"], "ab"),
    "in Welsh": (["7.00 yr hwyr", "7.00pm"], "ab"),
    "noon": (["12 noon", "12.00"], "ab"),
    "without am and pm": (["2.00", "14:00"], "ab"),
    "without am and pm, two": (["10.00", "2.00"], "a b"),
    "put off a little": (["7.00 pm", "7.20 pm"], "ab"),
    "no time, one meeting": (["10.00am", None], "ab"),
    "no time, two meetings": (["10.00am", "2.00pm", None], "a b c"),
    "no time twice, two meetings": (["10.00am", "2.00pm", None, None], "a b c d"),
    "two papers of each": (["10.00am", "2.00pm", "10:00", "2 p.m."], "ac bd"),
}


@pytest.mark.parametrize(("times", "expected"), TIMES.values(), ids=TIMES.keys())
@pytest.mark.parametrize("order", ["first to last", "last to first"])
def test_one_body_may_meet_twice_a_day(store: Store, times: list[str | None], expected: str, order: str) -> None:
    papers = [
        ("abcd"[at], replace(meeting(ROTHER, "Cabinet", f"Bees {at}."), time=time)) for at, time in enumerate(times)
    ]
    for source, told in papers if order == "first to last" else reversed(papers):
        keep(store, source, [told])
    assert groups(store) == {frozenset(group) for group in expected.split()}


def test_one_body_on_two_days_meets_twice(store: Store) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.")])
    keep(store, "b", [meeting(ROTHER, "Cabinet", "Wax.", MAY + dt.timedelta(days=1))])
    assert groups(store) == {frozenset("a"), frozenset("b")}


def test_pages_without_a_date_are_of_no_known_meeting(store: Store) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.", None)])
    keep(store, "b", [meeting(ROTHER, "Cabinet", "Wax.", None)])
    assert groups(store) == {frozenset("a"), frozenset("b")}


def test_one_meeting_is_counted_once(store: Store) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.")])
    keep(store, "b", [meeting(None, "Cabinet", "Wax.")])
    keep(store, "c", [meeting(ROTHER, "Audit Board", "Honey.")])
    searched = Library(store).searched({})
    assert (searched.papers, searched.meetings) == (3, 2)
    assert Assistant(store, QuotingAnswerer()).ask("Who wrote Hamlet?").searched.meetings == 2


AGENDA = Meeting(council=ROTHER, body="Cabinet", date=MAY, time="6.00 pm", contributions=minuted("To note the bees."))
RECORDING = Meeting(date=MAY, venue="Town Hall", contributions=minuted("Bees are noted."))


@pytest.mark.parametrize("order", list(permutations(["agenda", "recording"])), ids=" then ".join)
def test_a_paper_takes_what_it_lacks_from_the_others(store: Store, order: tuple[str, ...]) -> None:
    for source in order:
        keep(store, source, [AGENDA if source == "agenda" else RECORDING])
    found = [place(store, source) for source in order]
    assert {(one.council, one.body, one.time, one.venue) for one in found} == {
        (ROTHER, "Cabinet", "6.00 pm", "Town Hall")
    }
    assert len(store.within(Narrowing(body="cabinet"))) == 2


def test_what_a_paper_says_itself_is_listed_as_it_says_it(store: Store) -> None:
    keep(store, "agenda", [AGENDA])
    keep(store, "recording", [RECORDING])
    (recording,) = [one.meetings[0] for one in store.catalogue.papers() if one.source == "recording"]
    assert (recording.council, recording.body, recording.time, recording.venue) == (None, None, None, "Town Hall")


def test_nothing_is_lent_by_a_meeting_that_may_be_another(store: Store) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.")])
    keep(store, "b", [meeting(ROTHER, None, "Wax.")])
    assert place(store, "b").body == "Cabinet"
    keep(store, "c", [meeting(ROTHER, "Audit Board", "Honey.")])
    assert place(store, "b").body is None


def gone(store: Store) -> None:
    store.forget("a")


def of_another_day(store: Store) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.", MAY + dt.timedelta(days=7))])


@pytest.mark.parametrize("change", [gone, of_another_day], ids=["forgotten", "replaced"])
def test_nothing_is_lent_by_a_paper_that_is_gone(store: Store, change: Callable[[Store], None]) -> None:
    keep(store, "a", [meeting(ROTHER, "Cabinet", "Bees.")])
    keep(store, "b", [meeting(None, None, "Wax.")])
    keep(store, "c", [meeting(None, None, "Honey.")])
    assert len(groups(store)) == 1
    change(store)
    assert (place(store, "b").council, place(store, "b").body) == (None, None)
    assert frozenset("bc") in groups(store)


ITEM = AgendaItem("4", "Taxi Fares", presenters=("Ann Lee, Head of Licensing",))


@pytest.mark.parametrize("order", list(permutations(["agenda", "minutes", "page"])), ids=" then ".join)
def test_an_item_page_is_linked_to_a_meeting_that_two_papers_tell_of(store: Store, order: tuple[str, ...]) -> None:
    page = AgendaItem(None, ITEM.title, presenters=ITEM.presenters)
    told = {
        "agenda": Meeting(council=ROTHER, body="Licensing and Safety Panel", date=MAY, items=(ITEM,)),
        "minutes": Meeting(body="Licensing Panel", date=MAY, items=(ITEM,), venue="Town Hall"),
        "page": Meeting(items=(page,), contributions=minuted("Fares rise.")),
    }
    for source in order:
        keep(store, source, [told[source]], PaperKind.AGENDA if source == "agenda" else PaperKind.MINUTES)
    assert groups(store) == {frozenset(order)}
    found = place(store, "page")
    assert (found.council, found.body, found.date, found.item, found.venue) == (
        ROTHER,
        "Licensing and Safety Panel",
        MAY,
        ITEM,
        "Town Hall",
    )


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")], ids="".join)
def test_a_body_that_a_letterhead_has_in_capitals_is_shown_as_another_paper_has_it(
    store: Store, order: tuple[str, ...]
) -> None:
    june = dt.date(2024, 6, 4)
    papers = {
        "a": meeting(ROTHER, "PARKS COMMITTEE", "Dues rose."),
        "b": meeting(ROTHER, "Parks Committee", "Dues fell.", june),
    }
    for source in order:
        keep(store, source, [papers[source]])
    assert {place(store, source).body for source in "ab"} == {"Parks Committee"}

"""The register over a store, and what it is narrowed to."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.decisions.register import narrowed, register
from index.store import Store
from index.stored import Narrowing
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, Votes
from tests.unit.kept import keep

MARCH, MAY = dt.date(2024, 3, 12), dt.date(2024, 5, 14)
ITEMS = (AgendaItem("1", "Minutes of the meeting held on 12 March 2024"), AgendaItem("2", "Market hall"))


def meeting(date: dt.date | None, *told: Contribution, body: str = "Parks Committee") -> Meeting:
    return Meeting("Beeton Council", body, date, items=ITEMS, contributions=told)


def resolved(text: str, item: int = 1, votes: Votes | None = None) -> Contribution:
    return Contribution(text, Authority.RESOLVED, item, votes=votes)


def reported(text: str) -> Contribution:
    return Contribution(text, Authority.REPORTED, 1)


@pytest.fixture
def filled(store: Store) -> Store:
    """Minutes of March, of May, and a pack with a recommendation."""
    moved = Contribution("Moved by Cllr Lee, seconded by Cllr Oak.", Authority.MINUTED, 1)
    hall = resolved("(a) That the hall be let;", votes=Votes(5, 2)), resolved("(b) that the rent be £9,000.")
    keep(store, "march.txt", [meeting(MARCH, moved, *hall)])
    signed = resolved("That the minutes be approved with “£9,500” for “£9,000”.", item=0)
    keep(store, "may.txt", [meeting(MAY, signed, resolved("That the lease be noted."))])
    keep(store, "pack.txt", [meeting(MAY, reported("It is recommended that the hall be sold."))], PaperKind.AGENDA)
    keep(store, "planning.txt", [meeting(MARCH, resolved("That permission be refused."), body="Planning Committee")])
    return store


def test_what_was_decided_is_told_the_newest_meeting_first_and_no_proposal(filled: Store) -> None:
    told = [(one.place.date, one.text) for one in register(filled.catalogue)]
    assert told == [
        (MAY, "That the minutes be approved with “£9,500” for “£9,000”."),
        (MAY, "That the lease be noted."),
        (MARCH, "(a) That the hall be let;\n(b) that the rent be £9,000."),
        (MARCH, "That permission be refused."),
    ]


def test_a_decision_has_its_parts_its_votes_who_moved_it_and_the_correction_of_its_minutes(filled: Store) -> None:
    one = register(filled.catalogue)[2].to_json()
    assert one["parts"] == ["(a) That the hall be let;", "(b) that the rent be £9,000."]
    assert one["votes"] == {"agreed": 5, "against": 2, "abstained": None, "unanimous": False}
    assert (one["mover"], one["seconder"]) == ("Cllr Lee", "Cllr Oak")
    assert [(two["of"], two["meeting"]) for two in one["corrected"]] == [("2024-03-12", "2024-05-14")]


@pytest.mark.parametrize(
    ("narrowing", "words", "count"),
    [
        (Narrowing(body="planning"), None, 1),
        (Narrowing(since=MAY), None, 2),
        (Narrowing(until=MARCH), None, 2),
        (Narrowing(speaker="Oak"), None, 1),
        (Narrowing(speaker="Nobody"), None, 0),
        (Narrowing(), "hall let", 1),
        (Narrowing(), "market", 3),
        (Narrowing(body="parks", until=MARCH), "rents", 1),
    ],
    ids=["body", "since", "until", "mover", "nobody", "words", "words of the title", "all at once"],
)
def test_the_register_is_narrowed(filled: Store, narrowing: Narrowing, words: str | None, count: int) -> None:
    assert len(narrowed(register(filled.catalogue), narrowing, words)) == count


def test_where_a_page_mark_stands_between_two_parts_the_text_says_so(store: Store) -> None:
    told = (
        Contribution("(a) That A be done;", Authority.RESOLVED, 1, page=3),
        Contribution("(b) that B be done.", Authority.RESOLVED, 1, page=4),
    )
    keep(store, "m.txt", [meeting(MARCH, *told)])
    assert [one.text for one in register(store.catalogue)] == ["(a) That A be done;\n…\n(b) that B be done."]


def test_what_was_voted_down_is_a_decision_of_its_own_and_its_authority_is_that_of_the_debate(store: Store) -> None:
    moved = Contribution("Cllr Ash moved, seconded by Cllr Elm, that the hall be sold.", Authority.MINUTED, 1)
    put = Contribution("On being put, the motion was lost (2 for, 5 against).", Authority.MINUTED, 1)
    keep(store, "march.txt", [meeting(MARCH, moved, put, resolved("That the hall be let."))])
    told = [one.to_json() for one in register(store.catalogue)]
    assert [(one["text"], one["outcome"], one["authority"], one["mover"]) for one in told] == [
        (f"{moved.text}\n{put.text}", "voted down", "minuted", "Cllr Ash"),
        ("That the hall be let.", "carried", "resolved", None),
    ]


def test_a_resolution_that_only_says_carried_has_its_motion_and_stays_resolved(store: Store) -> None:
    moved = Contribution("Cllr Ash moved, seconded by Cllr Elm, that the hall be sold.", Authority.MINUTED, 1)
    keep(store, "march.txt", [meeting(MARCH, moved, resolved("The motion was carried."))])
    (one,) = register(store.catalogue)
    assert one.text == f"{moved.text}\nThe motion was carried."
    assert one.authority is Authority.RESOLVED


def test_what_a_recording_was_heard_to_decide_is_kept_with_its_paper_and_goes_with_it(store: Store) -> None:
    asked = "It rained. Can I ask for the recommendations to be endorsed? Can I have a proposer? Thank you, Joan."
    said = (
        Contribution(asked, Authority.SAID, 1, "Chair"),
        Contribution("Seconded.", Authority.SAID, 1, "Cllr Carol Oak"),
        Contribution("All those in favour? Five. Against? Two. That is carried.", Authority.SAID, 1, "Chair"),
    )
    keep(store, "film.txt", [meeting(MARCH, *said)], PaperKind.TRANSCRIPT)
    (one,) = register(store.catalogue)
    assert one.text.startswith("Can I ask")
    assert one.text.endswith("That is carried.")
    assert (one.authority, one.movers.mover, one.movers.seconder) == (Authority.SAID, "Joan", "Cllr Carol Oak")
    assert one.votes == Votes(5, 2)
    store.catalogue.forget("film.txt")
    assert (register(store.catalogue), store.catalogue.heard()) == ([], {})

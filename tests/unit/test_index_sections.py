"""Sections: what one paper has under one item of one meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from index.store import Store
from index.types import AgendaItem, Authority, Contribution, Meeting
from tests.unit.kept import keep

HELD = dt.date(2024, 3, 12)
ITEMS = (AgendaItem("1", "Minutes of the last meeting"), AgendaItem("2", "Trees"))
LONG = " ".join(
    f"Sentence {number} tells of the trees in the park that are to be felled in May." for number in range(20)
)


@pytest.fixture
def filled(store: Store) -> Store:
    """Minutes and a report of one meeting, and minutes of another."""
    minutes = (
        Contribution("Those present stood.", Authority.MINUTED),
        Contribution("That they be signed.", Authority.RESOLVED, 0),
        Contribution(LONG, Authority.MINUTED, 1),
        Contribution("The trees were seen.", Authority.MINUTED, 1),
    )
    keep(store, "minutes.txt", [Meeting("Beeton", "Parks", HELD, items=ITEMS, contributions=minutes)])
    report = (Contribution("Forty trees are ill.", Authority.REPORTED, 1),)
    keep(store, "report.txt", [Meeting("Beeton", "Parks", HELD, items=ITEMS, contributions=report)])
    later = (Contribution("That trees be planted.", Authority.RESOLVED, 1),)
    keep(store, "later.txt", [Meeting("Beeton", "Parks", dt.date(2024, 5, 1), items=ITEMS, contributions=later)])
    return store


def test_a_meeting_has_the_sections_of_all_its_papers(filled: Store) -> None:
    first = filled.catalogue.papers()[0].meetings[0].id
    found = [
        (one.place.source, one.place.item.number if one.place.item else None)
        for one in filled.catalogue.sections_of(first)
    ]
    assert found == [("minutes.txt", None), ("minutes.txt", "1"), ("minutes.txt", "2"), ("report.txt", "2")]


def test_a_section_is_whole_however_it_is_cut(filled: Store) -> None:
    first = filled.catalogue.papers()[0].meetings[0].id
    section = filled.catalogue.sections_of(first)[2]
    assert len(section.passages) > 1
    assert [piece.text for piece in section.whole.pieces] == [LONG, "The trees were seen."]


def test_sections_are_found_by_authority_by_title_and_by_passage(filled: Store) -> None:
    catalogue = filled.catalogue
    assert [one.place.source for one in catalogue.sections_with(Authority.RESOLVED)] == ["minutes.txt", "later.txt"]
    assert [one.whole.text for one in catalogue.sections_titled(["MINUTES", "nothing"])] == ["That they be signed."]
    last = catalogue.passage_ids()[-1]
    assert [one.whole.text for one in catalogue.sections_holding([last], Authority.RESOLVED)] == [
        "That trees be planted."
    ]
    assert catalogue.sections_holding([last], Authority.SAID) == []
    assert catalogue.sections_holding([], Authority.RESOLVED) == []

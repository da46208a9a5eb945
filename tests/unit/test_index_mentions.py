"""Misheard names in automatic transcripts are found by the names of the people who were meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.ingest import ingest
from index.people.mentions import mentioned
from index.store import Store
from tests.conftest import Writing

TRANSCRIPT = """\
Parks Panel - Tuesday 4 July 2023, 6:00pm - Elmham Borough Council Webcasting
Parks Panel
Tuesday, 4th July 2023 at 6:00pm
Disclaimer: This transcript was automatically generated, so it may contain errors.
Cllr Jane Oak - 0:00:05
apologies are received from councillor Rashbal core and councillor Tom Ash today
Ann Lee - 0:01:05
thank you chair we have planted forty trees.
Cllr Jane Oak - 0:02:05
thank you very much.
"""

MINUTES = """\
ELMHAM BOROUGH COUNCIL

Minutes of a meeting of the Parks Panel held on Tuesday 6 June 2023 at 6.00 pm

PRESENT: {present}

1. Apologies

There were no apologies.

2. Trees

RESOLVED that the report be noted.
"""


def passages_with(store: Store, words: str) -> list[str]:
    """The sources of the passages that have all of ``words``."""
    ids = [id_ for id_, _ in store.catalogue.matching(" AND ".join(f'"{word}"' for word in words.split()), 9, (1, 1))]
    return [passage.place.source for passage in store.passages(ids)]


@pytest.mark.parametrize(
    "order", [("minutes.txt", "webcast.txt"), ("webcast.txt", "minutes.txt")], ids=["before", "after"]
)
def test_the_person_meant_is_found_whichever_paper_comes_first(
    store: Store, paper: Writing, order: tuple[str, str]
) -> None:
    texts = {"minutes.txt": MINUTES.format(present="Cllr Rashpal Kaur, Cllr Jane Oak"), "webcast.txt": TRANSCRIPT}
    for name in order:
        ingest(store, [paper(name, texts[name])])
    assert "webcast.txt" in passages_with(store, "rashpal kaur")


def test_a_name_that_two_may_be_meant_by_is_matched_to_neither(store: Store, paper: Writing) -> None:
    both = MINUTES.format(present="Cllr Rashpal Kaur, Cllr Rashpal Core, Cllr Rashpal Cor")
    ingest(store, [paper("minutes.txt", both), paper("webcast.txt", TRANSCRIPT)])
    assert passages_with(store, "rashpal kaur") == ["minutes.txt"]


def test_the_match_goes_with_the_paper_that_names_the_person(store: Store, paper: Writing) -> None:
    ingest(store, [paper("minutes.txt", MINUTES.format(present="Cllr Rashpal Kaur")), paper("webcast.txt", TRANSCRIPT)])
    store.forget("minutes.txt")
    assert passages_with(store, "rashpal kaur") == []


def test_what_was_heard_stays_as_it_was(store: Store, paper: Writing) -> None:
    ingest(store, [paper("minutes.txt", MINUTES.format(present="Cllr Rashpal Kaur")), paper("webcast.txt", TRANSCRIPT)])
    texts = " ".join(passage.text for passage in store.passages(store.catalogue.passage_ids()))
    assert "councillor Rashbal core" in texts


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("from councillor Rashbal core and", ["Rashbal core"]),
        ("thank you Pickett Smith for that", ["Pickett Smith"]),
        ("the council met in july", []),
    ],
    ids=["behind a title", "two capitals", "no name"],
)
def test_names_that_are_heard(said: str, names: list[str]) -> None:
    assert mentioned(said) == names


def test_the_sample_webcast_hears_a_councillor_of_the_sample_pack(store: Store) -> None:
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    ingest(store, [seeds])
    sources = passages_with(store, "rashpal kaur")
    assert any(source.startswith("000") for source in sources)


def test_the_names_that_were_misheard_are_listed_by_who_was_meant(store: Store, paper: Writing) -> None:
    present = MINUTES.format(present="Cllr Rashpal Kaur, Cllr Jane Oak")
    ingest(store, [paper("webcast.txt", TRANSCRIPT), paper("minutes.txt", present)])
    assert store.catalogue.heard_names()["Rashpal Kaur"] == {"Rashbal core"}

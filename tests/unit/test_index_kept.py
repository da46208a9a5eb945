"""What is stored of a paper is given back as it was read."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from assistant.fields import passage_fields
from index.store import Store
from index.types import AgendaItem, Authority, Capacity, Contribution, Meeting, Named, Votes
from tests.unit.kept import keep

PEOPLE = (
    Named("Cllr Ann Lee", Capacity.MEMBER, role="Chair", party="Lab"),
    Named("Cllr Tom Oak", Capacity.SUBSTITUTE, instead_of="Cllr Raj Patel"),
    Named("Cllr Raj Patel", Capacity.APOLOGIES),
    Named("Cllr Zed Fry", Capacity.ABSENT),
    Named("Mia Kerr", Capacity.PRESENTER, item=0),
    Named("Mia Kerr", Capacity.ATTENDING, role="Head of Parks"),
    Named("Cllr Ann Lee", Capacity.DECLARED, item=0),
)
MEETING = Meeting("Rother Council", "Cabinet", dt.date(2024, 5, 7), items=(AgendaItem("1", "Parks"),), people=PEOPLE)


PARKS = Contribution("That parks stay open.", Authority.RESOLVED, item=0)


def piece_of(store: Store, contribution: Contribution) -> dict[str, object]:
    """The fields of the piece that ``contribution`` comes back as."""
    keep(store, "a.txt", [Meeting(items=MEETING.items, contributions=(contribution,))])
    (passage,) = store.passages(store.catalogue.passage_ids())
    (piece,) = passage.pieces
    fields = ("speaker", "start", "page", "sheet", "heading", "table", "joins", "votes", "uncertain")
    return {name: value for name in fields if (value := getattr(piece, name)) != getattr(PARKS, name)}


@pytest.mark.parametrize(
    "told",
    [
        {"votes": Votes(agreed=7, against=2, abstained=0)},
        {"votes": Votes(unanimous=True)},
        {"uncertain": True, "speaker": "Ann Lee", "start": 0},
        {"page": 53, "sheet": 61},
        {"sheet": 61, "heading": "Costs", "joins": (4,)},
        {"table": True},
        {},
    ],
    ids=["votes", "unanimous", "uncertain", "page and sheet", "sheet", "table", "nothing"],
)
def test_a_contribution(store: Store, told: dict[str, Any]) -> None:
    assert piece_of(store, replace(PARKS, **told)) == told


@pytest.mark.parametrize(
    ("page", "sheet", "cited"),
    [(53, 61, 53), (None, 61, 61), (53, None, 53), (None, None, None)],
    ids=["printed and counted", "counted", "printed", "neither"],
)
def test_the_page_of_a_citation(store: Store, page: int | None, sheet: int | None, cited: int | None) -> None:
    keep(store, "a.txt", [Meeting(items=MEETING.items, contributions=(replace(PARKS, page=page, sheet=sheet),))])
    (passage,) = store.passages(store.catalogue.passage_ids())
    assert (passage.page, passage.pieces[0].cited_page) == (cited, cited)
    assert passage_fields(passage, 1.0)["page"] == cited


def test_the_people_of_a_meeting(store: Store) -> None:
    keep(store, "a.txt", [MEETING])
    (meeting,) = store.catalogue.papers()[0].meetings
    assert meeting.people == PEOPLE
    assert meeting.present == ("Cllr Ann Lee", "Cllr Tom Oak", "Mia Kerr")
    assert meeting.apologies == ("Cllr Raj Patel",)

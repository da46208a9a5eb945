"""Items of several papers of one meeting: told once, by what each of the papers says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.catchup.same_items import same_items
from index.stored import Section
from index.types import Authority, PaperKind
from tests.unit.sections import HELD, piece, place, section

# The minutes' items, the pack's, and which are one.
PAPERS = {
    "numbered apart": (
        ["CAB.61 Minutes", "CAB.62 FEES AND CHARGES 2024/25", "CAB.63 MARKET HALL"],
        ["2 Minutes of the meeting held on 6 February", "3 Fees and Charges 2024/25", "4 Market Hall: Future"],
        {("CAB.61", "2"), ("CAB.62", "3"), ("CAB.63", "4")},
    ),
    "numbered alike, called differently": (
        ["1 Apologies", "5 Bins", "6 Parks"],
        ["1 Apologies for absence", "5 Waste Collection Contract", "6 Parks Strategy"],
        {("1", "1"), ("5", "5"), ("6", "6")},
    ),
    "numbers that mean others": (
        ["14 Minutes", "15 Allotments", "16 Budget"],
        ["14 Allotments rents", "15 Budget 2024/25", "16 Date of next meeting"],
        {("15", "14"), ("16", "15")},
    ),
    "titles that differ in a number": (
        ["7 Performance, Quarter 2", "8 Performance, Quarter 3"],
        ["3 Performance, Quarter 3", "4 Performance, Quarter 4"],
        {("8", "3")},
    ),
}


def sections_of(source: str, titles: list[str], authority: Authority, kind: PaperKind) -> list[Section]:
    at = [place(title.partition(" ")[2], title.partition(" ")[0], HELD, source) for title in titles]
    return [section([piece("It was told.", authority)], replace(one, kind=kind)) for one in at]


@pytest.mark.parametrize(("minutes", "pack", "same"), PAPERS.values(), ids=PAPERS)
def test_items_are_one_by_title_else_by_number(minutes: list[str], pack: list[str], same: set[tuple[str, str]]) -> None:
    told = same_items(
        [
            *sections_of("pack.txt", pack, Authority.REPORTED, PaperKind.AGENDA),
            *sections_of("minutes.txt", minutes, Authority.MINUTED, PaperKind.MINUTES),
        ],
        None,
    )
    both = {(one.items["minutes.txt"].number, one.items["pack.txt"].number) for one in told if len(one.items) > 1}
    assert both == same
    assert [one.item.number for one in told][: len(minutes)] == [title.partition(" ")[0] for title in minutes]

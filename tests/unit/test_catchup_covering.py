"""A catch-up leaves out no item that says anything, and of a short meeting nothing that is told."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.catchup.catching import catch_up
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import meant, meetings
from assistant.catchup.summary import CatchUp, ItemSummary, LineKind
from index.readers import read_text
from index.store import Store
from tests.unit.kept import keep

HEAD = """BEETON COUNCIL

PARKS COMMITTEE

Minutes of the meeting held on {date} at 7 pm

Present: Cllrs A Lee and B Oak
"""
MARCH = """
14. MINUTES
RESOLVED: that the minutes of the meeting held on 6 February 2024 be approved as a correct record.

15. CHAIRMAN'S ANNOUNCEMENTS
The Chairman congratulated Joan Elm, who had become Head of Parks on 1 March 2024. Councillor Fry had left.

16. MATTERS ARISING
The Clerk reported that Eastfield ward had been the worst, with 212 missed cuts. The pump was late.

17. PUBLIC QUESTIONS
Mrs Ann Day asked when the toilets would be mended. Councillor Oak replied that they would open by 1 May 2024.

18. LIDO
The Head of Parks said that the subsidy had been £310,000. The average stay was 21 minutes.
Councillor Lee asked why. The Head of Parks said that sickness was half of it and that a manager would be found by June.
RESOLVED: that the report be noted.

19. LIBRARIES
The Committee noted that hours at Mill Lane had been cut from 38 to 24.

20. DATE OF NEXT MEETING
9 April 2024.
"""
APRIL = """
21. MINUTES
Councillor Oak pointed out that in minute 18 the subsidy should read £130,000 and not £310,000.
RESOLVED: that, subject to that correction, the minutes of the meeting held on 12 March 2024 be approved.

22. BINS
The report on the bins was noted by the Committee.
"""


@pytest.fixture
def told(store: Store) -> CatchUp:
    for name, date, text in (("march.txt", "12 March 2024", MARCH), ("april.txt", "9 April 2024", APRIL)):
        keep(store, name, read_text(HEAD.format(date=date) + text).meetings)
    return catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))


def item(told: CatchUp, number: str) -> ItemSummary:
    return next(one for one in told.items if one.item.number == number)


def test_every_item_that_says_anything_is_told(told: CatchUp) -> None:
    assert [one.item.number for one in told.items] == ["14", "15", "16", "17", "18", "19"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("15", "who had become Head of Parks on 1 March 2024"),
        ("16", "with 212 missed cuts"),
        ("16", "The pump was late"),
        ("17", "Councillor Oak replied that they would open by 1 May 2024"),
        ("18", "The average stay was 21 minutes"),
        ("18", "sickness was half of it"),
        ("19", "cut from 38 to 24"),
    ],
)
def test_what_matters_in_them_is_told(told: CatchUp, number: str, words: str) -> None:
    assert words in "\n".join(line.text for line in item(told, number).lines)


def test_a_later_correction_stands_behind_the_words_that_it_corrects(told: CatchUp) -> None:
    lines = item(told, "18").lines
    at = next(place for place, line in enumerate(lines) if line.kind is LineKind.CORRECTED)
    assert "£310,000" in lines[at - 1].text
    assert (lines[at].lead, lines[at].passage.place.source) == ("on 9 April 2024", "april.txt")
    assert "£130,000" in lines[at].text
    assert dt.date(2024, 4, 9) == lines[at].passage.place.date


def test_no_other_item_has_it(told: CatchUp) -> None:
    corrected = [one.item.number for one in told.items for line in one.lines if line.kind is LineKind.CORRECTED]
    assert corrected == ["18"]


def test_a_correction_that_points_at_nothing_is_told_of_the_minutes_as_a_whole(store: Store) -> None:
    text = APRIL.replace("in minute 18 the subsidy should read £130,000 and not £310,000", "page 2 should be amended")
    for name, date, words in (("march.txt", "12 March 2024", MARCH), ("april.txt", "9 April 2024", text)):
        keep(store, name, read_text(HEAD.format(date=date) + words).meetings)
    told = catch_up(papers_of(store, meant("12 March 2024", meetings(store.catalogue.papers()))))
    assert [line.kind for line in told.people][-1] is LineKind.CORRECTED

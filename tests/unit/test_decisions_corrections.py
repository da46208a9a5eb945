"""Minutes corrected by a later meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.decisions.corrections import corrections, linked
from assistant.decisions.decision import Decision
from index.types import Authority
from tests.unit.sections import HELD, MINUTED, RESOLVED, SAID, piece, pieces, place, section

EARLIER = dt.date(2024, 2, 6)
MINUTES = place("Minutes of the meeting held on 6 February 2024", "2")
CORRECTED = {
    "subject to an amendment": (RESOLVED, "That the minutes be approved subject to the following amendment."),
    "words for words": (RESOLVED, "The panel agreed that the minutes were correct, with “Block C” put for “Block D”."),
    "should read": (MINUTED, "Cllr Oak said that page 3 should read “eleven homes”."),
    "a word to be added": (SAID, "She said fairly confident so could that word be added please."),
    "amended to show": (MINUTED, "The minutes were amended to show that Cllr Elm had sent apologies."),
    "in Welsh": (RESOLVED, "PENDERFYNWYD: Cadarnhau'r cofnodion yn amodol ar un cywiriad."),
}
NOT_CORRECTED = {
    "approved": (RESOLVED, "That the minutes of the meeting held on 6 February 2024 be approved as a correct record."),
    "no amendments": (MINUTED, "The minutes were approved with no amendments."),
    "on the agenda": (Authority.AGENDA, "To approve the minutes, subject to any corrections being made."),
}


@pytest.mark.parametrize("told", CORRECTED.values(), ids=list(CORRECTED))
def test_a_correction_is_found_with_the_day_of_the_minutes(told: tuple[Authority, str]) -> None:
    (found,) = corrections(section(pieces(told), MINUTES))
    assert (found.of, found.passage.pieces[0].text) == (EARLIER, told[1])


@pytest.mark.parametrize("told", NOT_CORRECTED.values(), ids=list(NOT_CORRECTED))
def test_minutes_that_are_approved_as_they_are_were_not_corrected(told: tuple[Authority, str]) -> None:
    assert not list(corrections(section(pieces(told), MINUTES)))


def test_only_the_sentences_that_correct_are_cited() -> None:
    told = pieces((MINUTED, "The Chair welcomed all. Page 3 should read “eleven”. Cllr Lee thanked her."))
    (found,) = corrections(section(told, MINUTES))
    assert found.passage.pieces[0].text == "Page 3 should read “eleven”."


@pytest.fixture
def found() -> list[Decision]:
    """Decisions at the meeting that corrects, at the one corrected, and at others."""
    approved = Decision(1, section([piece("That they be signed.", RESOLVED)], MINUTES).whole)
    other_item = Decision(1, section([piece("That it be done.", RESOLVED)], place(number="5")).whole)
    of_them = Decision(
        2, section([piece("That homes be built.", RESOLVED)], place(date=EARLIER, source="feb.txt")).whole
    )
    body = replace(place(date=EARLIER), body="Planning Committee")
    elsewhere = Decision(3, section([piece("That it be refused.", RESOLVED)], body).whole)
    return [approved, other_item, of_them, elsewhere]


def test_it_is_told_with_the_approval_and_with_what_the_minutes_decided(found: list[Decision]) -> None:
    correction = tuple(corrections(section(pieces(CORRECTED["should read"]), MINUTES)))
    assert [one.corrections for one in linked(found, correction)] == [correction, (), correction, ()]
    assert linked(found, correction)[2].to_json()["corrected"][0]["meeting"] == HELD.isoformat()

"""Minutes corrected by a later meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.decisions.corrections import corrections, linked
from assistant.decisions.decision import Decision
from assistant.decisions.pointing import pointed_at
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
    "reading one figure and not another": (
        RESOLVED,
        "The minutes were approved, subject to the number of bins at 23/18 reading 420 and not 390.",
    ),
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
    correction = tuple(corrections(section(pieces(CORRECTED["amended to show"]), MINUTES)))
    assert [one.corrections for one in linked(found, correction, lambda _: ())] == [correction, (), correction, ()]
    assert linked(found, correction, lambda _: ())[2].to_json()["corrected"][0]["meeting"] == HELD.isoformat()


MINUTED_THEN = {
    "14": ("Waste", "Missed collections stood at 61 for each 100,000, and the charge was £42."),
    "18": ("Market Hall Repairs", "The repairs would cost £310,000. Members thought it “fairly urgent”."),
    "18.2": ("Fenner Lane", "The lane would be closed in June."),
    "PL24/7": ("Allotments", "There were ten plots."),
    "21": ("Libraries", "The opening hours of the library would be cut from 38 to 24."),
}
POINTING = {
    "by number": ("In minute 18 the cost should read £130,000.", {"18"}),
    "by two numbers": ("Minutes 14 and 21 should be amended to show that Cllr Elm had left.", {"14", "21"}),
    "by a paragraph": ("In paragraph 21.3 “June” should read “July”.", {"21"}),
    "by its title": ("Cllr Oak said that what was said of the repairs to the Market Hall should be amended.", {"18"}),
    "by a title of one word": ("The item on Libraries should be amended to show who spoke.", {"21"}),
    "by a sum": ("Cllr Oak said that £310,000 should read £130,000.", {"18"}),
    "by quoted words": ("The words “fairly urgent” should be replaced by “urgent”.", {"18"}),
    "by the number alone": ("They were approved subject to the cost at PL24/7 reading £4,200.", {"PL24/7"}),
    "by the last part of a number": ("Minute 7 should read “eleven”.", {"PL24/7"}),
    "at none": ("The minutes were amended to show that Cllr Elm had sent apologies.", set()),
    "at words that all have": ("The word “the” should be deleted.", set()),
}


@pytest.mark.parametrize(("told", "keys"), POINTING.values(), ids=list(POINTING))
def test_what_a_correction_points_at(told: str, keys: set[str]) -> None:
    minutes = [section([piece(text)], place(title, number, EARLIER)) for number, (title, text) in MINUTED_THEN.items()]
    assert pointed_at(told, minutes) == keys


def test_it_hangs_on_what_was_decided_under_the_item_in_the_words_that_are_corrected(found: list[Decision]) -> None:
    told = "Cllr Oak said that £310,000 should read £130,000."
    correction = list(corrections(section(pieces((MINUTED, told)), MINUTES)))
    repairs = section([piece(MINUTED_THEN["18"][1])], place("Market Hall Repairs", "18", EARLIER), meeting=2)
    decided = [
        replace(found[2], passage=replace(repairs.whole, pieces=(piece(text, RESOLVED, 2),)))
        for text in ("That repairs of £310,000 be made.", "That they begin in May.")
    ]
    hung = [len(one.corrections) for one in linked([*found, *decided], correction, lambda _: [repairs])]
    assert hung == [1, 0, 0, 0, 1, 0]

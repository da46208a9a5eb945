"""Quotes of minutes that were corrected have what corrects them beside."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.answer import MOST_CITATIONS, Quote
from assistant.corrected import with_corrections
from assistant.decisions.decision import Correction
from index.stored import Passage
from index.text import sentences
from index.types import Authority
from tests.unit.weighed import PANEL, held

MINUTES, LATER = dt.date(2023, 9, 19), dt.date(2023, 11, 21)
WRONG = "The lido had needed a subsidy of £310,000."
RIGHT = "In minute 18 the subsidy should read £130,000 and not £310,000."


def minuted(
    text: str, date: dt.date, id_: int = 1, body: str = "Panel", authority: Authority = Authority.MINUTED
) -> Passage:
    return held(text, authority, id_=id_, place=replace(PANEL, date=date, body=body))


def quote(passage: Passage, number: int = 0) -> Quote:
    piece = passage.pieces[0]
    return Quote(passage, piece, (sentences(piece.contribution)[number],))


CORRECTED = minuted(f"Cllr Lee spoke. {RIGHT} That was agreed.", LATER, id_=9)
CORRECTION = Correction(CORRECTED, MINUTES)


def test_what_was_corrected_is_followed_by_the_words_that_correct_it() -> None:
    wrong = quote(minuted(WRONG, MINUTES))
    assert [one.text for one in with_corrections([wrong], [CORRECTION])] == [WRONG, RIGHT]


@pytest.mark.parametrize(
    "passage",
    [
        minuted("The lido is open.", MINUTES),
        minuted(WRONG, LATER),
        minuted(WRONG, MINUTES, body="Cabinet"),
        minuted(WRONG, MINUTES, authority=Authority.SAID),
    ],
    ids=["other words", "another day", "another body", "a recording"],
)
def test_nothing_else_is(passage: Passage) -> None:
    assert with_corrections([quote(passage)], [CORRECTION]) == [quote(passage)]


def test_a_correction_is_told_once_and_no_quote_is_more_than_fit() -> None:
    wrong = [quote(minuted(f"{WRONG} So it was.", MINUTES, id_=id_)) for id_ in range(1, 7)]
    told = with_corrections(wrong, [CORRECTION])
    assert [one.text for one in told].count(RIGHT) == 1
    assert len(told) == MOST_CITATIONS
    assert with_corrections([wrong[0], quote(CORRECTED, 1)], [CORRECTION]) == [wrong[0], quote(CORRECTED, 1)]

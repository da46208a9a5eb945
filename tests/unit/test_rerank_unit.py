"""Sentences as the reranker reads them."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from assistant.reranking.features import LOOKS, told
from assistant.reranking.unit import Part, Unit, held, words_in
from index.hidden_states import NO_WORD, HiddenStates
from index.stored import Place
from index.types import PaperKind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It costs £48, up 5%.", ["It", "costs", "£", "48", "up", "5", "%"]),
        ("the Director's plan?", ["the", "Director's", "plan", "?"]),
        ("– …", []),
    ],
)
def test_words_and_signs_are_read(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_each_word_is_told_with_its_part_in_reading_order() -> None:
    unit = Unit("It is late.", ["Budget", "Ann Lee", "Budget"], "Why is it?", "So it is.")
    parts = [(word, part) for word, part in unit.words() if part is not Part.SENTENCE]
    assert [word for word, part in unit.words() if part is Part.SENTENCE] == ["It", "is", "late"]
    assert [part for _, part in parts] == [Part.ABOVE] * 3 + [Part.BEFORE] * 4 + [Part.AFTER] * 3
    assert [word for word, part in parts if part is Part.ABOVE] == ["Budget", "Ann", "Lee"]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (
            Place("a.txt", PaperKind.MINUTES, council="Ashby Council", body="Audit Panel", date=dt.date(2024, 3, 4)),
            ["4", "March", "2024", "Ashby", "Council", "Audit", "Panel"],
        ),
        (Place("a.txt", PaperKind.MINUTES, body="Audit Panel"), ["Audit", "Panel"]),
        (Place("a.txt", PaperKind.MINUTES), []),
    ],
    ids=["all known", "the body alone", "nothing known"],
)
def test_when_and_by_whom_a_meeting_was_held_is_told_first(place: Place, words: list[str]) -> None:
    read = Unit("It is late.", ["Budget"], held=held(place)).words()
    assert read[: len(words)] == [(word, Part.HELD) for word in words]
    assert [word for word, part in read if part is not Part.HELD] == ["Budget", "It", "is", "late"]


def test_of_what_stands_before_the_end_is_read_and_of_what_stands_after_the_beginning() -> None:
    far = " ".join(f"word{number}" for number in range(100))
    words = Unit("Here.", before=far, after=far).words()
    assert next(word for word, part in words if part is Part.BEFORE) != "word0"
    assert [word for word, part in words if part is Part.BEFORE][-1] == "word99"
    assert next(word for word, part in words if part is Part.AFTER) == "word0"


def test_each_piece_of_a_word_is_told_as_the_word_and_a_token_of_no_word_as_nothing() -> None:
    words = [("The", Part.SENTENCE), ("Mayors", Part.SENTENCE), ("48", Part.AFTER)]
    pieces = HiddenStates(np.ones((5, 2), np.float16), np.array([NO_WORD, 0, 1, 1, NO_WORD]))
    read = told(words, pieces)
    assert len(read) == 5
    assert read.stems == ("", "the", "mayor", "mayor", "")
    assert read.parts.tolist() == [int(part) for part in (Part.NOTHING, *[Part.SENTENCE] * 3, Part.NOTHING)]
    assert read.looks.shape == (5, LOOKS)
    assert read.looks[:2].tolist() == [[0, 0, 0, 0, 0], [1, 1, 0, 0, 0]]

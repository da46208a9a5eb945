"""Sentences that say the same are told once, by the stronger authority."""

from __future__ import annotations

import pytest

from assistant.retrieval.copies import said_once, says_what
from index.text import words
from index.types import Authority
from tests.unit.weighed import held, sentence

LIVE = "There are 263,357 people who live in the City, of whom 62,276 are children."
TOLD = f"The Deputy Director advised the panel that {LIVE[0].lower()}{LIVE[1:]}"


def test_the_stronger_authority_takes_the_place_of_the_weaker() -> None:
    reported, minuted = sentence(held(LIVE, Authority.REPORTED)), sentence(held(TOLD, Authority.MINUTED))
    other = sentence(held("The library was closed for repairs for the whole of the spring.", Authority.SAID))
    assert said_once([reported, other, minuted]) == [minuted, other]
    assert said_once([minuted, reported]) == [minuted]


def test_two_resolutions_in_the_same_words_are_two_decisions() -> None:
    text = "That the recommendations as set out in the report now submitted be approved."
    twice = [sentence(held(text, Authority.RESOLVED, id_=id_)) for id_ in (1, 2)]
    assert said_once(twice) == twice


@pytest.mark.parametrize(
    ("one", "other", "the_same"),
    [
        (LIVE, TOLD, True),
        (LIVE, LIVE.replace("62,276", "61,000"), False),
        ("The panel agreed to support the plan for the new bridge.", TOLD, False),
        (
            "The panel agreed to support the plan for the new bridge.",
            "The panel has not agreed to support the plan for the new bridge.",
            False,
        ),
        ("Noted.", "Noted.", False),
    ],
    ids=["told again", "another number", "other words", "turned", "too short to tell"],
)
def test_a_sentence_says_what_another_says(one: str, other: str, the_same: bool) -> None:
    assert says_what(frozenset(words(one)), frozenset(words(other))) is the_same

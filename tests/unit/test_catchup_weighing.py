"""Which sentences tell most of an item."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.catchup.choosing import choose, introduces
from assistant.catchup.sentences import Sentence, told_in
from assistant.catchup.weighing import weighed, weights_of
from index.stored import Piece
from tests.unit.sections import MINUTED, SAID, piece, section

SPOKEN = frozenset({SAID, MINUTED})
TREES = [
    "Forty trees in the park will be felled because of ash dieback in May 2024.",
    "The felling of trees in the park will cost £96,000 in all.",
    "She had seen a very nice dog there with her own eyes.",
    "Two trees will be planted in the park for each tree that is felled.",
]


def sentences(*told: Piece) -> list[Sentence]:
    return told_in([section(told)], SPOKEN)


def by(speaker: str, at: int, text: str) -> Piece:
    return piece(text, SAID, at, speaker=speaker)


def scored(told: list[Sentence], title: str = "Trees") -> list[float]:
    return weighed(told, weights_of(told, lambda _: 1.0), {}, title)


def test_what_is_told_of_the_item_weighs_more_than_an_aside() -> None:
    scores = scored(sentences(piece(" ".join(TREES))))
    assert min(scores) == scores[2]


def test_what_leans_on_another_sentence_weighs_less() -> None:
    first, second = scored(sentences(piece(TREES[1]), piece(TREES[1].replace("The felling", "This felling"), at=2)))
    assert first > second


def test_the_meaning_of_the_whole_item_counts() -> None:
    told = [replace(one, passage=at) for at, one in enumerate(sentences(piece(TREES[0]), piece(TREES[0], at=2)))]
    near, far = np.array([1, 0], dtype=np.float32), np.array([0.6, 0.8], dtype=np.float32)
    first, second = weighed(told, weights_of(told, lambda _: 1.0), {0: near, 1: far, 2: near}, "Trees")
    assert first == second
    third = [*told, replace(told[0], passage=2)]
    first, second, _ = weighed(third, weights_of(third, lambda _: 1.0), {0: near, 1: far, 2: near}, "Trees")
    assert first > second


def test_points_are_spread_over_speakers() -> None:
    told = sentences(by("Ann Lee", 1, " ".join(TREES[:2])), by("Joan Oak", 2, TREES[3]))
    chosen = choose(told, scored(told), room=30)
    assert [one.piece.speaker for one in chosen] == ["Ann Lee", "Joan Oak"]


def test_the_same_is_not_told_twice() -> None:
    told = sentences(by("Ann Lee", 1, TREES[0]), by("Joan Oak", 2, TREES[0]), by("Jim Elm", 3, TREES[1]))
    chosen = choose(told, scored(told), room=30)
    assert [one.piece.contribution_id for one in chosen] in ([1, 3], [2, 3])


@pytest.mark.parametrize(
    "aside",
    [
        "Cllr Oak left the room while this item on the trees was taken.",
        "Cllr Elm asked whether it might be cheaper to prune the trees.",
        "Cllr Elm wondered quite how many trees in the park there were.",
        "No reply had been received from the owner of the trees.",
        "It was moved by Cllr Elm and seconded by Cllr Oak that Cabinet be recommended to fell two trees.",
        "The Head of Parks would include the number of trees in her annual report to the November meeting.",
    ],
)
def test_who_left_and_what_was_asked_is_not_what_an_item_is_about(aside: str) -> None:
    told = sentences(piece(aside), piece(TREES[1], at=2))
    about = introduces(told, scored(told))
    assert about is not None
    assert about.piece.contribution_id == 2
    assert introduces(told[:1], scored(told[:1])) is None


def test_what_an_item_is_about_is_said_where_it_is_introduced() -> None:
    told = sentences(
        piece(TREES[0]),
        piece("The purpose of this report is to set out the felling of trees.", at=2),
        piece(TREES[1], at=3),
    )
    about = introduces(told, scored(told))
    assert about is not None
    assert about.piece.contribution_id == 2
    assert introduces([], []) is None


def test_procedure_lead_ins_and_fragments_are_no_sentences() -> None:
    told = sentences(
        piece("Are there any further questions from members of the panel at all?"),
        piece("During the discussion members said each of the things below here:", at=2),
        piece("Trees were felled.", at=3),
        piece("A Member referred to page 79 of the long agenda pack (Number", at=4),
    )
    assert told == []


def test_words_before_what_is_said_are_left_out() -> None:
    (told,) = sentences(
        by("Ann Lee", 1, "Thank you, chair. So, yes, and forty trees will be felled in the park in May.")
    )
    assert told.text == "forty trees will be felled in the park in May."


@given(st.lists(st.sampled_from(TREES), max_size=12), st.integers(0, 200))
def test_what_is_chosen_fits_its_room_in_order_and_once(texts: list[str], room: int) -> None:
    told = sentences(*(piece(text, at=at) for at, text in enumerate(texts, start=1)))
    chosen = choose(told, scored(told), room)
    places = [one.place for one in chosen]
    assert places == sorted(set(places))
    assert sum(one.length for one in chosen) <= room + 10

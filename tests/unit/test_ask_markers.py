"""The citation grammar: [n] markers, and lists of them."""

import pytest

from assistant.answering.markers import numbers, renumbered, single


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Said [2] and [1], again [2].", [2, 1]),
        ("No marker in [this] or (1) or [1234].", []),
        ("", []),
    ],
    ids=["each once, in order", "other brackets", "nothing"],
)
def test_numbers_are_those_of_the_markers(text: str, found: list[int]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So [1, 2].", "So [1][2]."),
        ("So [1;2 , 3].", "So [1][2][3]."),
        ("In [2020/21] so [4].", "In [2020/21] so [4]."),
    ],
    ids=["comma", "semicolon and three", "no list"],
)
def test_a_list_of_numbers_becomes_single_markers(text: str, expected: str) -> None:
    assert single(text) == expected


def test_renumbering_drops_the_markers_without_a_number() -> None:
    assert renumbered("A [1]. B [9][2].", {1: 7, 2: 3}.get) == "A [7]. B [3]."

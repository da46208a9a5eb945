"""The citation grammar: [n] markers, whole, numbered, and never split in a stream."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.markers import MARKER, held_back, numbers, renumbered, single

PIECES = st.lists(
    st.one_of(st.sampled_from(["[1]", "[12]", "[1, 2]", "[", "]", ", "]), st.text("[]019,; ab", max_size=6))
)


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


@given(PIECES)
def test_no_marker_is_split_whatever_the_chunks(chunks: list[str]) -> None:
    given_text = "".join(chunks)
    told = list(held_back(chunks))
    assert "".join(told) == given_text
    ends = {sum(len(piece) for piece in told[: position + 1]) for position in range(len(told))}
    for match in MARKER.finditer(given_text):
        assert not ends & set(range(match.start() + 1, match.end()))


@given(st.text("ab[]1 ", max_size=60))
def test_text_that_comes_letter_by_letter_is_the_same_text(text: str) -> None:
    told = list(held_back(text))
    assert "".join(told) == text
    assert [number for piece in told for number in re.findall(r"\[(\d)\]", piece)] == re.findall(r"\[(\d)\]", text)


def test_a_chunk_without_brackets_is_not_held_back() -> None:
    stream = held_back(iter(["The panel ", "agreed ["]))
    assert next(stream) == "The panel "
    assert next(stream) == "agreed "

"""Results: a passage with what belongs to it, no passage in two, and near-copies told once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.arranging import Arranger, Result
from assistant.retrieval.copies import told_once
from assistant.retrieval.retriever import Found
from index.stored import Passage, Piece, Place
from index.types import Authority, PaperKind
from tests.unit.scenes import entry, laid, made

WORDS = "one two three four five six seven eight nine ten "
SCORES = st.lists(st.floats(0, 1, width=32), min_size=1, max_size=40)


def arranged(scores: list[float], allowed: list[int] | None = None, words: int = 60) -> list[Result]:
    over = made([entry(row, WORDS * (words // 10), item=row // 20) for row in range(len(scores))])
    worth = np.array(scores, dtype=np.float32)
    may = np.array(allowed or [1] * len(scores), dtype=np.float32)
    return list(Arranger(laid("bees", over), worth, worth, may).results())


def rows(results: list[Result]) -> list[int]:
    return [row for result in results for row in range(result.first, result.end)]


def test_the_first_result_is_the_best_passage_with_the_better_one_beside_it() -> None:
    assert arranged([0.1, 0.2, 0.9, 0.3, 0.1])[0] == Result(2, 4)


def test_first_results_are_shorter_than_the_rest() -> None:
    sizes = [result.end - result.first for result in arranged([1 - row / 100 for row in range(20)])]
    assert sizes[:3] == [2, 2, 2]
    assert max(sizes[3:]) == 4


def test_another_place_comes_before_one_right_beside_the_first_that_is_hardly_better() -> None:
    scores = [0.9, 0.3, 0.52, *[0.1] * 18, 0.5]
    assert [result.first for result in arranged(scores)[:2]] == [0, 20]


def test_a_result_ends_with_its_item() -> None:
    assert arranged([*[0.1] * 19, 0.9, 0.8])[0] == Result(18, 20)


def test_what_may_not_be_found_is_in_no_result() -> None:
    assert rows(arranged([0.1, 0.9, 0.2], allowed=[1, 0, 1])) == [2, 0]


@given(SCORES)
def test_every_passage_is_in_one_result(scores: list[float]) -> None:
    assert sorted(rows(arranged(scores))) == list(range(len(scores)))


def found(text: str, authority: Authority) -> Found:
    piece = Piece(1, text, 0, len(text), authority)
    return Found(Passage(1, Place("a.txt", PaperKind.MINUTES), (piece,)), 0.5, ())


LONG = "That the panel note the report on bees and ask for another on hives in May"


def test_near_copies_are_told_once_by_the_stronger_authority() -> None:
    reported, resolved = found(LONG, Authority.REPORTED), found(f"{LONG}.", Authority.RESOLVED)
    other = found("The road was closed for repairs while the lights were out and nobody was told why", Authority.SAID)
    assert told_once([reported, other, resolved]) == [resolved, other]
    assert told_once([resolved, other, reported]) == [resolved, other]


def test_short_lines_that_are_alike_are_no_copies() -> None:
    noted = [found("Noted.", Authority.MINUTED), found("Noted.", Authority.MINUTED)]
    assert told_once(noted) == noted

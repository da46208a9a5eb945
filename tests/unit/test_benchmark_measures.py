"""The measures of retrieval, on lists small enough to count by hand."""

from __future__ import annotations

import pytest

from tests.benchmarks.retrieval.measures import Result, Wanted, hit, recall, top1

WANTED = Wanted("a.txt", {3: 10, 4: 30})


def result(*held: tuple[int, int, int], words: int = 20, file: str = "a.txt") -> Result:
    """A result that holds these parts (turn, first word, word after the last) of turns."""
    return Result(file, words, tuple((turn, range(begin, end)) for turn, begin, end in held))


OTHER = result((1, 0, 20))


@pytest.mark.parametrize(
    ("results", "share"),
    [
        ([], 0.0),
        ([result((3, 0, 10), (4, 0, 10))], 0.5),
        ([OTHER, result((3, 0, 10)), result((4, 0, 30))], 1.0),
        ([result((3, 0, 10)), result((3, 5, 10), (4, 0, 10))], 0.5),
        ([result((2, 0, 10), (3, 0, 4))], 0.1),
        ([result((3, 0, 10), file="b.txt")], 0.0),
        ([result((3, 0, 12), (4, 28, 40))], 0.3),
    ],
    ids=["none", "parts of turns", "all", "held twice", "beside others", "another paper", "more than the turn has"],
)
def test_recall_is_the_share_of_the_answering_words(results: list[Result], share: float) -> None:
    assert recall(results, WANTED) == pytest.approx(share)


def test_recall_ends_with_the_first_result_that_does_not_fit() -> None:
    results = [result((3, 0, 10), words=50), result((1, 0, 60), words=60), result((4, 0, 30), words=30)]
    assert recall(results, WANTED, budget=100) == pytest.approx(0.25)
    assert recall(results, WANTED, budget=140) == pytest.approx(1.0)


def test_recall_asks_for_no_more_words_than_may_be_given() -> None:
    assert recall([result((3, 0, 10), (4, 0, 10))], WANTED, budget=20) == pytest.approx(1.0)


def test_a_hit_begins_within_the_first_words() -> None:
    results = [OTHER, OTHER, result((4, 0, 1), words=500)]
    assert hit(results, WANTED, budget=41)
    assert not hit(results, WANTED, budget=40)
    assert not hit([OTHER], WANTED)


def test_the_first_result_alone_counts_for_top1() -> None:
    answering = result((4, 29, 30))
    assert top1([answering, OTHER], WANTED)
    assert not top1([OTHER, answering], WANTED)
    assert not top1([], WANTED)

"""Runs: what stands around a passage lies in its item."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.runs import Runs

NUMBERS = st.lists(st.integers(0, 3), min_size=1, max_size=30).map(sorted)


@pytest.mark.parametrize(
    ("reach", "sums"),
    [(0, [1, 2, 4, 8, 16]), (1, [3, 7, 6, 24, 24]), (None, [7, 7, 7, 24, 24])],
    ids=["alone", "one on either side", "the whole run"],
)
def test_sums_end_where_the_run_ends(reach: int | None, sums: list[int]) -> None:
    runs = Runs(np.array([0, 0, 0, 1, 1]))
    assert runs.around(np.array([1, 2, 4, 8, 16], dtype=np.float32), reach).tolist() == sums


@given(NUMBERS, st.integers(0, 4))
def test_sums_are_those_of_a_plain_loop(numbers: list[int], reach: int) -> None:
    values = np.arange(1, len(numbers) + 1, dtype=np.float32)
    expected = [
        sum(values[j] for j in range(len(numbers)) if numbers[j] == numbers[i] and abs(i - j) <= reach)
        for i in range(len(numbers))
    ]
    assert Runs(np.array(numbers)).around(values, reach).tolist() == expected


def test_columns_are_summed_apart() -> None:
    runs = Runs(np.array([0, 0]))
    assert runs.around(np.array([[1, 10], [2, 20]], dtype=np.float32), 1).tolist() == [[3, 30], [3, 30]]


def test_whole_runs_and_their_part() -> None:
    runs = Runs(np.array([0, 0, 1, 2, 2]))
    rows = runs.whole(np.array([4]))
    assert rows.tolist() == [3, 4]
    assert runs.part(rows).around(np.ones(2, dtype=np.float32), None).tolist() == [2, 2]

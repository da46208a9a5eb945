"""What is typed to narrow a ledger."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.days import DayError
from index.stored import Narrowing
from ui.typed import Typed


@pytest.mark.parametrize(
    ("typed", "narrowing"),
    [
        (Typed(), Narrowing()),
        (Typed(body="Board", person=" Ann "), Narrowing(body="Board", speaker="Ann")),
        (Typed(since="2021-03-01"), Narrowing(since=dt.date(2021, 3, 1))),
        (Typed(until="1 March 2021"), Narrowing(until=dt.date(2021, 3, 1))),
        (Typed(since="1/3/2021", until="01.03.2021"), Narrowing(None, dt.date(2021, 3, 1), dt.date(2021, 3, 1))),
    ],
    ids=["nothing", "names", "as a computer writes it", "as people write it", "one day"],
)
def test_what_is_typed_narrows(typed: Typed, narrowing: Narrowing) -> None:
    assert typed.narrowing() == narrowing


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (Typed(since="soon"), "“soon” is not a date"),
        (Typed(until="31 February 2021"), "is not a date"),
        (Typed(since="3 March 2024 or 1 May 2025"), "“3 March 2024 or 1 May 2025” is not a date"),
        (Typed(since="2 March 2021", until="1 March 2021"), "2 March 2021 is after 1 March 2021"),
    ],
    ids=["no date", "no such day", "two days", "backwards"],
)
def test_a_date_that_is_none_is_told(typed: Typed, sentence: str) -> None:
    with pytest.raises(DayError, match=sentence):
        typed.narrowing()

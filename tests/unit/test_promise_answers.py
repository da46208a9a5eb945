"""Answers to questions whether a promise was kept, and what is of another number."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.promises.answers import answered, numbered_otherwise
from assistant.promises.nearness import Later
from assistant.promises.undertaken import Undertaken

HELD = dt.date(2024, 3, 4)
PROMISED = Undertaken(
    verbs=frozenset({"write"}),
    things=frozenset({"minist", "ferri", "subsidi"}),
    around=frozenset(),
    named=frozenset(),
    posts=frozenset({"leader"}),
    months=frozenset(),
    to=frozenset({"minist"}),
    words=frozenset(),
    item=frozenset(),
    held=HELD,
    body="council",
    said="",
)


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Did the leader ever write to the minister about the ferry subsidy?", "Yes, that was done in April."),
        (
            "Has the letter to the minister about the ferry subsidy been written?",
            "It has, and a copy is in the library.",
        ),
        ("Was the letter to the minister on the ferry subsidy sent? Yes.", "It was posted on the second of May."),
        ("Thank you. Have we written to the minister about the ferry subsidy?", "We have, last week."),
    ],
)
def test_a_yes_to_whether_it_was_done_tells_that_it_was(before: str, sentence: str) -> None:
    assert answered(PROMISED, Later(sentence, before=before))


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Did the leader ever write to the minister about the ferry subsidy?", "No, that was overlooked."),
        ("Did the leader ever write to the minister about the ferry subsidy?", "Yes, that will be done in April."),
        ("Did the leader ever write to the minister about the ferry subsidy?", "Not yet, it was forgotten."),
        ("Will the leader write to the minister about the ferry subsidy?", "Yes, he has agreed to it."),
        ("Why has nobody written to the minister about the ferry subsidy?", "Yes, it was wrong."),
        ("Has the ferry been painted?", "Yes, it was done in April."),
        ("We wrote to the minister about the ferry subsidy.", "Yes, that was done in April."),
    ],
)
def test_what_tells_nothing_of_its_being_done(before: str, sentence: str) -> None:
    assert not answered(PROMISED, Later(sentence, before=before))


@pytest.mark.parametrize(
    ("promised", "later", "other"),
    [
        ("the Quarter 2 figures", "Performance, Quarter 3", True),
        ("the Quarter 2 figures, under Quarter 1", "Performance, Quarter 2 2023/24", False),
        ("phase 1 of the works", "Phase 2 of the works has begun", True),
        ("the Q2 figures", "Quarter 2 performance", False),
        ("the figures", "Performance, Quarter 3", False),
        ("lot 4", "The phase 2 works", False),
    ],
)
def test_what_has_another_number_is_something_else(promised: str, later: str, other: bool) -> None:
    assert numbered_otherwise(promised, later) is other

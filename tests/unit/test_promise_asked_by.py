"""By when a request asks for something: by the time of what asks alone."""

from __future__ import annotations

import datetime as dt

import pytest

from index.promises.asked_by import asked_by
from index.promises.promise import Due

HELD = dt.date(2024, 11, 27)


@pytest.mark.parametrize(
    ("request_", "due"),
    [
        ("Could you send it to me, if possible, by Friday?", Due("by Friday", "2024-11-29")),
        ("By Friday, could you send us the list?", Due("By Friday", "2024-11-29")),
        ("I'd like a report by March, please.", Due("by March", "2025-03")),
        (
            "Can we have that at the next meeting, on 4 December?",
            Due("at the next meeting, on 4 December", "2024-12-04"),
        ),
        ("Can you ring them tomorrow? And can you send the list?", Due("tomorrow", "2024-11-28")),
        ("The office is shut on Monday, can you ring them tomorrow?", Due("tomorrow", "2024-11-28")),
        ("Could you say how many there are, I can't find the word today, in each team, in the report?", None),
        ("We meet on Friday, so could you send it?", None),
        ("I can't stay long today. Could you send the list?", None),
        ("Could you send it? I go away on Friday.", None),
    ],
)
def test_the_time_is_that_of_what_asks(request_: str, due: Due | None) -> None:
    assert asked_by(request_, HELD) == due

"""Promises in words that a webcast runs together."""

from __future__ import annotations

import datetime as dt

import pytest

from index.promises.finding import find_promises
from index.types import AgendaItem, Authority, Contribution, Meeting

# Where "|" stands, two captions run together.
HEARD = [
    ("Yes. I'll send the list of missed bins to all of you by|the end of May.", "2024-05"),
    ("We can do that. I will send the figures to|Councillor Oak by 3 June.", "2024-06-03"),
    ("The pump is late.|I will write to the parish council about it next month. Thank you.", "2024-05"),
]


@pytest.mark.parametrize(("told", "due"), HEARD)
def test_a_promise_is_read_with_words_apart_and_quoted_as_printed(told: str, due: str) -> None:
    text = told.replace("|", "")
    one = Contribution(text, Authority.SAID, 0, "Ann Lee", joins=(told.index("|"),))
    meeting = Meeting(date=dt.date(2024, 4, 16), items=(AgendaItem("6", "Bins"),), contributions=(one,))
    (found,) = find_promises(meeting)
    assert found.due is not None
    assert (found.due.date or "").startswith(due)
    ((begin, end),) = (found.spans[0],)
    assert text[begin:end][0].isupper()
    assert text[begin:end].endswith(".")
    assert "will " in text[begin:end] or "I'll " in text[begin:end]

"""What seems to promise and is unlikely to, by what was learnt from labelled papers, is no promise."""

from __future__ import annotations

import pytest

from index.minutes.likely.judging import ALWAYS
from index.promises.finding import candidates, find
from index.promises.likely import judging
from index.promises.likely.features import features
from index.types import AgendaItem, Authority, Contribution, Meeting


def meeting(text: str, form: Authority) -> Meeting:
    before = Contribution("The report was received.", form, 0)
    return Meeting(items=(AgendaItem("4", "Street lighting"),), contributions=(before, Contribution(text, form, 0)))


WRITES = meeting("The Town Clerk would write to Cllr Fry about the lamp by 3 May.", Authority.MINUTED)


def test_what_is_seen_of_a_promise() -> None:
    (one,) = candidates(WRITES)
    told = {"cue would do", "form minuted", "= write", "= to qperson", "title lighting", "day untold", "name untold"}
    assert told <= features(one, WRITES)


def test_what_is_likely_is_a_promise() -> None:
    assert find(WRITES) == candidates(WRITES) != []


def test_what_is_unlikely_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {ALWAYS: 0.0, "cue would do": judging._LEAST - 1}
    monkeypatch.setattr("index.minutes.likely.judging._weights_of", lambda _: told)
    assert find(WRITES) == []

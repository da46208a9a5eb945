"""What was learnt from labelled papers has a say in what promises, beside the cues."""

from __future__ import annotations

import pytest

from index.likely import ALWAYS
from index.promises.finding import _LEAST, find_promises
from index.promises.likely.features import features
from index.promises.likely.judging import Judge, seen
from index.promises.promise import Promise
from index.types import AgendaItem, Authority, Contribution, Meeting


def meeting(text: str, form: Authority = Authority.MINUTED, speaker: str | None = None, table: bool = False) -> Meeting:
    told = Contribution(text, form, 0, speaker, table=table)
    before = Contribution("The report was received.", form, 0)
    return Meeting(items=(AgendaItem("4", "Street lighting"),), contributions=(before, told))


WRITES = meeting("It was dark. The Town Clerk would write to Cllr Fry about the lamp by 3 May.")
DARK = meeting("It was dark. The zeppelin of Cllr Fry landed.")


def weighed(monkeypatch: pytest.MonkeyPatch, **weights: float) -> None:
    monkeypatch.setattr("index.likely._weights_of", lambda _: {ALWAYS: -1.0, **weights})


def test_what_is_seen_of_a_sentence() -> None:
    texts = ["It was dark.", "The Town Clerk would write to Cllr Fry."]
    told = {"= would write", "= to qofficer", "^ qofficer would", "title lighting", "before dark", "form minuted"}
    assert told <= features(WRITES.contributions[1], "Street lighting", texts, 1)


def test_rows_of_a_table_are_seen_one_by_one() -> None:
    rows = meeting("Action\tBy\nRing the county\tTC", table=True)
    assert [span for span, _ in seen(rows, 1)] == [(0, 9), (10, 28)]


def test_a_promise_is_as_likely_as_the_likeliest_of_its_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed(monkeypatch, **{"= write": 3.0})
    text = WRITES.contributions[1].text
    judge = Judge(WRITES)
    assert judge.odds(Promise(1, ((0, len(text)),), "cue")) == 2.0
    assert judge.odds(Promise(1, ((0, 12),), "cue")) == -1.0


def test_what_has_a_cue_is_no_promise_where_it_is_very_unlikely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.cue for one in find_promises(WRITES)] == ["would do"]
    weighed(monkeypatch, **{"= write": _LEAST})
    assert find_promises(WRITES) == []


def test_what_has_no_cue_is_a_promise_where_it_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_promises(DARK) == []
    weighed(monkeypatch, **{"= zeppelin": 3.0})
    (one,) = find_promises(DARK)
    assert [DARK.contributions[1].text[slice(*span)] for span in one.spans] == ["The zeppelin of Cllr Fry landed."]


@pytest.mark.parametrize(
    ("text", "form", "speaker", "who"),
    [
        ("Ranger to zeppelin them in by Easter.", Authority.MINUTED, None, "Ranger"),
        ("I'll zeppelin round this weekend.", Authority.SAID, "Ann Lee", "Ann Lee"),
    ],
    ids=["who stands before it", "the speaker"],
)
def test_who_likely_promises(
    text: str, form: Authority, speaker: str | None, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed(monkeypatch, **{"= zeppelin": 3.0})
    (one,) = find_promises(meeting(text, form, speaker))
    assert str(one.who) == who


@pytest.mark.parametrize(
    "one",
    [
        meeting("Will the zeppelin be sent round?"),
        meeting("The zeppelin will be sent.", Authority.REPORTED),
        meeting("Item\tWhat\nZeppelin\tLet us see", table=True),
    ],
    ids=["a question", "a report", "a table"],
)
def test_where_nothing_is_likely(one: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    weighed(monkeypatch, **{"= zeppelin": 9.0, "= zeppelin be": 9.0})
    assert find_promises(one) == []

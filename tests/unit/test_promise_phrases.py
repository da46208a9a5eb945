"""Phrases in which clerks and speakers promise, and those that only look like it: promise_phrases.tsv."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.promises.finding import find_promises
from index.types import Authority, Contribution, Meeting

LINES = (Path(__file__).parent / "promise_phrases.tsv").read_text(encoding="utf-8").splitlines()
PHRASES = [tuple(line.split("\t")) for line in LINES]


@pytest.mark.parametrize(("kind", "form", "sentence"), PHRASES, ids=[sentence for *_, sentence in PHRASES])
def test_a_phrase_promises_or_does_not(kind: str, form: str, sentence: str) -> None:
    before = Contribution("Something was discussed.", Authority(form), 0, "Somebody Else")
    told = Contribution(sentence, Authority(form), 0, "Ann Lee")
    assert bool(find_promises(Meeting(contributions=(before, told)))) == (kind == "promise")


def test_no_phrase_is_told_twice() -> None:
    assert len({sentence for *_, sentence in PHRASES}) == len(PHRASES)

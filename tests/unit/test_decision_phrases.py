"""Phrases in which clerks and chairs tell that something was decided, and those that only look like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.minutes.minuted import tell_minutes
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.types import Authority
from tests.unit.sections import SAID, heard, pieces, section

LINES = (Path(__file__).parent / "decision_phrases.tsv").read_text(encoding="utf-8").splitlines()
PHRASES = [tuple(line.split("\t")) for line in LINES]


@pytest.mark.parametrize(("form", "kind", "words"), PHRASES, ids=[words for *_, words in PHRASES])
def test_a_phrase_decides_or_does_not(form: str, kind: str, words: str) -> None:
    assert (_heard(words) if form == "said" else _minuted(words)) == (kind == "decided")


def test_no_phrase_is_told_twice() -> None:
    assert len({words for *_, words in PHRASES}) == len(PHRASES)


def _heard(words: str) -> int:
    """How many decisions are heard in ``words``."""
    return len(list(heard(section(pieces((SAID, words), speaker="Cllr Ann Lee")))))


def _minuted(words: str) -> bool:
    draft = Draft()
    tell_minutes(draft, [Block(Kind.PARAGRAPH, words)], 3)
    return any(one.authority is Authority.RESOLVED for one in draft.contributions)

"""Where sentences end."""

from __future__ import annotations

import pytest

from index.text import whole_sentences

TEXTS = {
    "an answer": ("Any declarations? No. Minutes are next.", ["Any declarations?", "No.", "Minutes are next."]),
    "a number": ("It is in Plan No. 5 of May. No. 6 is not.", ["It is in Plan No. 5 of May.", "No. 6 is not."]),
}


@pytest.mark.parametrize(("text", "told"), TEXTS.values(), ids=TEXTS)
def test_no_is_an_answer_unless_it_numbers_something(text: str, told: list[str]) -> None:
    assert [text[begin:end] for begin, end in whole_sentences(text)] == told

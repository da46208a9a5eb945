"""Questions typed without their apostrophes."""

from __future__ import annotations

import pytest

from assistant.conversation import Conversation
from assistant.understanding.known import Known
from assistant.understanding.typed import with_apostrophes
from assistant.understanding.wants import Wants
from index.stored import Narrowing


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("whats the charge", "what's the charge"),
        ("Whos the clerk?", "Who's the clerk?"),
        ("why didnt they come", "why didn't they come"),
        ("who said theyd go", "who said they'd go"),
        ("have weve heard", "have we've heard"),
        ("What's the charge?", "What's the charge?"),
        ("is its roof where we were well", "is its roof where we were well"),
        ("whose hats are theirs", "whose hats are theirs"),
    ],
)
def test_apostrophes_are_put_back(typed: str, read: str) -> None:
    assert with_apostrophes(typed) == read


def test_a_question_is_kept_as_typed_and_read_with_its_apostrophe() -> None:
    query = Conversation().understand("whos the clerk", Known(), Narrowing())
    assert (query.typed, query.question, query.wants) == ("whos the clerk", "who's the clerk", Wants.PERSON)
    assert query.words == ("clerk",)

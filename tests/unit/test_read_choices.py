"""What a group chose, told behind the votes for each choice."""

from __future__ import annotations

import pytest

from index.minutes.choices import chosen
from index.minutes.minuted import tell_minutes
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.types import Authority

VOTED = "We voted: cheaper swimming 6, later trains 4, nobody for bins. Bo left early."
TELLS = ["Our theme for the year is cheaper swimming.", "So cheaper swimming won.", "It will be cheaper swimming."]
OTHERS = {
    "what had fewer votes": "Our theme is later trains.",
    "a doubt": "Ann said cheaper swimming is not a theme.",
    "a condition": "If it is cheaper swimming we must ask the pool.",
    "another matter": "The next meeting is in May.",
    "a long tale": "Cheaper swimming is what we all wanted last year too and " + "the pool told us so " * 3,
}


@pytest.mark.parametrize("sentence", TELLS)
def test_what_had_most_votes_is_chosen(sentence: str) -> None:
    assert chosen(sentence, VOTED)


@pytest.mark.parametrize("sentence", OTHERS.values(), ids=OTHERS)
def test_what_else_stands_behind_a_vote_is_not(sentence: str) -> None:
    assert not chosen(sentence, VOTED)


@pytest.mark.parametrize("above", ["We voted: swimming 4, trains 4.", "We voted: swimming 4.", "Ann likes swimming."])
def test_a_vote_that_chose_nothing(above: str) -> None:
    assert not chosen("Our theme is swimming.", above)


def test_what_was_chosen_is_decided_beside_the_vote() -> None:
    draft = Draft()
    tell_minutes(draft, [Block(Kind.PARAGRAPH, text) for text in (VOTED, TELLS[0], "Bo asked why.")], 1)
    decided = [one.text for one in draft.contributions if one.authority is Authority.RESOLVED]
    assert decided == [VOTED.removesuffix(" Bo left early."), TELLS[0]]

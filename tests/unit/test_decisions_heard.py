"""Decisions heard in a recording."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Movers
from assistant.decisions.heard import heard
from index.types import Votes
from tests.unit.sections import SAID, piece, pieces, section

HEARD = {
    "endorsed, with names": (
        "Any questions? In that case can I ask the committee to endorse the recommendations? Can I have a proposer? "
        "Thank you, Joan. And seconded by Cllr Oak. Thank you. Item five now.",
        Movers("Joan", "Cllr Oak"),
    ),
    "the name after the question": (
        "Can I have a proposer, please? Thank you, Joan. And the seconder. Thank you, Carol. Sorry, one thing more.",
        Movers("Joan", "Carol"),
    ),
    "the name before": (
        "Okay can I have a proposer and seconder? Ben for the proposer, Joan for the seconder please.",
        Movers("Ben", "Joan"),
    ),
    "assented to": (
        "Item four is a motion to exclude the public for the rest of the meeting. Are Members content? Yes.",
        Movers(),
    ),
    "carried": ("All those in favour? The motion is carried.", Movers()),
}
NOT_HEARD = {
    "asked, not answered": "Can I ask the committee to endorse the recommendations? We shall see next month.",
    "not agreed": "All those in favour of the amendment. The amendment is not agreed.",
    "a second question": "I have a second question about the proposed law. Yes.",
    "what was decided elsewhere": "Cabinet agreed the budget unanimously last year and officers carried it out.",
}


@pytest.mark.parametrize(("said", "named"), HEARD.values(), ids=list(HEARD))
def test_a_decision_is_heard_with_who_moved_and_seconded(said: str, named: Movers) -> None:
    (decision,) = heard(section(pieces((SAID, said), speaker="Cllr Ann Lee")))
    assert decision.movers == named
    assert decision.text in said
    assert decision.authority is SAID


@pytest.mark.parametrize("said", NOT_HEARD.values(), ids=list(NOT_HEARD))
def test_no_decision_is_heard_where_none_is_taken(said: str) -> None:
    assert not list(heard(section(pieces((SAID, said)))))


def test_votes_are_counted_as_they_are_called_out() -> None:
    (decision,) = heard(section(pieces((SAID, "All those in favour. Eight for, two against. The motion is carried."))))
    assert decision.votes == Votes(agreed=8, against=2)


def test_what_several_say_is_one_decision() -> None:
    spoken = ("Can I have a mover for the recommendations?", "Moved.", "Seconded.")
    names = ("Cllr Lee", "Cllr Oak", "Cllr Elm")
    told = [piece(text, SAID, at, speaker=name) for at, (text, name) in enumerate(zip(spoken, names, strict=True))]
    (decision,) = heard(section(told))
    assert decision.text == "Can I have a mover for the recommendations?\nMoved.\nSeconded."
    assert decision.movers == Movers("Cllr Oak", "Cllr Elm")

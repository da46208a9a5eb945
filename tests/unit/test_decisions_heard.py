"""Decisions heard in a recording."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Movers, Outcome
from index.types import Votes
from tests.unit.sections import SAID, heard, piece, pieces, section

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
    "a name behind who is asked to second": (
        "I'd like to add that we write to the minister. Is somebody happy to second that? Cllr Oak. Are we all agreed? "
        "Agreed.",
        Movers("Cllr Ann Lee", "Cllr Oak"),
    ),
    "whose proposal it is": (
        "There's the proposal from Cllr Ash to set up a group. All those in favour? Five. That's carried.",
        Movers("Cllr Ash"),
    ),
    "carried": ("All those in favour? The motion is carried.", Movers()),
    "assented to in a word": (
        "I can look at a grant. Are members content then not to object, and to have two more signs? Agreed. Thanks.",
        Movers(),
    ),
    "assented to, with who is to write": (
        "Is everyone happy then that we write to the bus company? Agreed. Item six is the trees.",
        Movers(),
    ),
    "a chair who is going to move it": (
        "Right. I'm going to move the officer's recommendation, which is to grant. Is there a seconder? Cllr Oak. "
        "Those in favour? Five. Against? Two. That's carried.",
        Movers("Cllr Ann Lee", "Cllr Oak"),
    ),
}
NOT_HEARD = {
    "asked, not answered": "Can I ask the committee to endorse the recommendations? We shall see next month.",
    "a second question": "I have a second question about the proposed law. Yes.",
    "what the meeting does next": "Are members happy to move on? Yes. I'm going to move on to item six, that's trees.",
    "a break": "Are members content to take a break now? Agreed. Back at eight.",
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


def test_what_is_voted_down_is_heard_as_such() -> None:
    (decision,) = heard(section(pieces((SAID, "All those in favour of the amendment. The amendment is not agreed."))))
    assert decision.outcome is Outcome.LOST


def test_the_counts_alone_tell_what_came_of_it() -> None:
    (lost,) = heard(section(pieces((SAID, "Those in favour? Four. Against? Seven. Right, item six."))))
    assert (lost.outcome, lost.votes) == (Outcome.LOST, Votes(4, 7))


@pytest.mark.parametrize("letters", ["a", "a'", "'"], ids=["letters", "letters and marks", "marks"])
def test_a_word_without_end_counts_no_hands(letters: str) -> None:
    assert heard(section(pieces((SAID, f"Those in favour? {letters * 2_000}!")))) == []


def spoken(*told: tuple[str, str]) -> list[tuple[str, Movers]]:
    """The decisions heard when each of several speaks in turn: their words and movers."""
    turns = [piece(text, SAID, at, speaker=name) for at, (name, text) in enumerate(told)]
    return [(one.text, one.movers) for one in heard(section(turns))]


def test_two_that_are_put_one_after_the_other_are_two() -> None:
    told = spoken(
        ("Cllr Ann Lee", "All in favour? That's carried. And are we happy otherwise to note the report? Agreed.")
    )
    assert [text for text, _ in told] == [
        "All in favour? That's carried.",
        "And are we happy otherwise to note the report? Agreed.",
    ]


def test_what_was_moved_before_the_debate_stands_with_the_vote() -> None:
    debate = [("Cllr Jo Elm", f"Speech number {number} about the roof.") for number in range(5)]
    told = spoken(
        ("Cllr Bob Oak", "I'd like to move that we write to the minister."),
        ("Cllr Cat Fir", "I'd second that."),
        *debate,
        ("Cllr Ann Lee", "Those in favour? Three. Against? Six. That motion is lost."),
    )
    assert told == [
        (
            "I'd like to move that we write to the minister.\nI'd second that.\n…\n"
            "Those in favour? Three. Against? Six. That motion is lost.",
            Movers("Cllr Bob Oak", "Cllr Cat Fir"),
        )
    ]


def test_who_is_called_by_a_first_name_is_the_speaker_who_has_it() -> None:
    ((_, movers),) = spoken(
        ("Cllr Bob Oak", "We need an inspector."),
        ("Cllr Ann Lee", "I'm going to suggest we ask Cabinet. Bob's proposing, Cat seconding. All agreed? Agreed."),
        ("Cllr Cat Fir", "Thank you."),
    )
    assert movers == Movers("Cllr Bob Oak", "Cllr Cat Fir")


def test_what_is_moved_stands_before_i_move_that() -> None:
    ((text, _),) = spoken(
        ("Cllr Bob Oak", "It says to sell the hall. To take out paragraph nine. I'd move that."),
        ("Cllr Cat Fir", "I'll second it."),
        ("Cllr Ann Lee", "All in favour? Carried."),
    )
    assert text.startswith("It says to sell the hall. To take out paragraph nine. I'd move that.")


def test_a_roll_call_is_one_vote() -> None:
    ((text, movers),) = spoken(
        ("Cllr Ann Lee", "I'll move that we support it. Is there a seconder? Councillor Oak. It's recorded."),
        ("Clerk", "Councillor Lee."),
        ("Cllr Ann Lee", "For."),
        ("Clerk", "Councillor Oak for. Councillor Fir."),
        ("Cllr Cat Fir", "Against."),
        ("Clerk", "So that's two for, one against."),
        ("Cllr Ann Lee", "Thank you, so the panel supports the precept."),
    )
    assert text.endswith("so the panel supports the precept.")
    assert movers == Movers("Cllr Ann Lee", "Councillor Oak")


def test_what_the_chair_declares_after_an_outcome_is_another_decision() -> None:
    told = spoken(("Cllr Ann Lee", "All in favour? That's carried. Item five. Any questions. So the update is noted."))
    assert [text for text, _ in told] == ["All in favour? That's carried.", "So the update is noted."]


def test_captions_without_full_stops_are_parted_where_the_chair_asks_and_counts() -> None:
    told = spoken(
        ("Cllr Bob Oak", "i'd like to propose that we defer this because i don't think we've seen enough"),
        ("Cllr Cat Fir", "i'll second that chair"),
        (
            "Cllr Ann Lee",
            "okay it's been proposed and seconded that we defer those in favour of deferral that's three those against"
            " that's six so that falls so we're back to the recommendation which is to grant permission all those in"
            " favour eight against one thank you permission is granted",
        ),
    )
    assert [text.rsplit(" ", 1)[-1] for text, _ in told] == ["falls", "granted"]
    assert told[0][1] == Movers("Cllr Bob Oak", "Cllr Cat Fir")


def test_names_without_capitals_are_those_of_speakers() -> None:
    ((_, movers),) = spoken(
        (
            "Cllr Ann Lee, Chair",
            "can i have a proposer for the recommendations councillor oak thank you and a seconder councillor elm"
            " thank you all those in favour please show that's seven any against no thank you that's carried",
        ),
        ("Cllr Bob Oak", "thank you"),
    )
    assert movers == Movers("Cllr Bob Oak", "councillor elm")

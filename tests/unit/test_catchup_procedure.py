"""What only runs a meeting is told from what it was about."""

from __future__ import annotations

import pytest

from assistant.catchup.procedure import chairing, is_procedural, is_procedural_title
from tests.unit.sections import SAID, piece, section

PROCEDURE = [
    "Moving on to agenda item seven, the annual report.",
    "Are there any further questions?",
    "Thank you very much.",
    "I'd like to invite the Head of Parks to present the report.",
    "Can I have a proposer and a seconder please?",
    "Next slide please.",
    "Please keep your microphones on mute.",
    "It was an excellent report.",
    "The meeting closed at 18:29.",
    "During the discussion, the following main points were made:",
    "Report of: Head of Parks",
    "Report to: Parks Committee",
    "Subject: Felling of trees in the park in May",
    "Declarations of interest: None.",
    "Alternatives considered: None.",
    "NOTICE OF DECISION TAKEN BY A CABINET MEMBER",
    "Decision maker: Councillor Ann Lee, Cabinet Member for Parks",
    "Hi everyone I'm Ann and this is Ben.",
    "Next meeting twentieth of November.",
]
SUBSTANCE = [
    "The report found that 40 trees had been felled.",
    "Cllr Lee asked why the agency costs had risen.",
    "We are looking at March for the first home to be completed.",
    "The question is whether the budget covers it.",
    "Declarations of interest: Cllr Lee owned a tree in the park and left the room.",
    "Alternatives considered: to prune the trees.",
    "Complaints upheld: none.",
    "Report of the review found that 40 trees had been felled.",
    "Notice of the decision was given to nobody.",
]


@pytest.mark.parametrize("sentence", PROCEDURE)
def test_procedure_is_left_out(sentence: str) -> None:
    assert is_procedural(sentence)


@pytest.mark.parametrize("sentence", SUBSTANCE)
def test_substance_is_kept(sentence: str) -> None:
    assert not is_procedural(sentence)


@pytest.mark.parametrize(
    ("title", "procedural"),
    [
        ("Apologies for absence", True),
        ("Declarations of interest", True),
        ("Minutes of the previous meeting", True),
        ("Meeting procedures to be followed", True),
        ("Cofnodion", True),
        ("Annual report of the Parks Service", False),
        ("Closure of the market hall", False),
        ("Public toilets", False),
    ],
)
def test_items_of_procedure_are_known_by_their_titles(title: str, procedural: bool) -> None:
    assert is_procedural_title(title) is procedural


def test_the_chair_is_who_runs_the_meeting() -> None:
    told = [
        piece("Welcome to the meeting. Are there any questions? Thank you very much.", SAID, 1, speaker="Cllr Lee"),
        piece("Thank you chair. The trees are felled in May.", SAID, 2, speaker="Ann Oak"),
    ]
    assert chairing([section(told)]) == "Cllr Lee"
    assert chairing([]) is None

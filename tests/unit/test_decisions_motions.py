"""Motions that were voted down, amendments that were carried, and what they were about."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Outcome
from assistant.decisions.motions import motions
from assistant.decisions.moved import motion_before, only_tells_outcome
from index.types import Authority, Votes
from tests.unit.sections import MINUTED, RESOLVED, pieces

LOST, AMENDED, CARRIED = Outcome.LOST, Outcome.AMENDED, Outcome.CARRIED
MOVED = "Councillor Lee moved, seconded by Councillor Oak, that the pool be shut."
VOTED = {
    "in one sentence": (
        ["A motion by Cllr Lee to visit the site first was lost by 2 votes to 4."],
        (LOST, "A motion by Cllr Lee to visit the site first was lost by 2 votes to 4.", Votes(2, 4)),
    ),
    "in two": (
        ["Speeches were made. " + MOVED + " Put to the vote, the motion was lost (3 for, 4 against)."],
        (LOST, MOVED + " Put to the vote, the motion was lost (3 for, 4 against).", Votes(3, 4)),
    ),
    "a seconder and a vote between": (
        ["Cllr Lee proposed that the rent be doubled. Cllr Oak seconded. Votes: for 2; against 4 - not carried."],
        (
            LOST,
            "Cllr Lee proposed that the rent be doubled. Cllr Oak seconded. Votes: for 2; against 4 - not carried.",
            Votes(2, 4),
        ),
    ),
    "told by its votes alone": (
        ["Cllr Lee moved that it be cut. Seconded Cllr Oak. For 2, against 3."],
        (LOST, "Cllr Lee moved that it be cut. Seconded Cllr Oak. For 2, against 3.", Votes(2, 3)),
    ),
    "some paragraphs later": (
        [MOVED, "Cllr Elm feared for the swimmers.", "The motion was lost."],
        (LOST, MOVED + "\nThe motion was lost.", None),
    ),
    "what was not agreed, behind the votes": (
        ["Vote: 2 in favour, 3 against, 1 abstention. The transfer was not agreed."],
        (LOST, "Vote: 2 in favour, 3 against, 1 abstention. The transfer was not agreed.", Votes(2, 3, 1)),
    ),
    "an amendment that was carried": (
        ["An amendment was moved by Cllr Ash, that it be sold. The amendment was carried (For 7, Against 2)."],
        (
            AMENDED,
            "An amendment was moved by Cllr Ash, that it be sold. The amendment was carried (For 7, Against 2).",
            Votes(7, 2),
        ),
    ),
    "a motion printed below who moved it": (
        ["It was moved by Cllr Lee:", "“That the pool be shut;", "and sold.”", "Cllr Elm spoke.", "The motion fell."],
        (LOST, "It was moved by Cllr Lee:\n“That the pool be shut;\nand sold.”\nThe motion fell.", None),
    ),
}
NOT_VOTED = [
    "Cllr Lee proposed a ban. There being no seconder, the motion fell.",
    "He undertook, if the motion was lost, to resign.",
    "The motion had been lost in May.",
    "Members asked who had lost the connection and could not vote.",
    "Councillor Fell asked for a recorded vote.",
    "The vote fell on a Tuesday.",
]


@pytest.mark.parametrize(("told", "wanted"), VOTED.values(), ids=list(VOTED))
def test_what_was_voted_on_is_told_with_what_was_moved(
    told: list[str], wanted: tuple[Outcome, str, Votes | None]
) -> None:
    (one,) = motions(pieces(*((MINUTED, text) for text in told)))
    assert (one.outcome, "\n".join(piece.text for piece in one.pieces), one.votes) == wanted


@pytest.mark.parametrize("told", NOT_VOTED)
def test_what_was_not_voted_down(told: str) -> None:
    assert not list(motions(pieces((MINUTED, told))))


def test_the_votes_stand_in_the_paragraph_above() -> None:
    told = list(pieces((MINUTED, MOVED), (MINUTED, "For (3): A, B, C. Against (4): D, E, F, G."), (MINUTED, "LOST.")))
    told[1:2] = pieces((MINUTED, told[1].text), votes=Votes(3, 4))
    told[2:] = pieces((MINUTED, "The motion was declared LOST."))
    (one,) = motions(told)
    assert one.votes == Votes(3, 4)


SCOTTISH = (
    (MINUTED, "Provost Lee, seconded by Bailie Oak, moved that the request be agreed."),
    (MINUTED, "As an amendment, Councillor Elm, seconded by Councillor Fir, moved that it be deferred."),
)


@pytest.mark.parametrize(
    ("votes", "authority", "wanted"),
    [
        (
            "4 Members voted for the motion and 2 for the amendment. The MOTION was accordingly CARRIED.",
            RESOLVED,
            [(LOST, "that it be deferred", Votes(2, 4))],
        ),
        (
            "On a division there voted for the amendment 4 members and for the motion 3 members. "
            "The amendment was accordingly carried and became the finding of the meeting.",
            MINUTED,
            [(LOST, "that the request be agreed", Votes(3, 4)), (CARRIED, "that it be deferred", Votes(4, 3))],
        ),
    ],
    ids=["the motion is carried", "the amendment is carried"],
)
def test_a_motion_and_an_amendment_against_each_other(
    votes: str, authority: Authority, wanted: list[tuple[Outcome, str, Votes]]
) -> None:
    found = list(motions(pieces(*SCOTTISH, (authority, votes))))
    assert [(one.outcome, one.votes) for one in found] == [(outcome, counted) for outcome, _, counted in wanted]
    assert all(moved in one.pieces[0].text for one, (_, moved, _) in zip(found, wanted, strict=True))


def test_a_resolution_that_only_says_that_the_motion_was_carried_is_about_what_was_moved() -> None:
    told = pieces((MINUTED, MOVED), (MINUTED, "Cllr Elm was against it."), (RESOLVED, "The motion was carried."))
    assert only_tells_outcome(told[2:])
    assert [piece.text for piece in motion_before(told, 2)] == [MOVED]


@pytest.mark.parametrize("told", ["RESOLVED: That the motion be carried.", "That the pool be shut."])
def test_a_resolution_in_its_own_words_needs_no_motion(told: str) -> None:
    assert not only_tells_outcome(pieces((RESOLVED, told)))

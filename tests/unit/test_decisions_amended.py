"""A motion, the amendment that changes it, and the motion in its own words: each with its mover and its vote."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Decision, Movers, Outcome
from index.types import Votes
from tests.unit.decided import decided

CARRIED, AMENDED, LOST = Outcome.CARRIED, Outcome.AMENDED, Outcome.LOST
MOVED = "Councillor Ash moved and Councillor Elm seconded that the rent be £48.\n\n"
AMENDING = "Councillor Lee moved an amendment, seconded by Councillor Oak, that the rent be £46."
RESOLVED = "RESOLVED: That the rent be £46.\n"
LEE, ASH = Movers("Councillor Lee", "Councillor Oak"), Movers("Councillor Ash", "Councillor Elm")
TALLIES = (
    "For the amendment (3): Cllrs Lee, Oak and Bay.\nAgainst (2): Cllrs Ash and Elm.\nAbstained (1): the Chairman."
)
VOTED = {
    "becoming the substantive motion": (
        f"{MOVED}{AMENDING}\n\n{TALLIES}\n\nThe amendment was CARRIED and on becoming the substantive motion it was\n\n"
        f"{RESOLVED}",
        [(AMENDED, LEE, Votes(3, 2, 1)), (CARRIED, ASH, None)],
    ),
    "each with its vote": (
        f"{MOVED}{AMENDING}\n\nThe amendment was carried by 8 votes to 5 and became the substantive motion.\n\n"
        f"The substantive motion was put to the vote and carried by 12 votes to 2.\n\n{RESOLVED}",
        [(AMENDED, LEE, Votes(8, 5)), (CARRIED, ASH, Votes(12, 2))],
    ),
    "in one paragraph": (
        f"{MOVED}{AMENDING} The amendment was put and declared CARRIED (8 for, 5 against). The motion as amended was "
        "then put and declared CARRIED nem con.",
        [(CARRIED, ASH, Votes(unanimous=True)), (AMENDED, LEE, Votes(8, 5))],
    ),
    "lost": (
        f"{MOVED}{AMENDING}\n\nThe amendment was put to the vote and LOST, 5 voting for and 8 against.\n\nThe original "
        f"motion was put to the vote and CARRIED, 8 voting for and 5 against, and it was\n\n{RESOLVED}",
        [(LOST, LEE, Votes(5, 8)), (CARRIED, ASH, Votes(8, 5))],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), VOTED.values(), ids=list(VOTED))
def test_a_motion_and_its_amendment_have_each_its_own_mover_and_vote(
    text: str, wanted: list[tuple[Outcome, Movers, Votes | None]]
) -> None:
    assert [(one.outcome, one.movers, one.votes) for one in decided(text)] == wanted


def _only(text: str) -> Decision:
    (one,) = decided(text)
    return one


NAMES = "Moved by Councillor Hob and seconded by Councillor Quin"
QUOTED = '"This Council notes the two fires, and asks the Chief Executive to write in support of an early ban."'
PUT = "Councillor Bray thought it a waste of a stamp.\n\nThe motion was put and CARRIED nem con."
PRINTED = {
    "below who moved it": (f"{NAMES}:\n\n{QUOTED}\n\n{PUT}", f"{NAMES}:\n{QUOTED}"),
    "below, in quotation marks": (f"{NAMES}\n\n{QUOTED}\n\n{PUT}", f"{NAMES}\n{QUOTED}"),
    "above who moved it": (f"{QUOTED}\n\n{NAMES}.\n\n{PUT}", f"{QUOTED}\n{NAMES}."),
    "in several paragraphs": (
        "Councillor Hob proposed, and Councillor Quin seconded, the following motion:\n\nThis Council notes that "
        f"litter has risen.\n\nThis Council resolves to buy ten bins.\n\n{PUT}",
        "Councillor Hob proposed, and Councillor Quin seconded, the following motion:\nThis Council notes that litter "
        "has risen.\nThis Council resolves to buy ten bins.",
    ),
}


@pytest.mark.parametrize(("text", "motion"), PRINTED.values(), ids=list(PRINTED))
def test_a_motion_that_is_printed_apart_stands_with_what_became_of_it(text: str, motion: str) -> None:
    one = _only(text)
    assert one.text == f"{motion}\n…\nThe motion was put and CARRIED nem con."
    assert (one.movers, one.votes) == (Movers("Councillor Hob", "Councillor Quin"), Votes(unanimous=True))


def test_debate_above_the_names_is_no_motion() -> None:
    text = f"Councillor Fay spoke of bins.\n\n{NAMES}.\n\nThe motion was put to the vote and declared carried."
    assert _only(text).text == "The motion was put to the vote and declared carried."

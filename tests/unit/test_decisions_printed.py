"""What a text of minutes decides, with its votes and who moved it: from its lines to the register."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Movers, Outcome
from index.types import Votes
from tests.unit.decided import decided, deciding

SHUT = "RESOLVED: That the pool be shut."
MARGIN = {
    "RESOLVED\tThat the minutes be signed.": "RESOLVED That the minutes be signed.",
    "RESOLVED:\tThat the budget be approved.": "RESOLVED: That the budget be approved.",
    "AGREED\t1. That it be let.\n\t2. That the rent be £5.": "AGREED 1. That it be let. 2. That the rent be £5.",
    "Resolved\tto pay the invoice.": "Resolved to pay the invoice.",
    "DECISION:\tThe application was refused.": "DECISION: The application was refused.",
}
VOTED = {
    "Moved by Cllr Ash, seconded by Cllr Elm and, upon a vote of 7 to 4, it was\n\n" + SHUT: Votes(7, 4),
    "The motion was put and, with 12 voting in favour and 3 against, it was\n\n" + SHUT: Votes(12, 3),
    "Whereupon, by 8 votes to 3, the Committee\n\nRESOLVED\n\nThat the pool be shut.": Votes(8, 3),
    "Cllr Ash proposed it. On being put to the vote there were 7 in favour and 2 against.\n\n" + SHUT: Votes(7, 2),
    "The matter was debated and it was unanimously\n\n" + SHUT: Votes(unanimous=True),
    SHUT + "\n\n(Councillor Ash abstained.)": Votes(abstained=1),
    SHUT + "\n\nCouncillors Ash and Elm voted against the above resolution.": Votes(against=2),
    SHUT + "\n\nCllr Ash thanked the clerk. On a show of hands there were 5 for and 2 against.": Votes(5, 2),
    "It was agreed to buy it. Cllr Ash spoke against it. There were 5 votes for and 2 against.": Votes(5, 2),
    "Members resolved to oppose it. Cllr Lee left. 6 voted in favour and none against.": Votes(6, 0),
    "Councillor Ash said that residents had voted by 60 to 40 for the pool.\n\n" + SHUT: None,
    SHUT + "\n\nCouncillor Ash asked who had voted against the scheme in 2019.": None,
    "The amendment was lost by 4 votes to 9.\n\n" + SHUT: None,
}
ONCE = [
    "Cllr Ash spoke. She proposed, seconded by Cllr Elm, that it be refused. On a show of hands there were 6 votes in "
    "favour and 1 against.\n\nIt was therefore RESOLVED that the bid be refused.",
    "Cllr Ash felt it wrong. She moved, and Cllr Elm seconded, that it be refused. Upon being "
    "put to the vote 6 members "
    "voted in favour and 1 against.\n\nIt was accordingly RESOLVED that it be refused.",
    "Cllr Ash thanked all. She then proposed that it be paid; this was seconded by Cllr Elm. "
    "There were 6 votes for and "
    "1 against.\n\nThe Committee therefore RESOLVED to pay it.",
    "It was proposed by Cllr Ash and seconded by Cllr Elm that it be refused, and this was "
    "carried (6 for, 1 against).\n\n"
    "RESOLVED – That permission be REFUSED.",
    "Cllr Ash then proposed, and Cllr Elm seconded, an alternative which was carried by 6 votes to 1.\n\n"
    "RECOMMENDED TO CABINET that each centre close on two days.",
]
LOST = [
    "Ash proposed a quiz, Elm seconded. 5 for, 7 against. Not carried.",
    "Cllr Ash proposed that the fee be doubled, seconded by Cllr Elm. 5 for, 7 against. Lost.",
    "Cllr Ash proposed a site visit, Cllr Elm seconded. 5 in favour, 7 against. Motion falls.",
    "Cllr Ash presented her motion, seconded by Cllr Elm, that a fund be set up.\n\nA vote was "
    "taken on the motion and it "
    "was not supported (5 for; 7 against).",
    "Cllr Ash moved, and Cllr Elm seconded:\n\n“That this Council acts.”\n\nA recorded vote "
    "was taken.\n\nFor: Councillors "
    "Fir, Ash, Elm, Bay and Lee (5)\n\nAgainst: Councillors Oak, Yew and others (7)\n\nThe motion was declared lost.",
]
TITLED = (
    "Motion\n\nThat the Committee approves the plan.\n\nMoved by Cllr Ash, seconded by Cllr Elm.\n\n"
    "Amendment\n\nThat the Committee defers the plan.\n\nMoved by Cllr Oak, seconded by Cllr Yew.\n\n"
)
NOT_TOLD = [
    "In response to questions, officers advised that:\n\n• the recommendation was accepted in "
    "principle;\n• it was on order.",
    "The Director replied that:\n\n- the application was refused.\n- the report was noted and "
    "a new one was being written.",
    "In reply to Members the Head of Service said:\n\n• The tender was accepted.\n• The policy was adopted.",
    "On 9 July 2024 Cabinet resolved:\n\n- that a strategy be drawn up; and\n- that the agency be consulted.",
    "Decision\n\nNothing to report.",
    "Decision:\n\nNone.",
]
LISTED = [
    "The Committee made the following recommendations:\n\n1. That the fee be £5.\n2. That it be reviewed.",
    "The Panel agreed the following recommendations to Cabinet:\n\n1. That the fee be £5.\n2. That it be reviewed.",
    "The following recommendations were agreed:\n\n1. That the fee be £5.\n2. That it be reviewed.",
    "Cabinet RESOLVED\n\n1. to consult on the fee; and\n2. to receive a report.",
    "**Agreed**:\n\n1. that the fee be £5;\n2. that it be reviewed.",
]
WEIGHED = [
    "The Sub-Committee had regard to the licensing objectives.",
    "The Sub-Committee has considered the representations of all parties.",
    "In reaching its decision the Panel took into account the guidance.",
    "The Sub-Committee heard from the applicant and the police.",
    "Members listened carefully to the residents.",
]


@pytest.mark.parametrize(("text", "words"), MARGIN.items())
def test_a_label_in_the_margin(text: str, words: str) -> None:
    assert deciding(text) == [words]


@pytest.mark.parametrize(("text", "votes"), VOTED.items())
def test_the_vote_beside_a_resolution(text: str, votes: Votes | None) -> None:
    assert [one.votes for one in decided(text) if one.outcome is Outcome.CARRIED] == [votes]


@pytest.mark.parametrize("text", ONCE)
def test_what_was_moved_and_then_resolved_is_one(text: str) -> None:
    (one,) = decided(text)
    assert (one.movers, one.votes) == (Movers("Cllr Ash", "Cllr Elm"), Votes(6, 1))


@pytest.mark.parametrize("text", LOST)
def test_a_motion_that_was_lost_in_few_words(text: str) -> None:
    (one,) = decided(text)
    assert (one.outcome, one.votes) == (Outcome.LOST, Votes(5, 7))
    assert (one.movers.mover or "", one.movers.seconder or "") in (("Cllr Ash", "Cllr Elm"), ("Ash", "Elm"))


def test_a_motion_and_its_amendment_under_lines_of_their_own() -> None:
    (one,) = decided(TITLED + "The Motion was carried by 6 votes to 3 and the Committee resolved accordingly.")
    assert one.text.startswith("That the Committee approves the plan.")
    assert (one.movers, one.votes) == (Movers("Cllr Ash", "Cllr Elm"), Votes(6, 3))


def test_an_amendment_under_a_line_of_its_own_that_was_carried() -> None:
    (one,) = decided(TITLED + "The Amendment was carried by 5 votes to 4 and became the finding of the meeting.")
    assert one.text.startswith("That the Committee defers the plan.")
    assert (one.outcome, one.movers) == (Outcome.AMENDED, Movers("Cllr Oak", "Cllr Yew"))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_was_said_asked_or_decided_elsewhere_is_no_decision(text: str) -> None:
    assert not decided(text)


@pytest.mark.parametrize("text", LISTED)
def test_a_list_that_is_led_in_to_is_one_decision(text: str) -> None:
    (words,) = deciding(text)
    assert words.endswith(("That it be reviewed.", "that it be reviewed.", "to receive a report."))


@pytest.mark.parametrize("weighed", WEIGHED)
def test_what_was_weighed_before_a_decision_is_none(weighed: str) -> None:
    assert deciding(f"DECISION\n\n{weighed}\n\nThe licence is granted.") == ["The licence is granted."]


@pytest.mark.parametrize("verdict", ["CARRIED", "CARRIED UNANIMOUSLY", "Carried.", "Agreed."])
def test_a_verdict_alone_stands_with_the_motion_above_it(verdict: str) -> None:
    moved = "Moved by Cllr Ash, seconded by Cllr Elm, that the bylaw be adopted."
    (one,) = decided(f"{moved}\n\n{verdict}")
    assert (one.text, one.movers) == (f"{moved}\n{verdict}", Movers("Cllr Ash", "Cllr Elm"))


ENTRIES = (
    "(a) Elm Bowls Club - £500 for a roller. RESOLVED to grant £500.\n"
    "(b) Oak Rowing Club - £1,000 for a launch. Members noted its reserves. RESOLVED that it be refused.\n"
    "(c) Friends of the Common - £350 for mowing. Deferred as no accounts had been sent."
)


def test_an_outcome_in_a_list_of_grants_has_the_head_of_its_entry() -> None:
    assert [one.text for one in decided(ENTRIES)] == [
        "(a) Elm Bowls Club - £500 for a roller.\nRESOLVED to grant £500.",
        "(b) Oak Rowing Club - £1,000 for a launch.\n…\nRESOLVED that it be refused.",
        "(c) Friends of the Common - £350 for mowing.\nDeferred as no accounts had been sent.",
    ]


TABLE = "Ref | Site | Recommendation\n24/01 | 6 Hill | No objection\n24/02 | The George | OBJECT"


@pytest.mark.parametrize(
    ("above", "count"),
    [
        ("The Committee made the recommendations shown to the Ash District Council, which decides them.", 1),
        ("The District Council had sent its decisions.", 0),
    ],
    ids=["what is recommended to another authority", "what another authority decided"],
)
def test_a_table_of_recommendations_decides_unless_another_authority_did(above: str, count: int) -> None:
    assert len(decided(f"{above}\n\n{TABLE}")) == count

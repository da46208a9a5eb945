"""Votes as minutes print them, and the resolution that each belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.minutes.outcomes import carried, lost
from index.minutes.votes import votes_in
from index.minutes.votes_beside import with_votes
from index.types import Authority, Contribution, Votes

COUNTED = {
    "RESOLVED by 9 votes to 3": Votes(9, 3),
    "9 votes to 3 with 1 abstention": Votes(9, 3, 1),
    "by nine votes to nil, with no abstentions": Votes(9, 0, 0),
    "The motion was carried by 12 to 4": Votes(12, 4),
    "The amendment was lost 5-7": Votes(5, 7),
    "(For 9, Against 3, Abstentions 1)": Votes(9, 3, 1),
    "(FOR 9 AGAINST 3 ABSTAINED 1)": Votes(9, 3, 1),
    "For: 9; Against: 3; Abstain: 1": Votes(9, 3, 1),
    "Voting: For - 9, Against - 0": Votes(9, 0),
    "For\t9\nAgainst\t3": Votes(9, 3),
    "For 9, against 3 and no abstentions": Votes(9, 3, 0),
    "(Vote: 4-0-1)": Votes(4, 0, 1),
    "Voting 6/2/1": Votes(6, 2, 1),
    "for 5; against 1; not voting 1": Votes(5, 1, 1),
    "7 for, 2 against, 1 did not vote": Votes(7, 2, 1),
    "For: Cllrs Oak and Ash. Against: none. Abstained: the Chair.": Votes(2, 0, 1),
    "For: Cllrs Oak, Ash, Elm Against: Cllr Fir Abstained: Mr Lee": Votes(3, 1, 1),
    "For, Councillors Oak, Ash. Against, Councillor Elm.": Votes(2, 1),
    "9 for, 3 against": Votes(9, 3),
    "9 for 3 against 1 abstention": Votes(9, 3, 1),
    "9 in favour, 3 against and 1 abstention": Votes(9, 3, 1),
    "9 votes in favour of the motion, 3 members voted against and 2 abstained": Votes(9, 3, 2),
    "six votes to four": Votes(6, 4),
    "thirty-nine votes to twenty two": Votes(39, 22),
    "agreed 7:2": Votes(7, 2),
    "7 were in favour and 2 opposed": Votes(7, 2),
    "Ayes 7, Noes 2": Votes(7, 2),
    "Six Members voted for the proposition and none against it; Cllr Oak abstained": Votes(6, 0, 1),
    "3 for refusal, 6 against": Votes(3, 6),
    "seven having voted for and seven against, two Members abstaining": Votes(7, 7, 2),
    "6 voting for, none against and Councillor Oak abstaining": Votes(6, 0, 1),
    "approved, with Cllrs Lee and Oak against": Votes(against=2),
    "*For:* Fell, Kit, North. *Against:* Lee, Oak, Elm and Fir.": Votes(3, 4),
    "In favour: A Ash, B Oak. Against: C Elm. Abstained: D Fir.": Votes(2, 1, 1),
    "4 Members voted for the motion and 2 for the amendment": Votes(4, 2),
    "there voted for the amendment by Cllr Lee 4 members (A, B, C and D) and for the motion 3 members": Votes(3, 4),
    "six for, none against": Votes(6, 0),
    "agreed with one abstention": Votes(abstained=1),
    "For the motion: Councillors A, B and C (3)": Votes(3),
    "For the motion: Cllrs A (Lab), B and C (3) Against the motion: Cllr D (1) Abstentions: Cllr E (1)": Votes(3, 1, 1),
    "RESOLVED to object (3-1) on grounds of drainage": Votes(3, 1),
    "Agreed (4-1-0).": Votes(4, 1, 0),
    "Lee against, Oak abstained. (6:1:1)": Votes(6, 1, 1),
    "It was decided 3:1 to allow it": Votes(3, 1),
    "Not carried (1-5)": Votes(1, 5),
    "On a vote: yes 7, no 4, abst 2": Votes(7, 4, 2),
    "Two voted for this and four against.": Votes(2, 4),
    "For: Councillors Ash and Elm (2 votes) Against: (0 votes) Abstained: Councillor Fir": Votes(2, 0, 1),
    "on a recorded vote (Ash, Elm and Oak for; Lee against; Fir abstaining)": Votes(3, 1, 1),
    "The vote was as follows: motion 2, amendment 5": Votes(2, 5),
    "Voted as follows: Amendment – 2 votes being Ann Ash and Bob Elm. Motion – 3 votes being Cy Oak": Votes(3, 2),
    "Vote by show of hands: Amendment (Mr Oak) 2 Motion (Ms Ash) 4": Votes(4, 2),
    "For the amendment: Dr Oak, Mr Ash For the motion: Cllrs Elm, Fir and Lee": Votes(3, 2),
    "For the motion (as adjusted) – 6 votes For Amendment 1 – 3 votes": Votes(6, 3),
    "O blaid 9, Yn erbyn 3, Ymatal 1": Votes(9, 3, 1),
}
UNANIMOUS = [
    "RESOLVED (unanimously)",
    "The vote was unanimous.",
    "nem con",
    "carried nem. con.",
    "all in favour",
    "All members present voted in favour.",
    "seconded by Cllr Jones, all agreed",
    "PENDERFYNWYD yn unfrydol",
]
NO_VOTE = [
    "",
    "The Committee agreed the budget.",
    "Waiting times were up for 3 months against 5 last year.",
    "Costs rose by 5 to 10 per cent.",
    "There were 9 for sale and 3 against the wall.",
    "The decision was not unanimous.",
    "A spend of 9 was planned for 2023 against a budget of 12.",
    "The grant for 9 High Street",
    "Councillor Lee spoke for 3 minutes.",
    "Agreed to run a club for children (5-11).",
    "Agreed to meet early (9:05).",
    "The range (12-5) was measured.",
]


@pytest.mark.parametrize(("text", "votes"), COUNTED.items(), ids=list(COUNTED))
def test_counts_are_read_as_printed(text: str, votes: Votes) -> None:
    assert votes_in(text) == votes


@pytest.mark.parametrize("text", UNANIMOUS)
def test_a_vote_of_all_is_unanimous(text: str) -> None:
    assert votes_in(text) == Votes(unanimous=True)


@pytest.mark.parametrize("text", NO_VOTE)
def test_numbers_that_are_no_votes_are_none(text: str) -> None:
    assert votes_in(text) is None


def test_one_who_abstains_leaves_a_vote_unanimous() -> None:
    assert votes_in("agreed unanimously with 1 abstention") == Votes(abstained=1, unanimous=True)


OUTCOMES = {
    "The motion was carried.": (True, False),
    "Proposed by Cllr Lee, seconded by Cllr Oak and approved": (True, False),
    "Proposed by Cllr Lee, seconded by Cllr Oak, that it be approved": (False, False),
    "The amendment was lost.": (False, True),
    "The motion was not carried.": (False, True),
    "Repairs were carried out, and a cat was lost.": (False, False),
}


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES.items(), ids=list(OUTCOMES))
def test_a_motion_is_carried_or_lost(text: str, outcome: tuple[bool, bool]) -> None:
    assert (carried(text), lost(text)) == outcome


def told(*texts: str) -> list[Contribution]:
    return [Contribution(text, Authority.RESOLVED if "RESOLVED" in text else Authority.MINUTED) for text in texts]


BESIDE = {
    "in it": (["RESOLVED by 9 votes to 3 that it be so."], [Votes(9, 3)]),
    "before it": (["On being put to the vote (For 9, Against 3):", "RESOLVED to pay."], [None, Votes(9, 3)]),
    "after it": (["RESOLVED to pay.", "Voting: For 9, Against 3."], [Votes(9, 3), None]),
    "by name after it": (
        ["RESOLVED to pay.", "Recorded vote", "For: Cllrs A and B (2)", "Against: Cllr C (1)", "Cllr A left."],
        [Votes(2, 1), None, None, None, None],
    ),
    "by name before it": (
        ["For: Cllrs A and B (2)", "Against: Cllr C (1)", "RESOLVED to pay."],
        [None, None, Votes(2, 1)],
    ),
    "after each of two": (
        ["RESOLVED to pay.", "Vote: 5 for, 1 against", "RESOLVED to sell.", "Vote: 4 for, 2 against"],
        [Votes(5, 1), None, Votes(4, 2), None],
    ),
    "before each of two": (
        ["Vote: 5 for, 1 against", "RESOLVED to pay.", "Vote: 4 for, 2 against", "RESOLVED to sell."],
        [None, Votes(5, 1), None, Votes(4, 2)],
    ),
    "on a lost motion": (["The motion was lost (For 3, Against 9).", "RESOLVED to pay."], [Votes(3, 9), None]),
    "by name above what came of it": (
        [
            "A recorded vote was taken: For (2): A, B; Against (1): C",
            "The motion was CARRIED and it was",
            "RESOLVED to pay.",
        ],
        [None, None, Votes(2, 1)],
    ),
    "for the amendment that won": (
        ["The vote was as follows: motion 2, amendment 5.", "RESOLVED to sell."],
        [None, Votes(5, 2)],
    ),
    "by initials in the line below": (
        ["RESOLVED to pay.", "MP against, LT abstained. (6:1:1)"],
        [Votes(6, 1, 1), None],
    ),
    "on numbered lines": (["4.6 Voting: For 9, Against 3.", "4.7 RESOLVED to pay."], [None, Votes(9, 3)]),
    "above the body's name": (
        [
            "5.3 Members voted as follows:-",
            "Amendment – 2 votes",
            "Motion – 3 votes",
            "5.4 The Sub-Committee",
            "RESOLVED to pay.",
        ],
        [None, None, None, None, Votes(3, 2)],
    ),
    "too far off": (["Vote: 5 for, 1 against", "Cllr A left.", "RESOLVED to pay."], [Votes(5, 1), None, None]),
}


@pytest.mark.parametrize(("texts", "votes"), BESIDE.values(), ids=list(BESIDE))
def test_a_vote_goes_to_its_resolution(texts: list[str], votes: list[Votes | None]) -> None:
    given = told(*texts)
    begins = {i for i, one in enumerate(given) if one.authority is Authority.RESOLVED}
    result = with_votes(given, begins)
    assert [one.votes for one in result] == votes
    assert [one.text for one in result] == texts


@given(
    st.text()
    | st.lists(st.sampled_from("for against 9 three ( ) : , votes to abstained in favour by".split())).map(" ".join)
)
def test_no_text_makes_it_fail(text: str) -> None:
    votes = votes_in(text)
    assert votes is None or votes != Votes()

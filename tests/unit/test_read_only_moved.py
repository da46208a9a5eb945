"""Resolutions that are no more than motions: moved and lost, or told again in what was resolved."""

from __future__ import annotations

import pytest

from index.minutes.only_moved import motions_apart
from index.minutes.past import decided_before
from index.types import Authority, Contribution

R, M = Authority.RESOLVED, Authority.MINUTED
MOVED = "Councillor Lee moved, seconded by Councillor Oak, that the pool be shut."
TOLD = {
    "lost": ([(R, MOVED), (M, "The motion was put and lost.")], []),
    "lost by votes": ([(R, MOVED), (M, "Voting: For 2, Against 5. Not carried.")], []),
    "lost to the amendment": ([(R, MOVED), (M, "The vote was as follows: motion 2, amendment 5.")], []),
    "carried": ([(R, MOVED), (M, "Carried.")], [0]),
    "an amendment lost between": ([(R, MOVED), (M, "The amendment was lost."), (M, "The motion was carried.")], [0]),
    "in other words below": ([(R, MOVED), (M, "Members spoke."), (R, "RESOLVED: That the pool be shut.")], [2]),
    "with its outcome below": ([(R, MOVED), (R, "The proposal was put to the vote and was agreed.")], [1]),
    "who moved it above": ([(R, "Moved by Mr Lee, seconded by Ms Oak and"), (R, "RESOLVED: That it be shut.")], [1]),
    "names above": ([(R, "Proposed Lee, seconded Oak"), (R, "Agreed to shut it.")], [1]),
    "the body above": ([(R, "The Sub-Committee"), (R, "AGREED to shut it.")], [1]),
    "votes alone": ([(R, "RESOLVED: That it be shut."), (R, "Against - Councillors Pym and Vane (2).")], [0]),
    "printed as resolved": ([(R, "RESOLVED: That it be moved."), (M, "A motion to sell it was lost.")], [0]),
}
BEFORE = {
    "Cabinet had resolved that the report be noted.": True,
    "In 2011 it was agreed to sell to a developer.": True,
    "Council tax is going up as agreed by full council in February.": True,
    "A scheme was approved in principle by the Remuneration Committee on 9 April.": True,
    "The Committee approved the minutes of the meeting held on 16 March 2022.": False,
    "That the Inspectorate be informed that the Council would have refused permission.": False,
    "The Committee noted the terms, which had been approved by the Council.": False,
    "The Council has agreed to fund a second officer.": False,
}


@pytest.mark.parametrize(("given", "begins"), TOLD.values(), ids=list(TOLD))
def test_what_is_only_moved_is_minuted(given: list[tuple[Authority, str]], begins: list[int]) -> None:
    told = [Contribution(text, authority) for authority, text in given]
    result, kept = motions_apart(told, {at for at, (authority, _) in enumerate(given) if authority is R})
    assert sorted(kept) == begins
    assert [at for at, one in enumerate(result) if one.authority is R] == begins
    assert [one.text for one in result] == [text for _, text in given]


@pytest.mark.parametrize(("text", "before"), BEFORE.items(), ids=list(BEFORE))
def test_decisions_of_other_times_and_bodies_are_told_apart(text: str, before: bool) -> None:
    assert decided_before(text) is before

"""One decision in several papers is told once."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Decision, Movers, Outcome
from assistant.decisions.same import told_once
from index.types import Votes
from tests.unit.sections import RESOLVED, SAID, piece, place, section

LONG = "That the lease of the market hall be granted for ten years on the terms in the report."


def made(text: str, meeting: int = 1, said: bool = False, dated: bool = True, **fields: object) -> Decision:
    at = place(source=f"{len(text)}{meeting}{said}.txt", **({} if dated else {"date": None}))  # type: ignore[arg-type]
    authority = SAID if said else RESOLVED
    return Decision(meeting, section([piece(text, authority)], at, meeting).whole, **fields)  # type: ignore[arg-type]


def test_minutes_and_a_record_that_print_the_same_are_one_decision_with_both_sources() -> None:
    minutes, record = made(LONG, movers=Movers("Cllr Lee")), made(f"RESOLVED: {LONG}", votes=Votes(5, 2))
    (told,) = told_once([minutes, record])
    assert (told.votes, told.movers) == (Votes(5, 2), Movers("Cllr Lee"))
    assert [one.place.source for one in told.also] == [record.place.source]


def test_what_was_heard_is_told_by_the_minutes() -> None:
    heard, minuted = made("That is agreed.", said=True, movers=Movers("Joan", "Ben")), made(LONG)
    (told,) = told_once([heard, minuted])
    assert (told.text, told.movers, len(told.also)) == (LONG, Movers("Joan", "Ben"), 1)


def test_of_two_in_the_minutes_what_was_heard_is_the_one_that_it_is_like() -> None:
    heard = made("That the rent be nine thousand pounds. Carried.", said=True, votes=Votes(5, 2))
    lease, rent = made("That the lease be granted."), made("That the rent be £9,000.")
    told = told_once([lease, rent, heard])
    assert [(one.text, one.votes) for one in told] == [(lease.text, None), (rent.text, Votes(5, 2))]


def test_of_two_in_the_minutes_what_was_heard_is_the_one_with_its_votes() -> None:
    heard = made("So the lease. For? Six. Against? One. Carried.", said=True, votes=Votes(6, 1))
    lease, rent = made("That the lease be granted.", votes=Votes(5, 2)), made("That it be £9,000.", votes=Votes(6, 1))
    told = told_once([lease, rent, heard])
    assert [(one.text, len(one.also)) for one in told] == [(lease.text, 0), (rent.text, 1)]


def test_what_was_voted_down_is_not_what_was_carried() -> None:
    heard = made("All in favour? Two. Against? Five. That falls.", said=True, outcome=Outcome.LOST)
    assert told_once([made(LONG), heard]) == [made(LONG), heard]


def test_a_page_without_a_date_is_known_by_its_words() -> None:
    (told,) = told_once([made(LONG), made(LONG, meeting=2, dated=False)])
    assert len(told.also) == 1


@pytest.mark.parametrize(
    "pair",
    [
        (made("That the report be noted."), made("That the lease be granted.")),
        (made(LONG), made(LONG, meeting=2)),
        (made("That the report be noted."), made("That the report be noted.", meeting=2, dated=False)),
    ],
    ids=["other words", "another meeting", "too short to tell the meeting"],
)
def test_two_decisions_stay_two(pair: tuple[Decision, Decision]) -> None:
    assert told_once(pair) == list(pair)

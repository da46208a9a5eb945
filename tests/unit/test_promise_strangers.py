"""Who promises, where a bare word is a company's name, "the officer" is somebody, or another is told of."""

from __future__ import annotations

import pytest

from index.promises.finding import find_promises
from index.types import Authority, Capacity, Contribution, Meeting, Named

PEOPLE = tuple(
    Named(name, Capacity.MEMBER) for name in ("Councillor A Lee", "Councillor B Fry", "D Moss", "E Oak", "Nell Dunn")
)


def promised(text: str, form: Authority = Authority.MINUTED, people: tuple[Named, ...] = PEOPLE) -> list[str]:
    told = Contribution(text, form, 0, "A Lee" if form is Authority.SAID else None)
    return [str(one.who) for one in find_promises(Meeting(contributions=(told,), people=people))]


@pytest.mark.parametrize(
    ("people", "who"), [(PEOPLE, []), ((), ["Wavertronics"])], ids=["where all are listed", "where nobody is"]
)
def test_a_company_that_is_only_talked_about_promises_nothing(people: tuple[Named, ...], who: list[str]) -> None:
    assert promised("The grant was closed. Wavertronics would lend a gauge for a month.", people=people) == who


def test_somebody_who_is_listed_promises_by_first_name() -> None:
    assert promised("Nell would lend a gauge for a month.") == ["Nell Dunn"]


def test_the_officer_is_the_last_who_told_something() -> None:
    text = "The Harbour Master reported on the dues. Councillor Fry asked why. The officer would find out and tell him."
    assert promised(text) == ["Harbour Master"]


def test_another_who_is_told_to_do_it_is_who_promises() -> None:
    assert promised("Lovely. Alan will send Nell the papers.", Authority.SAID) == ["Alan"]


def test_a_fact_with_yes_behind_it_promises_nothing() -> None:
    asked = Contribution("Is it listed? Can we get a grant?", Authority.SAID, 0, "B Fry")
    for words, found in (("Grade two, yes.", 0), ("Councillor Fry, yes.", 1)):
        answer = Contribution(words, Authority.SAID, 0, "A Lee")
        assert len(find_promises(Meeting(contributions=(asked, answer)))) == found

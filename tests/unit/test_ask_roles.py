"""Roles in questions, and who is meant by them."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.understanding.known import Holder, Known, KnownMeeting
from assistant.understanding.question import understand
from assistant.understanding.roles import roles_in

MAY, JUNE = dt.date(2024, 5, 1), dt.date(2024, 6, 1)
HOLDERS = (
    Holder("Ann Lee", "Director of Public Health", KnownMeeting(MAY)),
    Holder("Tom Oak", "Deputy Director, Children's Social Care", KnownMeeting(MAY)),
    Holder("Ivy Elm", "Director of Children and Adult Services", KnownMeeting(MAY)),
    Holder("Cllr Rita Ash", "Chair", KnownMeeting(MAY)),
    Holder("Cllr Bo Yew", "Vice-Chair", KnownMeeting(MAY)),
    Holder("Cllr Max Fir", "Chairman", KnownMeeting(JUNE)),
    Holder("Sam Fern", "Independent Chair of the Safeguarding Partnership", KnownMeeting(MAY)),
    Holder("Cllr Kit Box", "Cabinet Member with Responsibility for Education", KnownMeeting(JUNE)),
    Holder("Jo Bay", "Scrutiny Officer", KnownMeeting(MAY)),
    Holder("Eva Moss", "Head of Finance and Section 151 Officer", KnownMeeting(MAY)),
)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("What did the Director of Public Health say?", ["Ann Lee"]),
        ("What did the public health director say?", ["Ann Lee"]),
        ("What did the director for children's services tell the panel?", ["Ivy Elm"]),
        ("What did the Deputy Director say?", ["Tom Oak"]),
        ("What did the Director say?", ["Ann Lee", "Ivy Elm"]),
        ("What did the chair say?", ["Cllr Rita Ash", "Cllr Max Fir"]),
        ("What did the Chairman of the Council say?", ["Cllr Rita Ash", "Cllr Max Fir"]),
        ("What did the Chair of the Ashby Panel say?", ["Cllr Rita Ash", "Cllr Max Fir"]),
        ("What did the Vice-Chair say?", ["Cllr Bo Yew"]),
        ("What did the deputy chairman say?", ["Cllr Bo Yew"]),
        ("What did the Section 151 Officer say?", ["Eva Moss"]),
        ("What did the Head of Finance say?", ["Eva Moss"]),
        ("What did the independent chair say?", ["Sam Fern"]),
        ("What did the cabinet member for education say?", ["Cllr Kit Box"]),
        ("What did the Ashby cabinet member for education say?", ["Cllr Kit Box"]),
        ("What did the Scrutiny Officer present?", ["Jo Bay"]),
    ],
)
def test_a_role_stands_for(question: str, people: list[str]) -> None:
    (role,) = roles_in(question, HOLDERS, frozenset({"ashby"}))
    assert list(role.people) == people


@pytest.mark.parametrize(
    "question",
    [
        "What did the Director of Housing say?",
        "What did the assistant director say?",
        "What did the planning officer say?",
        "What did an officer say?",
        "Which members spoke?",
        "Who took the lead on this?",
    ],
)
def test_a_role_that_nobody_has_stands_for_nobody(question: str) -> None:
    assert roles_in(question, HOLDERS, frozenset()) == []


def test_a_role_that_many_have_stands_for_nobody() -> None:
    clerks = [Holder(f"Clerk {number}", "Clerk") for number in range(6)]
    assert roles_in("What did the clerk say?", clerks[:5], frozenset())
    assert roles_in("What did the clerk say?", clerks, frozenset()) == []


KNOWN = Known(
    people={one.person: frozenset({one.person.removeprefix("Cllr ").casefold()}) for one in HOLDERS},
    meetings=(KnownMeeting(MAY), KnownMeeting(JUNE)),
    holders=HOLDERS,
)


def test_a_role_is_that_of_the_meeting_that_is_meant() -> None:
    query = understand("What did the Chair say on 1 June 2024?", KNOWN)
    assert query.filters["roles"] == "Cllr Max Fir (Chairman)"
    assert query.names("Councillor Max Fir")
    assert not query.names("Cllr Rita Ash")


def test_the_name_says_the_same_as_the_role() -> None:
    query = understand("What did the Director of Public Health say about bees?", KNOWN)
    assert query.also == {"director": ("ann lee",), "public": ("ann lee",), "health": ("ann lee",)}


def test_a_name_alone_does_not_tell_whose_role_it_is() -> None:
    assert understand("Who is the Director of Public Health?", KNOWN).also == {}

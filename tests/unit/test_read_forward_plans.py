"""Decisions that are still due, notices of several, and forms that print who decides and when in other words."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Meeting, PaperKind

PLAN = """\
Elm City Council
Issue details
Renewal of the Quay Lease
Overview
Related meetings
The lease of the quay ends in June.
Decision type: Key
Reason Key: Affects two wards;
Decision status: For Determination
Notice of proposed decision first published: 12/03/2024
Decision due: 4 Jul 2024 by Cabinet
Lead member: Councillor Ann Lee, Cabinet Member for Harbours
"""
FORM = """\
ELM BOROUGH COUNCIL
Made under the Scheme of Delegation in Part 3
Subject: Naming of Mill Lane
Decision maker: {maker}
Date: 4 July 2023
Decision: To name the road Mill Lane.
Reasons for decision: It leads to the mill.
Alternative options considered: None.
"""
NOTICE = """\
ELM DISTRICT COUNCIL
{head}
Any two Members may call in a decision by 5pm on 12 July 2023.

Agenda Item No: 4
Harbour Dues
DECISION:
That the dues be raised.
Reasons: Costs have risen.

Agenda Item No: 5
Quay Repairs
DECISION:
That the quay be mended.
Reasons: It leaks.
"""


def only(text: str) -> Meeting:
    (meeting,) = read_text(text).meetings
    return meeting


def test_a_decision_that_is_due_has_its_body_and_date_and_decides_nothing_yet() -> None:
    meeting = only(PLAN)
    assert read_text(PLAN).kind is PaperKind.DECISION
    assert (meeting.body, meeting.date) == ("Cabinet", dt.date(2024, 7, 4))
    assert [item.title for item in meeting.items] == ["Renewal of the Quay Lease"]
    assert {one.authority for one in meeting.contributions} == {Authority.REPORTED}


@pytest.mark.parametrize(
    ("maker", "body"),
    [
        ("Councillor Mrs Ann Lee, Executive Member for Roads", "Executive Member for Roads"),
        ("Cabinet Member for Roads, Councillor Ann Lee", "Cabinet Member for Roads"),
        ("Cllr A Lee (Leader)", "Leader"),
        ("Head of Planning", "Head of Planning"),
        ("Councillor Ann Lee", "Councillor Ann Lee"),
    ],
)
def test_the_post_that_decides(maker: str, body: str) -> None:
    assert only(FORM.format(maker=maker)).body == body


def test_a_form_with_a_subject_and_one_date() -> None:
    meeting = only(FORM.format(maker="Head of Planning"))
    assert meeting.date == dt.date(2023, 7, 4)
    assert [item.title for item in meeting.items] == ["Naming of Mill Lane"]


@pytest.mark.parametrize(
    "head",
    ["NOTICE OF DECISIONS TAKEN BY CABINET ON 4 JULY 2023", "Summary of decisions\nCabinet - Tuesday 4 July 2023"],
)
def test_a_notice_of_decisions(head: str) -> None:
    text = NOTICE.format(head=head)
    meeting = only(text)
    assert read_text(text).kind is PaperKind.DECISION
    assert (str(meeting.body).casefold(), meeting.date, meeting.time) == ("cabinet", dt.date(2023, 7, 4), None)
    assert [item.number for item in meeting.items] == ["4", "5"]


def test_decisions_with_minutes_beside_them_are_minutes() -> None:
    text = NOTICE.format(head="Decision notice\nCabinet, 4 July 2023").replace("Reasons: It leaks.", "Minutes:\nDone.")
    assert read_text(text).kind is PaperKind.MINUTES

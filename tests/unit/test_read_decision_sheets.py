"""Sheets, lists, extracts and round-ups that tell what was decided are read as minutes; reports and agendas are not."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import READERS, read_text
from index.types import Authority, PaperKind, Votes

SHEET = """\
Rother Vale District Council

{head}

Notice issued 19 April 2024.

Car park strategy (Cllr Lee)
Agreed that the strategy be adopted.

Treasury outturn (Cllr Oak)
Agreed that the outturn be noted.
"""


def reader_of(text: str) -> str:
    return type(next(reader for reader in READERS if reader.recognises(text))).__name__


def resolved(text: str) -> list[str]:
    (meeting,) = read_text(text).meetings
    return [one.text for one in meeting.contributions if one.authority is Authority.RESOLVED]


@pytest.mark.parametrize(
    "head",
    [
        "CABINET - SUMMARY OF DECISIONS",
        "Notification of decisions - Leisure Committee",
        "Officer decisions",
        "SCHEDULE OF RESOLUTIONS",
        "Register of decisions taken by the Town Clerk",
        "List of applications determined under delegated powers",
        "Cabinet round-up",
        "Full Council - outcomes",
        "Committee minute extract",
        "Extract from the minutes of the Audit Committee",
        "Scrutiny Summary Sheet",
    ],
)
def test_what_tells_decisions_by_its_head(head: str) -> None:
    text = SHEET.format(head=head)
    assert resolved(text) == ["Agreed that the strategy be adopted.", "Agreed that the outturn be noted."]
    assert read_text(text).kind is PaperKind.MINUTES


@pytest.mark.parametrize(
    "head",
    [
        "Report of the Director: outcomes of decisions",
        "Decision making protocol",
        "Homelessness Strategy 2024-29",
        "Cabinet decisions: transcript",
        "AGENDA",
        "Briefing on decisions",
        "Timeline of decisions",
        "Action log: decisions",
    ],
)
def test_reports_policies_agendas_and_recordings_tell_no_decisions(head: str) -> None:
    assert reader_of(SHEET.format(head=head)) != "OutcomesReader"


@pytest.mark.parametrize(
    "line", ["RECOMMENDATIONS", "2. Recommendation", "Purpose of the report", "Suggested resolutions, to choose from:"]
)
def test_what_proposes_tells_no_decisions(line: str) -> None:
    assert reader_of(SHEET.format(head="Summary of decisions") + f"\n{line}\n") != "OutcomesReader"


def test_what_has_no_day_at_its_head_tells_no_decisions() -> None:
    assert reader_of(SHEET.format(head="Summary of decisions").replace("19 April 2024", "by us")) != "OutcomesReader"


@pytest.mark.parametrize("mark", [">> ", "0:12:03 ", "00:12 - "])
def test_a_recording_is_no_sheet(mark: str) -> None:
    said = "".join(f"{mark}that is agreed, members.\n" for _ in range(3))
    assert reader_of(SHEET.format(head="Housing Committee decisions") + said) != "OutcomesReader"


def test_a_body_that_met_on_a_day_with_those_who_came() -> None:
    text = (
        "Rother Vale DC\nExecutive 3/10/23\n\nPresent: Cllrs Reed (Leader), Amos, Tan\n\n45. Minutes\nApproved.\n\n"
        "46. Fees\nCllr Tan said that gas is dear.\nAgreed 8% from 1 January.\n"
    )
    (meeting,) = read_text(text).meetings
    assert (meeting.body, meeting.date) == ("Executive", dt.date(2023, 10, 3))
    assert "Agreed 8% from 1 January." in resolved(text)


def test_a_day_without_its_year() -> None:
    text = (
        "Saltcombe Coastal Partnership\nSteering group, Thursday 11 July, 4pm\n\nAttended: A Lee, B Oak\n\n"
        "Signs\nIt was agreed to order two signs.\n"
    )
    assert resolved(text) == ["It was agreed to order two signs."]


NOTICE = """\
ROTHER VALE DISTRICT COUNCIL

CABINET

NOTICE OF DECISIONS

Meeting held on Tuesday 4 July 2023

Agenda Item 5
Subject: The pier
Decision:
(1) That the pier be mended.
(2) That £9,000 be spent on it.
Reasons for decision: It is unsafe.
Alternatives considered: To close it.
Declarations of interest: None.

Response to the Scrutiny Panel
Recommendation 1 (mend it now): ACCEPTED.
Recommendation 2 (open it all winter): NOT ACCEPTED. It would cost too much.

Agenda Item 6
Subject: Moorings
Decision: That the fee be £40.
Reasons for decision: To meet the cost.
Voting: 4 for, 2 against.
Declarations of interest: None.
"""


def test_what_a_cabinet_answers_to_scrutiny_is_decided() -> None:
    (meeting,) = read_text(NOTICE).meetings
    told = [one.text for one in meeting.contributions if one.item == 0 and one.authority is Authority.RESOLVED]
    assert told[2:] == [
        "Recommendation 1 (mend it now): ACCEPTED.",
        "Recommendation 2 (open it all winter): NOT ACCEPTED. It would cost too much.",
    ]


def test_a_vote_behind_the_reasons_is_that_of_the_decision_above_them() -> None:
    (meeting,) = read_text(NOTICE).meetings
    votes = {one.text: one.votes for one in meeting.contributions if one.authority is Authority.RESOLVED}
    assert (votes["That the fee be £40."], votes["(1) That the pier be mended."]) == (Votes(4, 2), None)

"""Records of single decisions: who made them, when, what and why."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Authority, Furniture, Meeting, PaperKind, ReadPaper

RECORD = """\
Decision details

Resurfacing of Quay Street

Decision Maker: Cabinet Member for Highways

Decision status: Recommendations approved

Is Key decision?: No

Purpose:
To agree the works.

Decision:
That Quay Street be resurfaced.

That the cost be met from reserves.

Reasons for the decision:
The street is worn.

Alternative options considered:
To wait, which was rejected.

Publication date: 6 July 2023

Date of decision: 4 July 2023

Rother Vale District Council
"""


def meeting_of(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.DECISION
    (meeting,) = paper.meetings
    return meeting


def told(text: str, authority: Authority) -> list[str]:
    return [one.text for one in meeting_of(text).contributions if one.authority is authority]


def test_a_field_on_a_line_of_its_own_heads_what_stands_below_it() -> None:
    text = RECORD.replace("Publication date", "Background papers\n\nSurvey of streets, 2 May 2023\n\nPublication date")
    headings = {one.text: one.heading for one in meeting_of(text).contributions}
    assert headings["The street is worn."] == "Reasons for the decision"
    assert headings["Survey of streets, 2 May 2023"] == "Background papers"
    assert headings["Date of decision: 4 July 2023"] is None


def test_its_date_maker_and_council() -> None:
    meeting = meeting_of(RECORD)
    assert (meeting.council, meeting.body, meeting.date, meeting.date_inferred) == (
        "Rother Vale District Council",
        "Cabinet Member for Highways",
        dt.date(2023, 7, 4),
        False,
    )
    assert read_text(RECORD).warnings == ()


def test_its_one_item() -> None:
    assert [(item.number, item.title, item.exempt) for item in meeting_of(RECORD).items] == [
        (None, "Resurfacing of Quay Street", False)
    ]


def test_only_the_decision_is_resolved() -> None:
    assert told(RECORD, Authority.RESOLVED) == [
        "That Quay Street be resurfaced.",
        "That the cost be met from reserves.",
    ]
    minuted = told(RECORD, Authority.MINUTED)
    assert "The street is worn." in minuted
    assert "To wait, which was rejected." in minuted
    assert "To agree the works." in minuted


DECIDING = {
    "on its line": ("Decision: That Quay Street be resurfaced.", "That Quay Street be resurfaced."),
    "as a row": ("| Decision | That Quay Street be resurfaced. |", "That Quay Street be resurfaced."),
    "numbered": ("6. Decision: That Quay Street be resurfaced.", "That Quay Street be resurfaced."),
    "resolved": ("Resolved: That Quay Street be resurfaced.", "That Quay Street be resurfaced."),
}


@pytest.mark.parametrize(("line", "decision"), DECIDING.values(), ids=DECIDING)
def test_a_decision_behind_its_name(line: str, decision: str) -> None:
    text = RECORD.replace("Decision:\nThat Quay Street be resurfaced.\n\nThat the cost be met from reserves.", line)
    assert told(text, Authority.RESOLVED) == [decision]


@pytest.mark.parametrize(
    ("field", "date"),
    [
        ("Decision date: 4 July 2023", dt.date(2023, 7, 4)),
        ("Date of decision made: 4 July 2023", dt.date(2023, 7, 4)),
        ("Decision due: 4 July 2023", None),
        ("Effective from: 4 July 2023", None),
    ],
)
def test_the_date_is_that_of_the_decision(field: str, date: dt.date | None) -> None:
    assert meeting_of(RECORD.replace("Date of decision: 4 July 2023", field)).date == date


def test_a_record_without_a_date_says_so() -> None:
    (warning,) = read_text(RECORD.replace("Date of decision: 4 July 2023", "")).warnings
    assert "no date" in warning


def test_a_decision_made_at_a_meeting_has_its_body_and_time() -> None:
    text = RECORD.replace("Decision Maker: Cabinet Member for Highways\n", "Notice period: none\n")
    text = text.replace("Date of decision: 4 July 2023", "Decided at meeting: 4 July 2023 - Cabinet")
    meeting = meeting_of(text)
    assert (meeting.body, meeting.date) == ("Cabinet", dt.date(2023, 7, 4))


def test_an_exempt_decision() -> None:
    text = RECORD.replace("To agree the works.", "The report contains exempt information.")
    assert meeting_of(text).items[0].exempt


def test_a_title_behind_its_name() -> None:
    text = RECORD.replace("Resurfacing of Quay Street\n", "").replace(
        "Purpose:", "Title: Resurfacing of Quay Street\n\nPurpose:"
    )
    assert meeting_of(text).items[0].title == "Resurfacing of Quay Street"


@pytest.mark.parametrize("head", ["Record of Executive Decision", "Rother Vale District Council", "4 July 2023"])
def test_a_line_over_the_title_is_not_the_title(head: str) -> None:
    text = RECORD.replace("Resurfacing of Quay Street\n", f"Resurfacing of Quay Street\n\n{head}\n")
    assert meeting_of(text).items[0].title == "Resurfacing of Quay Street"


def test_the_link_behind_a_title_is_set_aside() -> None:
    paper: ReadPaper = read_text(
        RECORD.replace("Quay Street\n\nDecision Maker", "Quay Street PDF 9 KB\n\nDecision Maker")
    )
    assert paper.meetings[0].items[0].title == "Resurfacing of Quay Street"
    assert (Furniture.WEB_PAGE, "PDF 9 KB") in paper.furniture


WELSH = """\
Manylion penderfyniad

Ffordd y Cei

Gwneuthurwr y penderfyniad: Cabinet
Dyddiad y penderfyniad: 4 Gorffennaf 2023
Decision status: Approved
Date of decision: 4 July 2023

Penderfyniad:
Bod y ffordd yn cael ei thrwsio.
"""


def test_a_welsh_record() -> None:
    meeting = meeting_of(WELSH)
    assert (meeting.body, meeting.date, meeting.items[0].title) == ("Cabinet", dt.date(2023, 7, 4), "Ffordd y Cei")
    assert told(WELSH, Authority.RESOLVED) == ["Bod y ffordd yn cael ei thrwsio."]


@pytest.mark.parametrize("fields", ["Decision maker: Cabinet", "Decision maker: Cabinet\nDecision date: 4 July 2023"])
def test_one_or_two_fields_are_no_record(fields: str) -> None:
    assert read_text(f"Quay Street\n\n{fields}\n\nIt is worn.").kind is not PaperKind.DECISION


DELEGATED = """\
Glenmore National Park Authority

RECORD OF DECISION TAKEN BY AN OFFICER UNDER DELEGATED POWERS

Title\tPath repair
Decision maker\tIsla Brand, Director of Visitor Services
Date\t29 August 2024

DECISION

To award a grant of £48,500 for the repair of the path.

BACKGROUND

The path carries many walkers.
"""


def test_a_record_that_says_so_over_it_needs_few_fields() -> None:
    assert told(DELEGATED, Authority.RESOLVED) == ["To award a grant of £48,500 for the repair of the path."]


def test_a_report_about_decision_makers_is_no_record() -> None:
    text = DELEGATED.replace("RECORD OF DECISION TAKEN BY AN OFFICER UNDER DELEGATED POWERS", "REPORT OF THE DIRECTOR")
    assert read_text(text).kind is not PaperKind.DECISION


def test_a_decision_of_an_officer_is_a_record() -> None:
    text = DELEGATED.replace(
        "RECORD OF DECISION TAKEN BY AN OFFICER UNDER DELEGATED POWERS", "DECISION OF THE DIRECTOR"
    )
    text = text.replace("Decision maker", "Officer taking decision")
    assert told(text, Authority.RESOLVED) == ["To award a grant of £48,500 for the repair of the path."]


FORM = """\
Rother Vale Combined Authority

MAYORAL DECISION FORM

Title: Early bus pilot

EXECUTIVE SUMMARY
Operators spoke of demand before 5.30 am.

DECISION
The Mayor:
Approves spending of up to £920,000 on the pilot;

MAYOR
I have no interest in the decision.

Signature: Ann Lee       Date: 28 July 2023

1. Background
1.1 The Transport Committee agreed on 29 June to recommend the pilot.
"""


def test_a_form_has_its_date_with_the_signature_and_its_decision_up_to_the_next_heading() -> None:
    meeting = meeting_of(FORM)
    assert (meeting.date, meeting.items[0].title) == (dt.date(2023, 7, 28), "Early bus pilot")
    assert told(FORM, Authority.RESOLVED) == ["The Mayor: Approves spending of up to £920,000 on the pilot;"]


@pytest.mark.parametrize(
    "head",
    [
        "Officer Decision Record",
        "NON-KEY EXECUTIVE DECISION BY AN OFFICER",
        "Notice of urgent decision",
        "NOTICE OF DETERMINATION",
        "RECORD OF COMMISSIONER'S DECISION",
        "Rother Vale Combined Authority — RECORD OF OFFICER DECISION",
        "EXECUTIVE MEMBER DECISION - by email",
        "STATUTORY DECISION - SCHOOL ORGANISATION",
        "LOCAL REVIEW BODY - DECISION NOTICE",
        "Chair's action - record",
        "Cofnod o benderfyniad swyddog",
    ],
)
def test_what_heads_a_record(head: str) -> None:
    assert len(told(FORM.replace("MAYORAL DECISION FORM", head), Authority.RESOLVED)) == 1


def test_a_record_has_one_decision_and_a_list_several() -> None:
    text = f"{FORM}\n2. Decision\n\nThat nothing be done."
    assert read_text(text).kind is not PaperKind.DECISION


NUMBERED = """\
Officer Decision Record

1. Name and post of decision maker
   Ann Lee, Assistant Director (Property)

2. Date
   3 March 2022

3. Subject
   New boilers, Quay Baths

4. Decision
   To accept the tender of Hall Ltd.

5. Follow up to this
   It was thought that the boilers are old.
"""


def test_numbered_fields_with_their_values_on_the_lines_below() -> None:
    meeting = meeting_of(NUMBERED)
    assert (meeting.body, meeting.date) == ("Assistant Director", dt.date(2022, 3, 3))
    assert meeting.items[0].title == "New boilers, Quay Baths"
    assert told(NUMBERED, Authority.RESOLVED) == ["To accept the tender of Hall Ltd."]


LABELS = {
    "asked": "WHAT DECISION HAS BEEN MADE?",
    "in both languages": "Penderfyniad / Decision:",
    "of somebody": "DECISION OF THE COMMISSIONER",
    "determined": "Determination",
    "outcome": "Outcome",
}


@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_the_names_of_the_field_that_decides(label: str) -> None:
    text = NUMBERED.replace("4. Decision", label).replace("5. Follow", "Follow")
    assert told(text, Authority.RESOLVED) == ["To accept the tender of Hall Ltd."]


@pytest.mark.parametrize(
    "field",
    [
        "Why?",
        "What the Leader was told:",
        "Views of others. The Leader agreed.",
        "Member's reasons",
        "What happens now",
        "Right of appeal",
        "Who was consulted?",
    ],
)
def test_the_decision_ends_where_the_next_field_begins(field: str) -> None:
    text = NUMBERED.replace("5. Follow up to this", field)
    assert told(text, Authority.RESOLVED) == ["To accept the tender of Hall Ltd."]


def test_a_decision_said_in_a_line_and_who_took_it_and_when() -> None:
    text = (
        "Notice of leader's decision\n\nTaken by: Councillor Ann Lee, Leader of the Council\nOn: 4 July 2023\n\n"
        "Matter. The old marquee is torn.\n\nDecision. To hire another at £1,490.\n\nReasons. It is needed.\n"
    )
    meeting = meeting_of(text)
    assert (meeting.body, meeting.date) == ("Leader of the Council", dt.date(2023, 7, 4))
    assert meeting.items[0].title == "The old marquee is torn."
    assert told(text, Authority.RESOLVED) == ["To hire another at £1,490."]


def test_a_body_that_decided_on_a_day() -> None:
    text = NUMBERED.replace("2. Date\n   3 March 2022\n", "").replace(
        "1. Name and post of decision maker\n   Ann Lee, Assistant Director (Property)",
        "Decided by: Cabinet, 19 July 2023, minute 41",
    )
    meeting = meeting_of(text)
    assert (meeting.body, meeting.date) == ("Cabinet", dt.date(2023, 7, 19))


def test_who_may_appeal_is_no_part_of_a_decision() -> None:
    text = NUMBERED.replace("5. Follow up to this", "Any party may appeal to the magistrates within 21 days.")
    assert told(text, Authority.RESOLVED) == ["To accept the tender of Hall Ltd."]

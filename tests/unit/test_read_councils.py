"""Names of councils that papers print over several lines, and bodies with or without their council's name."""

from __future__ import annotations

import pytest

from index.parts.councils import council_named, council_over_lines, in_title_case
from index.parts.facts import facts_of

NAMES = {
    "ST. ASH TOWN COUNCIL": "St. Ash Town Council",
    "Elm Unitary Authority": "Elm Unitary Authority",
    "Elm Valley Fire Authority": "Elm Valley Fire Authority",
    "the Royal Borough of Elm & Ash": "Royal Borough of Elm & Ash",
    "Cyngor Sir Elm a'r Glannau": "Cyngor Sir Elm a'r Glannau",
}


@pytest.mark.parametrize(("text", "name"), NAMES.items(), ids=NAMES)
def test_other_names_of_councils(text: str, name: str) -> None:
    assert council_named(text) == name


LETTERHEADS = {
    "two lines": (["Elmshire", "County Council", "Audit Committee"], "Elmshire County Council"),
    "in capitals": (["CITY OF ELM", "COUNCIL", "Audit Committee"], "City of Elm Council"),
    "three lines": (["London", "Borough of", "Elm"], "London Borough of Elm"),
}


@pytest.mark.parametrize(("lines", "name"), LETTERHEADS.values(), ids=LETTERHEADS)
def test_a_letterhead_over_lines(lines: list[str], name: str) -> None:
    assert facts_of([*lines, "4 July 2023"]).council == name


def test_a_name_before_a_bracket_is_no_part_of_the_council_in_it() -> None:
    assert council_named("Ann Lee (Kent County Council)") == "Kent County Council"
    assert council_named("Ann Lee (County Council, transport) for item 3") is None


def test_lines_that_name_no_council() -> None:
    assert council_over_lines(["Minutes", "of the last meeting", "4 July 2023"]) is None


HEADS: dict[str, str | None] = {
    "Elm Council\nClimate Task and Finish Group\n4 July 2023": "Climate Task and Finish Group",
    "Elm Council\nHealth Scrutiny\n4 July 2023": "Health Scrutiny",
    "Minutes of the Tourism Steering Group held on 4 July 2023": "Tourism Steering Group",
    "Minutes of a meeting of Elm Council's Audit Committee held on 4 July 2023": "Audit Committee",
    "Elm Council Audit Committee\n4 July 2023": "Audit Committee",
    "A MEETING of the AUDIT COMMITTEE of ELM COUNCIL held on 4 July 2023": "AUDIT COMMITTEE",
    "Elm Parish Council\nMinutes of the Annual Parish Meeting held on 4 July 2023": "Annual Parish Meeting",
    "ANNUAL PARISH MEETING held in the Ark on 4 July 2023": "ANNUAL PARISH MEETING",
    "ELM PARISH COUNCIL\nMINUTES OF THE ANNUAL PARISH COUNCIL MEETING HELD ON 4 JULY 2023": None,
    "Decision session - Cabinet Member for Roads\nTuesday, 4th July, 2023 10.00 am": "Cabinet Member for Roads",
    "Elm District Council\nCouncil\nTuesday, 4th July, 2023 6.00 pm": "Council",
    "Elm Town Council\nCouncil\nTuesday, 4th July, 2023 6.00 pm": None,
}


@pytest.mark.parametrize(("head", "body"), HEADS.items(), ids=HEADS)
def test_the_body_of_a_head(head: str, body: str | None) -> None:
    assert facts_of(head.splitlines()).body == body


def test_a_time_alone_on_its_line_needs_no_date() -> None:
    assert facts_of(["Parenting Board", "5.15 pm", "Venue: Ark"]).time == "5.15 pm"


def test_a_head_in_both_languages_has_what_either_tells() -> None:
    welsh = "Cofnodion cyfarfod y Cyngor a gynhaliwyd nos Fawrth, 4 Gorffennaf 2023 am 7.00 y.h. yn y Neuadd, Elm"
    facts = facts_of([welsh, "Minutes of the meeting held on 4 July 2023", "YN BRESENNOL: Nia Fry (Clerc)"])
    assert facts.venue == "Neuadd, Elm"


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("CABINET", "Cabinet"),
        ("HEALTH AND WELLBEING BOARD", "Health and Wellbeing Board"),
        ("SEND AND NHS LIAISON PANEL", "SEND and NHS Liaison Panel"),
        ("THE MAYOR'S COMMITTEE", "The Mayor's Committee"),
        ("ICT sub-group", "ICT sub-group"),
    ],
)
def test_a_name_in_capitals_is_shown_as_a_title(printed: str, shown: str) -> None:
    assert in_title_case(printed) == shown

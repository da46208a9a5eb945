"""The body that meets, from the words of a paper's head."""

from __future__ import annotations

import pytest

from index.parts.bodies import body_line, body_of, body_part, without_council
from index.parts.facts import facts_of

SENTENCES: dict[str, str | None] = {
    "Minutes of a meeting of the Audit Committee held on 4 July 2023": "Audit Committee",
    "Minutes of the Planning Committee held on Tuesday 4 July 2023": "Planning Committee",
    "A meeting of the Harbour Board was held on 4 July 2023": "Harbour Board",
    "Minutes of the Harbour Panel meeting held at Ash": "Harbour Panel",
    "Cofnodion cyfarfod y Pwyllgor Cyllid a gynhaliwyd ar 4 Gorffennaf 2023": "Pwyllgor Cyllid",
    "Cofnodion cyfarfod Cydbwyllgor Gwastraff yn Neuadd y Sir": "Cydbwyllgor Gwastraff",
    "Minutes of the last fair held on 4 July 2023": None,
}


@pytest.mark.parametrize(("sentence", "body"), SENTENCES.items(), ids=SENTENCES)
def test_the_body_in_a_sentence(sentence: str, body: str | None) -> None:
    assert body_of(sentence) == body


LINES: dict[str, str | None] = {
    "FULL COUNCIL MEETING": "FULL COUNCIL",
    "Licensing Committee, 6.00pm, Town Hall, Ash": "Licensing Committee",
    "Cabinet Agenda": "Cabinet",
    "Full Council Meeting Minutes": "Full Council",
    "Annual Parish Council Meeting": "Annual Parish Council",
    "Y Cabinet / Cabinet": "Cabinet",
    "Audit / Governance Committee": "Audit / Governance Committee",
    "Committee": None,
    "Sub-Committee": None,
    "Home > Council > Committees": None,
    "Breadcrumb: Home » Cabinet »": None,
    "You are viewing: Meetings / Full Council": None,
    "Browse by committee": None,
    "Subscribe to Harbour Committee": None,
}


@pytest.mark.parametrize(("line", "body"), LINES.items(), ids=LINES)
def test_a_line_that_names_a_body_or_none(line: str, body: str | None) -> None:
    assert body_line([line]) == body


def test_a_title_line_names_neither_offices_nor_who_is_summoned() -> None:
    assert body_part("Minutes of the meeting, Council Offices") is None
    assert body_part("You are hereby summoned to attend the meeting of the Parish Council") is None


def test_a_body_is_named_apart_from_its_council() -> None:
    assert without_council("Planning Committee of Ash Town Council", "Ash Town Council") == "Planning Committee"
    assert without_council("Executive, Ash Area Council", "Ash Area Council") == "Executive"
    assert without_council("Planning Committee", None) == "Planning Committee"
    facts = facts_of(["Minutes of the Planning Committee of Elm Vale Town Council held on 4 July 2023 in the Ark"])
    assert (facts.council, facts.body) == ("Elm Vale Town Council", "Planning Committee")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Ash Borough Council: Planning Panel, 4 March 2025", "Planning Panel"),
        ("ASH COUNCIL / HOUSING OVERVIEW AND SCRUTINY / 4 MARCH 2025", "HOUSING OVERVIEW AND SCRUTINY"),
        ("ASH LEVELS DRAINAGE BOARD\nMinutes of the Board meeting held on 4 March 2025", "ASH LEVELS DRAINAGE BOARD"),
        ("ASH COUNCIL\nOVERVIEW AND SCRUTINY (PLACE)\n4 MARCH 2025", "OVERVIEW AND SCRUTINY (PLACE)"),
        ("Ash School\nFull Governing Body   Tuesday 4 March 2025", "Full Governing Body"),
        ("Ash Joint Board\nMINUTE of the Audit Committee held on 4 March 2025", "Audit Committee"),
    ],
    ids=["a colon", "bars", "the Board", "brackets", "governors", "a minute"],
)
def test_a_body_beside_its_council_or_named_elsewhere(head: str, body: str) -> None:
    assert facts_of(head.splitlines()).body == body

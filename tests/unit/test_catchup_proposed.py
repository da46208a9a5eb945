"""Recommendations of reports beside what was decided."""

from __future__ import annotations

import pytest

from assistant.catchup.proposed import proposals
from assistant.catchup.summary import Line, LineKind
from index.types import Authority
from tests.unit.sections import RESOLVED, piece, section

LEASED = "RESOLVED that the lido be leased."
REPORT = {
    "the same": ("2.1 That a grant of £60,000 be made to it.", "That a grant of £60,000 be made to it.", False),
    "more than was decided": ("2.1 That the market hall be sold and that the proceeds go to the lido.", LEASED, True),
    "approved without its words": (
        "It is recommended that the fares be raised by 4 per cent.",
        "RESOLVED that the recommendations in the report be approved.",
        True,
    ),
    "asked of members": (
        "Members are asked to approve the closure of Mill Lane to traffic.",
        "RESOLVED that the matter be deferred.",
        True,
    ),
    "to be noted": ("2.2 That the Parks Committee note the report.", LEASED, False),
    "no recommendation": ("3.1 The lane has been closed since May.", LEASED, False),
}


@pytest.mark.parametrize(("told", "decided", "differs"), REPORT.values(), ids=REPORT)
def test_a_recommendation_is_told_where_the_decision_has_other_words(told: str, decided: str, differs: bool) -> None:
    report = section([piece(told, Authority.REPORTED, heading="Recommendations")])
    line = Line(LineKind.DECIDED, section([piece(decided, RESOLVED)]).whole)
    assert [one.text for one in proposals([report], [line])] == ([told] if differs else [])


SET = "RESOLVED that the fee for a pitch be set at £6,000 a year for clubs of the borough."
LISTED = {
    "another sum": ("2.1 agree a fee for a pitch of £7,200 a year for clubs of the borough; and", True),
    "the same sum": ("2.1 set the fee for each pitch of our parks at £6,000 a year for clubs; and", False),
    "to be noted": ("2.1 note the fees of £7,200 that others charge for a pitch; and", False),
}


@pytest.mark.parametrize(("told", "differs"), LISTED.values(), ids=LISTED)
def test_of_a_list_of_recommendations_each_is_told_and_not_its_lead_in(told: str, differs: bool) -> None:
    texts = ("Cabinet is recommended to:", told)
    report = section([piece(one, Authority.REPORTED, at, heading="2. RECOMMENDATIONS") for at, one in enumerate(texts)])
    line = Line(LineKind.DECIDED, section([piece(SET, RESOLVED)]).whole)
    assert [one.text for one in proposals([report], [line])] == ([told] if differs else [])

"""Recommendations of reports beside what was decided."""

from __future__ import annotations

import pytest

from assistant.catchup.proposed import proposals
from assistant.catchup.summary import Kind, Line
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
    line = Line(Kind.DECIDED, section([piece(decided, RESOLVED)]).whole)
    assert [one.text for one in proposals([report], [line])] == ([told] if differs else [])

"""The line before a quote: whose words they are, where and when."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.answer import Citation, Quote
from assistant.answering.leads import attribution, further, introduction
from assistant.fields import authority_words
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind
from tests.unit.weighed import held


@pytest.mark.parametrize(
    ("authority", "line"),
    [
        (Authority.SAID, "Ann Lee said at the Panel on 27 November 2024, item 6 (Budget):"),
        (Authority.MINUTED, "The minutes of the Panel on 27 November 2024, item 6 (Budget), record:"),
        (Authority.RESOLVED, "Resolved by the Panel on 27 November 2024, item 6 (Budget):"),
        (Authority.REPORTED, "A report to the Panel on 27 November 2024, item 6 (Budget), says:"),
        (Authority.AGENDA, "The agenda of the Panel on 27 November 2024, item 6 (Budget), says:"),
    ],
    ids=lambda value: value.value if isinstance(value, Authority) else "",
)
def test_the_line_before_a_quote_tells_its_authority(authority: Authority, line: str) -> None:
    passage = held("At least 40.", authority)
    assert attribution(Citation(1, Quote(passage, passage.pieces[0], ((0, 12),)))) == line


@pytest.mark.parametrize(
    ("authority", "line"),
    [
        (Authority.RESOLVED, "Decided by the Head of Parks on 7 July 2023:"),
        (Authority.MINUTED, "The record of what was decided by the Head of Parks on 7 July 2023, says:"),
        (Authority.AGENDA, "The record of what was decided by the Head of Parks on 7 July 2023, says:"),
        (Authority.REPORTED, "A report to the Head of Parks on 7 July 2023, says:"),
    ],
    ids=lambda value: value.value if isinstance(value, Authority) else "",
)
def test_a_record_of_a_decision_is_told_as_no_minutes(authority: Authority, line: str) -> None:
    place = Place("a.txt", PaperKind.DECISION, body="Head of Parks", date=dt.date(2023, 7, 7))
    assert introduction(Passage(1, place, (Piece(1, "So.", 0, 3, authority),))) == line
    assert ("record" in authority_words(authority, place)) == ("record" in line)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (
            Place("a.txt", PaperKind.MINUTES, council="Town Council"),
            "The minutes of the Town Council, date not printed",
        ),
        (
            Place("a.txt", PaperKind.MINUTES, body="Panel", date=dt.date(2023, 7, 7), date_inferred=True),
            "The minutes of the Panel on 7 July 2023 (date inferred)",
        ),
        (Place("a.txt", PaperKind.MINUTES), "a.txt (minuted, meeting not named) says:"),
        (
            Place("a.txt", PaperKind.MINUTES, item=AgendaItem(None, "Improvement Plan")),
            "a.txt, “Improvement Plan” (minuted, meeting not named) says:",
        ),
    ],
    ids=["no date", "inferred date", "no meeting", "no meeting, an item"],
)
def test_the_line_before_a_quote_says_what_is_not_known(place: Place, line: str) -> None:
    assert introduction(Passage(1, place, (Piece(1, "So.", 0, 3, Authority.MINUTED),))).startswith(line)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (
            Place("a.txt", PaperKind.MINUTES, body="Panel", date=dt.date(2021, 1, 13)),
            "On 13 January 2021: The minutes of the Panel, record:",
        ),
        (
            Place("a.txt", PaperKind.MINUTES, body="Panel", date=dt.date(2021, 1, 13), date_inferred=True),
            "On 13 January 2021 (date inferred): The minutes of the Panel, record:",
        ),
        (Place("a.txt", PaperKind.MINUTES, body="Panel"), "Date not printed: The minutes of the Panel, record:"),
    ],
    ids=["a date", "an inferred date", "no date"],
)
def test_the_date_stands_first_where_others_differ(place: Place, line: str) -> None:
    passage = Passage(1, place, (Piece(1, "So.", 0, 3, Authority.MINUTED),))
    assert attribution(Citation(1, Quote(passage, passage.pieces[0], ((0, 3),))), dated=True) == line


def test_after_a_quote_of_the_same_item_only_who_speaks_is_told() -> None:
    before, after = held("So.", id_=1, speaker="Ann Lee"), held("No.", id_=2, speaker="Bob Oak")
    cited = [Citation(number, Quote(one, one.pieces[0], ((0, 3),))) for number, one in enumerate((before, after), 1)]
    assert further(cited[1], cited[0]) == "Bob Oak said under the same item:"


def test_after_a_quote_of_another_authority_the_whole_line_is_told() -> None:
    said, minuted = held("So."), held("No.", Authority.MINUTED, id_=2)
    cited = [Citation(number, Quote(one, one.pieces[0], ((0, 3),))) for number, one in enumerate((said, minuted), 1)]
    assert further(cited[1], cited[0]) == attribution(cited[1])

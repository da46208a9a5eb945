"""Tables that are minuted under an item, in a catch-up."""

from __future__ import annotations

from assistant.catchup.summary import Line, LineKind
from assistant.catchup.tables import tables_in
from tests.unit.sections import MINUTED, RESOLVED, piece, section

PRICES = "Tenderer | Price\nElm Ltd | £171,250\nOak Ltd | £168,900"
FOUND = "Four firms were asked. Two tenders had come:"


def lines(table: str = PRICES, told: tuple[Line, ...] = (), lead: str = FOUND) -> list[Line]:
    told_there = section([piece(lead), piece(table, at=2, table=True)])
    return list(tables_in([told_there], {MINUTED}, told))


def test_a_table_is_told_with_the_sentence_that_leads_in_to_it() -> None:
    (line,) = lines()
    assert (line.kind, line.text) == (LineKind.POINT, f"Two tenders had come:\n{PRICES}")


def test_what_stands_before_without_a_colon_does_not_lead_in() -> None:
    assert [line.text for line in lines(lead="Two tenders had come.")] == [PRICES]


def test_a_long_table_is_told_in_whole_rows() -> None:
    rows = [f"Firm {number} | a price of £{number},000 without tax" for number in range(1, 40)]
    (line,) = lines("Tenderer | Price\n" + "\n".join(rows))
    *shown, last = line.text.splitlines()[2:]
    assert (last, shown) == ("…", rows[: len(shown)])
    assert 5 < len(shown) < len(rows)


def test_a_table_that_is_decided_or_of_actions_or_of_one_row_is_not_told_again() -> None:
    whole = section([piece(PRICES, RESOLVED, 2, table=True)]).whole
    assert not lines(told=(Line(LineKind.DECIDED, whole),))
    assert not lines("Tenderer | Price\nElm Ltd | £171,250")
    assert not lines("Action | Owner | Due | Status\nBuy a bin | Ann Lee | May | Done\nMend it | Bo Oak | June | Open")

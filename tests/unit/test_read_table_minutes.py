"""Minutes and sheets of decisions that are one table."""

from __future__ import annotations

import pytest

from index.accounting import account
from index.minutes.item_tables import Column, head_of
from index.readers import read_text
from index.readers.table_minutes import TableMinutesReader
from index.text import whole_sentences
from index.types import Authority, Meeting

OVER = "Oakley Parish Council\nAmenities Committee\n"
OVER += "Minutes of the meeting held on 16 May 2022\nPresent: Cllrs A Lee, B Oak\n\n"


def meeting(table: str) -> Meeting:
    text = OVER + table
    assert TableMinutesReader().recognises(text)
    paper = read_text(text)
    words = account(text, paper)
    assert (words.lost, words.repeated) == (0, 0)
    return paper.meetings[0]


def decided(told: Meeting) -> list[tuple[str, str]]:
    return [
        (told.items[one.item].title, one.text)
        for one in told.contributions
        if one.authority is Authority.RESOLVED and one.item is not None
    ]


def test_each_row_is_an_item_with_its_decision() -> None:
    told = meeting(
        "No. | Subject | Discussion | Decision | Owner\n"
        "1 | Apologies | None sent | Received from Cllr Ash | -\n"
        "2 | Gate | The hinge broke. Cllr Oak said it was the wind. | Mend it. Clerk to write to the school | Clerk\n"
        "3 | Swings | It was felt to be early | Deferred to July | -\n"
        "4 | Path | Long talk | Not decided | -\n"
    )
    assert [(item.number, item.title) for item in told.items] == [
        ("1", "Apologies"),
        ("2", "Gate"),
        ("3", "Swings"),
        ("4", "Path"),
    ]
    assert decided(told) == [("Gate", "Mend it."), ("Swings", "Deferred to July")]


def test_cells_run_over_lines() -> None:
    told = meeting(
        "Item\tTitle\tDecision\tLead\n\n"
        "1\tOutturn\t(1) The overspend be noted.\n(2) It be met from reserves.\tTreasurer\n\n"
        "2\tGrant\tA grant of £400 be made.\tClerk\n"
    )
    assert decided(told) == [
        ("Outturn", "(1) The overspend be noted. (2) It be met from reserves."),
        ("Grant", "A grant of £400 be made."),
    ]


def test_rows_of_bars_are_broken_to_fit_their_width() -> None:
    told = meeting(
        "Min | Subject | Minute                | Action\n"
        "P1  | Pay       | NJC award is known.   |\n"
        "    |           | Resolved to pay it in |\n"
        "    |           | December              | Clerk\n"
        "P2  | Minutes   | RESOLVED: that they be |\n"
        "    |           | signed                |\n"
    )
    assert decided(told)[0] == ("Pay", "Resolved to pay it in … December")


def test_a_column_of_decisions_and_actions_has_both() -> None:
    told = meeting(
        "ITEM\tDISCUSSION\tDECISION / ACTION\tWHO\n"
        "1. Gate\tThree quotes were seen\tAccept the lowest quote\nGet a date for the work\tClerk\n"
        "2. Dog bins\tThe charge has gone up\t-\n"
    )
    assert decided(told) == [("Gate", "Accept the lowest quote")]


def test_tabs_may_only_bring_cells_into_line() -> None:
    told = meeting(
        "What\t\tWhat we said\t\t\tWhat we decided\tWho's doing it\n\n"
        "Bus fares\tNobody liked the rise\t\tGo for a petition (5-2)\t\tAnn to write it\n\n"
        "Money\t\t£640 is left\tHoodies\t\tBea to order\n"
    )
    assert decided(told) == [("Bus fares", "Go for a petition (5-2)"), ("Money", "Hoodies")]


def test_responses_to_applications_are_decisions() -> None:
    told = meeting(
        "Reference\tAddress\tProposal\tPC response\n"
        "23/00871\t1 Mill Road\tRear extension\tNo objection\n"
        "23/00885\t14 The Drove\tLoft conversion\tObject. Out of keeping with the terrace\n"
    )
    assert [text for _, text in decided(told)] == ["No objection", "Object. Out of keeping with the terrace"]


def test_what_was_decided_before_is_no_decision_of_this_meeting() -> None:
    told = meeting(
        "No | Item | Decision\n1 | Fees | Agree the new fees\n2 | Wall | Approve the plan\n\nCarried forward\n\n"
        "3 | Car park | Agreed in June to seek advice\n"
    )
    assert [title for title, _ in decided(told)] == ["Fees", "Wall"]


@pytest.mark.parametrize(
    "line",
    [
        "Ref | Meeting | Action | Owner | Status",
        "Ref | Decision | Status | Due",
        "Scheme | Cost | Saving",
        "Name\tAuthority\tPresent",
    ],
)
def test_other_tables_are_no_minutes(line: str) -> None:
    assert head_of(line) is None


def test_what_columns_have() -> None:
    head = head_of("Minute | Subject and matters considered | Decision | Officer")
    assert head
    assert head.columns == (Column.NUMBER, Column.TITLE, Column.DECIDED, Column.WHO)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Minutes approved, prop. Dougie, sec. Iain. Noted.", 2),
        ("Carried unan. with thanks. The cttee. agreed it.", 2),
        ("Costs rise 3 per cent. The rest holds.", 2),
        ("Agreed nem. con. The Clerk wrote.", 2),
    ],
)
def test_shorthand_ends_no_sentence(text: str, count: int) -> None:
    assert len(whole_sentences(text)) == count

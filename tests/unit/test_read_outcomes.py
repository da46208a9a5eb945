"""What minutes decided where no sentence says so: in columns, tallies and single words; and what others decided."""

from __future__ import annotations

import pytest

from index.minutes.decided_tables import decides_in_column
from index.readers import read_text
from index.types import Authority, Contribution, PaperKind, Votes

HEAD = """\
ASH PARISH COUNCIL
Minutes of the meeting held on 4 July 2023 at 7pm in the Ark

Present: Cllrs A Lee, B Fry and C Oak

1. Apologies
None.
2. Minutes
RESOLVED that the minutes be signed.
"""


def third(text: str) -> list[Contribution]:
    (meeting,) = read_text(HEAD + text).meetings
    return [one for one in meeting.contributions if one.item == 2]


def decided(text: str) -> list[str]:
    return [one.text for one in third(text) if one.authority is Authority.RESOLVED]


TABLE = "| Reference | Proposal | Decision |\n|---|---|---|\n| 23/0112 | Two dwellings | No objection |"


def test_a_column_of_decisions_makes_a_table_resolved() -> None:
    (table,) = decided(f"3. Planning applications\n\n{TABLE}\n")
    assert table.endswith("No objection |")


@pytest.mark.parametrize(
    "title", ["Planning decisions", "Decisions notified by Rother District Council", "Appeals", "Matters arising"]
)
def test_a_table_of_what_others_decided_is_not(title: str) -> None:
    assert not decided(f"3. {title}\n\n{TABLE}\n")


@pytest.mark.parametrize(
    ("head", "decides"),
    [
        ("Decision", True),
        ("Council’s decision", True),
        ("Resolution", True),
        ("Planning authority decision", False),
        ("Status", False),
        ("Decision date", False),
    ],
)
def test_which_column_tells_decisions(head: str, decides: bool) -> None:
    assert decides_in_column(f"Item\t{head}\n1\tyes", "") is decides
    assert not decides_in_column(f"Item\t{head}\n1\t", "")


TALLIES: dict[str, tuple[str, Votes]] = {
    "on lines of their own": ("For: 7\nAgainst: 3\nAbstentions: 1", Votes(7, 3, 1)),
    "with names": (
        "Voted for: Councillors A Lee, B Fry (2)\nVoted against: Councillor D Ash (1)\nAbstained: none",
        Votes(2, 1, 0),
    ),
    "in Welsh": ("O blaid: 5 Yn erbyn: 2 Ymatal: 1", Votes(5, 2, 1)),
}


@pytest.mark.parametrize(("lines", "votes"), TALLIES.values(), ids=TALLIES)
def test_a_tally_below_a_resolution_is_its_vote(lines: str, votes: Votes) -> None:
    assert third(f"3. Swings\nRESOLVED that the swings be replaced.\n{lines}\n")[0].votes == votes


@pytest.mark.parametrize("word", ["Noted.", "Agreed.", "Approved.", "Duly noted."])
def test_a_word_alone_is_the_outcome(word: str) -> None:
    assert decided(f"3. Work plan\nThe Clerk showed the plan.\n{word}\n") == [word]


def test_a_numbered_resolution() -> None:
    assert decided("3. Bins\nResolution 23/45: To order a bin.\n") == ["Resolution 23/45: To order a bin."]


@pytest.mark.parametrize(
    "text",
    [
        "The County Council’s Cabinet had on 3 May RESOLVED: That the library be closed.",
        "The Finance Committee at its meeting on 3 May 2023 RESOLVED that the grant be paid.",
        "The Committee received the following resolution of Cabinet:\n“RESOLVED: That the fees rise by 5%.”",
        "The Clerk read a letter from Elm Parish Council, which had resolved that a group be set up.",
    ],
    ids=["had on", "at its meeting", "a quotation", "a letter"],
)
def test_what_another_body_resolved_is_no_decision_here(text: str) -> None:
    assert decided(f"3. Reference\n{text}\n") == []


def test_a_page_of_outcomes_in_a_column() -> None:
    text = """\
# Decisions of the Harbour Committee
**Wednesday 5 July 2023, 7.30 pm, Civic Hall**

| Item | Subject | Decision |
| --- | --- | --- |
| 1 | Apologies for absence | Noted |
| 2 | Minutes of 7 June 2023 | Agreed |
| 3 | Lamb Yard | GRANTED (For 4, Against 2, Abstentions 0) |
"""
    paper = read_text(text)
    told = {one.item: one for one in paper.meetings[0].contributions if one.authority is Authority.RESOLVED}
    assert {at: one.text for at, one in told.items()} == {
        1: "Agreed",
        2: "GRANTED (For 4, Against 2, Abstentions 0)",
    }
    assert told[2].votes == Votes(4, 2, 0)
    assert paper.kind is PaperKind.MINUTES


SENTENCES = {
    "in a lettered paragraph": ("(a) 23/0112 The Ark, porch. Resolved: no objection.", "Resolved: no objection."),
    "a firm's name": (
        "Resolved to take the price of Elm Glass Ltd. of £90, and to ask for a plan.",
        "Resolved to take the price of Elm Glass Ltd. of £90, and to ask for a plan.",
    ),
    "in both languages": (
        "Penderfynwyd talu. / Resolved to pay the bills.",
        "Penderfynwyd talu. / Resolved to pay the bills.",
    ),
    "bills": (
        "The balance is £90. The following were approved for payment: Clerk £40, Ark £9.",
        "The following were approved for payment: Clerk £40, Ark £9.",
    ),
}


@pytest.mark.parametrize(("text", "decision"), SENTENCES.values(), ids=SENTENCES)
def test_the_sentence_that_decides(text: str, decision: str) -> None:
    assert decided(f"3. Planning\n{text}\n") == [decision]

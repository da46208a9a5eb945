"""Items in the numberings of many councils, and titles over two lines or with text behind them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from index.readers import read_text

HEAD = "Elm Council\nMinutes of the Harbour Board held on 4 July 2023 at 7pm in the Ark\n\nPresent: Cllr A Lee\n\n"
TITLES = ["Apologies for absence", "Minutes of the last meeting", "Slipway", "Moorings", "Date of next meeting"]
NUMBERINGS: dict[str, Callable[[int], str]] = {
    "a code with a space": lambda i: f"HB {12 + i}",
    "a code, a space and years": lambda i: f"HB 23/24-{12 + i}",
    "a code with an ampersand": lambda i: f"H&B {12 + i}",
    "years and a number": lambda i: f"23-24/{112 + i}",
    "years with a slash": lambda i: f"23/24-{112 + i}",
    "dots": lambda i: f"24.06.{11 + i}",
}


def items(text: str) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in read_text(HEAD + text).meetings[0].items]


@pytest.mark.parametrize("number", NUMBERINGS.values(), ids=NUMBERINGS)
@pytest.mark.parametrize("between", [" ", "\n"], ids=["on the line", "above"])
def test_a_numbering(number: Callable[[int], str], between: str) -> None:
    text = "".join(f"{number(i)}{between}{title}\nThe Clerk spoke of it.\n\n" for i, title in enumerate(TITLES))
    assert items(text) == [(number(i), title) for i, title in enumerate(TITLES)]


@pytest.mark.parametrize("word", ["Min.", "No.", "Minute"])
def test_a_word_before_the_number(word: str) -> None:
    text = "".join(f"{word} {12 + i} {title}\nThe Clerk spoke of it.\n\n" for i, title in enumerate(TITLES))
    assert [number for number, _ in items(text)] == ["12", "13", "14", "15", "16"]


RUN_IN = {
    "a purpose without a mark": ("Minutes To confirm the minutes of 6 June.", "Minutes"),
    "who is away": ("Apologies: Cllr D Elm (ill).", "Apologies"),
    "when next": ("Date of next meeting: 5 July 2023.", "Date of next meeting"),
    "two lines": ("Fees for\nanimal licences", "Fees for animal licences"),
    "a line that cannot end so": ("Review of the\nHarbour Dues", "Review of the Harbour Dues"),
    "copies": ("Budget (copy attached)", "Budget"),
    "to follow": ("Budget [to follow] (Pages 3 - 5)", "Budget"),
    "by mouth": ("Clerk's report (verbal update)", "Clerk's report"),
    "brackets of its own": ("Public session (15 minutes)", "Public session (15 minutes)"),
}


@pytest.mark.parametrize(("line", "title"), RUN_IN.values(), ids=RUN_IN)
def test_a_title_apart_from_what_runs_on(line: str, title: str) -> None:
    text = f"1. Apologies\nNone.\n\n2. {line}\n\nThe Clerk spoke of it.\n\n3. Minutes\nRESOLVED that they be signed.\n"
    assert items(text)[1] == ("2", title)


def test_a_title_in_capitals_over_two_lines() -> None:
    text = (
        "1.   APOLOGIES\n\n     None.\n\n2.   REPORT OF THE HARBOUR MASTER\n     ON MOORINGS\n\n     It was received.\n"
    )
    assert items(text) == [("1", "APOLOGIES"), ("2", "REPORT OF THE HARBOUR MASTER ON MOORINGS")]


@pytest.mark.parametrize("outcome", ["RESOLVED.", "AGREED", "NONE", "IT WAS RESOLVED TO WAIT."])
def test_an_outcome_in_capitals_is_no_part_of_a_title(outcome: str) -> None:
    text = f"1. APOLOGIES\nNONE\n\n2. SLIPWAY\n{outcome}\n\n3. MINUTES\nRESOLVED.\n"
    assert items(text) == [("1", "APOLOGIES"), ("2", "SLIPWAY"), ("3", "MINUTES")]


def test_parts_do_not_stand_for_the_item_that_they_are_parts_of() -> None:
    text = (
        "## 1. Apologies\n\nNone.\n\n## 2. Minutes\n\nRESOLVED.\n\n## 3. Moorings\n\n### 3.1 North quay\n\n"
        "It leaks.\n\n### 3.2 South quay\n\nIt does not.\n\n## 4. Date of next meeting\n\n5 July 2023\n"
    )
    numbers = [number for number, _ in items(text)]
    assert [number for number in numbers if number and "." not in number] == ["1", "2", "3", "4"]


def test_a_title_in_bold_before_the_text_of_its_cell() -> None:
    rows = (
        "| Minute | Discussion | Action |\n|---|---|---|\n| 12 | **Apologies** Cllr C Oak | |\n"
        "| 13 | **Audit progress** The Head of Audit said that nine audits were done and two put off. | HoA |\n"
    )
    assert items(rows) == [("12", "Apologies"), ("13", "Audit progress")]


PACK = """\
ELM COUNCIL

CABINET

Tuesday, 4 July 2023 at 6.00 pm

AGENDA

1    Apologies

2    Minutes (Pages 3 - 4)

3    Quay Working Group (Pages 5 - 6)

4    Budget (Pages 7 - 8)

Page 5
Agenda Item 3

QUAY WORKING GROUP

Minutes of a meeting of the Quay Working Group held on 6 June 2023

Present: Cllr A Lee

11   Apologies

None.

12   Minutes

Agreed.

Page 6

13   Slipway

It leaks.

Page 7
Agenda Item 4

BUDGET

Report of: Treasurer
"""


def test_minutes_of_another_body_in_a_pack() -> None:
    meeting = read_text(PACK).meetings[1]
    assert (meeting.body, [item.number for item in meeting.items]) == ("Quay Working Group", ["11", "12", "13"])


MARKED = {
    "behind the number on its own line": "Agenda Item {} *\nSubject: {}\nDecision: That it be approved.\n\n",
    "at the number": "{}*\nTitle: {}\nDecision: That it be approved.\n\n",
    "between the number and the title": "{}. * {}\nDecision: That it be approved.\n\n",
    "two of them": "Item {} **\n{}\nDecision: That it be approved.\n\n",
}


@pytest.mark.parametrize("form", MARKED.values(), ids=MARKED)
def test_a_mark_of_key_decisions_hides_no_item(form: str) -> None:
    plain = re.sub(r" ?\*+", "", form)
    text = "".join((form if i % 2 else plain).format(i + 4, title) for i, title in enumerate(TITLES))
    assert items(text) == [(str(i + 4), title) for i, title in enumerate(TITLES)]


def test_a_footnote_with_a_mark_is_no_item() -> None:
    text = "".join(f"{i + 1}. {title}\nThe Clerk spoke of it.\n\n" for i, title in enumerate(TITLES))
    assert len(items(text + "* Decisions marked so are key decisions.\n")) == len(TITLES)

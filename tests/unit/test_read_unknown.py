"""Papers of no known form are kept, and say so."""

from __future__ import annotations

import pytest

from index.readers import read_text
from index.types import Authority, Contribution, Meeting, PaperKind

LETTER = "Dear all,\n\nwe met on 3 May and talked about the hall.\nIt rains  in.\n \n\nYours, Ann"


def test_prose_is_a_paper_without_a_meetings_facts() -> None:
    paper = read_text(LETTER)
    told = ("Dear all,", "we met on 3 May and talked about the hall.", "It rains in.", "Yours, Ann")
    assert paper.kind is PaperKind.REPORT
    assert paper.meetings == (Meeting(contributions=tuple(Contribution(text, Authority.REPORTED) for text in told)),)


def test_prose_warns_that_its_form_is_unknown() -> None:
    (warning,) = read_text(LETTER).warnings
    assert "not recognised" in warning


@pytest.mark.parametrize(
    "text",
    [
        "# Agenda\n\n### 1 Welcome\n\n### 2 Close\n",
        "Agenda item\n\nA title without minutes\n",
        "12.\n\nThe only number\n\nMinutes:\n\nNone.\n",
    ],
    ids=["an agenda of two items", "an item page without minutes", "one numbered item"],
)
def test_too_little_structure_is_no_form(text: str) -> None:
    assert read_text(text).kind is PaperKind.REPORT


QUESTIONS = "The list of them all goes to each member every month. Put all your questions"


@pytest.mark.parametrize(
    ("end", "warned"),
    [
        ("The members then asked the officers of the council whether any of the three sites might be", True),
        ("The members then asked the officers of the council whether any of the sites might be used.", False),
        ("- to agree the programme of work and to manage it so as to show what it was worth to the", False),
        ("Signed by the chairman", False),
        (f"{QUESTIONS} to clerk@rothervale.example", False),
        (f"{QUESTIONS} by a form (www.rothervale.example/councillors/ask)", False),
        (f"{QUESTIONS} of what is printed in accounts.pdf", False),
        (f"{QUESTIONS} of what is printed there to the", True),
    ],
    ids=["within a sentence", "at its end", "a list", "a short line", "an e-mail address", "a page", "a file", "the"],
)
def test_a_paper_that_breaks_off_says_so(end: str, warned: bool) -> None:
    assert any("breaks off" in warning for warning in read_text(f"{LETTER}\n\n{end}").warnings) == warned

"""What looks like the title of an agenda item, and what runs on behind one on its line."""

from __future__ import annotations

import pytest

from index.parts import titles

USUAL = """
Apologies for Absence|APOLOGIES|To receive apologies|Declarations of Members’ Interests|Disclosure of Pecuniary Interest
Minutes of the Last Meeting|Welcome|Chairman’s announcements|Public participation|Matters arising|Any other business
Urgent items|Date of Next Meeting|Exclusion of the Press and Public|Forward Plan|Notices of Motion|Questions by Members
Petitions|Accounts for payment|Close of meeting|Ymddiheuriadau|Cofnodion|Datgan buddiant|Croeso
"""


@pytest.mark.parametrize("title", USUAL.replace("\n", "|").strip("|").split("|"))
def test_usual_business(title: str) -> None:
    assert titles.is_usual(title)


@pytest.mark.parametrize(
    "title", ["Budget 2024/25", "Land north of Mill Lane", "21/01204/FUL - The Old Forge", "ITEMS WHICH WERE LATE"]
)
def test_other_titles_are_titles_but_not_usual(title: str) -> None:
    assert titles.worth(title) > 0
    assert not titles.is_usual(title)


NO_TITLES = {
    "an amount": "£500",
    "a figure": "12",
    "one letter": "a",
    "a small letter first": "parks and gardens of the town",
    "a sentence": "Members asked why the bins were late.",
    "a long sentence": "The officer explained that the scheme had been paid for by a grant from the county and others.",
    "many words": "park " * 41,
    "a resolution": "That the work be done by May",
    "a body that does something": "The Committee asked for more",
    "a councillor": "Cllr Smith",
    "somebody": "Mrs Jane Oak",
    "cut off at a comma": "Leisure centres, parks,",
    "cut off at a small word": "An update on the future of",
}


@pytest.mark.parametrize("words", NO_TITLES.values(), ids=NO_TITLES)
def test_what_is_no_title(words: str) -> None:
    assert titles.worth(words) <= 0


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Waste", "Waste contract with the county and the two neighbouring districts, renewed for the years to come"),
        ("Report on waste collection in the borough", "Report on waste collection in the borough."),
        ("WHAT WAS SAID", "What was said"),
        ("To note what was spent", "Note what was spent"),
        ("Local plan", "Local plan;"),
    ],
    ids=["short", "no full stop", "capitals are no sentence", "a purpose is no sentence", "whole"],
)
def test_one_is_more_of_a_title_than_another(better: str, worse: str) -> None:
    assert titles.worth(better) > titles.worth(worse)


RUN_ON = {
    "Planning: the council had no objection to it.": ("Planning", "the council had no objection to it."),
    "Minutes – To approve the minutes of 26 March": ("Minutes", "To approve the minutes of 26 March"),
    "Minutes. To approve them": ("Minutes", "To approve them"),
    "Apologies. None received.": ("Apologies", "None received."),
    "Apologies: none.": ("Apologies", "none."),
    "Grass cutting. The clerk will get quotes.": ("Grass cutting", "The clerk will get quotes."),
    "Mayor’s report: Cllr. Oak was thanked for it.": ("Mayor’s report", "Cllr. Oak was thanked for it."),
    "Works at St. Mary's Hall. The hall is closed.": ("Works at St. Mary's Hall", "The hall is closed."),
    "Reply of Cllr. Oak. He was unwell.": ("Reply of Cllr. Oak", "He was unwell."),
    "Apologies – received from Cllr Lee and Cllr Oak and from the two members of the county council": (
        "Apologies",
        "received from Cllr Lee and Cllr Oak and from the two members of the county council",
    ),
}


@pytest.mark.parametrize(("line", "parts"), RUN_ON.items(), ids=RUN_ON)
def test_text_that_runs_on_behind_a_title(line: str, parts: tuple[str, str]) -> None:
    assert titles.split(line) == parts


@pytest.mark.parametrize(
    "line",
    [
        "Local Plan – Options",
        "Housing: a strategy",
        "21/01204/FUL - The Old Forge, St Ruan, for a house of two storeys, a garage and a new access to the road",
        "The clerk was asked to write to the county: it is late.",
        "A report with a title of more than ten words in all: it was noted.",
    ],
    ids=["dash inside a title", "colon inside a title", "application", "sentence", "long head"],
)
def test_a_line_that_stays_whole(line: str) -> None:
    assert titles.split(line) == (line, "")


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Apologies: none", ("Apologies", "none")),
        ("Declarations of interest - None received.", ("Declarations of interest", "None received.")),
        ("Work plan – noted", ("Work plan", "noted")),
        ("Ymddiheuriadau: Dim", ("Ymddiheuriadau", "Dim")),
        ("Bins - approved locations", ("Bins - approved locations", "")),
        ("Bins: a new bin", ("Bins: a new bin", "")),
    ],
)
def test_what_became_of_an_item_stands_behind_its_title(line: str, parts: tuple[str, str]) -> None:
    assert titles.split(line) == parts

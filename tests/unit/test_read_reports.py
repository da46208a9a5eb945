"""Reports by themselves, and which item of an agenda a report bound behind it belongs to."""

from __future__ import annotations

import datetime as dt

import pytest

from index.parts.blocks import Block, blocks
from index.parts.sheets import MARK, sheets_of, with_pages
from index.readers import read_text
from index.readers.report_parts import ReportParts
from index.types import AgendaItem, Authority, PaperKind

REPORT = """\
Rother Vale District Council

Agenda Item No: 7

Report to: Cabinet – for decision

Date: 4 July 2023

Report of: Director of Harbours

Subject: Harbour Dues

1.1 Dues have not risen since 1 May 2019.

Recommendations:

RESOLVED:

That the dues be raised.
"""


def test_a_report_is_the_one_item_of_its_meeting() -> None:
    paper = read_text(REPORT)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.council, meeting.body, meeting.date) == (
        PaperKind.REPORT,
        "Rother Vale District Council",
        "Cabinet",
        dt.date(2023, 7, 4),
    )
    assert [(item.number, item.title, item.exempt) for item in meeting.items] == [("7", "Harbour Dues", False)]
    assert paper.warnings == ()


def test_nothing_in_a_report_is_resolved() -> None:
    (meeting,) = read_text(REPORT).meetings
    assert {one.authority for one in meeting.contributions} == {Authority.REPORTED}
    assert {one.item for one in meeting.contributions} == {0}


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        ("Subject: Harbour Dues", "Title of report: Harbour Dues", "Harbour Dues"),
        ("Subject: Harbour Dues", "**Report title:** Harbour Dues", "Harbour Dues"),
        ("Subject: Harbour Dues", "# Harbour Dues\n\nWards affected: All", "Harbour Dues"),
        ("Subject: Harbour Dues", "| Subject | Harbour Dues |", "Harbour Dues"),
    ],
    ids=["title", "bold", "heading", "row"],
)
def test_the_title_of_a_report(before: str, after: str, title: str) -> None:
    assert read_text(REPORT.replace(before, after)).meetings[0].items[0].title == title


def test_an_exempt_report() -> None:
    text = REPORT.replace("Subject:", "NOT FOR PUBLICATION\n\nSubject:")
    assert read_text(text).meetings[0].items[0].exempt


HEADED = """\
ASHBY TOWN COUNCIL

Parks Committee - 8 May 2024

Agenda item 5: Benches on the Green

Report of the Parks Manager, Jo Lee

1. Options

1.1 There are two, as the count of 2 April showed.

7.1 That oak be chosen.

Jo Lee, Parks Manager, 27 April 2024.
"""
HEADS = {
    "item and title on a line": HEADED,
    "the item's number alone": HEADED.replace("item 5: Benches on the Green", "item 5\n\n## Benches on the Green"),
    "the body in a title, the day below": HEADED.replace("Committee - 8", "Committee\n\n8"),
    "by the officer": HEADED.replace("Report of the Parks", "Report by the Parks"),
}


@pytest.mark.parametrize("text", HEADS.values(), ids=list(HEADS))
def test_a_report_whose_head_has_no_labels_is_to_the_meeting_and_item_that_it_prints(text: str) -> None:
    paper = read_text(text)
    (meeting,) = paper.meetings
    assert (paper.kind, meeting.council, meeting.body, meeting.date) == (
        PaperKind.REPORT,
        "Ashby Town Council",
        "Parks Committee",
        dt.date(2024, 5, 8),
    )
    assert [(item.number, item.title) for item in meeting.items] == [("5", "Benches on the Green")]
    assert paper.warnings == ()


def test_the_title_of_a_section_heads_what_stands_under_its_number() -> None:
    told = [(one.heading, one.text) for one in read_text(HEADED).meetings[0].contributions]
    assert ("1. Options", "1.1 There are two, as the count of 2 April showed.") in told


def test_a_report_without_a_date_warns() -> None:
    (warning,) = read_text(REPORT.replace("Date: 4 July 2023", "Date: to be agreed")).warnings
    assert "no date" in warning


@pytest.mark.parametrize(
    "text",
    [
        "To: All members\n\nDate: 4 July 2023\n\nSubject: The hall\n\nIt rained in.",
        "Report of: The Clerk\n\nSubject: The hall\n\nIt rained in.",
        "It rained.\n\n" * 81 + REPORT,
        HEADED.replace("8 May 2024", "spring"),
        HEADED.replace("Report of the Parks Manager, Jo Lee", "The benches are old."),
    ],
    ids=["letter", "two fields", "fields far below", "head without a day", "head without an officer"],
)
def test_what_is_no_report(text: str) -> None:
    assert read_text(text).meetings[0].items == ()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Agenda Item No: 7", "7"),
        ("Agenda Item 7", "7"),
        ("AGENDA ITEM 7.", "7"),
        ("Item number 77/21", "77/21"),
        ("Item 7a", "7a"),
        ("Agenda Item", None),
        ("Item 7 was late", None),
        ("Agenda Item Budget", None),
    ],
)
def test_the_mark_of_an_item(line: str, number: str | None) -> None:
    match = MARK.match(line)
    assert (match["number"] if match else None) == number


def sheet_texts(text: str) -> list[list[str]]:
    return [[block.text for block in sheet if block.text] for sheet in sheets_of(list(blocks(text)))]


SHEETS = {
    "three empty lines": ("Dues rose.\n\n\n\nIt closed.", [["Dues rose."], ["It closed."]]),
    "form feed": ("Dues rose.\fIt closed.", [["Dues rose."], ["It closed."]]),
    "blank page": (
        "Dues rose.\n\nThis page is intentionally left blank\n\nIt closed.",
        [["Dues rose."], ["This page is intentionally left blank", "It closed."]],
    ),
    "second mark": (
        "Agenda Item 2\n\nDues rose.\n\n# Stalls\n\nAgenda Item 3\n\nThey were let.",
        [["Agenda Item 2", "Dues rose."], ["Stalls", "Agenda Item 3", "They were let."]],
    ),
    "first mark": (
        "Dues rose.\n\n# Stalls\n\nAgenda Item 3\n\nThey were let.",
        [["Dues rose."], ["Stalls", "Agenda Item 3", "They were let."]],
    ),
    "mark below its heading": ("# Stalls\n\nAgenda Item 3\n\nLet.", [["Stalls", "Agenda Item 3", "Let."]]),
    "heading after a page mark": ("Dues rose.\n\nPage 7\n\n# Stalls", [["Dues rose.", "Page 7"], ["Stalls"]]),
    "heading": ("Dues rose.\n\n# Stalls", [["Dues rose.", "Stalls"]]),
}


@pytest.mark.parametrize(("text", "sheets"), SHEETS.values(), ids=SHEETS)
def test_where_sheets_are_parted(text: str, sheets: list[list[str]]) -> None:
    assert sheet_texts(text) == sheets


def pages_of(text: str) -> list[tuple[str, int | None]]:
    (sheet,) = sheets_of(list(blocks(text)))
    return [(block.text, block.page) for block in with_pages(sheet)]


def test_the_one_page_mark_tells_the_page_from_the_heading_above_it() -> None:
    assert pages_of("Dues rose.\n\n# Stalls\n\nPage 7\n\nThey were let.") == [
        ("Dues rose.", None),
        ("Stalls", 7),
        ("Page 7", 7),
        ("They were let.", 7),
    ]


@pytest.mark.parametrize(
    "text",
    ["Dues rose.\n\nPage 7\n\nIt closed.\n\nPage 8\n\nSo it was.", "Page 7\n\n" + "Dues rose to a tenth. " * 200],
    ids=["two marks", "more than a page"],
)
def test_pages_that_no_mark_tells(text: str) -> None:
    assert {page for words, page in pages_of(text) if not words.startswith("Page")} == {None}


ITEMS = [AgendaItem("1", "Minutes"), AgendaItem("2", "Harbour dues report"), AgendaItem("3", "Market stalls report")]
PARTS = ReportParts(ITEMS, [None, range(9, 15), range(15, 21)])


def sheet(text: str, page: int | None = None) -> list[Block]:
    return [Block(block.kind, block.text, block.level, page, block.lines) for block in blocks(text)]


@pytest.mark.parametrize(
    ("text", "page", "item"),
    [
        ("Agenda Item 3\n\nDues rose.", None, 2),
        ("Dues rose.", 10, 1),
        ("Agenda Item 3\n\nDues rose.", 10, 2),
        ("Agenda Item 8\n\nDues rose.", 15, 2),
        ("Agenda Item 8\n\nDues rose.", None, None),
        ("Dues rose.", 21, None),
    ],
    ids=["mark", "page", "mark before page", "unknown mark with page", "unknown mark", "page of no item"],
)
def test_what_shows_the_item_of_a_sheet(text: str, page: int | None, item: int | None) -> None:
    assert PARTS.shown(sheet(text, page)) == item


@pytest.mark.parametrize(
    ("text", "before", "item"),
    [
        ("# The dues of the harbour", None, 1),
        ("# The dues of the harbour", 1, None),
        ("# Stalls of the market", 1, 2),
        ("# Report", None, None),
        ("# The harbour", None, None),
        ("The harbour dues", None, None),
        ("a\n\nb\n\nc\n\nd\n\n# Harbour dues", None, None),
    ],
    ids=["telling words", "an earlier item", "the next item", "a word of many", "one word", "no heading", "far below"],
)
def test_a_heading_that_tells_the_item(text: str, before: int | None, item: int | None) -> None:
    assert PARTS.headed(sheet(text), before) == item

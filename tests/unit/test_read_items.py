"""Which lines of a paper begin its agenda items, however they are numbered, and which do not."""

from __future__ import annotations

import pytest

from index.parts.blocks import Kind, blocks
from index.parts.items import Item, items_in
from index.parts.labels import apart, begins_text, is_decision, is_label, is_minutes
from index.parts.listed import rows_apart
from index.types import Furniture

Listed = list[tuple[str | None, str]]


def read(text: str) -> list[Item]:
    return items_in(list(rows_apart(list(blocks(text)))))[1]


def listed(text: str) -> Listed:
    return [(item.number, item.title) for item in read(text)]


def paper(*lines: str) -> str:
    return "\n\n".join(lines)


ONE: Listed = [("1", "Apologies"), ("2", "Minutes of the last meeting"), ("3", "Budget")]
STYLES: dict[str, tuple[str, Listed]] = {
    "dots": ("1. Apologies\n\n2. Minutes of the last meeting\n\n3. Budget", ONE),
    "no dots": ("1 Apologies\n\n2 Minutes of the last meeting\n\n3 Budget", ONE),
    "glued": ("1.Apologies\n\n2.Minutes of the last meeting\n\n3.Budget", ONE),
    "dashes": ("1 - Apologies\n\n2 – Minutes of the last meeting\n\n3: Budget", ONE),
    "headings": ("### 1. Apologies\n\n### 2. Minutes of the last meeting\n\n### 3. Budget", ONE),
    "bold": ("**1.** **Apologies**\n\n**2.** **Minutes of the last meeting**\n\n**3.** **Budget**", ONE),
    "bullets": ("- 1. Apologies\n\n- 2. Minutes of the last meeting\n\n- 3. Budget", ONE),
    "bars": ("1 | Apologies |\n\n2 | Minutes of the last meeting |\n\n3 | Budget |", ONE),
    "item": ("Item 1 Apologies\n\nItem 2: Minutes of the last meeting\n\nAgenda Item No. 3 Budget", ONE),
    "above": ("1.\n\nApologies\n\n2.\n\nMinutes of the last meeting\n\n3.\n\nBudget", ONE),
    "starred": ("1. Apologies\n\n* 2. Minutes of the last meeting\n\n3. Budget", ONE),
    "pages": ("1. Apologies\n2. Minutes of the last meeting          5 - 8\n3. Budget                to follow", ONE),
    "table": ("Item\tSubject\n1\tApologies\n2\tMinutes of the last meeting\n3\tBudget", ONE),
    "slashes": (
        "77/21 Apologies\n\n78/21 Minutes\n\n78A/21 Urgent business\n\n79/21 Budget",
        [("77/21", "Apologies"), ("78/21", "Minutes"), ("78A/21", "Urgent business"), ("79/21", "Budget")],
    ),
    "dates": (
        "23/05/01 Apologies\n\n23/05/02 Minutes\n\n23/05/03 Budget",
        [("23/05/01", "Apologies"), ("23/05/02", "Minutes"), ("23/05/03", "Budget")],
    ),
    "codes": ("C1 Apologies\n\nC2 Minutes\n\nC3 Budget", [("C1", "Apologies"), ("C2", "Minutes"), ("C3", "Budget")]),
    "codes behind": (
        "APOLOGIES    PLA146/14\n\nNone.\n\nMINUTES    PLA147/14\n\nThey were signed.\n\nBUDGET    PLA148/14",
        [("PLA146/14", "APOLOGIES"), ("PLA147/14", "MINUTES"), ("PLA148/14", "BUDGET")],
    ),
    "codes below": (
        "Apologies\n\nPLA146/14\n\nNone.\n\nMinutes\n\nPLA147/14\n\nThey were signed.\n\nBudget\n\nPLA148/14",
        [("PLA146/14", "Apologies"), ("PLA147/14", "Minutes"), ("PLA148/14", "Budget")],
    ),
    "brackets": (
        "### (139) Apologies\n\n### (140) Minutes\n\n### (141) Budget",
        [("139", "Apologies"), ("140", "Minutes"), ("141", "Budget")],
    ),
    "late start": (
        "590. Minutes\n\n591. Interests\n\n592. Sickness absence",
        [("590", "Minutes"), ("591", "Interests"), ("592", "Sickness absence")],
    ),
    "put between": (
        "1. Apologies\n\n2. Minutes\n\n2a Urgent business\n\n3. Budget",
        [("1", "Apologies"), ("2", "Minutes"), ("2a", "Urgent business"), ("3", "Budget")],
    ),
    "gap": (
        "1. Apologies\n\n2. Minutes\n\n5. Budget\n\n6. Any other business",
        [("1", "Apologies"), ("2", "Minutes"), ("5", "Budget"), ("6", "Any other business")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STYLES.values(), ids=STYLES)
def test_numbered_items(text: str, expected: Listed) -> None:
    assert listed(text) == expected


def test_parts_with_titles_are_items() -> None:
    text = "## 1 Apologies\n\n## 2 Reports\n\n### 2.1 Report on damp\n\n### 2.2 Report on homes\n\n## 3 Urgent business"
    assert [number for number, _ in listed(text)] == ["1", "2", "2.1", "2.2", "3"]


NO_ITEMS = {
    "paragraphs of minutes": "33.1 The Chair noted the report.\n\n33.2 Members asked why it was late.",
    "paragraphs alone": "10.1 It was late.\n\n10.2 Members were told why.",
    "parts of a resolution": "RESOLVED:\n\n1. That the report be noted.\n\n2. That the plan be adopted.",
    "letters": "(a) the report was noted;\n\n(b) the plan was adopted.",
    "brackets": "(1) the report be noted;\n\n(2) the plan be adopted.",
    "questions": "(Q1) Cllr Lee asked about the bins.\n\n(Q2) Cllr Oak asked about the parks.",
    "years": "2021 Budget\n\n2022 Budget\n\n2023 Budget",
    "a date": "4.7.23 was the last day.",
    "a date without words": "4 July 2023",
    "a time": "10.00 am the meeting began.",
    "a time of day": "7 pm",
    "members": "12 members were present.",
    "a span": "9 - 14 of the report",
    "councillors": "1. Cllr Ann Lee\n\n2. Cllr Tom Oak\n\n3. Cllr Ed Ash",
    "planning references": "21/01204/FUL The Old Forge was visited.\n\n21/01877/FUL The wall was too high.",
    "figures": "12\n\n34\n\n56",
}


@pytest.mark.parametrize("text", NO_ITEMS.values(), ids=NO_ITEMS)
def test_what_begins_no_item_among_others(text: str) -> None:
    within = f"32. Minutes\n\nThey were signed.\n\n33. Waste\n\nIt was talked over.\n\n{text}\n\n34. Budget\n\nNone."
    assert listed(within) == [("32", "Minutes"), ("33", "Waste"), ("34", "Budget")]


@pytest.mark.parametrize("text", NO_ITEMS.values(), ids=NO_ITEMS)
def test_what_begins_no_item_by_itself(text: str) -> None:
    assert listed(text) == []


def test_a_paragraph_with_the_next_number_is_no_item_where_a_title_is() -> None:
    text = "1. Apologies\n\n2. Minutes\n\n3. that the minutes be signed\n\n3. Budget\n\n4. Urgent business"
    assert [title for _, title in listed(text)] == ["Apologies", "Minutes", "Budget", "Urgent business"]


def test_a_number_far_beyond_is_of_another_series() -> None:
    text = "1. Apologies\n\n2. Minutes\n\n590. Houses built\n\n3. Budget\n\n4. Urgent business"
    assert [number for number, _ in listed(text)] == ["1", "2", "3", "4"]


UNNUMBERED: dict[str, tuple[str, list[str]]] = {
    "above labels": (
        paper("Apologies", "Minutes:", "None.", "Harbour dues", "To consider them.", "Minutes:", "They were agreed."),
        ["Apologies", "Harbour dues"],
    ),
    "with a link to a file": (
        paper("Apologies", "Minutes:", "None.", "Harbour dues PDF 90 KB", "Decision:", "They were agreed."),
        ["Apologies", "Harbour dues PDF 90 KB"],
    ),
    "headings": (
        paper("## Apologies", "None.", "## Harbour dues", "Fine.", "## Minutes", "Signed."),
        ["Apologies", "Harbour dues", "Minutes"],
    ),
    "bold run in": (
        paper("**Apologies:** none came.", "**Harbour dues** They rise.", "**Minutes** They were signed."),
        ["Apologies", "Harbour dues", "Minutes"],
    ),
    "lines": (
        paper(
            *("Apologies", "They came from Cllr Lee, who was away for the week.", "Harbour dues"),
            *("They will rise by a tenth in the spring of next year.", "Minutes of the last meeting"),
            "They were taken as read and were then signed by the Chair.",
        ),
        ["Apologies", "Harbour dues", "Minutes of the last meeting"],
    ),
    "capitals": (
        paper("APOLOGIES", "None.", "HARBOUR DUES", "Fine.", "MINUTES", "Signed."),
        ["APOLOGIES", "HARBOUR DUES", "MINUTES"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), UNNUMBERED.values(), ids=UNNUMBERED)
def test_items_without_numbers(text: str, expected: list[str]) -> None:
    assert listed(text) == [(None, title) for title in expected]


@pytest.mark.parametrize(
    "heading",
    ["Decision", "Reasons for the decision", "Resolved", "Background", "Voting", "Signed", "Part 2", "A sum of £500"],
)
def test_headings_that_are_no_items(heading: str) -> None:
    text = paper("## Apologies", "None.", f"## {heading}", "So it is.", "## Minutes", "Signed.")
    assert listed(text) == [(None, "Apologies"), (None, "Minutes")]


def test_one_usual_heading_makes_no_list_of_items() -> None:
    assert listed(paper("## Apologies", "None.", "## Harbour dues", "They rise.")) == []


def test_what_stands_before_and_under_the_items() -> None:
    head, items = items_in(list(blocks(paper("Cabinet", "1. Apologies", "None.", "2. Minutes: they were signed."))))
    assert [block.text for block in head] == ["Cabinet"]
    assert [[block.text for block in item.blocks] for item in items] == [["None."], ["they were signed."]]


def test_words_beside_a_title_are_furniture() -> None:
    first, second = read("Item 1. [Apologies](/a)\nItem 2. Minutes of the last meeting         5 - 8")
    assert first.furniture == [(Furniture.NUMBER, "1"), (Furniture.LABEL, "Item "), (Furniture.TAG, "/a")]
    assert second.furniture == [(Furniture.NUMBER, "2"), (Furniture.LABEL, "Item "), (Furniture.PAGE, "5 - 8")]


def test_a_section_heads_the_items_below_it() -> None:
    text = paper("## 1. Apologies", "None.", "## PART 2 - EXEMPT ITEMS", "## 2. Budget", "Fine.", "## 3. Minutes")
    _, budget, _ = read(text)
    assert budget.sections == ["PART 2 - EXEMPT ITEMS"]


@pytest.mark.parametrize("heading", ["RESOLVED ITEMS", "WHO SPOKE"], ids=["resolution", "no section"])
def test_another_heading_stays_where_it_is(heading: str) -> None:
    first, second = read(paper("1. Apologies", f"# {heading}", "2. Budget"))
    assert [block.text for block in first.blocks] == [heading]
    assert second.sections == []


LIST = "1\tApologies\t5\n2\tMinutes\t7 - 9\n3\tBudget\t11"


def test_a_table_of_items_is_parted_into_cells() -> None:
    found = list(rows_apart(list(blocks(LIST))))
    assert [block.text for block in found] == ["1 Apologies", "5", "2 Minutes", "7 - 9", "3 Budget", "11"]


@pytest.mark.parametrize(
    "table",
    [
        "Site\t2021\t2022\nHigh Street\t41\t38",
        "1\t2\t3\n4\t5\t6",
        "1\twas late\tthe first\n2\twas early\tthe second",
        "1\tHarbour\tdues\tand\tmore\n2\tMoorings\tdues\tand\tless",
    ],
    ids=["figures with a header", "figures", "sentences", "many cells"],
)
def test_another_table_stays_whole(table: str) -> None:
    assert [block.kind for block in rows_apart(list(blocks(table)))] == [Kind.TABLE]


LABELS = {
    "Minutes:": ("minutes",),
    "Draft minutes:": ("minutes",),
    "**Minutes:**": ("minutes",),
    "Cofnodion:": ("minutes",),
    "Cofnodion / Minutes:": ("minutes",),
    "Decision:": ("decision",),
    "Decisions:": ("decision",),
    "Penderfyniad / Decision:": ("decision",),
    "Additional documents:": ("other",),
    "Dogfennau ychwanegol / Additional documents:": ("other",),
    "Venue:": ("other",),
    "Minutes": (),
    "Minutes: None.": (),
    "Decision makers:": (),
}


@pytest.mark.parametrize(("line", "kinds"), LABELS.items(), ids=LABELS)
def test_labels_of_a_page(line: str, kinds: tuple[str, ...]) -> None:
    assert is_minutes(line) == ("minutes" in kinds)
    assert is_decision(line) == ("decision" in kinds)
    assert begins_text(line) == ("minutes" in kinds or "decision" in kinds)
    assert is_label(line) == bool(kinds)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Minutes: None.", ("Minutes:", "None.")),
        ("**Decision:** That it be so.", ("**Decision:**", "That it be so.")),
        ("Minutes:", None),
        ("Minutes of the Panel: none.", None),
        ("Venue: The Hall", None),
    ],
)
def test_text_behind_a_label(line: str, parts: tuple[str, str] | None) -> None:
    assert apart(line) == parts

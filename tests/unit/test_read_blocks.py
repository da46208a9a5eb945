"""A paper's lines as headings, paragraphs, list items, table rows and page marks."""

from __future__ import annotations

import pytest

from index.parts.blocks import Block, Kind, blocks, markup_in, unmarked
from index.parts.layout import broken_up, cell_parts
from index.parts.wrapping import PAGES_AT_MARGIN, Wrapping

H, P, L, T = Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE


def told(text: str) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in blocks(text)]


LINES: dict[str, tuple[Kind, str, int]] = {
    "# Cabinet": (H, "Cabinet", 1),
    "###### Note": (H, "Note", 6),
    "## The **new** [hall](/h)": (H, "The new hall", 2),
    "**Apologies**": (H, "Apologies", 7),
    "**Apologies**:": (H, "Apologies", 7),
    "EXEMPT ITEMS": (H, "EXEMPT ITEMS", 8),
    "EXEMPT ITEMS (none today)": (H, "EXEMPT ITEMS (none today)", 8),
    "**Apologies** none": (P, "**Apologies** none", 0),
    "#hashtag": (P, "#hashtag", 0),
    "A1 B2": (P, "A1 B2", 0),
    "- a bullet": (L, "- a bullet", 0),
    "• a bullet": (L, "• a bullet", 0),
    "•\tBen asked for more. It was agreed.": (L, "• Ben asked for more. It was agreed.", 0),
    "(a) a letter": (L, "(a) a letter", 0),
    "(iv) a letter": (L, "(iv) a letter", 0),
    "2. a number": (L, "2. a number", 0),
    "33.1 a paragraph": (P, "33.1 a paragraph", 0),
    "Page 3": (Kind.PAGE_MARK, "Page 3", 0),
    "- Page 3 of 12 -": (Kind.PAGE_MARK, "- Page 3 of 12 -", 0),
    "Tudalen 3": (Kind.PAGE_MARK, "Tudalen 3", 0),
    "Page 3 was late": (P, "Page 3 was late", 0),
    "This page is intentionally left blank": (Kind.BLANK_PAGE, "This page is intentionally left blank", 0),
    "Mae’r dudalen hon yn wag yn fwriadol": (Kind.BLANK_PAGE, "Mae’r dudalen hon yn wag yn fwriadol", 0),
    "Mae'r dudalen hon yn wag yn fwriadol": (Kind.BLANK_PAGE, "Mae'r dudalen hon yn wag yn fwriadol", 0),
    "a\tb": (T, "a\tb", 0),
    "| a | b |": (T, "| a | b |", 0),
    "a | b": (T, "a | b", 0),
    "a  wide\u00a0 space": (P, "a wide space", 0),
}


@pytest.mark.parametrize(("line", "block"), LINES.items(), ids=LINES)
def test_a_line_by_itself(line: str, block: tuple[Kind, str, int]) -> None:
    assert [(one.kind, one.text, one.level) for one in blocks(line)] == [block]


@pytest.mark.parametrize(
    "line", ["**" + "word " * 26 + "**", "WORD " * 21], ids=["bold paragraph", "paragraph in capitals"]
)
def test_a_long_line_is_no_heading(line: str) -> None:
    assert [block.kind for block in blocks(line)] == [P]


def test_page_marks_tell_their_page() -> None:
    assert [block.page for block in blocks("Page 12 of 40")] == [12]


@pytest.mark.parametrize("rule", ["---", "* * *", "_____", "|---|---|"])
def test_a_rule_parts_and_has_no_words(rule: str) -> None:
    assert told(f"One line\n{rule}\nAnother") == [(P, "One line"), (P, "Another")]


def test_a_rule_within_a_table_does_not_part_it() -> None:
    ((kind, text),) = told("| a | b |\n|---|---|\n| c | d |")
    assert kind is T
    assert [row for row in text.splitlines() if "-" not in row] == ["| a | b |", "| c | d |"]


def test_rows_of_a_table_stand_together() -> None:
    assert told("Dues:\na\tb c\nd\te\nSo it was.") == [(P, "Dues:"), (T, "a\tb c\nd\te"), (P, "So it was.")]


def test_three_empty_lines_and_a_form_feed_are_gaps() -> None:
    assert [kind for kind, _ in told("a\n\n\n\n\n\nb\fc")] == [P, Kind.GAP, P, Kind.GAP, P]


def test_sheets_are_counted_where_form_feeds_part_them() -> None:
    assert [(block.text, block.sheet) for block in blocks("a\fb") if block.text] == [("a", 1), ("b", 2)]
    assert [block.sheet for block in blocks("a")] == [None]


def test_a_block_keeps_its_lines() -> None:
    (block,) = blocks("one  line\nand   more")
    assert block == Block(P, "one line and more", lines=("one  line", "and   more"))


NEW = {
    "list item": ("It was said", "- that it was late"),
    "label": ("It was said", "Minutes:"),
    "after a label": ("Present:", "all of them"),
    "item": ("It was said", "7. Budget"),
    "item with a code": ("It was said", "77/21 Budget"),
    "sentence": ("It was said.", "Then it closed."),
    "after a code": ("MINUTES    PLA146/14", "they were signed"),
    "code": ("it was said", "MINUTES    PLA146/14"),
}


@pytest.mark.parametrize("lines", NEW.values(), ids=NEW)
def test_a_line_that_begins_a_block(lines: tuple[str, str]) -> None:
    assert len(list(blocks("\n".join(lines)))) == 2


def test_a_line_with_a_small_letter_goes_on() -> None:
    assert told("The report of the\nofficer was noted.\nIt was late.") == [
        (P, "The report of the officer was noted."),
        (P, "It was late."),
    ]


# A paragraph as mail and old minutes wrap it.
WRAPPED = """\
The Chair reminded members that the harbour dues had not been raised for
ten years, and that the works on the north pier would have to be paid by
12 instalments, which the county had offered to lend at a low rate to the
Council. Members asked for a paper on it before the end of the month, and
thanked the Clerk.
The meeting was then closed by the Chair, who wished all a good journey on
the ferry."""


def test_wrapped_lines_are_joined_and_a_short_line_ends_a_paragraph() -> None:
    first, second = told(WRAPPED)
    assert first[1].startswith("The Chair reminded")
    assert first[1].endswith("thanked the Clerk.")
    assert second[1] == "The meeting was then closed by the Chair, who wished all a good journey on the ferry."


def test_a_number_at_the_beginning_of_a_wrapped_line_begins_nothing() -> None:
    assert not any(block.text.startswith("12 instalments") for block in blocks(WRAPPED))


WIDTHS = {
    "wrapped": (WRAPPED, 74),
    "too few lines": ("\n".join(WRAPPED.splitlines()[:2]), None),
    "sentences": ("\n".join(f"{'word ' * count}end." for count in range(11, 18)), None),
    "ragged": ("\n".join("word " * count for count in (11, 11, 11, 11, 25)), None),
    "paragraphs": ("\n".join(["word " * 40] * 4), None),
    "columns": ("\n".join(["Cllr Ann Lee of the northern ward      Cllr Tom Oak of the southern"] * 4), None),
}


@pytest.mark.parametrize(("text", "width"), WIDTHS.values(), ids=WIDTHS)
def test_the_margin_of_wrapped_text(text: str, width: int | None) -> None:
    assert Wrapping.of(text).width == width


MARGIN = """\
Members of the public who want to speak at the meeting must tell the Clerk
by noon on the day before it, and may then speak for three minutes on any
item of the agenda other than those that are taken in private at the end

4.   Report of the Director of Finance upon the Statement of      9 - 14
     Accounts
5.   Harbour dues                                                 15
6.   Any other business"""


def test_a_title_goes_on_behind_page_numbers_where_its_next_word_did_not_fit() -> None:
    assert [block.text for block in blocks(MARGIN)][1:] == [
        "4. Report of the Director of Finance upon the Statement of 9 - 14 Accounts",
        "5. Harbour dues 15",
        "6. Any other business",
    ]


@pytest.mark.parametrize(
    ("line", "pages"),
    [
        ("Minutes          9 - 14", "9 - 14"),
        ("Minutes\t9–14", "9–14"),
        ("Minutes          Pages 9 - 14", "Pages 9 - 14"),
        ("Minutes          To Follow", "To Follow"),
        ("Minutes          Verbal", "Verbal"),
        ("Budget for 2024", None),
        ("1          9", "9"),
    ],
)
def test_pages_at_the_margin(line: str, pages: str | None) -> None:
    match = PAGES_AT_MARGIN.search(line)
    assert (match["pages"] if match else None) == pages


LAYOUTS = {
    "one cell a line": (["No. | Item |", "1 |", "Apologies |"], ["No. Item", "1", "Apologies"]),
    "a row a line": (
        ["| No. | Item |", "| 1 | Apologies Minutes: None. |"],
        ["No. Item", "1", "Apologies", "Minutes:", "None."],
    ),
    "Welsh": (["Rhif | Eitem", "1 | Croeso Cofnodion: Dim."], ["Rhif Eitem", "1", "Croeso", "Cofnodion:", "Dim."]),
    "no layout": (["Site | Dues |", "North | 5 |"], ["Site | Dues |", "North | 5 |"]),
    "text behind": (["No. | Item |", "It was late."], ["No. Item", "It was late."]),
}


@pytest.mark.parametrize(("lines", "expected"), LAYOUTS.values(), ids=LAYOUTS)
def test_a_layout_table_is_broken_up(lines: list[str], expected: list[str]) -> None:
    assert [line for line in broken_up(lines) if line] == expected


CELLS = {
    "Apologies": ["Apologies"],
    "Budget Decision: Agreed.": ["Budget", "Decision:", "Agreed."],
    "Budget Additional documents: Minutes: Fine. RESOLVED that it be so.": [
        *("Budget", "Additional documents:", "Minutes:", "Fine.", "RESOLVED that it be so.")
    ],
    "Budget [PDF 2 MB](a.pdf) The council’s budget": ["Budget [PDF 2 MB](a.pdf)", "The council’s budget"],
    "Budget PDF 90 KB To note it": ["Budget PDF 90 KB", "To note it"],
}


@pytest.mark.parametrize(("cell", "parts"), CELLS.items(), ids=CELLS)
def test_parts_of_a_cell(cell: str, parts: list[str]) -> None:
    assert list(cell_parts(cell)) == parts


@pytest.mark.parametrize(
    ("text", "bare", "markup"),
    [
        ("**Bold** and _more_", "Bold and more", []),
        ("See [the plan](/p.pdf) here", "See the plan here", ["/p.pdf"]),
        ("![map](/m.png)", "map", ["/m.png"]),
        ("<b>Note</b> of it", "Note of it", ["<b>", "</b>"]),
        ("2 * 3 is 6", "2 * 3 is 6", []),
        ("a < b", "a < b", []),
    ],
)
def test_markup_is_taken_out_and_told(text: str, bare: str, markup: list[str]) -> None:
    assert (unmarked(text), markup_in(text)) == (bare, markup)

"""PDF files: reading order, paragraphs, tables, columns, and what holds no text."""

from __future__ import annotations

import io
import re

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

from index.errors import PaperError
from index.files.pdf import text_of
from tests.unit.files_made import BODY, PROSE, STYLES, pdf_of, pdf_of_parts


def read(data: bytes) -> str:
    return text_of(data, "a.pdf")[0]


def drawn(*strings: tuple[float, float, str], turned: int = 0) -> bytes:
    """A page with each string at its place, in this order; ``turned`` is drawn up the page."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4)
    if turned:
        canvas.translate(595, 0)
        canvas.rotate(turned)
    for x, y, text in strings:
        canvas.drawString(x, y, text)
    canvas.save()
    return made.getvalue()


def column(x: float, word: str, lines: int) -> list[tuple[float, float, str]]:
    return [(x, 700 - 14 * number, f"{word} {number} runs on over much of the column") for number in range(lines)]


def pictures(*pages: str) -> bytes:
    """A PDF in which a page of "" is a picture."""
    from PIL import Image

    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for page in pages:
        if page:
            canvas.drawString(72, 700, page)
        else:
            canvas.drawImage(ImageReader(Image.new("RGB", (9, 9))), 72, 500, 200, 200)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_a_form_feed_stands_between_pages() -> None:
    assert read(pdf_of("one\ntwo", "", "three")) == "one\ntwo\n\f\n\n\f\nthree"


def test_an_empty_line_stands_between_paragraphs() -> None:
    text = read(pdf_of_parts(Paragraph("Minutes", STYLES["Heading1"]), Paragraph(PROSE, BODY), Paragraph(PROSE, BODY)))
    heading, first, second = text.split("\n\n")
    assert (heading, first.replace("\n", " ")) == ("Minutes", PROSE.strip())
    assert second == first


def test_words_broken_at_the_end_of_a_line_stay_broken() -> None:
    assert read(pdf_of("The commit-\ntee met.")) == "The commit-\ntee met."


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([["Ward", "2023", "2024"], ["North", "12", "13"]], "Ward\t2023\t2024\nNorth\t12\t13"),
        (
            [["Risk", "Mitigation"], [Paragraph("Money " * 20, BODY), Paragraph("Savings " * 20, BODY)]],
            f"Risk\tMitigation\n{'Money ' * 20}".strip() + f"\t{'Savings ' * 20}".rstrip(),
        ),
    ],
    ids=["cells of a line", "cells of several lines"],
)
def test_a_table_is_a_row_a_line(rows: list[list[object]], text: str) -> None:
    table = Table(rows, colWidths=150)
    assert read(pdf_of_parts(Paragraph(PROSE, BODY), table, Paragraph(PROSE, BODY))).split("\n\n")[1] == text


def test_numbers_and_pages_beside_a_text_are_no_cells() -> None:
    rows = [(1, "Apologies", ""), (2, "Minutes", "(Pages 3 - 8)"), (3, "Budget", "(Pages 9 - 12)")]
    strings = [
        (x, 700.0 - 30 * number, text)
        for number, *cells in rows
        for x, text in zip((72, 108, 450), (f"{number}.", *cells), strict=True)
        if text
    ]
    assert read(drawn(*strings)) == "1. Apologies\n\n2. Minutes (Pages 3 - 8)\n\n3. Budget (Pages 9 - 12)"


def test_a_numbered_paragraph_hangs_from_its_number() -> None:
    text = "2.1", "The panel noted the report and", "asked for another."
    assert (
        read(drawn((72, 700, text[0]), (108, 700, text[1]), (108, 686, text[2]))) == " ".join(text[:2]) + f"\n{text[2]}"
    )


def test_words_apart_on_a_line_that_align_with_nothing_are_a_line() -> None:
    assert read(drawn((72, 700, "Time 6.00 pm"), (250, 700, "Public meeting? YES"), (72, 640, "Quorum"))) == (
        "Time 6.00 pm Public meeting? YES\n\nQuorum"
    )


def test_columns_are_read_one_after_the_other() -> None:
    left, right = column(72, "left", 20), column(320, "right", 20)
    title = (72.0, 760.0, "Title across the page")
    text = read(drawn(title, *left, *right))
    assert re.sub(r"\n+", "\n", text).split("\n") == [one[2] for one in (title, *left, *right)]


def test_what_stands_lower_comes_later_whatever_the_order_in_the_file() -> None:
    assert read(drawn((72, 40, "Page 3"), (72, 700, "Body"), (72, 800, "Header"))) == "Header\n\nBody\n\nPage 3"


def test_a_turned_page_is_read_upright() -> None:
    assert read(drawn((72, 500, "one two"), (72, 486, "three four"), turned=90)) == "one two\nthree four"


def test_pages_of_pictures_are_told_of() -> None:
    text, warnings = text_of(pictures("Words.", "", "", "More."), "a.pdf")
    assert text == "Words.\n\f\n\n\f\n\n\f\nMore."
    (warning,) = warnings
    assert warning.startswith("Pages 2 to 3 hold no text, only pictures")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pictures("", ""), "pages 1 to 2 hold no text, only pictures"),
        (pdf_of(""), "the PDF holds no text"),
        (pdf_of("Secret", password="key"), "locked with a password"),
        (b"%PDF-1.7", "the PDF is damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "the PDF is damaged"),
        (re.sub(rb"/Count 1\b", b"/Count 900000", pdf_of("one")), r"it says that it has 900,000 pages"),
    ],
    ids=["pictures", "blank", "locked", "only a head", "noise", "millions of pages"],
)
def test_what_cannot_be_read_is_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(PaperError, match=rf"^a\.pdf was not read: .*{why}[^\n]*\.$"):
        text_of(data, "a.pdf")


def test_a_pdf_that_lies_about_its_length_is_read_as_far_as_it_goes() -> None:
    text, warnings = text_of(re.sub(rb"/Count 2\b", b"/Count 900", pdf_of("one", "two")), "a.pdf")
    assert text.split("\f")[:2] == ["one\n", "\ntwo\n"]
    assert warnings == ["Pages 3 to 900 of the PDF cannot be read."]


def test_a_pdf_cut_short_is_read_as_far_as_it_goes() -> None:
    data = pdf_of("one", "two")
    assert read(data[: data.index(b"startxref")]).startswith("one")

"""Word files: headings, printed numbers, tables, tracked changes, page breaks."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml

from index.errors import PaperError
from index.files.docx import text_of
from tests.unit.files_made import docx_of, zip_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "%3)"))
# A definition of three levels, and a list that begins again at 5.
NUMBERING = (
    f'<w:abstractNum {W} w:abstractNumId="90">'
    + "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (style, text) in enumerate(LEVELS)
    )
    + "</w:abstractNum>",
    f'<w:num {W} w:numId="91"><w:abstractNumId w:val="90"/></w:num>',
    f'<w:num {W} w:numId="92"><w:abstractNumId w:val="90"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
)
Making = Callable[[Any], object]


def read(make: Making) -> tuple[str, list[str]]:
    document = docx.Document()
    make(document)
    made = io.BytesIO()
    document.save(made)
    return text_of(made.getvalue(), "a.docx")


def paragraph(inner: str) -> Any:
    return parse_xml(f"<w:p {W}>{inner}</w:p>")


def append(document: Any, *inner: str) -> None:
    for one in inner:
        document.element.body.insert(len(document.element.body) - 1, paragraph(one))


def numbered(text: str, level: int = 0, number: int = 91) -> str:
    return (
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r>"
    )


def test_headings_by_their_styles() -> None:
    made = docx_of([("Agenda", "Title"), ("Part", "Heading 1"), ("Item", "Heading 3"), "Words."])
    assert text_of(made, "a.docx")[0] == "# Agenda\n\n# Part\n\n### Item\n\nWords."


def test_lists_print_their_numbers() -> None:
    def make(document: Any) -> None:
        root = document.part.numbering_part.element
        root.insert(0, parse_xml(NUMBERING[0]))
        for one in NUMBERING[1:]:
            root.append(parse_xml(one))
        append(document, numbered("a"), numbered("b", 1), numbered("c", 1), numbered("d", 2), numbered("e"))
        append(document, numbered("f", 1), numbered("g", 0, 92))

    lines = ["1. a", "(a) b", "(b) c", "i) d", "2. e", "(a) f", "5. g"]
    assert read(make)[0].split("\n\n") == lines


def test_bullets_by_style() -> None:
    assert text_of(docx_of([("one", "List Bullet"), ("two", "List Number")]), "a.docx")[0] == "• one\n\n1. two"


def test_tracked_changes_are_accepted() -> None:
    change = "<w:r><w:t xml:space='preserve'>It was </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
    text, _ = read(lambda document: append(document, f"{change}<w:ins><w:r><w:t>agreed.</w:t></w:r></w:ins>"))
    assert text == "It was agreed."


def test_page_breaks_and_line_breaks() -> None:
    def make(document: Any) -> None:
        document.add_paragraph("one\ntwo\tthree").add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph("four").paragraph_format.page_break_before = True

    assert read(make)[0] == "one\ntwo three\n\n\f\n\n\f\n\nfour"


def test_text_boxes_are_left_out_and_told_of() -> None:
    box = (
        "<w:r><w:t>body</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"
        "</w:pict></w:r>"
    )
    text, warnings = read(lambda document: append(document, box))
    assert (text, warnings) == ("body", ["1 text box of the document was left out."])


def filled(table: Any, rows: list[list[str]]) -> None:
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([["Ward", "2023"], ["North", "12"]], "Ward\t2023\nNorth\t12"),
        ([["1.", "Apologies\nThere were none."]], "1.\tApologies There were none."),
    ],
    ids=["data", "a line break in a cell"],
)
def test_tables_of_data(rows: list[list[str]], text: str) -> None:
    assert read(lambda document: filled(document.add_table(len(rows), 2), rows))[0] == text


def test_a_table_that_lays_out_a_page_is_read_cell_by_cell() -> None:
    def make(document: Any) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "1."
        table.cell(0, 1).text = "Apologies"
        table.cell(0, 1).add_paragraph("There were none.")

    assert read(make)[0] == "1.\n\nApologies\n\nThere were none."


def test_merged_cells_keep_the_columns() -> None:
    def make(document: Any) -> None:
        table = document.add_table(3, 3)
        filled(table, [["Ward", "Years", ""], ["North", "1", "2"], ["", "3", "4"]])
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(1, 0).merge(table.cell(2, 0))
        for cell in (table.cell(0, 1), table.cell(1, 0)):
            for empty in [one for one in cell.paragraphs if not one.text]:
                empty._p.getparent().remove(empty._p)

    assert read(make)[0] == "Ward\tYears\nNorth\t1\t2\n\t3\t4"


@pytest.mark.parametrize(
    "document",
    [b"<w:document", b"<a/>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"],
    ids=["broken", "no body", "a document type"],
)
def test_a_damaged_document_is_one_sentence(document: bytes) -> None:
    with pytest.raises(PaperError, match=r"^a\.docx was not read: it is damaged; open it in Word and save it anew\.$"):
        text_of(zip_of({"word/document.xml": document}), "a.docx")


def test_deep_nesting_is_refused_by_reading(tmp_path: Any) -> None:
    from index.files import PaperFile
    from index.files import read as read_file

    path = tmp_path / "a.docx"
    path.write_bytes(
        zip_of({"word/document.xml": b"<b><body>" + b"<sdt>" * 5_000 + b"</sdt>" * 5_000 + b"</body></b>"})
    )
    with pytest.raises(PaperError, match="nested too deeply"):
        read_file(PaperFile(path, "a.docx"))

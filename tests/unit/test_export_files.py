"""Registers as CSV and Word files."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.decisions.decision import Correction, Decision, Movers
from assistant.decisions.table import COLUMNS, decisions_table
from assistant.export.csv_file import harmless, write_csv
from assistant.export.docx_file import write_docx
from assistant.export.table import ExportError, Table, written
from index.types import Votes
from tests.unit.sections import HELD, RESOLVED, piece, section

TABLE = Table("Register", "Two decisions.", ("What", "Who"), (("=1+1", "Ann\x00 Lee"), ("That it be\ndone", "")))


def test_a_spreadsheet_calculates_no_cell(tmp_path: Path) -> None:
    write_csv(TABLE, tmp_path / "r.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "r.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert rows == [["What", "Who"], ["'=1+1", "Ann\x00 Lee"], ["That it be\ndone", ""]]


@given(st.text(max_size=30))
def test_a_harmless_cell_keeps_its_words_and_begins_no_formula(cell: str) -> None:
    assert harmless(cell).removeprefix("'") == cell.removeprefix("'")
    assert not harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_word_file_has_the_title_the_note_and_every_cell(tmp_path: Path) -> None:
    write_docx(TABLE, tmp_path / "r.docx")
    document = docx.Document(str(tmp_path / "r.docx"))
    assert [paragraph.text for paragraph in document.paragraphs] == ["Register", "Two decisions."]
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert cells == [["What", "Who"], ["=1+1", "Ann Lee"], ["That it be\ndone", ""]]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), min_size=1, max_size=3))
def test_any_text_can_be_written_to_both(cells: list[str]) -> None:
    table = Table("T", "N", tuple(map(str, range(len(cells)))), (tuple(cells),))
    with tempfile.TemporaryDirectory() as folder:
        write_csv(table, Path(folder) / "r.csv")
        write_docx(table, Path(folder) / "r.docx")


@pytest.mark.parametrize("write", [write_csv, write_docx])
def test_a_file_that_cannot_be_written_is_said_in_one_sentence(write: object, tmp_path: Path) -> None:
    with pytest.raises(
        ExportError, match=r"nowhere/r could not be written \(No such file or directory\): name another"
    ):
        write(TABLE, tmp_path / "nowhere" / "r")  # type: ignore[operator]


def test_where_writing_stops_halfway_the_file_stays_as_it_was(tmp_path: Path) -> None:
    def full(path: Path) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    kept = tmp_path / "r.csv"
    kept.write_text("whole")
    with pytest.raises(ExportError, match="No space left"):
        written(kept, full)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("r.csv", "whole")]


def test_what_is_no_file_is_written_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Is a directory"):
        write_csv(TABLE, tmp_path)


def test_a_decision_is_a_row_with_its_sources_and_corrections() -> None:
    whole = section([piece("That it be done.", RESOLVED, page=7)]).whole
    decision = Decision(1, whole, Votes(5, 0), Movers("Cllr Lee"), (whole,), (Correction(whole, HELD),))
    table = decisions_table([decision])
    row = dict(zip(COLUMNS, table.rows[0], strict=True))
    assert (row["Decision"], row["Outcome"], row["Votes"], row["Mover"], row["Seconder"]) == (
        "That it be done.",
        "carried",
        "for 5, against 0",
        "Cllr Lee",
        "",
    )
    where = "Parks Committee, 12 March 2024, item 4 (Parks), page 7, m.txt"
    assert row["Sources"].splitlines() == [where, where]
    assert row["Corrected"] == "Minutes of 12 March 2024 corrected at the meeting of 12 March 2024: “That it be done.”"
    assert table.note == "Decisions: 1, meetings from 12 March 2024 to 12 March 2024."

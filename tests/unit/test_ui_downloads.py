"""Files that are made of what a ledger shows."""

from __future__ import annotations

import csv
from pathlib import Path

import docx
import gradio as gr
import pytest

from assistant.export.csv_file import write_csv
from assistant.export.docx_file import write_docx
from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import MINUTED
from ui.downloads import written_file
from ui.promises import show_promises
from ui.sources import Shelf
from ui.typed import Typed


@pytest.fixture
def shelf() -> Shelf:
    """What a reader sees who asked for one promise."""
    shown = Shelf()
    show_promises(FakeAssistant(), shown, Typed(words="undertook"), None)
    return shown


def test_a_csv_file_holds_what_is_shown_and_is_gone_afterwards(shelf: Shelf) -> None:
    making = written_file("promises.csv", write_csv, shelf)
    path = Path(next(making))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Promise"] for row in rows] == [MINUTED]
    assert list(making) == []
    assert not path.exists()


def test_a_word_file_holds_what_is_shown(shelf: Shelf) -> None:
    making = written_file("promises.docx", write_docx, shelf)
    grid = docx.Document(next(making)).tables[0]
    assert MINUTED in [cell.text for cell in grid.rows[1].cells]
    assert list(making) == []


def test_nothing_shown_is_nothing_to_download(shelf: Shelf) -> None:
    with pytest.raises(gr.Error, match="show the table first"):
        next(written_file("decisions.csv", write_csv, shelf))

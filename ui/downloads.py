"""What a ledger shows, as files to download."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import gradio as gr

from assistant.export.csv_file import write_csv
from assistant.export.docx_file import write_docx
from assistant.export.table import ExportError, Table
from ui.quiet import QUIET
from ui.sources import Shelf

Writing = Callable[[Table, Path], None]

_KINDS: dict[str, tuple[str, Writing]] = {
    "csv": ("Download as CSV", write_csv),
    "docx": ("Download as Word", write_docx),
}


def downloads(ledger: str, shelf: gr.State) -> None:
    """A button for each kind of file, which is made when it is asked for."""
    with gr.Row(elem_classes="mb-downloads"):
        for ending, (words, write) in _KINDS.items():
            name = f"mb-{ledger}-{ending}"
            button = gr.Button(words, size="sm", scale=0, min_width=150)
            file = gr.DownloadButton(words, visible="hidden", elem_id=name)
            made = button.click(partial(written_file, f"{ledger}.{ending}", write), shelf, file, **QUIET)
            made.success(None, None, None, js=f"() => document.getElementById('{name}').click()", **QUIET)


def written_file(name: str, write: Writing, shelf: Shelf) -> Iterator[Any]:
    """Write what the ledger shows to a file, which is gone once Gradio has taken it."""
    table = shelf.tables.get(name.partition(".")[0])
    if table is None:
        raise gr.Error("There is nothing to download: show the table first.", print_exception=False)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        try:
            write(table, path)
        except ExportError as error:
            raise gr.Error(str(error), print_exception=False) from error
        yield str(path)

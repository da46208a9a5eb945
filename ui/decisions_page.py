"""The page of decisions: narrow them, open their sources, take them away as files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr

from ui.decisions import LEDGER, show_decisions
from ui.downloads import downloads
from ui.filters import filters
from ui.found import hint_html
from ui.quiet import QUIET
from ui.service import Recording
from ui.sources import Shelf
from ui.typed import Typed

_HEADING = "<h2>Decisions</h2><p>What was resolved or agreed, word for word, with votes and who moved it.</p>"


def decisions_page(assistant: Recording, shelf: gr.State, page: gr.Tab) -> None:
    """The parts of the page, and what they do."""
    gr.HTML(_HEADING, apply_default_css=False, elem_classes="mb-heading")
    fields = filters(assistant, "Who moved or seconded")
    downloads(LEDGER, shelf)
    shown = gr.HTML(apply_default_css=False, elem_id="mb-decisions")

    def look(shelf: Shelf, *typed: str) -> Iterator[str]:
        yield hint_html("Reading the decisions…")
        yield show_decisions(assistant, shelf, Typed(*typed))

    def first(shelf: Shelf, *typed: str) -> Iterator[Any]:
        if shelf.shows(LEDGER):
            yield gr.skip()
        else:
            yield from look(shelf, *typed)

    inputs = [shelf, *fields.inputs]
    gr.on(fields.triggers, look, inputs, shown, trigger_mode="always_last", **QUIET)
    page.select(first, inputs, shown, **QUIET)

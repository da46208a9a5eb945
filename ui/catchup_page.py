"""The page to catch up on a meeting, or on what is new since a day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr

from ui.catchup import LEDGER, meeting_choices, show_changes, show_meeting
from ui.found import hint_html
from ui.quiet import QUIET
from ui.service import Recording
from ui.sources import Shelf

_HEADING = (
    "<h2>Catch up</h2><p>A meeting item by item: what it was about, who said what, what was decided and promised.</p>"
)


def catchup_page(assistant: Recording, shelf: gr.State, page: gr.Tab) -> None:
    """The parts of the page, and what they do."""
    gr.HTML(_HEADING, apply_default_css=False, elem_classes="mb-heading")
    choices = meeting_choices(assistant.meetings())
    meeting = gr.Dropdown(choices, value=choices[0][1] if choices else None, label="Meeting", elem_classes="mb-field")
    with gr.Row(elem_classes="mb-fields"):
        plain = gr.Checkbox(label="In plain words", info="Short sentences, acronyms expanded", min_width=150)
        show = gr.Button("Show the meeting", variant="primary", min_width=150, elem_classes="mb-act")
        since = gr.Textbox(label="Or what is new since", placeholder="e.g. 2024-11-27", min_width=150)
        new = gr.Button("Show what is new", min_width=150, elem_classes="mb-act")
    shown = gr.HTML(apply_default_css=False, elem_id="mb-catchup")

    def look(shelf: Shelf, chosen: int | None, plain: bool) -> Iterator[str]:
        yield hint_html("Reading the meeting…")
        yield show_meeting(assistant, shelf, chosen, plain)

    def first(shelf: Shelf, chosen: int | None, plain: bool) -> Iterator[Any]:
        if shelf.shows(LEDGER):
            yield gr.skip()
        else:
            yield from look(shelf, chosen, plain)

    inputs = [shelf, meeting, plain]
    gr.on([meeting.input, plain.input, show.click], look, inputs, shown, trigger_mode="always_last", **QUIET)
    gr.on([since.submit, new.click], lambda *typed: show_changes(assistant, *typed), [shelf, since], shown, **QUIET)
    page.select(first, inputs, shown, **QUIET)

"""The page of promises: narrow them, open their sources, take them away as files, set a status by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from index.actions.standing import Status
from index.errors import MinutebookError
from ui.downloads import downloads
from ui.filters import Filters, filters
from ui.found import hint_html
from ui.messages import error_html
from ui.promises import LEDGER, set_status, show_promises
from ui.quiet import QUIET
from ui.service import Recording
from ui.sources import Shelf
from ui.typed import Typed

_HEADING = "<h2>Promises</h2><p>Who undertook what, by when, and what later papers say of it.</p>"
_STATUSES = [status.value for status in Status]


@dataclass(frozen=True, slots=True)
class _Form:
    """The form that sets a status by hand."""

    promise: gr.Dropdown
    status: gr.Radio
    note: gr.Textbox
    name: gr.Textbox
    set: gr.Button
    told: gr.HTML

    @property
    def inputs(self) -> list[gr.components.Component]:
        return [self.promise, self.status, self.note, self.name]


def promises_page(assistant: Recording, shelf: gr.State, page: gr.Tab) -> None:
    """The parts of the page, and what they do."""
    gr.HTML(_HEADING, apply_default_css=False, elem_classes="mb-heading")
    fields = filters(assistant, "Who promised", _STATUSES)
    downloads(LEDGER, shelf)
    shown = gr.HTML(apply_default_css=False, elem_id="mb-promises")
    _wire(assistant, shelf, page, fields, shown, _form())


def _form() -> _Form:
    with gr.Accordion("Set a status by hand", open=False, elem_classes="mb-form"):
        promise = gr.Dropdown([], value=None, label="Promise, by its id", elem_classes="mb-field")
        status = gr.Radio(_STATUSES, label="New status", elem_classes="mb-field")
        with gr.Row(elem_classes="mb-fields"):
            note = gr.Textbox(label="Note: why it is set so", min_width=220)
            name = gr.Textbox(label="Your name", min_width=150)
            button = gr.Button("Set the status", variant="primary", min_width=120, elem_classes="mb-act")
        told = gr.HTML(apply_default_css=False)
    return _Form(promise, status, note, name, button, told)


def _wire(assistant: Recording, shelf: gr.State, page: gr.Tab, fields: Filters, shown: gr.HTML, form: _Form) -> None:
    def found(shelf: Shelf, typed: tuple[str, ...]) -> tuple[Any, Any]:
        *narrowing, status = typed
        html, choices = show_promises(assistant, shelf, Typed(*narrowing), Status(status) if status else None)
        return html, gr.Dropdown(choices=choices, value=None)

    def look(shelf: Shelf, *typed: str) -> Iterator[tuple[Any, Any]]:
        yield hint_html("Following promises through the later papers…"), gr.skip()
        yield found(shelf, typed)

    def first(shelf: Shelf, *typed: str) -> Iterator[tuple[Any, Any]]:
        if shelf.shows(LEDGER):
            yield gr.skip(), gr.skip()
        else:
            yield from look(shelf, *typed)

    def set_by_hand(
        key: str | None, status: str | None, note: str, name: str, shelf: Shelf, *typed: str
    ) -> tuple[Any, Any, Any]:
        try:
            told = set_status(assistant, key, Status(status) if status else None, note, name)
        except MinutebookError as error:
            return error_html(str(error)), gr.skip(), gr.skip()
        return told, *found(shelf, typed)

    inputs, outputs = [shelf, *fields.inputs], [shown, form.promise]
    gr.on(fields.triggers, look, inputs, outputs, trigger_mode="always_last", **QUIET)
    page.select(first, inputs, outputs, **QUIET)
    form.set.click(set_by_hand, [*form.inputs, *inputs], [form.told, *outputs], **QUIET)

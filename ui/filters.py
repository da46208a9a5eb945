"""The fields that narrow a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui.service import Recording

_DATE = "e.g. 2024-11-27"


@dataclass(frozen=True, slots=True)
class Filters:
    """Fields in the order of ``ui.typed.Typed``, what else narrows, and the button that looks again."""

    typed: Sequence[gr.components.Component]
    more: Sequence[gr.components.Component]
    show: gr.Button

    @property
    def inputs(self) -> list[gr.components.Component]:
        return [*self.typed, *self.more]

    @property
    def triggers(self) -> list[Any]:
        """Choosing, Enter in a field, and the button."""
        entered = [field.submit for field in self.inputs if isinstance(field, gr.Textbox)]
        chosen = [field.input for field in self.inputs if isinstance(field, gr.Dropdown)]
        return [*entered, *chosen, self.show.click]


def filters(assistant: Recording, person: str, statuses: Sequence[str] = ()) -> Filters:
    """The fields, on as many lines as they need; ``person`` says whose name is asked for."""
    with gr.Row(elem_classes="mb-fields"):
        typed = [
            _choice("Body", "All bodies", _bodies(assistant)),
            gr.Textbox(label=person, min_width=150),
            gr.Textbox(label="Since", placeholder=_DATE, min_width=150),
            gr.Textbox(label="Until", placeholder=_DATE, min_width=150),
            gr.Textbox(label="Words", min_width=150),
        ]
        more = [_choice("Status", "Any status", statuses)] if statuses else []
        show = gr.Button("Show", variant="primary", min_width=88, elem_classes="mb-act")
    return Filters(typed, more, show)


def _choice(label: str, everything: str, values: Sequence[str]) -> gr.Dropdown:
    """One of ``values``, or nothing for all."""
    choices: list[str | int | float | tuple[str, str | int | float]] = [(everything, ""), *values]
    return gr.Dropdown(choices, value="", label=label, min_width=150)


def _bodies(assistant: Recording) -> list[str]:
    return sorted({held.body for held in assistant.meetings() if held.body})

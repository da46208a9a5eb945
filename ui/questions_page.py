"""The page of questions: the conversation, and what begins one anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui.conversation import Tab, View, converse
from ui.panel import empty_panel
from ui.quiet import QUIET
from ui.service import Answering


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of the page that change."""

    chat: gr.Chatbot
    box: gr.Textbox
    ask: gr.Button
    fresh: gr.Button
    examples: gr.Column
    suggestions: list[gr.Button]


def questions_page(assistant: Answering, tab: gr.State, panel: gr.HTML) -> None:
    """The parts of the page, and what they do; the first source of an answer opens in ``panel``."""
    fresh = gr.Button("New conversation", size="sm", scale=0, elem_id="mb-fresh")
    with gr.Column(min_width=280, elem_id="mb-talk"):
        chat = _chat()
        with gr.Column(elem_id="mb-examples", visible=bool(assistant.examples())) as examples:
            gr.HTML("<p>For example</p>", apply_default_css=False)
            suggestions = [gr.Button(question, size="sm") for question in assistant.examples()]
        box, ask = _asking()
    _wire(assistant, tab, panel, _Parts(chat, box, ask, fresh, examples, suggestions))


def _chat() -> gr.Chatbot:
    """The conversation. Its messages are escaped here, so all that Gradio adds to text is off."""
    return gr.Chatbot(
        elem_id="mb-chat",
        label="Conversation",
        show_label=False,
        latex_delimiters=[],
        allow_tags=False,
        buttons=[],
        autoscroll=False,  # chat.js keeps the newest question at the top, so that answers are read from their beginning
        layout="panel",
        placeholder="Ask a question about the meetings, decisions and reports in the papers.",
    )


def _asking() -> tuple[gr.Textbox, gr.Button]:
    """The question box and its button."""
    with gr.Row(elem_id="mb-asking"):
        box = gr.Textbox(label="Your question", lines=1, max_lines=6, autofocus=True, scale=1, elem_id="mb-box")
        ask = gr.Button("Ask", variant="primary", scale=0, min_width=88, elem_id="mb-ask")
    return box, ask


def _wire(assistant: Answering, tab: gr.State, panel: gr.HTML, parts: _Parts) -> None:
    """What happens when a question is asked, or a conversation begun anew."""

    def answer(question: str, tab: Tab) -> Iterator[tuple[Any, ...]]:
        for view in converse(assistant, tab, question):
            yield _updates(view)

    def afresh() -> tuple[Any, ...]:
        return Tab(), [], empty_panel(), "", gr.Column(visible=bool(parts.suggestions))

    shown = [parts.chat, panel, parts.box, parts.examples]
    asked = gr.on([parts.box.submit, parts.ask.click], answer, [parts.box, tab], shown, **QUIET)
    tried = [button.click(answer, [button, tab], shown, **QUIET) for button in parts.suggestions]
    parts.fresh.click(
        afresh,
        None,
        [tab, parts.chat, panel, parts.box, parts.examples],
        cancels=[asked, *tried],
        **QUIET,
    )


def _updates(view: View) -> tuple[Any, ...]:
    """Messages, panel, question box, examples: what a view changes of each."""
    kept = gr.skip()
    panel = kept if view.panel is None else view.panel
    return view.messages, panel, kept if view.box is None else view.box, gr.Column(visible=False)

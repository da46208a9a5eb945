"""The chat page and the server for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import gradio as gr
from starlette.middleware import Middleware

from assistant.answer import QUOTES_MODE
from ui.address import check_address, keep_off_proxies
from ui.conversation import Tab, View, converse, open_source
from ui.escape import escape
from ui.panel import empty_panel
from ui.papers import papers_html
from ui.policy import ThisHostOnly
from ui.service import Answering

TITLE = "Minutebook"
ICON = (
    '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E'
    "%3Crect x=%222%22 y=%221%22 width=%2212%22 height=%2214%22 rx=%221.5%22 fill=%22%231d4f73%22/%3E"
    '%3Cpath d=%22M5 5h6M5 8h6M5 11h4%22 stroke=%22white%22 stroke-width=%221.2%22/%3E%3C/svg%3E">'
)
# Answers made at a time: each keeps a core busy while it searches; the others wait their turn.
ANSWERS_AT_A_TIME = 4
# For every event: no spinner over the words, and not open to other programs.
QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the page that change."""

    tab: gr.State
    chat: gr.Chatbot
    box: gr.Textbox
    ask: gr.Button
    fresh: gr.Button
    examples: gr.Column
    suggestions: list[gr.Button]
    panel: gr.HTML


def build(assistant: Answering) -> gr.Blocks:
    """The page, its parts wired to the assistant."""
    page = gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True)
    with page:
        parts = _layout(assistant)
        with gr.Accordion("Papers that are searched", open=False, elem_id="mb-papers"):
            papers = gr.HTML(apply_default_css=False)
        _wire(assistant, parts)
        page.load(lambda: papers_html(assistant.papers()), None, papers, **QUIET)
    return page


def serve(assistant: Answering, host: str = "127.0.0.1", port: int = 7860, *, block: bool = True) -> gr.Blocks:
    """Serve the page until interrupted; ``block`` False returns once it is up.

    Raises AddressError where the address cannot be used: no other port is tried.
    """
    check_address(host, port)
    keep_off_proxies(host)
    page = build(assistant)
    page.queue(default_concurrency_limit=ANSWERS_AT_A_TIME)
    page.launch(server_name=host, server_port=port, prevent_thread_lock=True, **_launch_settings())
    if block:
        print(f"{TITLE} is at {page.local_url} (Ctrl+C stops it).", flush=True)
        assistant.warm_up()
        _until_interrupted(page)
    return page


def _until_interrupted(page: gr.Blocks) -> None:
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        page.close(verbose=False)


def _launch_settings() -> dict[str, Any]:
    """How the page looks, and everything turned off that would leave or stay on the machine."""
    return {
        "quiet": True,
        "share": False,
        "ssr_mode": False,
        "mcp_server": False,
        "run_history": False,  # it would keep questions and answers in the browser
        "enable_monitoring": False,
        "footer_links": [],
        "theme": _theme(),
        "js": _text("chat.js"),
        # Not as css=, which Gradio scopes to the inside of the page's frame.
        "head": f"{ICON}<style>{_text('style.css')}</style>",
        "app_kwargs": {"middleware": [Middleware(ThisHostOnly)]},
    }


def _theme() -> gr.themes.Base:
    """Fonts of the reader's own machine: nothing is fetched for them."""
    return gr.themes.Base(
        primary_hue="sky",
        neutral_hue="slate",
        font=["system-ui", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"],
        font_mono=["ui-monospace", "Consolas", "monospace"],
    )


def _text(name: str) -> str:
    """A file that travels with this package."""
    return files("ui").joinpath(name).read_text(encoding="utf-8")


def _heading(mode: str) -> str:
    """The title, and one line on what this is."""
    words = (
        "Answers are the papers' own words, each with its source."
        if mode == QUOTES_MODE
        else f"Answers are written by {mode} from the papers, each statement with its source."
    )
    return f"<h1>{TITLE}</h1><p>Ask the council's papers. {escape(words)}</p>"


def _layout(assistant: Answering) -> Parts:
    """The chat and, beside it or on a phone below it, the sources."""
    with gr.Row(elem_id="mb-top"):
        gr.HTML(_heading(assistant.mode), apply_default_css=False, elem_id="mb-title")
        fresh = gr.Button("New conversation", size="sm", scale=0, elem_id="mb-fresh")
    with gr.Row(elem_id="mb-desk"):
        with gr.Column(scale=3, min_width=280, elem_id="mb-talk"):
            chat = _chat()
            with gr.Column(elem_id="mb-examples", visible=bool(assistant.examples())) as examples:
                gr.HTML("<p>For example</p>", apply_default_css=False)
                suggestions = [gr.Button(question, size="sm") for question in assistant.examples()]
            box, ask = _asking()
        with gr.Column(scale=2, min_width=280, elem_id="mb-sources"):
            script = _text("panel.js")
            panel = gr.HTML(empty_panel(), js_on_load=script, apply_default_css=False, elem_id="mb-source")
    return Parts(gr.State(Tab()), chat, box, ask, fresh, examples, suggestions, panel)


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


def _wire(assistant: Answering, parts: Parts) -> None:
    """What happens when a question is asked, a source opened, a conversation begun anew."""

    def answer(question: str, tab: Tab) -> Iterator[tuple[Any, ...]]:
        for view in converse(assistant, tab, question):
            yield _updates(view)

    def source(tab: Tab, chosen: gr.EventData) -> str:
        return open_source(assistant, tab, *_chosen(chosen))

    def afresh() -> tuple[Any, ...]:
        return Tab(), [], empty_panel(), "", gr.Column(visible=bool(parts.suggestions))

    shown = [parts.chat, parts.panel, parts.box, parts.examples]
    asked = gr.on([parts.box.submit, parts.ask.click], answer, [parts.box, parts.tab], shown, **QUIET)
    tried = [button.click(answer, [button, parts.tab], shown, **QUIET) for button in parts.suggestions]
    parts.panel.click(source, [parts.tab], [parts.panel], **QUIET)
    parts.fresh.click(
        afresh,
        None,
        [parts.tab, parts.chat, parts.panel, parts.box, parts.examples],
        cancels=[asked, *tried],
        **QUIET,
    )


def _updates(view: View) -> tuple[Any, ...]:
    """Messages, panel, question box, examples: what a view changes of each."""
    kept = gr.skip()
    panel = kept if view.panel is None else view.panel
    return view.messages, panel, kept if view.box is None else view.box, gr.Column(visible=False)


def _chosen(event: gr.EventData) -> tuple[int, int]:
    """Turn and number of the chosen citation; a browser may send anything."""
    chosen = event._data if isinstance(event._data, dict) else {}
    turn, number = chosen.get("turn"), chosen.get("number")
    return (turn if isinstance(turn, int) else 0, number if isinstance(number, int) else 0)

"""The whole page: its four parts beside the sources, and the papers below them."""

from __future__ import annotations

import gradio as gr

from assistant.answering.answer import QUOTES_MODE
from ui.catchup_page import catchup_page
from ui.conversation import Tab, open_source, reopened
from ui.decisions_page import decisions_page
from ui.escape import escape
from ui.opening import row_panel
from ui.panel import empty_panel
from ui.papers import papers_html
from ui.promises_page import promises_page
from ui.questions_page import questions_page
from ui.quiet import QUIET
from ui.service import Assisting
from ui.sources import Shelf
from ui.texts import text

TITLE = "Minutebook"
NAMES = ("Questions", "Promises", "Decisions", "Catch up")
# Seconds between looks for files that were made for a download, and how old they grow.
FILES_KEPT = (600, 600)


def build(assistant: Assisting) -> gr.Blocks:
    """The page: what can be asked, beside it (on a phone below it) the sources, below it the papers."""
    page = gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True, delete_cache=FILES_KEPT)
    with page:
        tab, shelf = gr.State(Tab()), gr.State(Shelf())
        gr.HTML(_heading(assistant.mode), apply_default_css=False, elem_id="mb-title")
        with gr.Row(elem_id="mb-desk"):
            with gr.Column(scale=3, min_width=280, elem_id="mb-work"):
                pages = _pages()
            with gr.Column(scale=2, min_width=280, elem_id="mb-sources"):
                panel = gr.HTML(
                    empty_panel(), js_on_load=text("panel.js"), apply_default_css=False, elem_id="mb-source"
                )
        _fill(assistant, pages, tab, shelf, panel)
        with gr.Accordion("Papers that are searched", open=False, elem_id="mb-papers"):
            papers = gr.HTML(apply_default_css=False)
        page.load(lambda: papers_html(assistant.papers()), None, papers, **QUIET)
    return page


def _heading(mode: str) -> str:
    """The title, and one line on what this is."""
    words = (
        "Answers are the papers' own words, each with its source."
        if mode == QUOTES_MODE
        else f"Answers are written by {mode} from the papers, each statement with its source."
    )
    return f"<h1>{TITLE}</h1><p>Ask the council's papers. {escape(words)}</p>"


def _pages() -> dict[str, gr.Tab]:
    """The four pages, side by side."""
    with gr.Tabs(overflow_behavior="wrap", elem_id="mb-pages"):
        return {name: gr.Tab(name, elem_id=f"mb-page-{name.split()[0].lower()}") for name in NAMES}


def _fill(assistant: Assisting, pages: dict[str, gr.Tab], tab: gr.State, shelf: gr.State, panel: gr.HTML) -> None:
    """Put into each page what it holds; turning to one closes the source of another."""
    questions, *ledgers = pages.values()
    with questions:
        questions_page(assistant, tab, panel)
    for page, fill in zip(ledgers, (promises_page, decisions_page, catchup_page), strict=True):
        with page:
            fill(assistant, shelf, page)
        page.select(empty_panel, None, panel, **QUIET)

    def source(tab: Tab, shelf: Shelf, chosen: gr.EventData) -> str:
        key, number = _chosen(chosen)
        return (
            open_source(assistant, tab, int(key), number)
            if key.isdecimal()
            else row_panel(assistant, shelf, key, number)
        )

    questions.select(lambda tab: reopened(assistant, tab), tab, panel, **QUIET)
    panel.click(source, [tab, shelf], panel, **QUIET)


def _chosen(event: gr.EventData) -> tuple[str, int]:
    """Key and number of the chosen citation; a browser may send anything."""
    chosen = event._data if isinstance(event._data, dict) else {}
    key, number = chosen.get("key"), chosen.get("number")
    return (key if isinstance(key, str) else "", number if isinstance(number, int) else 0)

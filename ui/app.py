"""The server for the page."""

from __future__ import annotations

import threading
from typing import Any

import gradio as gr
from starlette.middleware import Middleware

from ui.address import check_address, keep_off_proxies
from ui.page import TITLE, build
from ui.policy import ThisHostOnly
from ui.service import Assisting
from ui.texts import text

ICON = (
    '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E'
    "%3Crect x=%222%22 y=%221%22 width=%2212%22 height=%2214%22 rx=%221.5%22 fill=%22%231d4f73%22/%3E"
    '%3Cpath d=%22M5 5h6M5 8h6M5 11h4%22 stroke=%22white%22 stroke-width=%221.2%22/%3E%3C/svg%3E">'
)
# Answers made at a time: each keeps a core busy while it searches; the others wait their turn.
ANSWERS_AT_A_TIME = 4


def serve(assistant: Assisting, host: str = "127.0.0.1", port: int = 7860, *, block: bool = True) -> gr.Blocks:
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
        "js": text("chat.js"),
        # Not as css=, which Gradio scopes to the inside of the page's frame.
        "head": f"{ICON}<style>{text('style.css')}{text('ledgers.css')}</style>",
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

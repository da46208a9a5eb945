"""The server for the page, without a browser."""

from __future__ import annotations

import asyncio
import re
import socket
import urllib.request
from collections.abc import Iterator

import gradio as gr
import pytest

from tests.browser.fake_assistant import FakeAssistant
from ui.app import serve


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the page is served."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port = trial.getsockname()[1]

    async def start() -> gr.Blocks:  # where no event loop runs, Gradio makes some and never closes them
        return serve(FakeAssistant(), "127.0.0.1", port, block=False)

    page = asyncio.run(start())
    yield f"http://127.0.0.1:{port}"
    page.close(verbose=False)


def fetch(address: str) -> tuple[str, str]:
    """The page and its content policy."""
    with urllib.request.urlopen(address, timeout=20) as reply:
        return reply.read().decode(), reply.headers["Content-Security-Policy"]


def test_the_browser_is_told_to_ask_no_other_host(address: str) -> None:
    policy = fetch(address)[1]
    assert policy.startswith("default-src 'self'")
    assert not re.search(r"https?:|\*", policy)


def test_the_page_names_no_other_host_to_fetch_from(address: str) -> None:
    fetched = re.findall(r"<(?:script|link|img)[^>]*(?:src|href)=[\"']?(?!data:)([^\"'> ]+)", fetch(address)[0])
    assert fetched
    assert not [url for url in fetched if re.match(r"(https?:)?//", url) and not url.startswith(address)]


def test_questions_are_kept_nowhere_and_nothing_is_reported(address: str) -> None:
    page = fetch(address)[0]
    assert '"analytics_enabled":false' in page
    assert '"run_history":true' not in page
    assert '"footer_links":[]' in page


def test_nothing_is_open_to_other_programs(address: str) -> None:
    with urllib.request.urlopen(f"{address}/gradio_api/info", timeout=20) as reply:
        assert reply.read() == b'{"named_endpoints":{},"unnamed_endpoints":{}}'

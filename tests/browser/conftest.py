"""A browser, and pages served by the real app."""

from __future__ import annotations

import shutil
import socket
import time
import urllib.request
from collections.abc import Callable, Iterator
from urllib.error import URLError

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from ui.app import serve
from ui.service import Assisting

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Opened = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; where the machine has none, the test is skipped.

    Not for the session: Playwright keeps an event loop running, in which other tests cannot start theirs.
    """
    names = ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(names)} was found")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def served() -> Iterator[Callable[[Assisting], str]]:
    """Serves an assistant at a free port until the test ends; gives the address."""
    pages = []

    def start(assistant: Assisting) -> str:
        port = _free_port()
        pages.append(serve(assistant, "127.0.0.1", port, block=False))
        return _ready(f"http://127.0.0.1:{port}")

    yield start
    for page in pages:
        page.close(verbose=False)


@pytest.fixture
def opened(browser: Browser, served: Callable[[Assisting], str]) -> Iterator[Opened]:
    """Opens an assistant's page; every page must ask no other host for anything."""
    contexts, foreign = [], []

    def open_page(assistant: Assisting | None = None, address: str = "", width: int = 1280, height: int = 800) -> Page:
        address = served(assistant) if assistant else address
        contexts.append(browser.new_context(viewport={"width": width, "height": height}))
        page = contexts[-1].new_page()
        page.set_default_timeout(20_000)

        def note(request: Request) -> None:
            if not request.url.startswith((address, "data:", "blob:")):
                foreign.append(request.url)

        page.on("request", note)
        page.on("dialog", lambda dialog: foreign.append(f"a dialog: {dialog.message}"))
        page.goto(address)
        page.get_by_label("Your question").wait_for()
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert foreign == []


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _ready(address: str, seconds: float = 30) -> str:
    """The address, once it answers."""
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return address
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)

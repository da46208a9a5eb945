"""The address that the page is served at."""

import os
import socket

import pytest

from tests.browser.fake_assistant import FakeAssistant
from ui.address import AddressError, check_address, keep_off_proxies
from ui.app import serve


def test_a_taken_port_is_said_to_be_in_use_and_no_other_is_tried() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(AddressError, match=rf"^Port {port} is in use: choose another with --port\.$"):
            serve(FakeAssistant(), "127.0.0.1", port)


@pytest.mark.parametrize(
    ("host", "port", "sentence"),
    [
        ("127.0.0.1", 70_000, "Port 70000 does not exist"),
        ("192.0.2.1", 7860, "cannot be served at 192.0.2.1"),  # RFC 5737: nobody's address
        ("", -1, "Port -1 does not exist"),
        ("a..b", 7860, "cannot be served at a..b"),
    ],
    ids=["port too high", "another machine", "port below zero", "no name of a machine"],
)
def test_a_wrong_address_is_one_plain_sentence(host: str, port: int, sentence: str) -> None:
    with pytest.raises(AddressError, match=sentence):
        check_address(host, port)


def test_this_machine_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "council.example")
    monkeypatch.setenv("no_proxy", "")
    keep_off_proxies("127.0.0.1")
    assert os.environ["NO_PROXY"] == "council.example,127.0.0.1,localhost"
    assert os.environ["no_proxy"] == "127.0.0.1,localhost"

"""Nothing is requested from any host but this machine.

Python's own audit events are watched (network_guard/sitecustomize.py), and so whatever a
library asks through Python's sockets. Every process that the tests start with the command is
watched, with all switched on in the environment that would call out (conftest.EAGER).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.conftest import Command, Ended


@pytest.mark.parametrize(
    "attempt",
    ["socket.getaddrinfo('council.invalid', 443)", "socket.create_connection(('192.0.2.1', 80), timeout=1)"],
    ids=["look-up", "connection"],
)
def test_the_guard_sees_and_refuses(python: Command, tmp_path: Path, attempt: str) -> None:
    log = tmp_path / "log"
    done = python("-c", f"import socket; {attempt}", MINUTEBOOK_TEST_NETWORK_LOG=str(log))
    assert done.status == 1
    assert "the tests refuse socket." in done.err
    assert log.read_text().startswith("socket.")


def test_no_command_asks_another_host_for_anything(
    minutebook: Command, network_log: Path, store: Path, ingested: Ended, lines: Ended
) -> None:
    assert "1 paper" in ingested.out
    assert '"answered": ' in lines.out
    assert minutebook("search", "workforce", "--store", str(store)).status == 0
    assert minutebook("papers", "--store", str(store)).status == 0
    assert network_log.read_text() == ""

"""Python imports this at its start where this folder is on PYTHONPATH: it refuses the network.

Each look-up of, or connection to, a host other than this machine is written to the file that
MINUTEBOOK_TEST_NETWORK_LOG names, then refused. An audit hook sees it whatever library asks.
"""

from __future__ import annotations

import os
import sys
from typing import Any

_LOG = os.environ.get("MINUTEBOOK_TEST_NETWORK_LOG")
_NAMED_FIRST = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_NAMED_SECOND = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_HERE = frozenset({"127.0.0.1", "::1", "localhost", "0.0.0.0", "", None})


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _NAMED_FIRST | _NAMED_SECOND:
        return
    address = arguments[0 if event in _NAMED_FIRST else 1]
    if event in _NAMED_SECOND and not isinstance(address, tuple):  # a socket of this machine's file system
        return
    host = address[0] if isinstance(address, tuple) else address
    if host in _HERE:
        return
    assert _LOG is not None
    with open(_LOG, "a", encoding="utf-8") as log:  # noqa: PTH123 - pathlib is not loaded so early
        log.write(f"{event} {address!r}\n")
    raise OSError(f"the tests refuse {event} to {host!r}")


if _LOG:
    sys.addaudithook(_refuse)

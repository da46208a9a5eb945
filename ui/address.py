"""The address that the page is served at."""

from __future__ import annotations

import errno
import os
import socket

from index.errors import MinutebookError


class AddressError(MinutebookError):
    """A host or a port that the page cannot be served at."""


def check_address(host: str, port: int) -> None:
    """Raise AddressError unless ``host`` and ``port`` can be listened at."""
    if not 0 < port < 65536:
        raise AddressError(f"Port {port} does not exist: choose one between 1024 and 65535 with --port.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except (OSError, UnicodeError) as error:  # no name of a machine has two dots in a row, or letters like these
        raise AddressError(_sentence(host, port, error)) from error


def _sentence(host: str, port: int, error: OSError | UnicodeError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EADDRINUSE:
        return f"Port {port} is in use: choose another with --port."
    if number in (errno.EACCES, errno.EPERM):
        return f"Port {port} may not be used by this account: choose one above 1023 with --port."
    return f"The page cannot be served at {host}: choose another with --host."


def keep_off_proxies(host: str) -> None:
    """Let requests to this machine go straight to it: Gradio asks itself whether it is up."""
    for name in ("NO_PROXY", "no_proxy"):
        known = [part for part in os.environ.get(name, "").split(",") if part]
        os.environ[name] = ",".join(dict.fromkeys([*known, "127.0.0.1", "localhost", host]))

"""The guard's child: it reads files, one after another, within limits of memory."""

from __future__ import annotations

import importlib
import os
import pickle
import sys
from typing import Any, BinaryIO

from index.errors import PaperError
from index.files.paper import refused


def serve() -> None:
    """Answer the parent's requests until it ends."""
    requests = sys.stdin.buffer
    answers = _answers()
    _limit(pickle.load(requests))
    importlib.import_module("index.understood")  # while the parent still looks for files
    while True:
        try:
            function, argument, name = pickle.load(requests)
        except EOFError:
            return
        pickle.dump(_answer(function, argument, name), answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


def _answer(function: tuple[str, str], argument: object, name: str) -> tuple[PaperError | None, Any]:
    module, called = function
    try:
        return None, getattr(importlib.import_module(module), called)(argument)
    except PaperError as error:
        return error, None
    except RecursionError:
        return refused(name, "its parts are nested too deeply"), None
    except MemoryError:
        return refused(name, "it needs more memory than a paper should"), None


def _answers() -> BinaryIO:
    """The pipe to the parent; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - os.devnull is no path of a file
        os.dup2(nowhere.fileno(), 1)
    return answers


def _limit(memory: int) -> None:
    """Limit the address space, where the platform can."""
    try:
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        allowed = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
    except (ImportError, ValueError, OSError):  # Windows has no such limit, macOS takes none
        return

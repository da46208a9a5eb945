"""Reading in a process of its own: a file that crashes, hangs or hogs memory harms no other.

The child is this Python running :func:`index.guarded.serve`, spoken to over its standard input
and output. It is no ``multiprocessing`` child, which would run the user's main script again.
"""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from index.errors import PaperError
from index.files import PaperFile, PaperText
from index.files.paper import refused

if TYPE_CHECKING:
    from index.understood import Understood

# A pack of 300 pages takes some seconds; who waits half a minute thinks that it hangs.
SECONDS = 25.0
# Address space of the child: a pack of 300 pages takes a third of it, most of that Python and libraries.
MEMORY = 2 * 2**30
_START = "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); from index.guarded import serve; serve()"
# What the child is asked for, by module and name: the parent need import none of it.
_TEXT = ("index.files", "read")
_PAPER = ("index.understood", "understood")
_MEMBERS = ("index.files.packs", "members")


class Guard:
    """A child process that reads files, started again after one that broke it.

    One thread may ask it at a time; another may end it meanwhile, and then it reads no more.
    """

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds, self._memory = seconds, memory
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._ended = False

    def __enter__(self) -> Self:
        self._ended = False
        self._started_child()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        self._end()

    def read(self, file: PaperFile, known: Callable[[str], bool]) -> tuple[PaperText, Understood | None]:
        """A file's text and the paper in it; None for the paper where its SHA-256 is ``known``.

        Raises:
            PaperError: where it cannot be read, whatever happened to the child.
        """
        until = time.monotonic() + self._seconds
        content: PaperText = self.run(_TEXT, file, file.source, until)
        if known(content.sha256):
            return content, None
        return content, self.run(_PAPER, content.text, file.source, until)

    def members(self, pack: Path) -> list[str]:
        """The names of what is in a ZIP file.

        Raises:
            PaperError: where it cannot be read.
        """
        found: list[str] = self.run(_MEMBERS, pack, pack.name)
        return found

    def run(self, function: tuple[str, str], argument: object, name: str, until: float | None = None) -> Any:
        """What a function (its module and its name) gives for ``argument`` in the child.

        Raises:
            PaperError: naming the paper ``name``, where it fails or is not done by ``until``.
        """
        left = self._seconds if until is None else until - time.monotonic()
        child = self._started_child()
        if child is None:
            raise refused(name, "reading was stopped")
        late = threading.Event()
        timer = threading.Timer(max(left, 0), _kill, (child, late))
        timer.start()
        try:
            answer = _asked(child, (function, argument, name))
        finally:
            timer.cancel()
            timer.join()
        if answer is None or late.is_set():
            self._end()
        if answer is None:
            raise refused(name, self._why(late))
        if isinstance(answer[0], PaperError):
            raise answer[0]
        return answer[1]

    def _why(self, late: threading.Event) -> str:
        if late.is_set():
            return f"reading it took more than {self._seconds:g} seconds; it may be damaged, or several papers in one"
        return "reading it broke off; it may be damaged, or need too much memory"

    def _started_child(self) -> subprocess.Popen[bytes] | None:
        """The child, started where there is none; None once the guard has ended."""
        with self._lock:
            if not self._ended:
                self._child = self._child or _started(self._memory)
            return self._child

    def _end(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.communicate()


def _started(memory: int) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(
        [sys.executable, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert child.stdin is not None
    with contextlib.suppress(OSError):  # a child that died at once is told of with the first file
        pickle.dump(sys.path, child.stdin)
        pickle.dump(memory, child.stdin)
        child.stdin.flush()
    return child


def _kill(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    child.kill()


def _asked(child: subprocess.Popen[bytes], request: object) -> tuple[PaperError | None, Any] | None:
    """The child's answer, or None where it has died."""
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        pickle.dump(request, child.stdin)
        child.stdin.flush()
        answer: tuple[PaperError | None, Any] = pickle.load(child.stdout)
    except (OSError, EOFError, ValueError, pickle.UnpicklingError):  # ValueError: the pipe was closed meanwhile
        return None
    return answer

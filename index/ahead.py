"""Reading ahead: a paper is read in the guard's process while the one before it is embedded and stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import zip_longest
from pathlib import Path
from types import TracebackType
from typing import Self

from index.files import PaperFile, PaperText
from index.guard import Guard
from index.understood import Understood

# A file's text and the paper in it; None for the paper where the text is known.
Read = tuple[PaperText, Understood | None]


class AheadReader:
    """Reads files one after another, on a thread of its own, at most one ahead of what is asked for.

    ``known`` tells of a SHA-256 whether the paper that has it need not be read.
    """

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known = known
        self._guard = Guard()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    def __enter__(self) -> Self:
        self._guard.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._guard.__exit__(kind, error, trace)  # first, so that whoever stops an ingest waits for no reading
        self._thread.shutdown()

    def members(self, pack: Path) -> list[str]:
        """The names of what is in a ZIP file.

        Raises:
            PaperError: where it cannot be read.
        """
        return self._thread.submit(self._guard.members, pack).result()

    def each(self, files: Sequence[PaperFile]) -> Iterator[tuple[PaperFile, Callable[[], Read]]]:
        """Each file in order, with what gives what was read of it, or raises the PaperError."""
        ahead: Future[Read] | None = None
        for file, following in zip_longest(files, files[1:]):
            reading = ahead or self._begun(file)
            ahead = self._begun(following) if following else None
            yield file, partial(self._result, file, reading)

    def _begun(self, file: PaperFile) -> Future[Read]:
        return self._thread.submit(self._guard.read, file, self._known)

    def _result(self, file: PaperFile, reading: Future[Read]) -> Read:
        content, paper = reading.result()
        if paper is None and not self._known(content.sha256):
            # The paper that had the same bytes when this one was read ahead has been replaced since.
            return self._begun(file).result()
        return content, paper

"""What every reader is: it knows its form of paper by structure, and reads it."""

from __future__ import annotations

from typing import Protocol

from index.types import ReadPaper


class Reader(Protocol):
    """Reads one form of paper. A form is known by its structure, never by a file's name."""

    def recognises(self, text: str) -> bool:
        """Whether ``text`` has the structure of this form."""
        ...

    def read(self, text: str) -> ReadPaper:
        """The meetings in ``text``, which :meth:`recognises` said yes to."""
        ...

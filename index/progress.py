"""What an ingest tells of its progress."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What an ingest tells of its progress; a command shows it as a bar."""

    def papers(self, total: int) -> None:
        """So many papers will be read."""
        ...

    def paper(self, source: str, passages: int) -> None:
        """A paper is read and has so many passages to embed."""
        ...

    def embedded(self, passages: int) -> None:
        """So many more passages are embedded."""
        ...

    def done(self, source: str) -> None:
        """A paper is stored, was known, or was refused."""
        ...


class Quiet:
    """Progress that is told to nobody."""

    def papers(self, total: int) -> None:
        pass

    def paper(self, source: str, passages: int) -> None:
        pass

    def embedded(self, passages: int) -> None:
        pass

    def done(self, source: str) -> None:
        pass

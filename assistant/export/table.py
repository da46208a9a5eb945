"""A register as a table: what every kind of file is written from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from index.errors import MinutebookError


class ExportError(MinutebookError):
    """A file that cannot be written."""


@dataclass(frozen=True, slots=True)
class Table:
    """``rows`` under ``columns``, each as many cells; ``note`` says what the table covers."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def written(path: Path, write: Callable[[Path], None]) -> None:
    """Write the file at ``path``.

    Raises:
        ExportError: where it cannot be written.
    """
    try:
        write(path)
    except OSError as error:
        raise ExportError(f"{path} could not be written ({error.strerror}): name another file.") from error

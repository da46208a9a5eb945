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
    """Write the file at ``path``; where that stops halfway, what was there before stays.

    Raises:
        ExportError: where it cannot be written.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe, or a folder, which says so
            write(path)
        else:
            _replace(path.resolve(), write)
    except OSError as error:
        raise ExportError(f"{path} could not be written ({error.strerror}): name another file.") from error


def _replace(path: Path, write: Callable[[Path], None]) -> None:
    part = path.with_name(f"{path.name}.part")
    try:
        write(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)

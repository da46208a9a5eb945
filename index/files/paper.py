"""A file to read, and what is read of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from index.errors import PaperError


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file to read, and the name under which answers will cite it.

    For a member of a ZIP file, ``pack`` is that file, ``member`` the name in it, and ``path``
    the one below the other.
    """

    path: Path
    source: str
    pack: Path | None = None
    member: str = ""


@dataclass(frozen=True, slots=True)
class PaperText:
    """A file's text in the house form, the SHA-256 of its bytes, and what was wrong with it."""

    text: str
    sha256: str
    warnings: tuple[str, ...] = ()


def refused(name: str, why: str) -> PaperError:
    """The error of a paper that was not read, as one sentence."""
    return PaperError(f"{name} was not read: {why}.")


def ranges(numbers: Iterable[int]) -> str:
    """Page numbers in words: "page 4", or "pages 1, 3 to 7 and 9"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    page = "page" if len(runs) == 1 and len(runs[0]) == 1 else "pages"
    return f"{page} {' and '.join([', '.join(told[:-1]), told[-1]] if len(told) > 1 else told)}"

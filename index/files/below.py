"""What lies below a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path


def below(folder: Path, shut: Callable[[OSError], None]) -> Iterator[Path]:
    """All that is below ``folder`` but folders and what is hidden; ``shut`` is told of folders that cannot be opened.

    A link to a folder is given and not followed: it may lead to where it stands.
    """
    for top, folders, names in os.walk(folder, onerror=shut):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = (name for name in folders if Path(top, name).is_symlink())
        yield from (Path(top, name) for name in chain(names, links) if not name.startswith("."))


def kind(path: Path) -> str | None:
    """What is there: "folder", "file", or None for neither (a device or a pipe may never end)."""
    try:
        if path.is_dir():
            return "folder"
        return "file" if path.is_file() else None
    except OSError:  # a name longer than a file system takes, a folder that may not be entered
        return None


def why_no_file(path: Path) -> str | None:
    """Why what is there cannot be read, None where it is a file."""
    if kind(path) == "folder":
        return "it is a link to a folder; name that folder itself"
    if kind(path) == "file":
        return None
    return "it is a link to nothing" if path.is_symlink() else "it is neither a file nor a folder"

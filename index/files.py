"""Files and folders to papers' text, with a plain sentence for what cannot be read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from index.errors import PaperError

# What is read today: text, whatever made it. Other files in a folder are passed over and named.
ENDINGS = frozenset({".txt", ".text", ".md", ".markdown"})
_LARGEST = 64 * 1024 * 1024
# Text may hold a few stray control characters; more than this share is not text.
_CONTROL_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file to read, and the name under which answers will cite it."""

    path: Path
    source: str


@dataclass(frozen=True, slots=True)
class PaperText:
    """A file's text and the SHA-256 of its bytes."""

    text: str
    sha256: str


def find(paths: Iterable[Path]) -> tuple[list[PaperFile], list[str]]:
    """The papers at ``paths`` (files, or folders with all below them), and what was wrong.

    A paper is named by its file name, or by its path below the ingested folder where two
    would share a name.
    """
    found: dict[Path, Path] = {}
    problems: list[str] = []
    for path in paths:
        kind = _kind(path)
        if kind == "folder":
            readable = [file for file in sorted(path.rglob("*")) if _is_paper(file, path)]
            if not readable:
                problems.append(f"The folder {path} holds no paper that can be read (text files, .txt or .md).")
            found |= {file.resolve(): path.resolve() for file in readable if file.resolve() not in found}
        elif kind == "file":
            found.setdefault(path.resolve(), path.resolve().parent)
        else:
            problems.append(f"There is no file or folder {path}.")
    names = Counter(file.name for file in found)
    files = [
        PaperFile(file, file.name if names[file.name] == 1 else _below(file, root)) for file, root in found.items()
    ]
    return files, problems


def read(file: PaperFile) -> PaperText:
    """The text of a file.

    Raises:
        PaperError: where it cannot be opened, is empty, too large, or no text.
    """
    name = file.source
    try:
        if file.path.stat().st_size > _LARGEST:
            raise PaperError(f"{name} was not read: it is larger than {_LARGEST // 2**20} MB.")
        data = file.path.read_bytes()
    except OSError as error:
        raise PaperError(f"{name} was not read: the file cannot be opened ({error.strerror}).") from error
    text = _decoded(data, name)
    if not text.strip():
        raise PaperError(f"{name} was not read: the file is empty.")
    return PaperText(text, hashlib.sha256(data).hexdigest())


def _decoded(data: bytes, name: str) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        control = sum(ord(character) < 32 and character not in "\t\n\r\f" for character in text)
        if control <= len(text) * _CONTROL_SHARE and "\0" not in text:
            return text
    raise PaperError(f"{name} was not read: it is not a text file, and only text can be read so far.")


def _kind(path: Path) -> str | None:
    """What is there: "folder", "file", or None for neither (a device or a pipe may never end)."""
    try:
        if path.is_dir():
            return "folder"
        return "file" if path.is_file() else None
    except OSError:  # a name longer than a file system takes, a folder that may not be entered
        return None


def _is_paper(file: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(root).parts)
    return file.is_file() and not hidden and file.suffix.lower() in ENDINGS


def _below(file: Path, root: Path) -> str:
    below = file.relative_to(root).as_posix()
    return below if "/" in below else f"{root.name}/{below}"


def passed_over(paths: Iterable[Path]) -> Iterator[Path]:
    """Files in folders among ``paths`` that are not text and so are not read."""
    for path in paths:
        if _kind(path) == "folder":
            for file in sorted(path.rglob("*")):
                hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
                if file.is_file() and not hidden and file.suffix.lower() not in ENDINGS:
                    yield file

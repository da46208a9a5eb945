"""Which files there are to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from index.errors import PaperError
from index.files.packs import members
from index.files.paper import PaperFile

PACK = ".zip"
PAPERS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".vtt", ".srt"})
# Other files in a folder are passed over and named.
ENDINGS = PAPERS | {PACK}
READABLE = "text, Markdown, HTML, PDF, Word .docx, captions .vtt and .srt, or ZIP files of these"
# What systems put into a ZIP file beside the papers.
_SYSTEM = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})

Listing = Callable[[Path], list[str]]


@dataclass(slots=True)
class _Search:
    """Papers found so far, each with the folder that it was asked for by, and problems."""

    listing: Listing
    found: dict[Path, tuple[PaperFile, Path]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def take(self, path: Path, root: Path) -> bool:
        """Take a file, or the members of a ZIP file; whether there was anything to read."""
        path = path.resolve()
        if path in self.found:
            return True
        if path.suffix.lower() == PACK:
            return self._take_pack(path, root)
        self.found[path] = (PaperFile(path, path.name), root)
        return True

    def pass_over(self, file: str) -> None:
        """Name a file that is not read."""
        self.problems.append(f"{file} was not read: Minutebook reads {READABLE}.")

    def _take_pack(self, pack: Path, root: Path) -> bool:
        try:
            listed = self.listing(pack)
        except PaperError as error:
            self.problems.append(str(error))
            return True
        shown = [(member, below) for member in listed if (below := _inside(member))]
        for member, below in shown:
            if below.suffix.lower() in PAPERS:
                path = pack / below
                self.found[path] = (PaperFile(path, f"{pack.name}/{below}", pack, member), root)
            elif below.suffix.lower() == PACK:
                self.problems.append(
                    f"{pack.name}/{below} was not read: it is a ZIP file inside a ZIP file; unpack it first."
                )
            else:
                self.pass_over(f"{pack.name}/{below}")
        if not shown:
            self.problems.append(f"{pack.name} was not read: the ZIP file holds no paper.")
        return True


def find(paths: Iterable[Path], listing: Listing = members) -> tuple[list[PaperFile], list[str]]:
    """The papers at ``paths`` (files, or folders with all below them), and what was wrong.

    A paper is named by its file name, or by its path below the ingested folder where two
    would share a name; each member of a ZIP file is a paper. ``listing`` tells the members.
    """
    search = _Search(listing)
    for path in paths:
        kind = _kind(path)
        if kind == "folder":
            _walk(path, search)
        elif kind == "file":
            search.take(path, path.resolve().parent)
        else:
            search.problems.append(f"There is no file or folder {path}.")
    names = Counter(file.source for file, _ in search.found.values())
    return [_named(file, root, names) for file, root in search.found.values()], search.problems


def _walk(folder: Path, search: _Search) -> None:
    root, some, others = folder.resolve(), False, []
    for file in _files(folder):
        if file.suffix.lower() in ENDINGS:
            some = search.take(file, root) or some
        else:
            others.append(file)
    if not some:
        search.problems.append(f"The folder {folder} holds no paper that can be read ({READABLE}).")
    for file in others:
        search.pass_over(str(file))


def _files(folder: Path) -> Iterator[Path]:
    """The files below ``folder`` that are not hidden, in order."""
    for file in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if not hidden and _kind(file) == "file":
            yield file


def _kind(path: Path) -> str | None:
    """What is there: "folder", "file", or None for neither (a device or a pipe may never end)."""
    try:
        if path.is_dir():
            return "folder"
        return "file" if path.is_file() else None
    except OSError:  # a name longer than a file system takes, a folder that may not be entered
        return None


def _inside(member: str) -> PurePosixPath | None:
    """Where a member stands in its ZIP file, never outside; None for folders and systems' files."""
    parts = [part for part in member.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    hidden = any(part.startswith(".") or part in _SYSTEM for part in parts)
    return None if not parts or hidden or member.endswith("/") else PurePosixPath(*parts)


def _named(file: PaperFile, root: Path, names: Counter[str]) -> PaperFile:
    """``file`` with the folders in its name that tell it from others."""
    if names[file.source] == 1:
        return file
    try:
        below = file.path.relative_to(root).as_posix()
    except ValueError:  # a link in the folder leads out of it
        below = file.path.as_posix()
    source = below if below != file.source else f"{root.name}/{below}"
    return PaperFile(file.path, source, file.pack, file.member)

"""Which files there are to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from index.errors import PaperError
from index.files.below import below, kind, why_no_file
from index.files.packs import members
from index.files.paper import PaperFile, refused
from index.legible import is_unicode, legible

PACK = ".zip"
PAPERS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".vtt", ".srt"})
# Other files in a folder are passed over and named.
ENDINGS = PAPERS | {PACK}
READABLE = "text, Markdown, HTML, PDF, Word .docx, captions .vtt and .srt, or ZIP files of these"
_OTHER = f"Minutebook reads {READABLE}"
# What systems put into a ZIP file beside the papers.
_SYSTEM = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})

Listing = Callable[[Path], list[str]]


@dataclass(slots=True)
class FoundPapers:
    """What there is: the papers, the folders and ZIP files that they were looked for in, and what was wrong."""

    papers: list[PaperFile] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    packs: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Search:
    """Papers found so far, each with the folder that it was asked for by, and what else there is."""

    listing: Listing
    found: dict[Path, tuple[PaperFile, Path]] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)
    packs: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def take(self, path: Path, root: Path) -> bool:
        """Take a file, or the members of a ZIP file; whether there was anything to read."""
        path = path.resolve()
        if path in self.found or path in self.packs:
            return True
        if not is_unicode(str(path)):
            self.refuse(path, "its path is not written in UTF-8; rename it")
            return True
        if path.suffix.lower() == PACK:
            return self._take_pack(path, root)
        self.found[path] = (PaperFile(path, path.name), root)
        return True

    def pass_over(self, path: Path) -> None:
        """Name what is not read."""
        self.refuse(path, why_no_file(path) or _OTHER)

    def shut(self, error: OSError) -> None:
        """Name a folder that cannot be opened."""
        self.refuse(error.filename, f"the folder cannot be opened ({error.strerror})")

    def refuse(self, file: Path | str, why: str) -> None:
        """Say why a file is not read."""
        self.problems.append(str(refused(legible(str(file)), why)))

    def _take_pack(self, pack: Path, root: Path) -> bool:
        try:
            listed = self.listing(pack)
        except PaperError as error:
            self.problems.append(str(error))
            return True
        self.packs.append(pack)
        shown = [(member, inside) for member in listed if (inside := _inside(member))]
        for member, inside in shown:
            if inside.suffix.lower() in PAPERS:
                path = pack / inside
                self.found[path] = (PaperFile(path, f"{pack.name}/{inside}", pack, member), root)
            elif inside.suffix.lower() == PACK:
                self.refuse(f"{pack.name}/{inside}", "it is a ZIP file inside a ZIP file; unpack it first")
            else:
                self.refuse(f"{pack.name}/{inside}", _OTHER)
        if not shown:
            self.refuse(pack.name, "the ZIP file holds no paper")
        return True


def find(paths: Iterable[Path], listing: Listing = members) -> FoundPapers:
    """The papers at ``paths``: files, or folders with all below them.

    A paper is named by its file name, or by its path below the ingested folder where two
    would share a name; each member of a ZIP file is a paper. ``listing`` tells the members.
    """
    search = _Search(listing)
    for path in paths:
        there = kind(path)
        if there == "folder":
            _walk(path, search)
        elif there == "file":
            search.take(path, path.resolve().parent)
        else:
            search.problems.append(f"There is no file or folder {legible(str(path))}.")
    names = Counter(file.source for file, _ in search.found.values())
    papers = [_named(file, root, names) for file, root in search.found.values()]
    return FoundPapers(papers, search.folders, search.packs, search.problems)


def _walk(folder: Path, search: _Search) -> None:
    root, some, others = folder.resolve(), False, []
    search.folders.append(root)
    for path in sorted(below(folder, search.shut)):
        if path.suffix.lower() in ENDINGS and kind(path) == "file":
            some = search.take(path, root) or some
        else:
            others.append(path)
    if not some:
        search.problems.append(f"The folder {legible(str(folder))} holds no paper that can be read ({READABLE}).")
    for path in others:
        search.pass_over(path)


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
        longer = file.path.relative_to(root).as_posix()
    except ValueError:  # a link in the folder leads out of it
        longer = file.path.as_posix()
    source = longer if longer != file.source else f"{root.name}/{longer}"
    return PaperFile(file.path, source, file.pack, file.member)

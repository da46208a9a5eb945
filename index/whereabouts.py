"""Where the files of stored papers are: moved, gone from their ZIP file, or gone altogether."""

from __future__ import annotations

from pathlib import Path, PurePath

from index.catalogue import Catalogue
from index.files import FoundPapers, PaperFile


def forget_unpacked(catalogue: Catalogue, found: FoundPapers) -> list[str]:
    """Take out the papers that were read from a ZIP file and are no longer in it; their names."""
    there, packs = {file.path for file in found.papers}, set(found.packs)
    gone = {
        source: path
        for source, path in _paths(catalogue).items()
        if path not in there and not packs.isdisjoint(path.parents)
    }
    for path in gone.values():
        catalogue.forget_older(str(path), "")
    return list(gone)


def missing(catalogue: Catalogue, found: FoundPapers) -> list[str]:
    """The papers of which the file is gone from a folder that was looked through."""
    paths, folders = _paths(catalogue).items(), set(found.folders)
    return [source for source, path in paths if not folders.isdisjoint(path.parents) and _is_gone(path)]


def follow(catalogue: Catalogue, source: str, file: PaperFile) -> str | None:
    """Where the file of a paper is gone and ``file`` has the same bytes, its new name, by which it is cited now."""
    path = catalogue.path_of(source)
    if path == str(file.path) or not _is_gone(Path(path)):
        return None
    taken = catalogue.sources()
    del taken[source]
    name = free_source(file, taken)
    catalogue.move(source, name, str(file.path))
    return name


def free_source(file: PaperFile, taken: dict[str, str]) -> str:
    """The file's name, with as many folders before it as tell it from other papers."""
    path = str(file.path)
    for depth in range(1, len(file.path.parts) + 1):
        source = file.source if depth == 1 else PurePath(*file.path.parts[-depth:]).as_posix()
        if taken.get(source, path) == path:
            return source
    return path


def _paths(catalogue: Catalogue) -> dict[str, Path]:
    return {source: Path(path) for source, path in catalogue.sources().items()}


def _is_gone(path: Path) -> bool:
    """Whether neither the file is there nor a ZIP file of which it is a member."""
    return not any(one.is_file() for one in (path, *path.parents))

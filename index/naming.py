"""Which paper somebody means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath

from rapidfuzz import process

from index.errors import PaperError
from index.text import plain

_NEAREST = 3


def named(asked: str, papers: Mapping[str, str]) -> str:
    """The source among ``papers`` (with their paths) that is ``asked``, by source, path or file name.

    Raises:
        PaperError: where there is none, or more than one of that file name.
    """
    if asked in papers:
        return asked
    paths = {asked, _resolved(asked)}
    found = [source for source, path in papers.items() if path in paths]
    found = found or [
        source for source, path in papers.items() if asked in (PurePath(source).name, PurePath(path).name)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise PaperError(f"There are {len(found)} papers called {asked}: name one of {_listed(sorted(found))}.")
    raise PaperError(_unknown(asked, sorted(papers)))


def is_named(asked: str, source: str, *, ending: bool = True) -> bool:
    """Whether ``asked`` is a paper's name, with its folders or without; with no ``ending`` the name before that."""
    path = PurePath(source) if ending else PurePath(source).with_suffix("")
    return plain(asked) in (plain(str(path)), plain(path.name))


def _unknown(asked: str, sources: Sequence[str]) -> str:
    if not sources:
        return f"There is no paper {asked} in the store, which is empty."
    nearest = [source for source, *_ in process.extract(PurePath(asked).name, sources, limit=_NEAREST)]
    verb = "is" if len(nearest) == 1 else "are"
    return f"There is no paper {asked} in the store; the nearest {verb} {_listed(nearest)}."


def _listed(names: Sequence[str]) -> str:
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last


def _resolved(asked: str) -> str:
    try:
        return str(Path(asked).resolve())
    except ValueError:  # no path has such characters
        return asked

"""Script and style that travel with this package."""

from __future__ import annotations

from importlib.resources import files


def text(name: str) -> str:
    """The file ``name``."""
    return files("ui").joinpath(name).read_text(encoding="utf-8")

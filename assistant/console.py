"""The terminal on which papers' words are shown as they stand, and JSON printed."""

from __future__ import annotations

import json
from typing import Any

from rich.console import Console
from rich.text import Text

from index.legible import legible

# Control characters that JSON leaves as they are, and terminals obey.
_LEFT = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}


class _AsItStands(Console):
    """A console on which no character acts, and no word becomes a picture or is coloured for what it seems to be."""

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(legible(text), **how)


def console(*, stderr: bool = False) -> Console:
    """What every command prints on."""
    return _AsItStands(stderr=stderr, emoji=False, highlight=False)


def as_json(value: dict[str, Any], indent: int | None = None) -> str:
    """A value as JSON, in which no character acts on a terminal."""
    return json.dumps(value, ensure_ascii=False, indent=indent).translate(_LEFT)

"""A speaker's label on a line of a transcript, and those of webcasts: "Ann Lee - 0:01:02", "Ann Lee, 0:01:02"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.dates import seconds
from index.readers.transcripts.names import is_name, is_speaker
from index.text import fold

_WEBCAST = re.compile(r"^(?P<name>\S.*?)(?P<mark> - |, )(?P<time>\d{1,2}:\d{2}:\d{2})$")


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's label on a line: what stands before and behind it, and itself as printed."""

    name: str
    start: int | None
    printed: str
    before: str = ""
    rest: str = ""


Style = Callable[[str], Label | None]


def webcast(line: str, names: Sequence[str] = ()) -> Label | None:
    """A label that ends ``line``; one of ``names`` may be glued to the words before it.

    A sentence may end in a comma and a time too: before a comma stands a title or a full name.
    """
    match = _WEBCAST.match(line)
    if not match:
        return None
    start = seconds(match["time"])
    for name in names:
        if match["name"].endswith(name):
            before = match["name"].removesuffix(name).strip()
            return Label(name, start, f"{name}{match['mark']}{match['time']}", before=before)
    named = is_name(match["name"]) if is_dashed(line) else is_speaker(match["name"])
    return Label(fold(match["name"]), start, line) if named else None


def is_dashed(line: str) -> bool:
    """Whether a dash stands before the time that ends ``line``."""
    match = _WEBCAST.match(line)
    return bool(match and match["mark"] != ", ")


def label_of(line: str, match: re.Match[str], start: int | None) -> Label:
    """The label that a pattern with a ``name`` and a ``rest`` found on ``line``."""
    rest = match["rest"] or ""
    return Label(fold(match["name"]), start, line.removesuffix(rest).strip(), rest=rest)

"""The style in which a transcript labels its speakers."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.transcripts.introduced import in_full, introduced
from index.readers.transcripts.labels import Style, webcast
from index.readers.transcripts.timed import timed_style
from index.readers.transcripts.untimed import untimed_style


def style_of(lines: Sequence[str]) -> Style | None:
    """The style in which ``lines`` label speakers, None where they are no transcript."""
    if sum(webcast(line) is not None for line in lines) >= 2:
        return webcast
    style = timed_style(lines)
    if style is None:
        return untimed_style(lines)
    return in_full(style, introduced(lines, [label.name for label in map(style, lines) if label]))

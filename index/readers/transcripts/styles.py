"""The style in which a transcript labels its speakers."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.transcripts.introduced import in_full, introduced
from index.readers.transcripts.labels import Style, is_dashed, webcast
from index.readers.transcripts.timed import take_turns, timed_style
from index.readers.transcripts.untimed import untimed_style


def style_of(lines: Sequence[str]) -> Style | None:
    """The style in which ``lines`` label speakers, None where they are no transcript."""
    labels = [webcast(line) for line in lines]
    dashed = sum(label is not None and is_dashed(label.printed) for label in labels)
    if dashed >= 2 or take_turns(lines, labels):
        return webcast
    style = timed_style(lines)
    if style is None:
        return untimed_style(lines)
    return in_full(style, introduced(lines, [label.name for label in map(style, lines) if label]))

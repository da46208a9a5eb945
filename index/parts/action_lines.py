"""Lists of actions within minutes: a heading, and lines below it that each give somebody something to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.actions.headings import heads_log
from index.actions.log_rows import log_rows
from index.actions.log_texts import entry_lines

_LEAST, _SHARE = 2, 0.6
_HEADING_WORDS = 8


def with_action_lines(lines: Sequence[str]) -> Iterator[str | list[str]]:
    """The lines, those of a list of actions together as rows."""
    at = 0
    while at < len(lines):
        yield lines[at]
        at += 1
        if not _heads(lines[at - 1]):
            continue
        begin = at + (at < len(lines) and not lines[at].strip())
        end = next((place for place in range(begin, len(lines)) if not lines[place].strip()), len(lines))
        told = entry_lines(lines[begin:end])
        found = log_rows("\n".join(told)) if len(told) >= _LEAST else []
        if len(found) >= max(_LEAST, _SHARE * (len(told) - 1)):
            yield told
            at = end


def _heads(line: str) -> bool:
    told = line.strip(" :*#_")
    return bool(told) and len(told.split()) <= _HEADING_WORDS and heads_log(told)

"""Labels of a name and a time alone on their line, whatever mark parts the two, and those that others leave out.

Ann Lee, 0:01:02           also with another mark, or in brackets
0:01:02; Ann Lee
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from index.dates import seconds
from index.readers.transcripts.labels import Label, Style
from index.readers.transcripts.names import has_title, is_person, is_speaker
from index.text import fold

_TIME = r"(?P<time>\d{1,2}:\d{2}(?::\d{2})?)"
_MARKS = r"[\s,;|/@–—-]"
_FORMS = (
    re.compile(rf"^(?P<name>[^:]{{2,70}}?)(?:{_MARKS}+(?:at )?[\[(<]?|[\[(<]){_TIME}[\])>]?[:.]?$"),
    re.compile(rf"^[\[(<]?{_TIME}[\])>]?{_MARKS}+(?P<name>[^:]{{2,70}}?)[:,.]?$"),
)
# What is said begins with a capital; a sentence may address somebody before a comma, with a colon later.
_BEFORE_COLON = re.compile(r"^(?P<name>[^:,]{2,70}?)\s?:(?:\s+[^a-z\s]|$)")


def alone(line: str) -> Label | None:
    """The label that is all of ``line``: a person's name and a time."""
    match = next(filter(None, (form.match(line) for form in _FORMS)), None)
    return Label(fold(match["name"]), seconds(match["time"]), line) if match and is_person(match["name"]) else None


def with_strays(style: Style, lines: Sequence[str]) -> Style:
    """``style`` and the labels in another form that fit between its own: those of a full name, in the order of time."""
    labels = list(map(style, lines))
    starts = [label.start if label else None for label in labels]
    found: dict[str, Label] = {}
    before = None
    for line, label, start, after in zip(lines, labels, starts, _following(starts), strict=True):
        own = alone(line) if label is None and (before, after) != (None, None) else None
        if own and is_speaker(own.name) and _lies_between(own.start, before, after):
            found[line] = own
            start = own.start
        before = before if start is None else start
    return (lambda line: style(line) or found.get(line)) if found else style


def _following(starts: Sequence[int | None]) -> list[int | None]:
    """For each place the start that comes next there or behind it."""
    found: list[int | None] = []
    after = None
    for start in reversed(starts):
        after = after if start is None else start
        found.append(after)
    return found[::-1]


def unread(lines: Sequence[str], style: Style) -> Iterator[str]:
    """The lines that ``style`` takes for words, though they have the form of a label."""
    labels = [style(line) for line in lines]
    names = {label.name for label in labels if label}
    yield from (line for line, label in zip(lines, labels, strict=True) if not label and _looks_labelled(line, names))


def _looks_labelled(line: str, names: Container[str]) -> bool:
    own, begins = alone(line), _BEFORE_COLON.match(line)
    if own:
        return own.name in names or is_speaker(own.name)
    if begins:
        return begins["name"] in names or (has_title(begins["name"]) and is_person(begins["name"]))
    return line in names


def _lies_between(start: int | None, before: int | None, after: int | None) -> bool:
    return start is not None and (before is None or before <= start) and (after is None or start <= after)

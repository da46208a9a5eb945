"""Lines with labels ("Action: ...") as entries, where no empty line parts them or a value runs over several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.actions.log_fields import LABEL

# A line between two entries that heads those below is no longer, and ends no sentence.
_HEAD_WORDS = 8
_FEWEST = 2


def labelled_apart(lines: Sequence[str]) -> Iterator[list[str]]:
    """The entries of a paragraph, each line with its label; a paragraph of other lines as it is.

    An entry begins with the label that the first one begins with.
    """
    labels = [_label(line) for line in lines]
    first = next(filter(None, labels), None)
    if first is None or sum(map(bool, labels)) < _FEWEST or 2 * sum(map(bool, labels)) < len(lines):
        yield list(lines)
        return
    entry: list[str] = []
    for at, line in enumerate(lines):
        heads = labels[at] is None and labels[at + 1 : at + 2] == [first] and _heads(line)
        if entry and (labels[at] == first or heads):
            yield entry
            entry = []
        if labels[at] is None and entry and not heads:
            entry[-1] = f"{entry[-1]} {line.strip()}"
        elif heads:
            yield [line]
        else:
            entry.append(line)
    if entry:
        yield entry


def _label(line: str) -> str | None:
    match = LABEL.match(line)
    return match["label"].casefold() if match else None


def _heads(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS and line.strip()[-1:] not in ".,;:"

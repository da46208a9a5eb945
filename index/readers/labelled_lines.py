"""Lines with labels ("Action: ...") as entries, where no empty line parts them or a value runs over several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.actions.log_fields import LABEL

# A line between two entries that heads those below is no longer, and ends no sentence.
_HEAD_WORDS = 8
_FEWEST = 2


def labelled_apart(lines: Sequence[str]) -> Iterator[list[str]]:
    """The entries of a paragraph, each line with its label; a paragraph of other lines as it is.

    An entry begins with the label that the first one begins with, or, where that says who acts or how it stands and no
    label says what is to be done, with the line before it, which does.
    """
    marks = [LABEL.match(line) for line in lines]
    labels = [mark["label"].casefold() if mark else None for mark in marks]
    first = next(filter(None, marks), None)
    if first is None or sum(map(bool, labels)) < _FEWEST or 2 * sum(map(bool, labels)) < len(lines):
        yield list(lines)
        return
    label = first["label"].casefold()
    of_above = (
        marks[0] is None
        and bool(first["who"] or first["due"] or first["how"])
        and not any(mark and mark["what"] for mark in marks)
    )
    entry: list[str] = []
    for at, line in enumerate(lines):
        opens = labels[at] is None and labels[at + 1 : at + 2] == [label]
        heads = opens and not of_above and _heads(line)
        begins = opens if of_above else labels[at] == label or heads
        if entry and begins:
            yield entry
            entry = []
        if heads:
            yield [line]
        elif labels[at] is None and entry:
            entry[-1] = f"{entry[-1]} {line.strip()}"
        else:
            entry.append(line)
    if entry:
        yield entry


def _heads(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS and line.strip()[-1:] not in ".,;:"

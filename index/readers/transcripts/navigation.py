"""A list of items, each with its speakers and their times, ahead of the words themselves.

1 Apologies
Ann Lee - 0:00:41
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.readers.transcripts.head import is_numbered, item_of
from index.readers.transcripts.labels import Label, Style
from index.types import AgendaItem

# A title of an item is no longer than this; what is said under a label mostly is.
_TITLE_WORDS = 40
_FEWEST = 2

Moment = tuple[str, int | None]


@dataclass(slots=True)
class Navigation:
    """Such a list: its lines are ``first`` up to ``end``; ``begins`` has the item of each speaker's moment."""

    first: int = 0
    end: int = 0
    items: list[AgendaItem] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    begins: dict[Moment, int] = field(default_factory=dict)

    @classmethod
    def of(cls, lines: Sequence[str], style: Style) -> Navigation | None:
        """The list at the head of ``lines``, None where there is none."""
        labels = [style(line) for line in lines]
        first = next((i for i, label in enumerate(labels) if label and label.start is not None), len(lines))
        end = _again(labels, first)
        if end is None or any(len(line.split()) > _TITLE_WORDS for line in lines[first:end]):
            return None
        found = cls(first=_first_title(lines, first))
        found.end = found._read(lines, labels, end)
        return found

    def _read(self, lines: Sequence[str], labels: Sequence[Label | None], end: int) -> int:
        """Take the items and speakers up to ``end``, where the first label comes again; where they do end."""
        for place in range(self.first, end):
            label, line = labels[place], lines[place]
            if label:
                self.names.append(label.name)
                if self.items:
                    self.begins.setdefault(moment(label), len(self.items) - 1)
            elif line and item_of(line) in self.items:
                return place  # the first heading of the transcript itself
            elif line and (any(labels[place:end]) or is_numbered(line)):
                self.items.append(item_of(line))
        return end


def moment(label: Label) -> Moment:
    """A speaker and when they begin."""
    return label.name, label.start


def _again(labels: Sequence[Label | None], first: int) -> int | None:
    """Where the first label comes again, if all those between do so too: the list tells them ahead."""
    listed: set[Moment] = set()
    for place in range(first, len(labels)):
        label = labels[place]
        if label and place > first and moment(label) == moment(labels[first] or label):
            later = {moment(label) for label in labels[place:] if label}
            return place if len(listed) >= _FEWEST and listed <= later else None
        if label:
            listed.add(moment(label))
    return None


def _first_title(lines: Sequence[str], label: int) -> int:
    """Where the titles above the first label begin: one, or several with numbers."""
    place = label
    while place and lines[place - 1] and (place == label or is_numbered(lines[place - 1])):
        place -= 1
    return place

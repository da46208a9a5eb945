"""Collects a transcript's lines into turns, and sets aside what is no speech."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from index.dates import seconds
from index.parts.draft import Draft
from index.readers.transcripts.gluing import glued_at, joined_at, seam_in
from index.readers.transcripts.labels import Label
from index.readers.transcripts.navigation import Moment, moment
from index.readers.transcripts.turns import CaptionRun, Turn
from index.readers.transcripts.warnings import is_cut
from index.text import fold
from index.types import AgendaItem, Furniture

_ATTACHMENT = re.compile(r"^- .*, opens in new tab$")
_NOTICE = re.compile(r"^disclaimer\b.*transcript", re.IGNORECASE)
# A note of what happened, alone on its line: "(The Panel withdrew.)", "[END OF RECORDING]".
_STAGE = re.compile(r"^(?:\([^()]+\.\)|\[[^\[\]]+\.\])$")
_STAGE_WORDS = 3
# A time alone on its line: below a label it is when the turn begins.
_TIME = re.compile(
    r"^(?:(?:start|time|from):?\s+)?[\[(]?(?P<time>\d{1,2}:\d{2}(?P<seconds>:\d{2})?)[\])]?$", re.IGNORECASE
)
_ANNOUNCES = re.compile(r"(?:^|(?<=\s))agenda item $", re.IGNORECASE)


class Headings:
    """Finds the heading of an item at the end of a line; headings are glued to what stands before."""

    def __init__(self, items: Iterable[AgendaItem]) -> None:
        self._by_end: dict[str, list[tuple[int, str, bool]]] = defaultdict(list)
        for position, item in enumerate(items):
            heading = fold(f"{item.number or ''} {item.title}")
            self._by_end[heading.split()[-1]].append((position, heading, bool(item.number)))

    def at_end(self, line: str) -> tuple[int, str, str] | None:
        """The item whose heading ends ``line``, what stands before the heading, and the heading."""
        for position, heading, numbered in self._by_end.get(line.rsplit(" ", 1)[-1], ()):
            before = line.removesuffix(heading)
            if line.endswith(heading) and not before[-1:].isdigit() and (numbered or not before):
                announced = _ANNOUNCES.search(before)
                begin = announced.start() if announced else len(before)
                return position, before[:begin].strip(), line[begin:]
        return None


@dataclass(slots=True)
class Captions:
    """The turns as lines come."""

    draft: Draft
    headings: Headings
    vocabulary: Counter[str]
    width: int
    begins: dict[Moment, int] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    glued: int = 0
    _item: int | None = None
    _lines: list[str] = field(default_factory=list)
    _glue: int | None = None
    _fresh: bool = False

    def turn_to(self, label: Label) -> None:
        """Begin the turn of a label, the words before and behind it on its line included."""
        self.add(label.before)
        self._flush()
        self.draft.leave(Furniture.LABEL, label.printed)
        self.turns.append(Turn(label.name, label.start))
        begun = self.begins.get(moment(label))
        if begun is not None and (self._item is None or begun > self._item):
            self._item = begun
        self._fresh = True
        self.add(label.rest)

    def add(self, line: str) -> None:
        """Add a line that is no label."""
        line = fold(line)
        time = _TIME.match(line)
        if time and self.turns:
            self.draft.leave(Furniture.NAVIGATION, line)
            if self._fresh and time["seconds"] and self.turns[-1].start is None:
                self.turns[-1].start = seconds(time["time"])
            return
        if _ATTACHMENT.match(line) or _NOTICE.match(line):
            self.draft.leave(Furniture.WEB_PAGE, line)
            return
        if is_cut(line) or (_STAGE.match(line) and len(line.split()) >= _STAGE_WORDS):
            self.draft.leave(Furniture.LABEL, line)
            return
        heading = self.headings.at_end(line) if line else None
        if heading is None:
            self._take(line)
            return
        position, before, printed = heading
        self._take(before)
        self._flush()
        self.draft.leave(Furniture.TITLE, printed)
        self._item = position

    def finished(self) -> list[Turn]:
        """All turns."""
        self._flush()
        return self.turns

    def _take(self, caption: str) -> None:
        if not caption:
            return
        if self._fresh:  # the first caption, to which the second is glued
            self._glue = glued_at(caption, self.vocabulary)
            self.glued += self._glue is not None or seam_in(caption) is not None
            self._glue = self._glue or joined_at(caption, self.vocabulary, self.width)
        self._lines.append(caption)
        self._fresh = False

    def _flush(self) -> None:
        if self._lines:
            self.turns[-1].runs.append(CaptionRun("\n".join(self._lines), self._item, self._glue))
        self._lines.clear()
        self._glue = None

"""What a sentence tells together with what it stands under: where the demands of a question are looked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from assistant.answering.evidence import Evidence
from index.text import sentences, spaced, stems


@dataclass(frozen=True)
class Statement:
    """A sentence or row, the evidence for an answer, read for what it tells.

    ``people`` are the keys of all whom the papers name as taking part.
    """

    evidence: Evidence
    people: frozenset[str] = frozenset()

    @property
    def table(self) -> bool:
        """Whether it is a row of a table, under its header."""
        return self.evidence.piece.table

    @property
    def header(self) -> str:
        """The header that a row stands under."""
        return self._at(0) if len(self.evidence.spans) > 1 else ""

    @property
    def row(self) -> str:
        """A row as printed, without its header."""
        return self._at(-1)

    @property
    def date(self) -> dt.date | None:
        """The day of the meeting."""
        return self.evidence.passage.place.date

    @cached_property
    def sentence(self) -> str:
        """Its own words."""
        piece = self.evidence.piece
        return " ".join(spaced(piece.contribution, piece.joins, begin, end) for begin, end in self.evidence.spans)

    @cached_property
    def near(self) -> str:
        """Its words and those of the sentences before and after it, by the same speaker."""
        if self.table:
            return self.sentence
        piece = self.evidence.piece
        units = sentences(piece.contribution)
        at = next((i for i, unit in enumerate(units) if unit == self.evidence.spans[0]), 0)
        begin, end = units[max(0, at - 1)][0], units[min(len(units), at + 2) - 1][1]
        return spaced(piece.contribution, piece.joins, begin, end)

    @property
    def naming(self) -> str:
        """Where those are named of whom it tells: near, or for a row in the whole table, and in its heading."""
        return f"{self.everything if self.table else self.near} {self.evidence.piece.heading or ''}"

    @cached_property
    def about(self) -> frozenset[str]:
        """The stems of what is near and of what it stands under."""
        return frozenset(stems("\n".join((self.near, *self._above()))))

    @cached_property
    def everything(self) -> str:
        """The words of its passage and of the whole of its contribution, and the headings, item, speaker, body and
        council that it stands under.
        """
        piece = self.evidence.piece
        whole = spaced(piece.contribution, piece.joins)
        return "\n".join((self.sentence, self.evidence.passage.text, whole, *self._above()))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of :attr:`everything`."""
        return frozenset(stems(self.everything))

    def _at(self, at: int) -> str:
        return self.evidence.piece.contribution[slice(*self.evidence.spans[at])]

    def _above(self) -> Iterator[str]:
        place = self.evidence.passage.place
        above = [place.body, place.council, place.item.title if place.item else None]
        for piece in self.evidence.passage.pieces:
            above += [piece.speaker, piece.heading]
        yield from (words for words in dict.fromkeys(above) if words)

"""Ways to search the meetings, and Minutebook as one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from assistant.assistant import Assistant
from assistant.retrieval.retriever import Found
from index.stored import Narrowing, Piece
from tests.benchmarks.retrieval.measures import Result
from tests.benchmarks.retrieval.meetings import SECONDS_A_TURN

# Enough to fill 1,500 words.
_DEPTH = 40


class Way(Protocol):
    """A way to search."""

    @property
    def name(self) -> str:
        """What it is called in the tables."""
        ...

    def ranked(self, question: str, file: str | None) -> list[Result]:
        """Results in all papers, or in one, best first."""
        ...


class Minutebook:
    """Minutebook's own search, narrowed to a paper by its meeting's date."""

    name = "Minutebook"

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        days = {paper.source: {meeting.date for meeting in paper.meetings} for paper in assistant.papers()}
        self._narrowings: Mapping[str | None, Narrowing | None] = {None: None} | {
            file: Narrowing(since=day, until=day) for file, (day,) in days.items()
        }

    def ranked(self, question: str, file: str | None) -> list[Result]:
        return [_result(one) for one in self._assistant.search(question, self._narrowings[file], _DEPTH)]


def _result(found: Found) -> Result:
    passage = found.passage
    timed = [(piece.start, piece) for piece in passage.pieces if piece.start is not None]
    held = tuple((start // SECONDS_A_TURN, _words_held(piece)) for start, piece in timed)
    return Result(passage.place.source, len(passage.text.split()), held)


def _words_held(piece: Piece) -> range:
    """Which words of its contribution a piece holds."""
    begin = len(piece.contribution[: piece.begin].split())
    return range(begin, begin + len(piece.contribution[piece.begin : piece.end].split()))

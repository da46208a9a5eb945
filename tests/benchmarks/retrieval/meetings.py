"""The thirty committee meetings with labelled questions, and their two halves.

They lie beside this repository, or where MINUTEBOOK_QMSUM says. All questions of a meeting
are in one half: "tune", on which weights may be chosen, or "report", on which none is.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.retrieval.measures import Wanted

HALVES = ("tune", "report")
# Turn i of a meeting starts at i * 10 seconds.
SECONDS_A_TURN = 10

_REPOSITORY = Path(__file__).resolve().parents[3]
_LABEL = re.compile(r"^.+ - (\d+):(\d\d):(\d\d)$", re.MULTILINE)
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the half that its meeting is in, and the turns that answer it."""

    id: str
    text: str
    half: str
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Transcript:
    """A paper's text, and of each turn where its words begin."""

    file: str
    text: str
    turns: dict[int, Sequence[int]]

    def held(self, begin: int, end: int) -> tuple[tuple[int, range], ...]:
        """Which words of which turns begin in ``text[begin:end]``."""
        found = ((turn, range(bisect_left(at, begin), bisect_left(at, end))) for turn, at in self.turns.items())
        return tuple((turn, words) for turn, words in found if words)


def folder() -> Path:
    """Where the meetings lie, if they are there."""
    return Path(os.environ.get("MINUTEBOOK_QMSUM") or _REPOSITORY.parent / "shared" / "benchmarks" / "qmsum")


def transcripts(papers: Path) -> dict[str, Transcript]:
    """All transcripts in a folder by their file names."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(papers.glob("*.txt"))}
    return {file: Transcript(file, text, _turns(text)) for file, text in texts.items()}


def questions(path: Path, papers: dict[str, Transcript]) -> list[Question]:
    """All questions of a file of them, one a line."""
    half = halves(list(papers))
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Question(row["id"], row["question"], half[row["file"]], _wanted(papers[row["file"]], row["turns"]))
        for row in rows
    ]


def halves(files: Sequence[str]) -> dict[str, str]:
    """The half of each meeting: by turns, in the order of the digests of the files' names."""
    ordered = sorted(files, key=lambda file: hashlib.sha256(file.encode()).hexdigest())
    return {file: HALVES[place % 2] for place, file in enumerate(ordered)}


def _wanted(transcript: Transcript, turns: Sequence[int]) -> Wanted:
    return Wanted(transcript.file, {turn: len(transcript.turns[turn]) for turn in turns})


def _turns(text: str) -> dict[int, Sequence[int]]:
    """Of each turn where its words begin: from after its label to before the next."""
    labels = list(_LABEL.finditer(text))
    ends = [*(label.start() for label in labels[1:]), len(text)]
    return {
        _turn(label): [word.start() for word in _WORD.finditer(text, label.end(), end)]
        for label, end in zip(labels, ends, strict=True)
    }


def _turn(label: re.Match[str]) -> int:
    hours, minutes, seconds = map(int, label.groups())
    return (hours * 3600 + minutes * 60 + seconds) // SECONDS_A_TURN

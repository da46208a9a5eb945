"""Labelled questions over papers of invented councils and real committee meetings (QMSum, LICENCE-QMSUM).

Fifty writers who had seen nothing of this code read whole papers, five of them their own in ``papers/``, and
wrote for each questions with the sentences that answer them, verbatim, and questions that no sentence there answers,
most of them near misses. All questions over one paper are in one part: from "train" the reranker learns, on "dev" what
is built with it is chosen, and "test" tells what it is worth. The sample papers, on whose questions answers are
measured, are not among them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.benchmarks.promises.labelled import HERE as PROMISES
from tests.benchmarks.promises.marked import FOLDER as MARKED
from tests.benchmarks.retrieval.meetings import folder

HERE = Path(__file__).parent
PARTS = ("train", "dev", "test")
INVENTED = (HERE / "papers", PROMISES / "papers")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question over one paper; without ``answers`` where nothing in it answers. ``words`` an answer must show."""

    paper: str
    kind: str
    question: str
    answers: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the paper lies."""
        places = (within / self.paper for within in (*INVENTED, MARKED, folder() / "papers"))
        return next((path for path in places if path.exists()), HERE / self.paper)

    @property
    def part(self) -> str:
        """Which part it is in; meetings of QMSum and marked papers, which other measures use, are all learnt from."""
        if self.path.parent not in INVENTED:
            return "train"
        tenth = int(sha256(f"reader:{self.paper}".encode()).hexdigest(), 16) % 10
        return "test" if tenth < 2 else "dev" if tenth < 3 else "train"


def questions(*parts: str) -> list[Labelled]:
    """The questions of some parts whose papers are there."""
    rows = map(json.loads, (HERE / "questions.jsonl").read_text(encoding="utf-8").splitlines())
    told = (
        Labelled(row["paper"], row["kind"], row["question"], tuple(row["answers"]), tuple(row["words"])) for row in rows
    )
    return [one for one in told if one.part in parts and one.path.exists()]

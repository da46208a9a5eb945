"""How well the labelled questions over the sample papers are answered: ``make benchmark``.

Scores are printed for each part of the questions: "tune", on which weights were chosen and whose
failures were looked at; "check", of which only totals were seen while choosing; and "report", which
nobody looked at who chose. The floors asserted are for "report".
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from rich.table import Table

from assistant.answering import refusal
from assistant.answering.answer import Answer
from assistant.answering.demands import DEMANDS
from assistant.assistant import Assistant
from assistant.compose import open_assistant
from assistant.samples import read_samples
from assistant.settings import Settings
from tests.benchmarks.labelled import Labelled, load
from tests.benchmarks.refusing import THRESHOLDS, Cases, watched

# Some 1,200 questions, on a slow machine more than a second each.
pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

SPLITS = ("tune", "check", "report")
# What the first working version had to reach.
_FLOOR_SOURCE = 0.70
_FLOOR_WORDS = 0.65


@dataclass(slots=True)
class Score:
    """Counts over the questions of a kind that have an answer; ``refused`` over those that have none."""

    asked: int = 0
    first: int = 0
    three: int = 0
    words: int = 0
    answered: int = 0
    without: int = 0
    refused: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, labelled: Labelled, answer: Answer, seconds: float) -> None:
        self.seconds.append(seconds)
        if not labelled.expected:
            self.without += 1
            self.refused += not answer.answered
            return
        cited = [any(one.cited_by(citation) for one in labelled.expected) for citation in answer.citations]
        self.asked += 1
        self.first += cited[:1] == [True]
        self.three += any(cited[:3])
        self.words += any(one.shown_in(answer) for one in labelled.expected)
        self.answered += answer.answered

    def row(self) -> list[str]:
        shares = (self.first, self.three, self.words, self.answered)
        told = [f"{share / self.asked:.2f}" if self.asked else "" for share in shares]
        refused = f"{self.refused}/{self.without}" if self.without else ""
        return [str(self.asked), *told, refused, f"{sorted(self.seconds)[len(self.seconds) // 2]:.2f}"]


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("store")
    with open_assistant(Settings(store=folder)) as opened:
        read_samples(opened)
        opened.ask("What is in these papers?")
        yield opened


@pytest.fixture(scope="module")
def asked(assistant: Assistant) -> tuple[dict[str, dict[str, Score]], dict[str, Cases]]:
    """The scores of each part by kind, and the evidence for its questions that was not refused at once."""
    scores: dict[str, dict[str, Score]] = {split: defaultdict(Score) for split in SPLITS}
    cases = {split: Cases() for split in SPLITS}
    for labelled in load():
        begun = time.perf_counter()
        with watched() as weighed:
            answer = assistant.ask(labelled.question, labelled.conversation)
        seconds = time.perf_counter() - begun
        for kind in (labelled.kind, "all"):
            scores[labelled.split][kind].add(labelled, answer, seconds)
        cases[labelled.split].has.append(bool(labelled.expected))
        cases[labelled.split].weighed.append(weighed)
    return scores, cases


@pytest.fixture(scope="module")
def scores(asked: tuple[dict[str, dict[str, Score]], dict[str, Cases]]) -> dict[str, dict[str, Score]]:
    return asked[0]


@pytest.fixture(scope="module")
def cases(asked: tuple[dict[str, dict[str, Score]], dict[str, Cases]]) -> dict[str, Cases]:
    return asked[1]


@pytest.mark.parametrize("split", SPLITS)
def test_the_scores_of(split: str, scores: dict[str, dict[str, Score]]) -> None:
    table = Table("kind", title=f'Sample papers, "{split}" questions')
    for heading in ("questions", "first right", "right in 3", "words shown", "answered", "refused", "median s"):
        table.add_column(heading, justify="right")
    for kind, score in sorted(scores[split].items(), key=lambda pair: (pair[0] == "all", pair[0])):
        table.add_row(kind, *score.row())
    Console(width=120).print(table)
    everything = scores[split]["all"]
    assert everything.three / everything.asked >= _FLOOR_SOURCE
    assert everything.words / everything.asked >= _FLOOR_WORDS


def test_what_refusing_rests_on(cases: dict[str, Cases]) -> None:
    """Shares answered and refused at other thresholds and without each demand.

    What is refused for its date or body before anything is weighed is not counted as refused here.
    """
    table = Table("", title="Sample papers: shares answered and refused")
    for split in SPLITS:
        for heading in ("answered", "refused"):
            table.add_column(f"{split}: {heading}", justify="right")
    settings: dict[str, dict[str, Any]] = {
        "all demands": {},
        "no demand": {"demands": {}},
        **{f"without {name}": {"demands": {n: d for n, d in DEMANDS.items() if n != name}} for name in DEMANDS},
        **{f"support of at least {enough:.2f}": {"enough": enough} for enough in THRESHOLDS},
    }
    for name, setting in settings.items():
        shares = [share for split in SPLITS for share in cases[split].shares(**setting)]
        table.add_row(name, *(f"{share:.2f}" for share in shares))
    Console(width=120).print(table)
    assert cases["report"].shares(enough=refusal.ENOUGH)[1] > cases["report"].shares(demands={})[1]

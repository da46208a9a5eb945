"""Ways to search judged over questions, and told as tables."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from rich.console import Console
from rich.table import Table

from tests.benchmarks.retrieval.kinds import KINDS, kind_of
from tests.benchmarks.retrieval.measures import hit, recall, top1
from tests.benchmarks.retrieval.meetings import HALVES, Question
from tests.benchmarks.retrieval.ways import Way

SCOPES = ("all", "meeting")
MEASURES = ("R@1500", "hit@300", "top1")


@dataclass(frozen=True, slots=True)
class Judged:
    """How a way did on a question in a scope; ``values`` are in the order of :data:`MEASURES`."""

    way: str
    scope: str
    half: str
    kind: str
    values: tuple[float, float, float]
    seconds: float


def judge(ways: Sequence[Way], questions: Iterable[Question], scope: str) -> list[Judged]:
    """All ways on all questions: question by question, so that a slow moment is slow for every way.

    The ways go first by turns, as the model is slower at the first text of each length.
    """
    judged: list[Judged] = []
    for place, question in enumerate(questions):
        first = place % len(ways)
        judged += [_judge(way, question, scope) for way in (*ways[first:], *ways[:first])]
    return judged


def means(judged: Iterable[Judged]) -> tuple[float, ...]:
    """The means of the measures, in their order."""
    return tuple(fmean(column) for column in zip(*(one.values for one in judged), strict=True))


def by_way(title: str, judged: Sequence[Judged], beside: str | None = None) -> Table:
    """A row a way: the measures in each half and in both; and the median time with its ratio to ``beside``'s."""
    table = _table(title, "way", *(f"{half} {measure}" for half in (*HALVES, "both") for measure in MEASURES))
    for heading in ("median\nms", "times") if beside else ():
        table.add_column(heading, justify="right")
    for way in dict.fromkeys(one.way for one in judged):
        rows = [one for one in judged if one.way == way]
        halves = [[one for one in rows if one.half == half] for half in HALVES]
        seconds = _median_seconds(rows, way)
        times = [f"{1000 * seconds:.0f}", f"{seconds / _median_seconds(judged, beside):.1f}"] if beside else []
        table.add_row(way, *_told([*halves, rows]), *times)
    return table


def by_kind(title: str, judged: Sequence[Judged], ways: tuple[str, str]) -> Table:
    """A row a kind of question: the measures of two ways beside each other."""
    table = _table(title, "kind", "questions", *(f"{way} {measure}" for way in ways for measure in MEASURES))
    for kind in KINDS:
        rows = [[one for one in judged if one.kind == kind and one.way == way] for way in ways]
        if rows[0]:
            table.add_row(kind, str(len(rows[0])), *_told(rows))
    return table


def show(table: Table) -> None:
    """Print a table, wide."""
    Console(width=160).print(table, new_line_start=True)


def _judge(way: Way, question: Question, scope: str) -> Judged:
    file = question.wanted.file if scope == "meeting" else None
    begun = time.perf_counter()
    results = way.ranked(question.text, file)
    seconds = time.perf_counter() - begun
    wanted = question.wanted
    values = (recall(results, wanted), float(hit(results, wanted)), float(top1(results, wanted)))
    return Judged(way.name, scope, question.half, kind_of(question.text), values, seconds)


def _median_seconds(judged: Sequence[Judged], way: str) -> float:
    return median(one.seconds for one in judged if one.way == way)


def _table(title: str, first: str, *headings: str) -> Table:
    table = Table(first, title=title, box=None, padding=(0, 1))
    for heading in headings:
        table.add_column(heading.replace(" ", "\n"), justify="right")
    return table


def _told(groups: Iterable[Sequence[Judged]]) -> list[str]:
    return [f"{value:.3f}" for group in groups for value in means(group)]

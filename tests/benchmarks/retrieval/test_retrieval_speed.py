"""How much ingesting and searching take beyond the embedding itself: ``make benchmark``.

Both are told as ratios to what the bare model takes for the same texts in the same run; no
ratio is asserted, as a busy machine would fail it.
"""

from __future__ import annotations

from functools import partial
from statistics import quantiles

import pytest
from rich.table import Table

from index.embedding import SentenceTransformerEmbedder
from tests.benchmarks.retrieval.meetings import Question
from tests.benchmarks.retrieval.scores import show
from tests.benchmarks.retrieval.speed import Ingested, seconds_of

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

# So many questions give steady quartiles.
_TIMED = 100


def test_ingest_beside_the_bare_encoding(ingested: Ingested) -> None:
    what = f"Ingest of {len(ingested.assistant.papers())} papers, {ingested.texts:,} texts embedded"
    _show_ratio(what, "1.25", ingested.seconds, ingested.bare)


def test_search_beside_the_bare_encoding(
    ingested: Ingested, asked: list[Question], real_embedder: SentenceTransformerEmbedder
) -> None:
    ours: list[float] = []
    bare: list[float] = []
    for question in asked[:_TIMED]:
        real_embedder.embed([question.text])  # the model is slower at the first text of each length
        ours.append(seconds_of(partial(ingested.assistant.search, question.text)))
        bare.append(seconds_of(partial(real_embedder.embed, [question.text])))
    passages = sum(paper.passages for paper in ingested.assistant.papers())
    _show_ratio(f"Warm search over {passages:,} passages, lower quartile", "3", _quiet(ours), _quiet(bare))


def _show_ratio(what: str, at_most: str, ours: float, bare: float) -> None:
    table = Table(what, box=None, padding=(0, 1))
    for heading in ("Minutebook", "bare encoding", "ratio", "aim: at most"):
        table.add_column(heading, justify="right")
    table.add_row("", f"{ours:.3f} s", f"{bare:.3f} s", f"{ours / bare:.2f}", at_most)
    show(table)


def _quiet(seconds: list[float]) -> float:
    """The lower quartile: what something takes while the machine does little else."""
    return quantiles(seconds, n=4)[0]

"""How early search brings the turns that answer, over thirty committee meetings: ``make benchmark``.

Minutebook stands beside the plain way, BM25 alone, and the two joined, in the whole collection
and narrowed to the meeting. Questions are in two halves: "tune", on which weights may be chosen,
and "report", on which none is. The floors asserted are for "report".
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from index.embedding import SentenceTransformerEmbedder
from tests.benchmarks.retrieval.meetings import Question, Transcript
from tests.benchmarks.retrieval.plain import Dense, Joined, Words, chunks
from tests.benchmarks.retrieval.scores import MEASURES, SCOPES, by_kind, by_way, judge, means, show
from tests.benchmarks.retrieval.speed import Ingested
from tests.benchmarks.retrieval.ways import Minutebook, Way

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

# In the order of the measures.
_FLOORS = {"all": (0.62, 0.80, 0.61), "meeting": (0.77, 0.92, 0.81)}


@pytest.fixture(scope="module")
def ways(
    ingested: Ingested, papers: dict[str, Transcript], real_embedder: SentenceTransformerEmbedder
) -> Iterator[list[Way]]:
    """Minutebook, and the others over the same chunks."""
    cut = chunks(papers.values())
    dense, words = Dense(cut, real_embedder), Words(cut)
    yield [Minutebook(ingested.assistant), dense, words, Joined(cut, dense, words)]
    words.close()


@pytest.mark.parametrize("scope", SCOPES)
def test_the_scores_in(scope: str, ways: list[Way], asked: list[Question]) -> None:
    judged = judge(ways, asked, scope)
    report = [one for one in judged if one.half == "report"]
    ours, plain = ways[0].name, Dense.name
    show(by_way(f"Search, scope: {scope}", judged, plain))
    show(by_kind(f"Search, scope: {scope}, by kind of question (report half)", report, (ours, plain)))
    reached = means(one for one in report if one.way == ours)
    assert [name for name, mean, floor in zip(MEASURES, reached, _FLOORS[scope], strict=True) if mean < floor] == []

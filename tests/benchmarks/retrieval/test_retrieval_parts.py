"""What each part of Minutebook's search is worth: ``make benchmark FLAGS=--ablate``."""

from __future__ import annotations

import pytest

from tests.benchmarks.retrieval.ablations import PARTS, Without
from tests.benchmarks.retrieval.meetings import Question
from tests.benchmarks.retrieval.scores import SCOPES, by_way, judge, show
from tests.benchmarks.retrieval.speed import Ingested
from tests.benchmarks.retrieval.ways import Minutebook

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]


@pytest.mark.parametrize("scope", SCOPES)
def test_the_scores_without_each_part_in(
    scope: str, ingested: Ingested, asked: list[Question], pytestconfig: pytest.Config
) -> None:
    if not pytestconfig.getoption("--ablate"):
        pytest.skip("asked for by --ablate")
    whole = Minutebook(ingested.assistant)
    judged = judge([whole, *(Without(part, whole) for part in PARTS)], asked, scope)
    show(by_way(f"Minutebook without each of its parts, scope: {scope}", judged))

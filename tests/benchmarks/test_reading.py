"""How well labelled papers of invented councils are read: ``make benchmark``.

Scores are printed for each set of papers, form by form: "tune", on which the readers were
built, and "report", on which they were not. The floor asserted is for "report".
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from rich.console import Console
from rich.table import Table

from index.readers import read_text
from tests.benchmarks.reading import HALVES, Score, labelled_papers

pytestmark = pytest.mark.benchmark

# A paper is of use when its date and all its item numbers are right.
_FLOOR_BOTH = 0.80
_COLUMNS = (
    *("date", "inferred", "numbers", "both", "titles", "kind", "body", "council", "venue", "time", "exempt"),
    *("present", "apologies", "decisions", "extra", "votes", "warnings"),
)


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, Score]]:
    """For each set the score of each form, and of all."""
    found: dict[str, dict[str, Score]] = {name: defaultdict(Score) for name in HALVES}
    for name in HALVES:
        for labelled in labelled_papers(name):
            read = read_text(labelled.text)
            for form in (labelled.form, "all"):
                found[name][form].add(labelled, read)
    return found


@pytest.mark.parametrize("name", HALVES)
def test_the_scores_of(name: str, scores: dict[str, dict[str, Score]]) -> None:
    table = Table("form", "papers", *_COLUMNS, title=f"Labelled papers: {name}", box=None, padding=(0, 1))
    for form, score in sorted(scores[name].items(), key=lambda pair: (pair[0] == "all", pair[0])):
        table.add_row(form, str(score.papers), *(_told(score, column) for column in _COLUMNS))
    Console(width=190).print(table)
    both = scores[name]["all"].shares["both"]
    assert name != "report" or both.right / both.of >= _FLOOR_BOTH


def _told(score: Score, column: str) -> str:
    """A share, precision and recall of names, or extra decisions a paper."""
    if column == "extra":
        return f"{score.extra_decisions / score.papers:.2f}"
    if column in ("present", "apologies"):
        return "/".join(str(score.shares[f"{column} {measure}"]) or "-" for measure in ("precision", "recall"))
    return str(score.shares[column])

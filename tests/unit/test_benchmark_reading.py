"""How a reading of a labelled paper is judged where labels follow other conventions than the reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from index.types import AgendaItem, Authority, Capacity, Contribution, Meeting, Named, PaperKind, ReadPaper, Votes
from tests.benchmarks.reading import LabelledPaper, Score

LABELS: dict[str, Any] = {
    "council": "Elm Parish Council",
    "body": "Elm Parish Council",
    "date": None,
    "date_inferred": False,
    "time": None,
    "venue": "the Ark",
    "items": [["1", "Sale of land (exempt)"]],
    "exempt": [],
    "present": ["Cllr A Lee"],
    "apologies": ["B Fry"],
    "decisions": [],
    "votes": [{"agreed": 3, "against": 1, "abstained": 0}],
}
READ = Meeting(
    council="Elm Parish Council",
    venue="Ark",
    items=(AgendaItem("1", "Sale of land", False),),
    contributions=(Contribution("Carried.", Authority.MINUTED, votes=Votes(3, 1)),),
    people=(
        Named("A Lee", Capacity.MEMBER),
        Named("Ann Day", Capacity.ATTENDING),
        Named("Cllr B Fry", Capacity.APOLOGIES),
    ),
)


def score(labels: dict[str, Any], read: Meeting) -> dict[str, str]:
    result = Score()
    result.add(
        LabelledPaper(Path("a.txt"), "minutes", "minutes", (labels,), False), ReadPaper(PaperKind.MINUTES, (read,))
    )
    return {name: str(share) for name, share in result.shares.items()}


def test_conventions_are_no_mistakes() -> None:
    told = score(LABELS, READ)
    assert {name for name, share in told.items() if share != "1.00"} <= {"decisions"}


def test_another_body_and_another_name_are_mistakes() -> None:
    told = score(LABELS | {"body": "Finance Committee", "present": ["Cllr C Oak"]}, READ)
    assert (told["body"], told["present precision"], told["present recall"]) == ("0.00", "0.00", "0.00")

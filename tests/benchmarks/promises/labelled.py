"""What a careful reader found of promises and decisions, apart from whatever finds them.

``sentences.jsonl``  sentences that promise and sentences that only look like it, from the sample papers and
                     from the committee meetings of QMSum (LICENCE-QMSUM)
``samples.json``     every promise of the sample papers, for how many of a whole paper are found
``papers/``          papers of invented councils, each with its promises and decisions

A promise binds the speaker, a body or an officer to an act after the meeting that can be seen to be done: an offer
by who would do it counts, and so does a yes to a request; a general intention, a hope, an act within the meeting,
what others promised and what was promised before do not. Where readers would differ, the promise is marked
"arguable": it is neither missed nor listed wrongly.

All labels of one agenda item, or of one meeting or paper outside the samples, are in one half: "tune", which
finding may be built on, or "heldout", which nobody looks at who builds it. Papers written for the building of it
later have names that fall in "tune", so that there are more of those.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HALVES = ("tune", "heldout")
# Chosen, before anything was found, because it parts the labels about evenly.
_SALT = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the one before it; ``speaker`` as labelled, who promises whom what by when as a reader says."""

    id: str
    source: str
    item: str | None
    text: str
    before: str
    speaker: str | None
    form: str
    promise: bool
    who: str | None
    to: str | None
    due: str | None
    why: str
    half: str


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise by its words; ``also`` are other places of the same paper that tell it."""

    quote: str
    also: tuple[str, ...] = ()
    who: str | None = None
    to: str | None = None
    due: str | None = None
    arguable: bool = False


@dataclass(frozen=True, slots=True)
class SamplePromise:
    """A promise of a sample paper, with its meeting (None: the paper names none) and the number of its item."""

    id: str
    source: str
    meeting: str | None
    item: str | None
    form: str
    half: str
    promise: Promise


@dataclass(frozen=True, slots=True)
class Decision:
    """One resolution with all its parts, verbatim but for white space, without the word that opens it."""

    text: str
    votes: Mapping[str, int | None] | None
    mover: str | None
    seconder: str | None


@dataclass(frozen=True, slots=True)
class InventedPaper:
    """A paper of an invented council: its file's ``name``, its text; ``form`` says what is peculiar about it.

    ``arguable_decisions`` are neither missed nor listed wrongly.
    """

    name: str
    text: str
    form: str
    promises: tuple[Promise, ...]
    decisions: tuple[Decision, ...]
    half: str
    arguable_decisions: tuple[str, ...] = ()


def half_of(key: str) -> str:
    """The half of a paper, or of a sample's item ("SOURCE/MEETING/ITEM", without what the paper does not name)."""
    return HALVES[int(sha256(f"{_SALT}:{key}".encode()).hexdigest(), 16) % 2]


def sentences() -> list[Sentence]:
    """All labelled sentences."""
    lines = (HERE / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    return [Sentence(**json.loads(line)) for line in lines]


def samples() -> list[SamplePromise]:
    """All promises of the sample papers."""
    return [_sample(row) for row in json.loads((HERE / "samples.json").read_text(encoding="utf-8"))]


def papers() -> list[InventedPaper]:
    """All papers of invented councils."""
    return [_paper(path) for path in sorted((HERE / "papers").glob("*.txt"))]


def _sample(row: dict[str, Any]) -> SamplePromise:
    place = {name: row[name] for name in ("id", "source", "meeting", "item", "form", "half")}
    return SamplePromise(**place, promise=_promise({name: value for name, value in row.items() if name not in place}))


def _promise(row: dict[str, Any]) -> Promise:
    return Promise(**{**row, "also": tuple(row.get("also", ()))})


def _paper(path: Path) -> InventedPaper:
    row = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    told = [_promise(one) for one in row["promises"]]
    told += [Promise(quote, arguable=True) for quote in row["arguable"]]
    decisions = tuple(Decision(**one) for one in row["decisions"])
    half = half_of(f"papers/{path.name}")
    return InventedPaper(path.name, path.read_text(encoding="utf-8"), row["form"], tuple(told), decisions, half)

"""Papers of invented meetings that tell promises more than once, and what the papers of other labels tell of theirs.

``again/``  one to three files a meeting (``NAME--minutes.txt``, ``NAME--transcript.txt``, ``NAME--actions.txt``), with
            ``⟦P1 who=Post| words ⟧`` around each telling of a promise, one number for all tellings of a meeting

They were written by people who had seen nothing of what joins tellings: discussion, resolution and list of actions in
other words, beside other promises of the same people. Which part a meeting is in follows from its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz

from index.ingest import ingest
from index.promises.promise import StoredPromise
from index.store import Store
from index.text import fold
from tests.benchmarks.promises.labelled import InventedPaper, papers
from tests.benchmarks.promises.marked import marked_papers, parse, part_of
from tests.conftest import FakeEmbedder

FOLDER = Path(__file__).parent / "again"
_ALIKE = 90
# Shorter words are only alike where the other has them whole.
_SHORTEST, _SHORT = 8, 12


@dataclass(frozen=True, slots=True)
class Held:
    """The papers of a meeting by their names; of each promise the tellings, as the paper's name and the words."""

    kind: str
    name: str
    half: str
    texts: dict[str, str]
    promises: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What is found in the papers of a meeting, each with the places of the promises that it tells."""

    held: Held
    told: tuple[StoredPromise, ...]
    labels: tuple[frozenset[int], ...]


@dataclass(slots=True)
class Joined:
    """Of promises that are found in several places, how many two entries tell; and tellings of others in an entry."""

    several: int = 0
    twice: int = 0
    wrongly: int = 0

    def __add__(self, other: Joined) -> Joined:
        return Joined(self.several + other.several, self.twice + other.twice, self.wrongly + other.wrongly)


def retold() -> list[Held]:
    """The meetings of ``again/``."""
    files: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(FOLDER.glob("*.txt")):
        files[path.name.partition("--")[0]].append(path)
    return [_held(name, paths) for name, paths in files.items()]


def others() -> list[Held]:
    """The papers of other labels, each as a meeting of its own."""
    return [
        *(_alone("ordinary papers", paper) for paper in papers()),
        *(_alone("short papers", paper) for paper in marked_papers()),
    ]


def found_in(meetings: Sequence[Held]) -> Iterator[Found]:
    """What is found in the papers of each meeting, read into one store."""
    told: defaultdict[int, list[tuple[str, StoredPromise]]] = defaultdict(list)
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "store", FakeEmbedder()) as store:
        for place, held in enumerate(meetings):
            (where := Path(folder) / f"{place:04d}").mkdir()
            for name, text in held.texts.items():
                (where / name).write_text(text, encoding="utf-8")
        ingest(store, sorted(Path(folder).glob("[0-9]*")))
        paths = store.catalogue.sources()
        for one in store.catalogue.promises():
            path = Path(paths[one.place.source])
            told[int(path.parent.name)].append((path.name, one))
    for place, held in enumerate(meetings):
        here = told[place]
        yield Found(held, tuple(one for _, one in here), tuple(_labels(held, name, one) for name, one in here))


def joined(found: Found, groups: Iterable[Sequence[StoredPromise]]) -> Joined:
    """How well the tellings of a meeting are joined in groups."""
    labels = {id(one): label for one, label in zip(found.told, found.labels, strict=True)}
    result = Joined()
    telling: defaultdict[int, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        here = [labels[id(one)] for one in group if labels[id(one)]]
        result.wrongly += sum(any(not one & other for other in here[:at]) for at, one in enumerate(here))
        for label in frozenset().union(*here):
            telling[label].add(place)
    result.several = sum(sum(label in one for one in found.labels) > 1 for label in telling)
    result.twice = sum(len(places) > 1 for places in telling.values())
    return result


def _held(name: str, paths: Sequence[Path]) -> Held:
    texts: dict[str, str] = {}
    promises: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for path in paths:
        texts[path.name], marks = parse(path.read_text(encoding="utf-8"))
        for mark in marks:
            if mark.kind.startswith("P"):
                promises[mark.kind].append((path.name, texts[path.name][mark.begin : mark.end]))
    return Held("retold", name, part_of(name), texts, tuple(map(tuple, promises.values())))


def _alone(kind: str, paper: InventedPaper) -> Held:
    sure = (one for one in paper.promises if not one.arguable)
    promises = tuple(tuple((paper.name, quote) for quote in (one.quote, *one.also)) for one in sure)
    return Held(kind, paper.name, paper.half, {paper.name: paper.text}, promises)


def _labels(held: Held, name: str, one: StoredPromise) -> frozenset[int]:
    words = fold(" ".join(one.piece.contribution[begin:end] for begin, end in one.promise.spans))
    telling = (
        place
        for place, tellings in enumerate(held.promises)
        if any(of == name and _same(words, fold(quote)) for of, quote in tellings)
    )
    return frozenset(telling)


def _same(words: str, quote: str) -> bool:
    shorter = min(len(words), len(quote))
    if shorter < _SHORTEST or fuzz.partial_ratio(words, quote) < _ALIKE:
        return False
    return shorter >= _SHORT or words in quote or quote in words

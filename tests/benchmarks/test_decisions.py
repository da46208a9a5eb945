"""How much of what labelled papers decide is in the register, and how much in it they decide: ``make benchmark``.

Two sets of papers of invented councils, each with a half that chose nothing. Those by which reading is judged
give a decision by its first words; those labelled for this (tests/benchmarks/promises) print it whole, with its
votes, its mover and its seconder, and has what was heard, amended and voted down too. What the labels call arguable
counts neither way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz

from assistant.decisions.decision import Decision, Outcome
from assistant.decisions.register import register
from index.catalogue import NewPaper
from index.heard.finding import find_heard
from index.passages import cut
from index.readers import read_text
from index.store import Store
from index.types import Authority
from tests.benchmarks.promises import labelled
from tests.benchmarks.promises.marked import marked_papers
from tests.benchmarks.reading import ARGUABLE, HALVES, Share, bare_name, labelled_as, labelled_papers, words
from tests.conftest import FakeEmbedder

pytestmark = pytest.mark.benchmark

Papers = Callable[[], Sequence[labelled.InventedPaper]]
LABELS: dict[Papers, str] = {labelled.papers: "papers", marked_papers: "short papers"}

_FLOOR = 0.85
# Of a hundred: as alike as a scan with misread letters leaves a text. A decision is whole that has its last characters.
_ALIKE, _END = 85, 45


@pytest.mark.parametrize("half", HALVES)
def test_the_decisions_of(half: str, tmp_path: Path) -> None:
    papers = labelled_papers(half)
    found = _found({paper.name: paper.text for paper in papers}, tmp_path)
    recall, precision, once = Share(), Share(), Share()
    for paper in papers:
        told = [words(one.text) for one in found[paper.name] if _minuted(one)]
        wanted = list(labelled_as(paper, "decisions"))
        argued = list(labelled_as(paper, *ARGUABLE))
        recall.add(sum(any(one in text for text in told) for one in wanted), len(wanted))
        judged = [text for text in told if not any(one in text for one in argued)]
        precision.add(sum(any(one in text for one in wanted) for text in judged), len(judged))
        meetings = [(one.meeting, one.place.item, words(one.text)) for one in found[paper.name]]
        once.add(len(set(meetings)), len(meetings))
    print(f"\nDecisions, {half}: recall {recall} of {recall.of}, precision {precision} of {precision.of}, once {once}")
    assert half != "report" or min(recall.right / recall.of, precision.right / precision.of) >= _FLOOR
    assert once.right == once.of


@pytest.mark.parametrize("half", labelled.HALVES)
@pytest.mark.parametrize("labels", LABELS, ids=LABELS.values())
def test_the_decisions_whole_of(labels: Papers, half: str, tmp_path: Path) -> None:
    papers = [paper for paper in labels() if paper.half == half]
    found = _found({paper.name: paper.text for paper in papers}, tmp_path)
    shares = {name: Share() for name in ("recall", "precision", "whole", "votes", "mover", "seconder")}
    for paper in papers:
        told = found[paper.name]
        pairs = [(one, _nearest(one.text, told)) for one in paper.decisions]
        shares["recall"].add(sum(other is not None for _, other in pairs), len(pairs))
        right = {id(other) for _, other in pairs if other}
        argued = {id(other) for one in paper.arguable_decisions if (other := _nearest(one, told))}
        shares["precision"].add(len(right), len({*right, *({id(one) for one in told} - argued)}))
        for one, other in pairs:
            if other:
                _compare(shares, one, other)
    figures = ", ".join(f"{name} {share} of {share.of}" for name, share in shares.items())
    print(f"\nDecisions whole, {LABELS[labels]}, {half}: {figures}")


def _minuted(one: Decision) -> bool:
    """Whether the first set's labels would have it: they leave out recordings, amendments and what was voted down."""
    return one.outcome is Outcome.CARRIED and one.authority is not Authority.SAID


def _nearest(text: str, told: list[Decision]) -> Decision | None:
    """The decision that prints ``text``, letters misread aside."""
    scored = [(fuzz.partial_ratio(words(text), words(one.text)), one) for one in told]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _ALIKE else None


def _compare(shares: dict[str, Share], label: labelled.Decision, found: Decision) -> None:
    """Judge the end of a decision, its votes, mover and seconder; a name that neither has is not counted."""
    shares["whole"].add(fuzz.partial_ratio(words(label.text)[-_END:], words(found.text)) >= _ALIKE)
    if label.votes:
        counted = asdict(found.votes) if found.votes else {}
        shares["votes"].add(all((counted.get(name) or 0) == (value or 0) for name, value in label.votes.items()))
    for name in ("mover", "seconder"):
        named = getattr(label, name), getattr(found.movers, name)
        if any(named):
            shares[name].add(_one_person(*named))


def _one_person(one: str | None, other: str | None) -> bool:
    """Whether two names may be one person's; some labels keep titles and first names, others leave them out."""
    names = sorted((bare_name(one or "").split(), bare_name(other or "").split()), key=len)
    return bool(names[0]) and set(names[0]) <= set(names[1])


def _found(papers: dict[str, str], folder: Path) -> dict[str, list[Decision]]:
    """The register over texts in one store, by the names of the papers that print each decision."""
    with Store.open(folder, FakeEmbedder()) as store:
        for name, text in papers.items():
            _keep(store, name, text)
        found: defaultdict[str, list[Decision]] = defaultdict(list)
        for one in register(store.catalogue):
            for source in {one.place.source, *(other.place.source for other in one.also)}:
                found[source].append(one)
    return found


def _keep(store: Store, name: str, text: str) -> None:
    """Store a paper as it is read; decisions need no vectors."""
    read = read_text(text)
    cuts = tuple(tuple(cut(meeting, store.embedder.count)) for meeting in read.meetings)
    none = np.zeros((sum(map(len, cuts)), 1), dtype=np.float32)
    heard = tuple(tuple(find_heard(meeting)) for meeting in read.meetings)
    store.catalogue.add(NewPaper(name, name, name, read, cuts, none, heard=heard), store.embedder.name)

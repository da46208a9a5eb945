"""How well promises are found: sentences one by one, and whole papers through the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from assistant.promises.entry import Entry
from index.promises.finding import find_promises
from index.text import fold, words
from index.types import Authority, Contribution, Meeting
from tests.benchmarks.promises.labelled import Promise, Sentence

# A promise is found where its words and the labelled ones lie in one another, but for a mark or two.
_ALIKE = 90
_SMALL = frozenset("the a an of and for cllr councillor mr mrs ms dr".split())
_FORMS = {"tracker": Authority.REPORTED}


@dataclass(slots=True)
class Counts:
    """Found and right, found and wrong, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


@dataclass(slots=True)
class Told:
    """What a ledger tells of papers that a reader has labelled.

    ``named`` counts promises found whose promiser the reader names, ``named_right`` those with the
    right one; ``twice`` those that two entries tell.
    """

    counts: Counts
    named: int = 0
    named_right: int = 0
    twice: int = 0

    def __add__(self, other: Told) -> Told:
        sums = (getattr(self, name) + getattr(other, name) for name in Told.__slots__)
        return Told(*sums)


def sentence_counts(sentences: Iterable[Sentence]) -> Counts:
    """Whether each sentence, said or written after the one before it, is found as a promise rightly."""
    counts = Counts()
    for one in sentences:
        found = promises_in(one)
        counts += Counts(found and one.promise, found and not one.promise, one.promise and not found)
    return counts


def promises_in(sentence: Sentence) -> bool:
    """Whether a promise is found in a sentence."""
    return any(one.contribution for one in find_promises(meeting_of(sentence)))


def meeting_of(sentence: Sentence) -> Meeting:
    """A meeting of a sentence and the one before it."""
    form = _FORMS.get(sentence.form) or Authority(sentence.form)
    before = Contribution(sentence.before or "…", form, 0, "Somebody Else")
    return Meeting(contributions=(before, Contribution(sentence.text, form, 0, sentence.speaker)))


def told(entries: Sequence[Entry], labelled: Sequence[Promise]) -> Told:
    """What the ledger tells of the promises of one paper."""
    result = Told(Counts())
    matched: set[int] = set()
    for one in labelled:
        hits = [at for at, entry in enumerate(entries) if tells(entry, one)]
        matched.update(hits)
        if one.arguable:
            continue
        result.counts += Counts(right=bool(hits), missed=not hits)
        result.twice += len(hits) > 1
        if hits and one.who:
            result.named += 1
            result.named_right += any(names(entries[at].who, one.who) for at in hits)
    result.counts.wrong = len(entries) - len(matched)
    return result


def tells(entry: Entry, labelled: Promise) -> bool:
    """Whether an entry tells a labelled promise in any of its sources."""
    found = [
        fold(" ".join(one.piece.contribution[begin:end] for begin, end in one.promise.spans)) for one in entry.sources
    ]
    wanted = [fold(quote) for quote in (labelled.quote, *labelled.also)]
    return any(fuzz.partial_ratio(one, other) >= _ALIKE for one in found for other in wanted)


def names(found: str | None, labelled: str) -> bool:
    """Whether the found promiser is the labelled one: most of the shorter's words are the other's."""
    one, other = set(words(found or "")) - _SMALL, set(words(labelled)) - _SMALL
    return bool(one and other) and len(one & other) >= 0.5 * min(len(one), len(other))

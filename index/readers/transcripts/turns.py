"""Turns: the words under each label, as runs that an item's heading parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from index.types import Authority, Contribution

# What stands between words that a speaker's label parts.
GAP = "\n…\n"


@dataclass(frozen=True, slots=True)
class CaptionRun:
    """Captions under one label and one item, a line each; ``glue`` is where two run together."""

    text: str
    item: int | None = None
    glue: int | None = None
    uncertain: bool = False

    def parted(self, place: int) -> tuple[CaptionRun, CaptionRun]:
        """What stands before ``place``, and what stands behind it."""
        return self.part(0, place), self.part(place, len(self.text))

    def part(self, begin: int, end: int) -> CaptionRun:
        """What stands from ``begin`` to ``end``, without a gap at either cut."""
        text = self.text[begin:end]
        if begin:
            text = text.lstrip().removeprefix(GAP.lstrip()).lstrip()
            begin = min(end, len(self.text)) - len(text)
        if end < len(self.text):
            text = text.rstrip().removesuffix(GAP.rstrip()).rstrip()
        glue = None if self.glue is None else self.glue - begin
        return replace(self, text=text, glue=glue if glue is not None and 0 < glue < len(text) else None)

    def with_more(self, run: CaptionRun) -> CaptionRun:
        """This run and, behind the label between them, ``run``."""
        if not self.text or not run.text:
            return run if run.text else self
        shift = len(self.text) + len(GAP)
        glue = run.glue + shift if run.glue is not None else self.glue
        return replace(self, text=self.text + GAP + run.text, glue=glue)


@dataclass(slots=True)
class Turn:
    """What stands under one label."""

    speaker: str
    start: int | None
    runs: list[CaptionRun] = field(default_factory=list)

    @property
    def first(self) -> str:
        """The words of the first run."""
        return self.runs[0].text if self.runs else ""

    @property
    def last(self) -> str:
        """The words of the last run."""
        return self.runs[-1].text if self.runs else ""

    def take_head(self, place: int) -> CaptionRun:
        """Take away the first run's words before ``place``."""
        head, rest = self.runs[0].parted(place)
        self.runs[:1] = [rest] if rest.text else []
        return head

    def take_tail(self, place: int) -> CaptionRun:
        """Take away the last run's words from ``place`` on."""
        rest, tail = self.runs[-1].parted(place)
        self.runs[-1:] = [rest] if rest.text else []
        return tail

    def put_first(self, run: CaptionRun) -> None:
        """Put words before all others."""
        if run.text and self.runs and _alike(run, self.runs[0]):
            self.runs[0] = run.with_more(self.runs[0])
        elif run.text:
            self.runs.insert(0, run)

    def put_last(self, run: CaptionRun) -> None:
        """Put words behind all others."""
        if run.text and self.runs and _alike(self.runs[-1], run):
            self.runs[-1] = self.runs[-1].with_more(run)
        elif run.text:
            self.runs.append(run)

    def doubt_head(self, place: int) -> None:
        """Mark the first run's words before ``place`` as perhaps another's."""
        head = self.take_head(place)
        self.runs.insert(0, replace(head, uncertain=True))

    def doubt_tail(self, number: int, place: int) -> None:
        """Mark what stands from ``place`` in run ``number`` on as perhaps another's."""
        rest, tail = self.runs[number].parted(place)
        doubtful = [replace(run, uncertain=True) for run in (tail, *self.runs[number + 1 :]) if run.text]
        self.runs[number:] = [*([rest] if rest.text else []), *doubtful]

    def doubt_parts(self, number: int, spans: Sequence[tuple[int, int]]) -> None:
        """Mark what stands in each of ``spans`` of run ``number`` as perhaps another's."""
        run = self.runs[number]
        edges = [0, *(edge for span in spans for edge in span), len(run.text)]
        parts = [run.part(begin, end) for begin, end in pairwise(edges)]
        marked = (replace(part, uncertain=True) if place % 2 else part for place, part in enumerate(parts))
        self.runs[number : number + 1] = [part for part in marked if part.text]

    def told(self) -> Iterator[Contribution]:
        """Its runs as contributions."""
        for run in self.runs:
            yield Contribution(
                run.text.replace("\n", " "),
                Authority.SAID,
                item=run.item,
                speaker=self.speaker,
                start=self.start,
                joins=() if run.glue is None else (run.glue,),
                uncertain=run.uncertain,
            )


def _alike(first: CaptionRun, second: CaptionRun) -> bool:
    return (first.item, first.uncertain) == (second.item, second.uncertain)

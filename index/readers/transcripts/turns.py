"""Turns: the words under each label, as runs that an item's heading parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from index.types import Authority, Contribution

# What stands between words that a speaker's label parts.
GAP = "\n…\n"


@dataclass(frozen=True, slots=True)
class Run:
    """Captions under one label and one item, a line each; ``glue`` is where two run together."""

    text: str
    item: int | None = None
    glue: int | None = None
    uncertain: bool = False

    def parted(self, place: int) -> tuple[Run, Run]:
        """What stands before ``place``, and what stands behind it."""
        before = self.text[:place].rstrip().removesuffix(GAP.rstrip()).rstrip()
        after = self.text[place:].lstrip().removeprefix(GAP.lstrip()).lstrip()
        shift = len(self.text) - len(after)
        inside = self.glue is not None and self.glue < len(before)
        behind = self.glue is not None and self.glue > shift
        return (
            replace(self, text=before, glue=self.glue if inside else None),
            replace(self, text=after, glue=self.glue - shift if behind and self.glue is not None else None),
        )

    def with_more(self, run: Run) -> Run:
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
    runs: list[Run] = field(default_factory=list)

    @property
    def first(self) -> str:
        """The words of the first run."""
        return self.runs[0].text if self.runs else ""

    @property
    def last(self) -> str:
        """The words of the last run."""
        return self.runs[-1].text if self.runs else ""

    def take_head(self, place: int) -> Run:
        """Take away the first run's words before ``place``."""
        head, rest = self.runs[0].parted(place)
        self.runs[:1] = [rest] if rest.text else []
        return head

    def take_tail(self, place: int) -> Run:
        """Take away the last run's words from ``place`` on."""
        rest, tail = self.runs[-1].parted(place)
        self.runs[-1:] = [rest] if rest.text else []
        return tail

    def put_first(self, run: Run) -> None:
        """Put words before all others."""
        if run.text and self.runs and _alike(run, self.runs[0]):
            self.runs[0] = run.with_more(self.runs[0])
        elif run.text:
            self.runs.insert(0, run)

    def put_last(self, run: Run) -> None:
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


def _alike(first: Run, second: Run) -> bool:
    return (first.item, first.uncertain) == (second.item, second.uncertain)

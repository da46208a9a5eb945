"""What an ingest reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from index.new_paper import NewPaper


@dataclass(frozen=True, slots=True)
class PaperReport:
    """What was read of one paper: counts, and the reader's warnings."""

    source: str
    meetings: int
    items: int
    contributions: int
    passages: int
    warnings: tuple[str, ...]


@dataclass(slots=True)
class IngestReport:
    """What an ingest did: papers read, papers that were in the store already, problems.

    ``renamed`` are known papers of which the file was moved, with the name before; ``taken_out``
    those that their ZIP file has no longer; ``missing`` those of which the file is gone from a
    folder that was read: they stay in the store.
    """

    read: list[PaperReport] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    taken_out: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def paper_report(new: NewPaper) -> PaperReport:
    """What was read of a paper that is ready to be stored."""
    paper = new.paper
    return PaperReport(
        source=new.source,
        meetings=len(paper.meetings),
        items=sum(len(meeting.items) for meeting in paper.meetings),
        contributions=sum(len(meeting.contributions) for meeting in paper.meetings),
        passages=sum(map(len, new.cuts)),
        warnings=paper.warnings + (new.words.warnings if new.words else ()),
    )


def total(reports: Iterable[PaperReport]) -> PaperReport:
    """The sums of several papers' counts, with all their warnings."""
    listed = list(reports)
    return PaperReport(
        source=f"{len(listed)} paper{'' if len(listed) == 1 else 's'}",
        meetings=sum(one.meetings for one in listed),
        items=sum(one.items for one in listed),
        contributions=sum(one.contributions for one in listed),
        passages=sum(one.passages for one in listed),
        warnings=tuple(warning for one in listed for warning in one.warnings),
    )

"""What an ingest shows on a terminal: a progress bar, then what became of each paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.box import SIMPLE
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from assistant.console import console
from index.legible import legible
from index.reporting import IngestReport, PaperReport, total


class Bar:
    """An ingest's progress on a terminal: the papers, and the passages of the one being embedded."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._papers = shown.add_task("Papers", total=None)
        self._passages = shown.add_task("Passages", total=None, visible=False)

    def papers(self, total: int) -> None:
        self._shown.update(self._papers, total=total)

    def paper(self, source: str, passages: int) -> None:
        self._shown.reset(self._passages, total=passages, visible=True, description=f"Embedding {legible(source)}")

    def embedded(self, passages: int) -> None:
        self._shown.advance(self._passages, passages)

    def done(self, source: str) -> None:
        self._shown.update(self._passages, visible=False)
        self._shown.advance(self._papers)


@contextmanager
def progress() -> Iterator[Bar]:
    """A progress bar on standard error."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(stderr=True)) as shown:
        yield Bar(shown)


def print_report(report: IngestReport) -> None:
    """What was read, a row a paper, then the warnings."""
    table = Table(title="Papers read", box=SIMPLE, show_edge=False, padding=0)
    table.add_column("Paper", overflow="fold", min_width=24)
    for heading in ("Meetings", "Items", "Contributions", "Passages", "Warnings"):
        table.add_column(heading, justify="right")
    for one in report.read:
        table.add_row(*_counts(one))
    table.add_section()
    table.add_row(*_counts(total(report.read)))
    out = console()
    out.print(table)
    for one in report.read:
        for warning in one.warnings:
            out.print(f"[yellow]![/] {escape(one.source)}: {escape(warning)}")
    if report.known:
        out.print(f"{len(report.known)} already in the store, left as they are: {_listed(report.known)}")
    for before, now in report.renamed:
        out.print(f"{escape(before)} is called {escape(now)} now, as its file is.")
    if report.taken_out:
        out.print(f"Taken out of the store, as their ZIP file has them no longer: {_listed(report.taken_out)}")
    if report.missing:
        out.print(
            "No longer in the folder, but still in the store, until 'minutebook forget' takes them out: "
            f"{_listed(report.missing)}"
        )


def _listed(sources: Sequence[str]) -> str:
    return escape(", ".join(sources))


def _counts(one: PaperReport) -> tuple[str, ...]:
    counts = (one.meetings, one.items, one.contributions, one.passages, len(one.warnings))
    return (escape(one.source), *map(str, counts))

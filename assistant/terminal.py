"""What the commands show on a terminal: a progress bar, tables, answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from textwrap import shorten

from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from assistant.answering.answer import Answer
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, UNCERTAIN_CAUTION, day, place_words
from assistant.retrieval.retriever import Found
from index.accounting import WordCount
from index.ingest import IngestReport, PaperReport, total
from index.stored import Forgotten, StoredMeeting, StoredPaper

# So many characters of a closest passage tell whether it is worth opening.
_SHOWN = 160


class Bar:
    """An ingest's progress on a terminal: the papers, and the passages of the one being embedded."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._papers = shown.add_task("Papers", total=None)
        self._passages = shown.add_task("Passages", total=None, visible=False)

    def papers(self, total: int) -> None:
        self._shown.update(self._papers, total=total)

    def paper(self, source: str, passages: int) -> None:
        self._shown.reset(self._passages, total=passages, visible=True, description=f"Embedding {escape(source)}")

    def embedded(self, passages: int) -> None:
        self._shown.advance(self._passages, passages)

    def done(self, source: str) -> None:
        self._shown.update(self._passages, visible=False)
        self._shown.advance(self._papers)


@contextmanager
def progress() -> Iterator[Bar]:
    """A progress bar on standard error."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as shown:
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
    console = Console()
    console.print(table)
    for one in report.read:
        for warning in one.warnings:
            console.print(f"[yellow]![/] {escape(one.source)}: {escape(warning)}")
    if report.known:
        console.print(f"{len(report.known)} already in the store, left as they are: {escape(', '.join(report.known))}")


def print_answer(answer: Answer) -> None:
    """The answer, then where each citation stands; below a refusal how the closest passages begin."""
    console = Console()
    console.print(escape(answer.text))
    for citation in answer.citations:
        piece = citation.quote.piece
        console.print(
            f"\n\\[{citation.number}] {escape(place_words(citation.place, piece.start, piece))}",
            style="dim",
            soft_wrap=True,
        )
        caution = f". {UNCERTAIN_CAUTION}" if piece.uncertain else ""
        console.print(f"    {AUTHORITY_LABELS[citation.authority]}{caution}", style="dim")
    if any(citation.place.automatic for citation in answer.citations):
        console.print(f"\n{AUTOMATIC_CAUTION}", style="yellow")
    if answer.closest:
        console.print("\nThe closest passages, which are not an answer:", style="dim")
    for passage in answer.closest:
        where = place_words(passage.place, passage.start, passage.pieces[0])
        console.print(
            f"- {escape(where)}: {escape(shorten(passage.text, _SHOWN, placeholder=' …'))}", style="dim", soft_wrap=True
        )


def print_found(found: Sequence[Found], none: str) -> None:
    """Passages, best first; ``none`` where there is none."""
    console = Console()
    if not found:
        console.print(escape(none), soft_wrap=True)
    for position, one in enumerate(found, start=1):
        passage = one.passage
        console.print(f"[bold]{position}. {escape(place_words(passage.place, passage.start, passage.pieces[0]))}[/]")
        console.print(f"{escape(passage.text)}\n")


def print_papers(papers: Sequence[StoredPaper]) -> None:
    """The papers with their meetings and warnings."""
    console = Console()
    if not papers:
        console.print("The store is empty: add papers with 'minutebook ingest'.")
    for paper in papers:
        console.print(f"[bold]{escape(paper.source)}[/] ({paper.kind.value}, {paper.passages} passages)")
        for meeting in paper.meetings:
            date = day(meeting.date) if meeting.date else "no date"
            inferred = " (inferred)" if meeting.date_inferred else ""
            body = escape(meeting.body or meeting.council or "body not named")
            console.print(f"  {body}, {date}{inferred}: {_items(meeting)}", soft_wrap=True)
        if paper.words:
            console.print(f"  {_word_count(paper.words)}", style="dim")
        for warning in paper.warnings:
            console.print(f"  [yellow]![/] {escape(warning)}")


def print_forgotten(forgotten: Forgotten) -> None:
    """What was taken out of the store, in one sentence."""
    counts = (_number(forgotten.meetings, "meeting"), _number(forgotten.contributions, "contribution"))
    taken = f"{', '.join(counts)} and {_number(forgotten.passages, 'passage')}"
    Console().print(f"{escape(forgotten.source)} was taken out of the store: {taken}.", soft_wrap=True)


def _word_count(words: WordCount) -> str:
    return f"{words.paper:,} words: {words.contributions:,} in contributions, {words.set_aside:,} around them"


def _items(meeting: StoredMeeting) -> str:
    exempt = sum(item.exempt for item in meeting.items)
    return _number(len(meeting.items), "item") + (f", {exempt} of them exempt" if exempt else "")


def _number(count: int, of: str) -> str:
    return f"{count:,} {of}{'' if count == 1 else 's'}"


def _counts(one: PaperReport) -> tuple[str, ...]:
    counts = (one.meetings, one.items, one.contributions, one.passages, len(one.warnings))
    return (escape(one.source), *map(str, counts))

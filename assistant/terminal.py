"""What the commands show on a terminal: answers, passages, papers."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from rich.markup import escape

from assistant.answering.answer import Answer
from assistant.console import console
from assistant.fields import AUTOMATIC_CAUTION, UNCERTAIN_CAUTION, authority_words, day, place_words
from assistant.retrieval.retriever import Found
from index.accounting import WordCount
from index.stored import Forgotten, StoredMeeting, StoredPaper

# So many characters of a closest passage tell whether it is worth opening.
_SHOWN = 160


def print_answer(answer: Answer) -> None:
    """The answer, then where each citation stands; below a refusal how the closest passages begin."""
    out = console()
    out.print(escape(answer.text))
    for citation in answer.citations:
        piece = citation.quote.piece
        out.print(
            f"\n\\[{citation.number}] {escape(place_words(citation.place, piece.start, piece))}",
            style="dim",
            soft_wrap=True,
        )
        caution = f". {UNCERTAIN_CAUTION}" if piece.uncertain else ""
        out.print(f"    {authority_words(citation.authority, citation.place)}{caution}", style="dim")
    if any(citation.place.automatic for citation in answer.citations):
        out.print(f"\n{AUTOMATIC_CAUTION}", style="yellow")
    if answer.closest:
        out.print("\nThe closest passages, which are not an answer:", style="dim")
    for passage in answer.closest:
        where = place_words(passage.place, passage.start, passage.pieces[0])
        out.print(
            f"- {escape(where)}: {escape(shorten(passage.text, _SHOWN, placeholder=' …'))}", style="dim", soft_wrap=True
        )


def print_found(found: Sequence[Found], none: str) -> None:
    """Passages, best first; ``none`` where there is none."""
    out = console()
    if not found:
        out.print(escape(none), soft_wrap=True)
    for position, one in enumerate(found, start=1):
        passage = one.passage
        out.print(f"[bold]{position}. {escape(place_words(passage.place, passage.start, passage.pieces[0]))}[/]")
        out.print(f"{escape(passage.text)}\n")


def print_papers(papers: Sequence[StoredPaper]) -> None:
    """The papers with their meetings and warnings."""
    out = console()
    if not papers:
        out.print("The store is empty: add papers with 'minutebook ingest'.")
    for paper in papers:
        out.print(f"[bold]{escape(paper.source)}[/] ({paper.kind.value}, {paper.passages} passages)")
        for meeting in paper.meetings:
            date = day(meeting.date) if meeting.date else "no date"
            inferred = " (inferred)" if meeting.date_inferred else ""
            body = escape(meeting.body or meeting.council or "body not named")
            out.print(f"  {body}, {date}{inferred}: {_items(meeting)}", soft_wrap=True)
        if paper.words:
            out.print(f"  {_word_count(paper.words)}", style="dim")
        for warning in paper.warnings:
            out.print(f"  [yellow]![/] {escape(warning)}")


def print_forgotten(forgotten: Forgotten) -> None:
    """What was taken out of the store, in one sentence."""
    counts = (_number(forgotten.meetings, "meeting"), _number(forgotten.contributions, "contribution"))
    taken = f"{', '.join(counts)} and {_number(forgotten.passages, 'passage')}"
    console().print(f"{escape(forgotten.source)} was taken out of the store: {taken}.", soft_wrap=True)


def _word_count(words: WordCount) -> str:
    return f"{words.paper:,} words: {words.contributions:,} in contributions, {words.set_aside:,} around them"


def _items(meeting: StoredMeeting) -> str:
    exempt = sum(item.exempt for item in meeting.items)
    return _number(len(meeting.items), "item") + (f", {exempt} of them exempt" if exempt else "")


def _number(count: int, of: str) -> str:
    return f"{count:,} {of}{'' if count == 1 else 's'}"

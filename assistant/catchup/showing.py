"""A catch-up on a terminal, as it is printed on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from string import ascii_uppercase

from rich.markup import escape

from assistant.answering.answer import QUOTES_MODE
from assistant.catchup.changes import Changes, change_lines
from assistant.catchup.labels import label_of
from assistant.catchup.plain import Plain, Shown
from assistant.catchup.summary import CatchUp, Line, LineKind
from assistant.console import console
from assistant.decisions.decision import authority_of
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, day
from index.dates import clock
from index.types import Authority


def print_catch_up(told: CatchUp | Plain | Changes) -> None:
    """The meeting with its papers, who was there, then item by item; or what is new."""
    out = console()
    for line in _lines(told):
        out.print(line, soft_wrap=True)


def _lines(told: CatchUp | Plain | Changes) -> Iterator[str]:
    if isinstance(told, Changes):
        return map(escape, change_lines(told))
    return plain_lines(told) if isinstance(told, Plain) else catch_up_lines(told)


def plain_lines(plain: Plain) -> Iterator[str]:
    """The lines of a catch-up in plain words: a reading time first, what its words mean last."""
    yield f"About {plain.minutes} minute{'' if plain.minutes == 1 else 's'} to read"
    yield from catch_up_lines(plain.told, plain.shown())
    if plain.acronyms or plain.terms:
        yield "\n[bold]Words[/]"
    letters = _lettered(plain.told)
    for one in plain.acronyms:
        source = one.passage.place.source
        yield f"{one.acronym}: {escape(one.long)} [dim]({escape(letters.get(source, source))})[/]"
    for term in plain.terms:
        yield f"{escape(term.word)}: {escape(term.meaning)} [dim]({escape(term.source)})[/]"


def catch_up_lines(told: CatchUp, shown: Shown | None = None) -> Iterator[str]:
    """The lines of a catch-up, with marks for bold and dim; ``shown`` has what stands in place of some words."""
    shown = shown or Shown.as_told(told)
    held = told.meeting
    date = f"{day(held.date)}{' (date inferred)' if held.date_inferred else ''}" if held.date else "date not printed"
    where = ", ".join(part for part in (date, held.time, held.venue) if part)
    names = dict.fromkeys(name for name in (held.body, held.council) if name)
    yield f"[bold]{escape(', '.join(names) or 'Meeting')}[/]"
    yield escape(where)
    letters = _lettered(told)
    yield f"[dim]{escape('; '.join(f'{letter}: {source}' for source, letter in letters.items()))}[/]"
    if any(line.passage.place.automatic for line in told.lines):
        yield f"[yellow]{AUTOMATIC_CAUTION}[/]"
    if told.mode != QUOTES_MODE:
        yield f"[yellow]{escape(f'Summed up by {told.mode}; what it rests on is quoted below it.')}[/]"
    yield from _people(told.people, letters)
    for one, title, written in zip(told.items, shown.titles, shown.written, strict=True):
        yield f"\n[bold]{escape(f'{one.item.number}. ' if one.item.number else '')}{escape(title)}[/]"
        if written:
            yield escape(written)
        yield from (_told(line, letters, shown.lines.get(id(line)), one.marks.get(id(line))) for line in one.lines)
        if one.more:
            yield f"[dim]({one.more} more in the ledger: minutebook promises)[/]"


def _people(lines: Sequence[Line], letters: dict[str, str]) -> Iterator[str]:
    """Those who spoke on one line, and each roster on one."""
    for kind, some in groupby(lines, key=lambda line: line.kind):
        if kind is LineKind.SPOKE:
            yield f"Spoke: {'; '.join(f'{escape(line.lead)} {_source(line, letters)}' for line in some)}"
        else:
            yield from (_told(line, letters) for line in some)


def _told(line: Line, letters: dict[str, str], shown: str | None = None, mark: int | None = None) -> str:
    """A line: its number where a text refers to it, what it tells, whose words, the words, and where they stand."""
    label = label_of(line)
    lead = ": ".join(escape(part) for part in (label, line.lead) if part)
    words = escape(_in_a_row(line.text) if line.kind in (LineKind.CAME, LineKind.APOLOGIES) else shown or line.text)
    quoted = words if line.kind is LineKind.CAME else f"“{words}”"
    begun = escape(f"[{mark}] ") if mark else "- " if line.kind is LineKind.POINT else ""
    return f"{begun}{f'{lead}: ' if lead else ''}{quoted} {_source(line, letters)}"


def _in_a_row(roster: str) -> str:
    """The lines of a roster one after the other, without the spaces by which a paper sets columns."""
    return "; ".join(" ".join(line.split()) for line in roster.split("\n"))


def _source(line: Line, letters: dict[str, str]) -> str:
    """The paper's letter, the minute of the recording or the page, and a decision's authority."""
    piece = line.passage.pieces[0]
    where = [letters.get(line.passage.place.source, line.passage.place.source)]
    if piece.start is not None:
        where.append(clock(piece.start))
    elif piece.cited_page is not None:
        where.append(f"page {piece.cited_page}")
    told = line.kind is LineKind.DECIDED or line.passage.authority is Authority.REPORTED
    authority = f", {AUTHORITY_LABELS[authority_of(line.passage)].lower()}" if told else ""
    return f"[dim]({escape(' '.join(where))}{authority})[/]"


def _lettered(told: CatchUp) -> dict[str, str]:
    """A letter for each of a meeting's papers."""
    return dict(zip(told.meeting.sources, _letters(), strict=False))


def _letters() -> Iterator[str]:
    """A, B, C and so on, then AA, AB."""
    yield from ascii_uppercase
    yield from (first + second for first in ascii_uppercase for second in ascii_uppercase)

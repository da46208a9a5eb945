"""The ledger of promises as the page shows it."""

from __future__ import annotations

from assistant.answering.answer import Citation
from assistant.fields import day
from assistant.nothing_found import narrowed_words
from assistant.promises.entry import Entry, quote
from assistant.promises.marking import marked
from assistant.promises.table import promises_table
from index.actions.standing import Status
from index.errors import MinutebookError
from ui.cites import authority_html, automatic_html, place_html, source_html
from ui.escape import escape
from ui.found import MOST, found_html, hint_html
from ui.grid import grid
from ui.messages import error_html
from ui.service import Recording
from ui.sources import Shelf, Sources, row_key
from ui.typed import FieldError, Typed

LEDGER = "promises"
COLUMNS = ("Promise", "Who, to whom", "Due", "Status", "Where")
# Of a promise's words in a list to choose from.
_CHOICE = 60

PromiseChoices = list[tuple[str, str]]


def show_promises(
    assistant: Recording, shelf: Shelf, typed: Typed, status: Status | None
) -> tuple[str, PromiseChoices]:
    """The promises that were asked for as HTML, and each to choose from; an error is told in their place."""
    try:
        narrowing = typed.narrowing()
        found = list(assistant.promises(narrowing, typed.words, status))
    except MinutebookError as error:
        shelf.clear(LEDGER)
        return error_html(str(error)), []
    listed = found[:MOST]
    mark = shelf.put(LEDGER, [promise_sources(one) for one in listed], promises_table(found))
    line = found_html(len(found), "promise", assistant.searched(), narrowed_words(narrowing, typed.words, status))
    return line + promises_html(listed, mark), [(_choice(one), one.keys[0]) for one in listed]


def set_status(assistant: Recording, key: str | None, status: Status | None, note: str, name: str) -> str:
    """Set the status of a promise by hand; what the officer is told of it.

    Raises:
        MinutebookError: where a field is empty, or there is no such promise.
    """
    if not key or not status:
        raise FieldError("Choose a promise and its status.")
    entry = assistant.mark_promise(key, marked(status, note, name))
    return hint_html(f"Promise {entry.keys[0]} is now marked {entry.status} by {name.strip()}.")


def promises_html(entries: list[Entry], mark: str) -> str:
    """A row for each promise; ``mark`` is that of its links."""
    if not entries:
        return ""
    rows = (_row(one, row_key(mark, row)) for row, one in enumerate(entries))
    return automatic_html([told.place for one in entries for told in one.sources]) + grid("Promises", COLUMNS, rows)


def promise_sources(entry: Entry) -> Sources:
    """All that tell a promise, then what later papers say of it, numbered in this order."""
    told = [quote(one) for one in entry.sources] + [one.quote for one in entry.followed.later]
    of = "this promise and what came of it" if entry.followed.later else "this promise"
    return Sources(of, tuple(Citation(number, words) for number, words in enumerate(told, start=1)))


def _row(entry: Entry, key: str) -> tuple[str, ...]:
    citations, told = promise_sources(entry).citations, len(entry.sources)
    first, *also = citations[:told]
    since = "".join(_later(one, key) for one in citations[told:])
    more = "".join(f'<p class="mb-note">Also: {source_html(key, one)}</p>' for one in also)
    return (
        f'<blockquote>“{escape(entry.quote.text)}”</blockquote><p class="mb-note">Id {entry.keys[0]}</p>{since}',
        _people(entry),
        escape(_due(entry)),
        _status(entry),
        f"<p>{source_html(key, first)}</p>{place_html(entry.place)}{authority_html(first.authority)}{more}",
    )


def _people(entry: Entry) -> str:
    inferred = ' <span class="mb-mark">inferred</span>' if entry.who and entry.person.unsure else ""
    to = f'<p class="mb-note">to {escape(entry.to)}</p>' if entry.to else ""
    return f"<p>{escape(entry.who or 'Nobody is named')}{inferred}</p>{to}"


def _due(entry: Entry) -> str:
    if entry.due is None:
        return ""
    return f"{entry.due.printed}{f' ({entry.due.date})' if entry.due.date else ''}"


def _status(entry: Entry) -> str:
    """The status, who set it by hand, and how far later papers were searched for it."""
    followed, mark = entry.followed, entry.mark
    papers = "1 later paper" if followed.papers == 1 else f"{followed.papers} later papers"
    upto = f" up to {day(followed.until)}" if followed.until else ""
    notes = [f"Searched: {papers}{upto}"]
    if mark:
        notes.insert(0, f"Set by {mark.by} on {day(mark.at.date())}: {mark.note}. By the papers: {followed.outcome}")
    pill = f'<p class="mb-status mb-{entry.status.name.lower().replace("_", "-")}">{escape(entry.outcome)}</p>'
    return pill + "".join(f'<p class="mb-note">{escape(note)}.</p>' for note in notes)


def _later(citation: Citation, key: str) -> str:
    return f'<p class="mb-later">Later: “{escape(citation.quote.text)}” {source_html(key, citation)}</p>'


def _choice(entry: Entry) -> str:
    words = entry.quote.text
    short = words if len(words) <= _CHOICE else f"{words[:_CHOICE].rsplit(' ', 1)[0]} …"
    return f"{entry.keys[0]}: {short}"

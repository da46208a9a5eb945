"""The line above a ledger: how much was found, in what, narrowed to what; and what stands in for a ledger."""

from __future__ import annotations

from assistant.answering.answer import Searched
from assistant.nothing_found import none_words, within_words
from ui.escape import escape

# So many rows are shown; a page with thousands is slow to draw and of use to nobody.
MOST = 200


def found_html(count: int, thing: str, searched: Searched, narrowed: str) -> str:
    """12 promises in 5 papers of 4 meetings; where there is none, that it was looked for."""
    if not searched.papers:
        return hint_html("The store holds no papers yet: read some in with minutebook ingest.")
    if not count:
        return hint_html(none_words(thing, searched, narrowed))
    within = within_words(searched, narrowed)
    things = thing if count == 1 else f"{thing}s"
    first = f" The first {MOST} are shown: narrow them, or download all." if count > MOST else ""
    return f'<p class="mb-found" role="status">{count} {escape(f"{things} found. Searched: {within}.{first}")}</p>'


def hint_html(sentence: str) -> str:
    """What a reader is told in place of a ledger."""
    return f'<p class="mb-hint" role="status">{escape(sentence)}</p>'

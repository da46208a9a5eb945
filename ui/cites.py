"""Links to sources in ledgers and catch-ups, and what stands beside them."""

from __future__ import annotations

from assistant.answering.answer import Citation
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, item_words
from index.dates import clock
from index.stored import Piece, Place
from index.types import Authority
from ui.escape import escape
from ui.places import date_html
from ui.sources import link


def authority_html(authority: Authority) -> str:
    """How much the words bind anybody."""
    return f'<p class="mb-authority mb-{authority.value}">{escape(AUTHORITY_LABELS[authority])}</p>'


def source_html(key: str, citation: Citation) -> str:
    """A link to a source: day, item, and minute or page."""
    item, where = citation.item, spot(citation.quote.piece)
    parts = [
        date_html(citation.place),
        *([f"item {escape(item.number)}" if item.number else escape(item_words(item))] if item else []),
        *([where] if where else []),
    ]
    return cite_html(key, citation.number, ", ".join(parts))


def cite_html(key: str, number: int, words: str) -> str:
    """A link that opens a source; ``words`` are HTML."""
    return f'<a class="mb-cite" href="{link(key, number)}">{words}</a>'


def spot(piece: Piece) -> str:
    """The minute of the recording, or the page; nothing where neither is known."""
    if piece.start is not None:
        return clock(piece.start)
    return f"page {piece.cited_page}" if piece.cited_page is not None else ""


def place_html(place: Place) -> str:
    """The title of the item and the body, in small print."""
    names = [*([place.item.title] if place.item else []), place.body or place.council or "Body not named"]
    return "".join(f'<p class="mb-note">{escape(name)}</p>' for name in names)


def automatic_html(places: list[Place]) -> str:
    """The caution about automatic transcripts, where any of the words are from one."""
    automatic = any(place.automatic for place in places)
    return f'<p class="mb-caution">{escape(AUTOMATIC_CAUTION)}</p>' if automatic else ""

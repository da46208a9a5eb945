"""Opening a source in the panel."""

from __future__ import annotations

from index.errors import MinutebookError
from ui.panel import failed_panel, lost_panel, source_panel
from ui.service import Answering
from ui.sources import Shelf, Sources


def cited_panel(assistant: Answering, sources: Sources, key: int | str, number: int) -> str:
    """The panel for one of ``sources``; a browser may ask for any number."""
    citation = sources.numbered(number)
    if citation is None:
        return lost_panel()
    try:
        return source_panel(sources, key, citation, assistant.surroundings(citation))
    except MinutebookError as error:
        return failed_panel(str(error))


def row_panel(assistant: Answering, shelf: Shelf, key: str, number: int) -> str:
    """The panel for a source of a ledger's row."""
    sources = shelf.find(key)
    return lost_panel() if sources is None else cited_panel(assistant, sources, key, number)

"""What stands over the words of a paper that are under no item of its meeting."""

from __future__ import annotations

from assistant.promises.tracked import rows_of
from index.stored import Section
from index.types import PaperKind

_NO_ITEM = {
    PaperKind.TRANSCRIPT: "In the recording, under no item",
    PaperKind.MINUTES: "In the minutes, under no item",
    PaperKind.AGENDA: "With the agenda, under no item",
    PaperKind.DECISION: "In the record of decisions, under no item",
    PaperKind.REPORT: "In a report, under no item",
}


_TRACKER = "In the list of actions, under no item"


def no_item(section: Section) -> str:
    """What stands over such a section, in place of an item's title."""
    if any(piece.table and rows_of(piece.contribution) for piece in section.whole.pieces):
        return _TRACKER
    return _NO_ITEM.get(section.place.kind, _NO_ITEM[PaperKind.REPORT])

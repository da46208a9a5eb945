"""Whether what two papers of a meeting tell stands under one agenda item."""

from __future__ import annotations

from index.text import plain
from index.types import AgendaItem


def may_be_one(one: AgendaItem | None, other: AgendaItem | None) -> bool:
    """Whether two papers' items may be one: by number where both are numbered, else by title."""
    if one is None or other is None:
        return True
    if one.number and other.number:
        return one.number == other.number
    return plain(one.title) == plain(other.title)

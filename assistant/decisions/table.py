"""The decision register as a table, for files."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.decisions.decision import Correction, Decision, verbatim
from assistant.export.table import Table
from assistant.fields import AUTHORITY_LABELS, day, item_words, place_words, votes_words

COLUMNS = (
    "Meeting",
    "Body",
    "Item",
    "Decision",
    "Outcome",
    "Votes",
    "Mover",
    "Seconder",
    "Authority",
    "Corrected",
    "Sources",
)


def decisions_table(decisions: Sequence[Decision]) -> Table:
    """A row a decision, each with all its sources."""
    dates = sorted(one.place.date for one in decisions if one.place.date)
    span = f", meetings from {day(dates[0])} to {day(dates[-1])}" if dates else ""
    return Table("Decision register", f"Decisions: {len(decisions)}{span}.", COLUMNS, tuple(map(_row, decisions)))


def corrected_words(correction: Correction) -> str:
    """Which minutes a meeting corrected, and in what words."""
    at = correction.passage.place.date
    of = f" of {day(correction.of)}" if correction.of else ""
    words = " ".join(verbatim(correction.passage.pieces).split())
    return f"Minutes{of} corrected at {f'the meeting of {day(at)}' if at else 'a later meeting'}: “{words}”"


def _row(decision: Decision) -> tuple[str, ...]:
    place = decision.place
    sources = (decision.passage, *decision.also)
    return (
        day(place.date) if place.date else "not dated",
        place.body or place.council or "",
        item_words(place.item) if place.item else "",
        decision.text,
        decision.outcome.value,
        votes_words(decision.votes) if decision.votes else "",
        decision.movers.mover or "",
        decision.movers.seconder or "",
        AUTHORITY_LABELS[decision.authority],
        "\n".join(map(corrected_words, decision.corrections)),
        "\n".join(place_words(one.place, one.start, one.pieces[0]) for one in sources),
    )

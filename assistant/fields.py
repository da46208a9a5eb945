"""The source fields that answers, passages and ledgers share in JSON, and how they are said."""

from __future__ import annotations

import datetime as dt
from typing import Any

from index.dates import clock
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind, Votes

AUTHORITY_LABELS = {
    Authority.RESOLVED: "Resolved",
    Authority.MINUTED: "Minuted",
    Authority.SAID: "Said in the meeting",
    Authority.REPORTED: "Reported to the meeting, not decided",
    Authority.AGENDA: "On the agenda",
}

# What a record of decisions tells beside them: no minutes and no agenda are there for it.
_IN_RECORD = "In the record of the decision"


def authority_words(authority: Authority, place: Place) -> str:
    """How much words of a paper bind anybody, in words."""
    recorded = place.kind is PaperKind.DECISION and authority in (Authority.MINUTED, Authority.AGENDA)
    return _IN_RECORD if recorded else AUTHORITY_LABELS[authority]


# Automatic transcripts say of themselves that they may contain errors.
AUTOMATIC_CAUTION = (
    "From an automatic transcript, which is not the official record and may contain errors: check the recording."
)

# Of words that stand under a speaker's name and by what they say may not be theirs.
UNCERTAIN_CAUTION = "These may be another speaker's words: the recording tells."


def source_fields(
    place: Place, speaker: str | None, start: int | None, page: int | None, authority: Authority
) -> dict[str, Any]:
    """Where words stand, as the contract has it."""
    return {
        "source": place.source,
        "council": place.council,
        "body": place.body,
        "meeting": iso(place.date),
        "date_inferred": place.date_inferred,
        "item": {"number": place.item.number, "title": place.item.title} if place.item else None,
        "speaker": speaker,
        "start": None if start is None else clock(start),
        "page": page,
        "authority": authority.value,
    }


def passage_fields(passage: Passage, score: float) -> dict[str, Any]:
    """A found passage, as the contract has it."""
    fields = source_fields(passage.place, passage.speaker, passage.start, passage.page, passage.authority)
    end = None if passage.end is None else clock(passage.end)
    return {"text": passage.text, "score": round(score, 4), **fields, "end": end}


def page_words(page: int | None, sheet: int | None) -> str | None:
    """A page as printed, or as counted from the first; both where they differ."""
    if page is None:
        return None if sheet is None else f"{sheet} (counted; none is printed)"
    return str(page) if sheet in (None, page) else f"{page} (sheet {sheet} of the file)"


def iso(date: dt.date | None) -> str | None:
    """2024-11-27, as JSON has it."""
    return date.isoformat() if date else None


def day(date: dt.date) -> str:
    """27 November 2024."""
    return f"{date.day} {date:%B %Y}"


def month(year: int, number: int) -> str:
    """November 2024."""
    return f"{dt.date(year, number, 1):%B %Y}"


def item_words(item: AgendaItem) -> str:
    """Item 6 (SEND SEF Evaluation Framework)."""
    return f"item {item.number} ({item.title})" if item.number else f"“{item.title}”"


def place_words(place: Place, start: int | None, first: Piece) -> str:
    """Where words stand: body, day, item, minute of the recording, page, paper; ``first`` begins them."""
    page = page_words(first.page, first.sheet)
    parts = [
        place.body or place.council or "",
        f"{day(place.date)}{' (date inferred)' if place.date_inferred else ''}" if place.date else "",
        item_words(place.item) if place.item else "",
        clock(start) if start is not None else "",
        f"page {page}" if page else "",
        place.source,
    ]
    return ", ".join(part for part in parts if part)


def votes_words(votes: Votes) -> str:
    """For 9, against 3, abstentions 1; unanimous."""
    counted = (("for", votes.agreed), ("against", votes.against), ("abstentions", votes.abstained))
    parts = [f"{side} {count}" for side, count in counted if count is not None]
    return ", ".join([*parts, "unanimous"] if votes.unanimous else parts)

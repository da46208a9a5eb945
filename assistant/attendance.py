"""Questions about who came to a meeting, and the rosters that answer them."""

from __future__ import annotations

import re

from index.people.attendance import capacity_of
from index.stored import Passage, Piece
from index.text import stems
from index.types import CAME, Authority, Capacity


def _asked(words: str, *capacities: Capacity) -> tuple[re.Pattern[str], frozenset[Capacity]]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE), frozenset(capacities)


# In order: the first whose words are in a question says which capacities it asks about.
_ASKED = (
    _asked("apolog|absen|missing|not (?:present|attend|there)", Capacity.APOLOGIES, Capacity.ABSENT),
    # Substitutes are minuted beside the apologies of those for whom they come.
    _asked("substitut|in place of|instead of", Capacity.SUBSTITUTE, Capacity.APOLOGIES),
    _asked("officers?\\b|employee|staff|in attendance", Capacity.ATTENDING),
    _asked("councillors?\\b|members?\\b", Capacity.MEMBER, Capacity.SUBSTITUTE),
)


_WORDS = re.compile(
    r"\b(?:present|attend\w*|absen\w+|apolog\w+|substitut\w+|meeting|councillors?|members?|officers?|people|sent|missing)\b",
    re.IGNORECASE,
)


def asked_about(question: str) -> frozenset[Capacity]:
    """The capacities that a question about attendance asks about."""
    return next((capacities for words, capacities in _ASKED if words.search(question)), CAME)


def implied(question: str) -> set[str]:
    """The stems of a question's words that a roster answers without printing them."""
    return {stem for word in _WORDS.findall(question) for stem in stems(word)}


def capacity(passage: Passage, piece: Piece) -> Capacity | None:
    """In what capacity ``piece`` lists people, by how it begins, its headings or its item's title.

    None where it lists nobody; the members whom an agenda lists have not come yet.
    """
    if piece.authority is Authority.AGENDA:
        return None
    item = passage.place.item
    leads = (piece.contribution.partition("\n")[0], *_headings(piece), item.title if item else "")
    return next((found for lead in leads if lead and (found := capacity_of(lead))), None)


def roster_heading(piece: Piece) -> str | None:
    """The heading over a line of a roster, which says little without it and the lines beside it."""
    if piece.authority is Authority.AGENDA:
        return None
    return next((heading for heading in _headings(piece) if capacity_of(heading)), None)


def _headings(piece: Piece) -> list[str]:
    """The headings that a piece stands under, the nearest first."""
    return [part for part in reversed((piece.heading or "").split(". ")) if part]

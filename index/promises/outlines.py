"""Lists of what a paper proposes or requires: "The principal changes were:", with an entry a line below."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEADS_IN = re.compile(
    r"\b(?:changes|proposals|proposed|options|criteria|conditions|terms|requirements|features|elements|aims|objectives"
    r"|principles|priorities|amendments)\b[^.;:]{0,60}:\s*$",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\b(?:resolved|agreed|decided|requested|asked|action)\b", re.IGNORECASE)
_ENTRY = re.compile(r"^\s*(?:[•●▪◦·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*\S")


def proposed(texts: Sequence[str]) -> frozenset[int]:
    """The places of paragraphs in a row that are entries of lists of what is proposed or required."""
    places: list[int] = []
    listing = False
    for place, text in enumerate(texts):
        listing = leads_in(text) or (listing and is_entry(text))
        if listing and is_entry(text):
            places.append(place)
    return frozenset(places)


def leads_in(text: str) -> bool:
    """Whether a paragraph leads in to a list of what is proposed or required, and not decided."""
    last = text.rstrip().rsplit("\n", 1)[-1]
    return bool(_LEADS_IN.search(last)) and not _DECIDED.search(last)


def is_entry(text: str) -> bool:
    """Whether a paragraph is an entry of a list."""
    return bool(_ENTRY.match(text))

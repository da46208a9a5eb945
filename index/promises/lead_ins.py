"""What stands before a sentence and may say who promises: the lead-in of its list, or the paragraph before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.promises.antecedents import resolving
from index.text import sentences as sentences_of
from index.types import Contribution

# An entry of a list, and how many of them are looked through for what stands before them all.
_ENTRY = re.compile(r"\s*(?:[•●▪◦·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*\S")
_ENTRIES = 15


def lead_in(told: Sequence[Contribution], at: int) -> str | None:
    """What stands before the list of which contribution ``at`` is an entry: "Mr Lee said that:"."""
    item = told[at].item
    for place in range(at, max(-1, at - _ENTRIES), -1):
        one = told[place]
        if one.item != item or one.table:
            return None
        if place < at and one.text.rstrip().endswith(":"):
            return one.text[slice(*sentences_of(one.text)[-1])] if resolving(one.text) is None else one.text
        if not _ENTRY.match(one.text):
            return None
    return None


def paragraph_before(told: Sequence[Contribution], at: int) -> list[str]:
    """The sentences of the paragraph before, if it stands under the same item."""
    if not at or told[at - 1].item != told[at].item or told[at - 1].table:
        return []
    text = told[at - 1].text
    return [text[begin:end] for begin, end in sentences_of(text)]

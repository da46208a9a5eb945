"""What the lines of a catch-up tell, as a word before each."""

from __future__ import annotations

import re

from assistant.catchup.summary import Line, LineKind
from index.people.attendance import capacity_of
from index.people.openings import begins_roster

LABELS = {
    LineKind.CAME: "Present",
    LineKind.APOLOGIES: "Apologies",
    LineKind.CALLED: "Called",
    LineKind.ABOUT: "About",
    LineKind.PROPOSED: "Recommended",
    LineKind.DECIDED: "Decided",
    LineKind.CORRECTED: "Minutes corrected",
    LineKind.PROMISED: "Promised",
}

_ROSTERS = (LineKind.CAME, LineKind.APOLOGIES)
# "Who came: Ann Day".
_LABELLED = re.compile(r"[^:,;.]{3,40}:")


def label_of(line: Line) -> str | None:
    """What a line tells, as a word before it; None where none is needed, as its own words begin so.

    A roster says itself who they are ("Officers in attendance: Ann Day", "Who came: Ann Day").
    """
    label = LABELS.get(line.kind)
    begins = label and line.text.casefold().startswith(label.casefold())
    return None if begins or (line.kind in _ROSTERS and _says_who(line.text.partition("\n")[0])) else label


def _says_who(first: str) -> bool:
    """Whether the first line of a roster says who they are."""
    return begins_roster(first) or bool(_LABELLED.match(first) and capacity_of(first))

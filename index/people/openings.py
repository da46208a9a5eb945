"""Lines that open a roster: they begin a paragraph, wherever the line above them ends."""

from __future__ import annotations

import re

from index.people.headings import heading_capacity, lead_in

# What such a line begins with, so that few of a long paper's lines are read as a roster.
_LIKELY = re.compile(
    r"[\W_]*(?:Present|In |Apolog|Also|Attend|Absent|Absence|Member|Councillor|Cllr|Officer|Other|Those|Substitut|Yn "
    r"|Staff|Clerk|Bresennol|Presennol|Hefyd|Ymddiheur|Aelodau|Cynghorwyr|Swyddogion|Absennol)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^:]{3,60}:")


def opens_roster(line: str) -> bool:
    """Whether ``line`` is a roster's heading in capitals, or leads in to names ("PRESENT: Cllr A Lee").

    A sentence may be wrapped before "Present" or "members": only a capital and a colon tell there.
    """
    told = line.strip().strip("*#_ ")
    if not told[:1].isupper() or not _LIKELY.match(told):
        return False
    if told.isupper() and heading_capacity(told):
        return True
    return bool(_LABEL.match(told)) and lead_in(told) is not None

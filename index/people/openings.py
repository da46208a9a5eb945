"""Lines that open a roster, and those that go on with one.

Those that open one begin a paragraph, wherever the line above them ends.
"""

from __future__ import annotations

import re

from index.people.headings import capacity_of, heading_capacity, lead_in
from index.people.lists import people_listed

# What such a line begins with, so that few of a long paper's lines are read as a roster.
_LIKELY = re.compile(
    r"[\W_]*(?:Present|In |Apolog|Also|Attend|Absent|Absence|Member|Councillor|Cllr|Officer|Other|Those|Substitut|Yn "
    r"|Who |Sorry|Could|Can|Unable|Guest|Visitor|Worker|Youth |Support |Adult|Helper|Volunteer|Young |Reps |People "
    r"|Staff|Clerk|Bresennol|Presennol|Hefyd|Ymddiheur|Aelodau|Cynghorwyr|Swyddogion|Absennol)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^:]{3,60}:")
# Small words among names and posts; a sentence about people has others.
_SMALL = frozenset("and a ac r y yr de der van von of for the to in on at with as from o".split())
# "Y Cynghorydd A Lee", "The Mayor, Cllr A Lee", "The Deputy Mayor (Cllr A Lee)"
_BEFORE_NAME = 40


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


def begins_roster(text: str) -> bool:
    """Whether a paragraph opens a roster: by its heading, or by who is named behind it."""
    return opens_roster(text) or (bool(_LIKELY.match(text)) and capacity_of(text) is not None)


def goes_on_with_roster(before: str, line: str) -> bool:
    """Whether ``line``, below ``before`` in a roster, is names and nothing else, apart from posts and brackets.

    Where a full stop ended the line before, only somebody with a title is told to belong to it: a hall's name is
    like a person's.
    """
    bare = re.sub(r"\([^()]*\)", "", line)
    found = people_listed(line)
    if not found or found[0].begin > _BEFORE_NAME or (before.endswith(".") and not found[0].titled):
        return False
    return all(word[0].isupper() or word.casefold() in _SMALL for word in re.findall(r"[^\W\d_]+", bare))

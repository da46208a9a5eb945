"""Papers of no known form that tell what happened: a page of notes, a letter, an officer's decision."""

from __future__ import annotations

import re
from dataclasses import replace

from index.types import Authority, Contribution, Meeting

# What a page says that tells of people who met, spoke or decided.
_TELLS = re.compile(
    r"\b(?:agreed|said|told|talked|discussed|met|asked|looked|thanked|reported|attended|present|apologies|suggested"
    r"|noted|offered|explained|decided|decision|mentioned|walked|promised|undertook|confirmed|approved|granted)\b",
    re.IGNORECASE,
)
_LEAST = 2
# A report or a policy is longer, and what it says will be done is a plan or a rule.
_MOST_WORDS = 2000


def as_minuted(meeting: Meeting) -> Meeting:
    """``meeting`` with what it reports as if it were minuted, where it is a page of notes; else as it is."""
    return replace(meeting, contributions=tuple(map(_minuted, meeting.contributions))) if is_notes(meeting) else meeting


def is_notes(meeting: Meeting) -> bool:
    """Whether a paper of which neither body nor items are known tells, on a few pages, what people did."""
    told = meeting.contributions
    if meeting.body or meeting.items or any(one.authority is not Authority.REPORTED for one in told):
        return False
    text = " ".join(one.text for one in told)
    return len(text.split()) <= _MOST_WORDS and len(_TELLS.findall(text)) >= _LEAST


def _minuted(one: Contribution) -> Contribution:
    return replace(one, authority=Authority.MINUTED)

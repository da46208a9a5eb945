"""Papers that tell what happened without the form of minutes: a page of notes, a letter, an officer's decision.

So does an agenda's text that says what people said: minutes whose decisions alone are labelled, or bound in a pack
without a heading of their own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from index.types import Authority, Meeting

# What a page says that tells of people who met, spoke or decided.
_TELLS = re.compile(
    r"\b(?:agreed|said|told|talked|discussed|met|asked|looked|thanked|reported|attended|present|apologies|suggested"
    r"|noted|offered|explained|decided|decision|mentioned|walked|promised|undertook|confirmed|approved|granted)\b",
    re.IGNORECASE,
)
_LEAST = 2
# What nobody does before they meet; "Members are asked to note" is an agenda's.
_SPOKE = re.compile(
    r"(?<!are )(?<!is )(?<!be )(?<!been )(?<!being )(?<!as )(?<!if )(?<!previously )(?<!has )(?<!have )(?<!had )"
    r"\b(?:said|asked|replied|responded|explained|answered|felt|thought|thanked|welcomed|enquired|queried|undertook"
    r"|promised|accepted|stated|wondered|presented|suggested|moved|seconded|introduced)\b(?! (?:to note|below|above))"
)
_LEAST_SPOKEN = 2
# A report or a policy is longer, and what it says will be done is a plan or a rule.
_MOST_WORDS = 2000


def as_minuted(meeting: Meeting) -> Meeting:
    """``meeting`` with what is minuted in all but its form as minuted: a page of notes, an agenda that tells."""
    if is_notes(meeting):
        return _minuted(meeting, Authority.REPORTED)
    return _minuted(meeting, Authority.AGENDA) if _agenda_tells(meeting) else meeting


def is_notes(meeting: Meeting) -> bool:
    """Whether a paper of which neither body nor items are known tells, on a few pages, what people did."""
    told = meeting.contributions
    if meeting.body or meeting.items or any(one.authority is not Authority.REPORTED for one in told):
        return False
    text = " ".join(one.text for one in told)
    return len(text.split()) <= _MOST_WORDS and len(_TELLS.findall(text)) >= _LEAST


def _agenda_tells(meeting: Meeting) -> bool:
    """Whether what stands as an agenda says what people said."""
    agenda = " ".join(one.text for one in meeting.contributions if one.authority is Authority.AGENDA)
    return len(_SPOKE.findall(agenda)) >= _LEAST_SPOKEN


def _minuted(meeting: Meeting, form: Authority) -> Meeting:
    told = (
        replace(one, authority=Authority.MINUTED) if one.authority is form else one for one in meeting.contributions
    )
    return replace(meeting, contributions=tuple(told))

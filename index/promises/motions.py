"""Motions that ask something of somebody: promised where they are carried further on under the same item."""

from __future__ import annotations

import re
from dataclasses import replace

from index.minutes.only_moved import MOVES
from index.minutes.outcomes import amended, carried, lost
from index.patterns import AnyOf
from index.promises.outlines import is_entry
from index.types import Authority, Contribution, Meeting

_BODY = r"(?:council|authority|committee|board|assembly|cabinet|panel)"
_ASKS = r"(?:resolves|asks|calls (?:up)?on|instructs|requests|agrees|invites|commits|mandates)"
_PRINTED = re.compile(rf"\W*(?:that )?(?:this|the) {_BODY}\b.*\b{_ASKS}\b", re.IGNORECASE | re.DOTALL)
# How a motion is read out in a meeting.
READ_OUT = AnyOf(
    rf"\bthis {_BODY}\b[^?]*?\b(?:asks|instructs|requests|mandates) (?P<who>(?:the"
    r"|our) (?!government\b)"
    r"(?:[\w-]+ ){1,4}?)to [a-z]+",
)
_CARRIED = re.compile(
    r"\b(?:that['’]s|that is|motion(?:['’]s| is)|is) (?:therefore )?(?:carried|unanimous)", re.IGNORECASE
)
_FELL = re.compile(
    r"\b(?:that['’]s|motion(?:['’]s| is)|is) (?:therefore )?(?:lost|fallen|not carried|defeated)", re.IGNORECASE
)


def as_resolved(meeting: Meeting) -> Meeting:
    """``meeting`` with the motions that its minutes print, and tell as carried further on, as if resolved."""
    told = list(meeting.contributions)
    for at, one in enumerate(told):
        if one.authority is Authority.MINUTED and _PRINTED.match(one.text) and _is_carried(told, at):
            for place in range(at, _end(told, at)):
                told[place] = replace(told[place], authority=Authority.RESOLVED)
    return replace(meeting, contributions=tuple(told))


def read_out(meeting: Meeting, at: int) -> bool:
    """Whether the motion that a speaker reads out is the one carried next."""
    after = (one.text for one in meeting.contributions[at:])
    for place, text in enumerate(after):
        last = max((match.end() for match in READ_OUT.finditer(text)), default=0)
        if place and last:
            return False
        if _FELL.search(text, last):
            return False
        if _CARRIED.search(text, last):
            return True
    return False


def puts_motion(meeting: Meeting, at: int) -> bool:
    """Whether a motion that was not carried stands in a contribution of minutes, or goes on in it as a list."""
    told = meeting.contributions
    while at and is_entry(told[at].text) and told[at].item == told[at - 1].item:
        at -= 1
    return told[at].authority is Authority.MINUTED and bool(
        _PRINTED.match(told[at].text) or MOVES.search(told[at].text)
    )


def _end(told: list[Contribution], at: int) -> int:
    """Behind the last entry of a motion's list."""
    end = at + 1
    while end < len(told) and told[end].item == told[at].item and is_entry(told[end].text):
        end += 1
    return end


def _is_carried(told: list[Contribution], at: int) -> bool:
    """Whether the next outcome under the same item, but for an amendment's, is that the motion is carried."""
    for one in told[_end(told, at) :]:
        if one.item != told[at].item or (_PRINTED.match(one.text) and one.authority is Authority.MINUTED):
            return False
        if carried(one.text) or (one.authority is Authority.RESOLVED and not amended(one.text)):
            return True
        if lost(one.text) and "amendment" not in one.text.lower():
            return False
    return False

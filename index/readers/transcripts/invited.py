"""Whom a chair invites to present an item, with the post by which they are called.

Recordings have no roster: "I'd like to invite Ann Lee, Head of Parks, to present the report" is where they tell who
holds which post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from index.people.hearing import may_be_heard
from index.people.spelling import spelling_of
from index.types import Meeting

_NAME = r"(?:(?i:cllr|councillor|dr|mr|mrs|ms|professor)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}"
# A post of one to seven words that turns on one of these nouns.
_NOUN = (
    r"(?i:director|head|chief|manager|officer|leader|lead|member|holder|clerk|engineer|accountant|solicitor|commissioner"
    r"|treasurer|secretary|adviser|partner|superintendent|inspector|headteacher|principal)"
)
_POST = rf"(?=(?:[\w'’&-]+ ){{0,5}}?{_NOUN}\b)[\w'’&-]+(?: (?!(?:to|who|and I|if|would|please)\b)[\w'’&-]+){{0,6}}"
_INVITED = re.compile(
    r"\b(?i:invite|welcome|call (?:up)?on|ask|introduce|over to|joined by)\s+"
    rf"(?P<name>{_NAME}),? (?:(?:our|the) )?(?P<post>{_POST})(?=,| to\b| who\b|[.;?!]|$)"
)


def with_invited(meeting: Meeting) -> Meeting:
    """``meeting`` with those of its speakers whom the chair invites with a post as presenters of the items.

    They are named as their label spells them ("Alison Hinds, Head of Parks"), whatever the captions heard.
    """
    items = tuple(replace(item, presenters=tuple(_invited(meeting, at))) for at, item in enumerate(meeting.items))
    return replace(meeting, items=items)


def _invited(meeting: Meeting, at: int) -> Iterator[str]:
    told = (one.text for one in meeting.contributions if one.item == at)
    for match in (match for text in told for match in _INVITED.finditer(text)):
        speaker = _speaker(match["name"], meeting)
        if speaker:
            yield f"{speaker}, {match['post']}"


def _speaker(heard: str, meeting: Meeting) -> str | None:
    """The one speaker whose name was heard; None where there is none, or several are alike."""
    spoken = {one.speaker for one in meeting.contributions if one.speaker}
    found = [name for name in spoken if may_be_heard(spelling_of(heard), spelling_of(name))]
    return found[0] if len(found) == 1 else None

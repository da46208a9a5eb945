"""Members' votes for a motion and for the amendment against it, as Scottish minutes tell them."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT, count_value
from index.minutes.voters import LIST, how_many

_VOTERS = r"(?:members? |councillors? |votes? )?(?:voted |voting |were |cast )?"
_MOTION, _AMENDMENT = r"\bfor the motion\b(?: \([^()\d]{2,40}\))?", r"\bfor (?:the amendment|amendment \d)\b"
_BRIEFLY, _NEAR, _THEN = r"[^.;]{0,40}?", r"[^.;()]{0,60}?", r".{0,160}?"
# "Amendment (Mr Oak) 2 Motion (Ms Ash) 4", "motion 2, amendment 5": the bare counts of a vote.
_VOTE, _IS = r"\bvot(?:e|es|ed|ing)\b.{0,160}?", r"(?: \([^()]{2,60}\))?\s?[:–-]?\s{0,9}"
_NO_NUMBER = r"(?! (?:was|to|by|moved|that|in)\b|\s?[:–-]\s?\d)"
# In either order, counted before the words or behind them.
_COUNTED = re.compile(
    rf"\b(?P<agreed>{COUNT}) {_VOTERS}for the motion\b{_BRIEFLY}\b(?P<against>{COUNT}) {_VOTERS}for the amendment\b"
    rf"|\b(?P<against2>{COUNT}) {_VOTERS}for the amendment\b{_BRIEFLY}\b(?P<agreed2>{COUNT}) {_VOTERS}for the motion\b"
    rf"|\bmotion received (?P<agreed5>{COUNT})\b[^.;]{{0,40}}?\bamendment (?:received )?(?P<against5>{COUNT})\b"
    rf"|\b(?P<agreed6>{COUNT}) {_VOTERS}for the motion as follows\b.{{0,600}}?"
    rf"\b(?P<against6>{COUNT}) {_VOTERS}for the amendment\b"
    rf"|{_VOTE}\bmotion{_IS}(?P<agreed7>{COUNT})\b{_NO_NUMBER}{_THEN}\bamendment{_IS}(?P<against7>{COUNT})\b{_NO_NUMBER}"
    rf"|{_VOTE}\bamendment{_IS}(?P<against8>{COUNT})\b{_NO_NUMBER}{_THEN}\bmotion{_IS}(?P<agreed8>{COUNT})\b{_NO_NUMBER}"
    rf"|{_AMENDMENT}{_NEAR}\b(?P<against3>{COUNT})\b{_THEN}{_MOTION}{_NEAR}\b(?P<agreed3>{COUNT})\b"
    rf"|{_MOTION}{_NEAR}\b(?P<agreed4>{COUNT})\b{_THEN}{_AMENDMENT}{_NEAR}\b(?P<against4>{COUNT})\b",
    re.IGNORECASE | re.DOTALL,
)
_OF_MOTION, _OF_AMENDMENT = rf"(?i:{_MOTION})\s?[:–-] ", rf"(?i:{_AMENDMENT})\s?[:–-] "
_LISTED = re.compile(
    rf"{_OF_MOTION}(?P<agreed>{LIST}){_THEN}{_OF_AMENDMENT}(?P<against>{LIST})"
    rf"|{_OF_AMENDMENT}(?P<against2>{LIST}){_THEN}{_OF_MOTION}(?P<agreed2>{LIST})",
    re.DOTALL,
)


def either(text: str) -> re.Match[str] | None:
    """Where ``text`` tells how many, or who, voted for a motion and for the amendment against it."""
    return _COUNTED.search(text) or _LISTED.search(text)


def either_side(text: str) -> dict[str, int]:
    """How many voted for a motion ("agreed") and for the amendment against it ("against")."""
    match = either(text)
    found = {name.rstrip("2345678"): told for name, told in sorted(match.groupdict().items()) if told} if match else {}
    return {side: _counted(told) for side, told in found.items()}


def _counted(told: str) -> int:
    return count_value(told) if re.fullmatch(COUNT, told, re.IGNORECASE) else how_many(told)

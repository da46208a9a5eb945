"""Votes told by who cast them, and those for a motion and for the amendment against it."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT, count_value

_VOTERS = r"(?:members? |councillors? |votes? )?(?:voted |voting |were |cast )?"
_MOTION, _AMENDMENT = r"\bfor the motion\b", r"\bfor the amendment\b"
_BRIEFLY, _NEAR, _THEN = r"[^.;]{0,40}?", r"[^.;()]{0,60}?", r".{0,160}?"
# In either order, counted before the words or behind them.
EITHER = re.compile(
    rf"\b(?P<agreed>{COUNT}) {_VOTERS}for the motion\b{_BRIEFLY}\b(?P<against>{COUNT}) {_VOTERS}for the amendment\b"
    rf"|\b(?P<against2>{COUNT}) {_VOTERS}for the amendment\b{_BRIEFLY}\b(?P<agreed2>{COUNT}) {_VOTERS}for the motion\b"
    rf"|\bmotion received (?P<agreed5>{COUNT})\b[^.;]{{0,40}}?\bamendment (?:received )?(?P<against5>{COUNT})\b"
    rf"|\b(?P<agreed6>{COUNT}) {_VOTERS}for the motion as follows\b.{{0,600}}?"
    rf"\b(?P<against6>{COUNT}) {_VOTERS}for the amendment\b"
    rf"|{_AMENDMENT}{_NEAR}\b(?P<against3>{COUNT})\b{_THEN}{_MOTION}{_NEAR}\b(?P<agreed3>{COUNT})\b"
    rf"|{_MOTION}{_NEAR}\b(?P<agreed4>{COUNT})\b{_THEN}{_AMENDMENT}{_NEAR}\b(?P<against4>{COUNT})\b",
    re.IGNORECASE | re.DOTALL,
)
_TITLE = r"(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms|Dr|Ald(?:erman|\.)?)"
_PERSON = rf"(?:the (?:Mayor|Chair\w*)|(?:{_TITLE} )?(?:[A-Z]\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+\b(?!:))?)"
_CAST = re.compile(
    r"\bwith (?:[A-Z][^.;]*)?against$|\bvot(?:ed|ing) against$|\bdissent(?:ed|ing)$|\babstain(?:ed|ing)$"
)
_WITH = len("with ")
_LIST = rf"{_PERSON}(?:(?:, |,? and ){_PERSON}){{0,80}}"
_NOBODY = r"(?i:none|nil|nobody|no one|0)\b"
_LISTED = re.compile(
    rf"\b(?i:for|in favour|for the motion)\s?[:,–-]\*? (?P<agreed>{_LIST})[.;,]?\s*"
    rf"\*?(?i:(?:voting )?against(?: the motion)?)\s?[:,–-]\*? "
    rf"(?P<against>{_LIST}|{_NOBODY})(?:[.;,]?\s*\*?(?i:abst\w+):\*? (?P<abstained>{_LIST}|{_NOBODY}))?"
)
_EACH = re.compile(r",? and |, ")
_NAMED = re.compile(
    rf"\b(?P<names>(?:{_TITLE}|the (?:Mayor|Chair\w*))(?: {_PERSON})?(?:(?:, |,? and ){_PERSON}){{0,80}})"
    r",? (?:voted |voting |was |were |having |had )*(?:(?P<against>against|dissent(?:ed|ing))"
    r"|(?P<abstained>abstain(?:ed|ing)))\b"
)


def either_side(text: str) -> dict[str, int]:
    """Members' votes for a motion and for the amendment against it, as Scottish minutes count them."""
    match = EITHER.search(text)
    if not match:
        return {}
    found = {name: count for name, count in match.groupdict().items() if count}
    return {name.rstrip("23456"): count_value(count) for name, count in sorted(found.items())}


def listed_names(text: str) -> dict[str, int]:
    """How many are listed on each side: "For: Ash, Elm and Oak. Against: Lee."."""
    match = _LISTED.search(text)
    lists = match.groupdict() if match else {}
    return {side: _how_many(names) for side, names in lists.items() if names}


def _how_many(names: str) -> int:
    return 0 if re.fullmatch(_NOBODY, names) else len(_EACH.split(names))


def by_name(text: str, counted: bool) -> dict[str, int]:
    """How many are named as voting against or abstaining: "Cllrs Lee and Oak against, the Chair abstaining".

    Who "was against" may only have spoken so, unless votes are ``counted`` beside.
    """
    counts: dict[str, int] = {}
    for match in _NAMED.finditer(text):
        if not (counted or _CAST.search(text, max(0, match.start() - _WITH), match.end())):
            continue
        side = "against" if match["against"] else "abstained"
        counts.setdefault(side, len(_EACH.split(match["names"])))
    return counts

"""Votes told by who cast them: "For: Ash, Elm and Oak. Against: Lee.", "Cllr Lee abstained"."""

from __future__ import annotations

import re

_TITLE = r"(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms|Dr|Ald(?:erman|\.)?)"
_PERSON = rf"(?:the (?:Mayor|Chair\w*)|(?:{_TITLE} )?(?:[A-Z]\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+\b(?!:))?)"
_CAST = re.compile(
    r"\bwith (?:[A-Z][^.;]*)?against$|\bvot(?:ed|ing) against$|\bdissent(?:ed|ing)$|\babstain(?:ed|ing)$"
)
_WITH = len("with ")
LIST = rf"{_PERSON}(?:(?:, |,? and ){_PERSON}){{0,80}}"
_NOBODY = r"(?i:none|nil|nobody|no one|0)\b"
_LISTED = re.compile(
    rf"\b(?i:for|in favour|for the motion)\s?[:,–-]\*? (?P<agreed>{LIST})[.;,]?\s*"
    rf"\*?(?i:(?:voting )?against(?: the motion)?)\s?[:,–-]\*? "
    rf"(?P<against>{LIST}|{_NOBODY})(?:[.;,]?\s*\*?(?i:abst\w+):\*? (?P<abstained>{LIST}|{_NOBODY}))?"
)
# "(Ash, Elm and Oak for; Lee against; Fir abstaining)"
_IN_BRACKETS = re.compile(
    rf"\((?P<agreed>{LIST}),? (?:voting )?(?:for|in favour)[;,.] (?P<against>{LIST}|{_NOBODY}),? (?:voting )?against"
    rf"(?:[;,.] (?P<abstained>{LIST}|{_NOBODY}),? abstain\w+)?"
)
_ABSTAINED = re.compile(rf"\b(?i:abst\w+)\s?[:–-] (?P<names>{LIST}|{_NOBODY})")
_EACH = re.compile(r",? and |, ")
_NAMED = re.compile(
    rf"\b(?P<names>(?:{_TITLE}|the (?:Mayor|Chair\w*))(?: {_PERSON})?(?:(?:, |,? and ){_PERSON}){{0,80}})"
    r",? (?:voted |voting |was |were |having |had )*(?:(?P<against>against|dissent(?:ed|ing))"
    r"|(?P<abstained>abstain(?:ed|ing)))\b"
)


def listed_names(text: str) -> dict[str, int]:
    """How many are listed on each side: "For: Ash, Elm and Oak. Against: Lee."."""
    match = _LISTED.search(text) or _IN_BRACKETS.search(text)
    lists = match.groupdict() if match else {}
    return {side: how_many(names) for side, names in lists.items() if names}


def how_many(names: str) -> int:
    """How many a list names."""
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
        counts.setdefault(side, how_many(match["names"]))
    if counted and (listed := _ABSTAINED.search(text)):
        counts.setdefault("abstained", how_many(listed["names"]))
    return counts

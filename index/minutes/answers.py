"""Sentences of minutes that answer the one before them: "Members agreed.", "It was agreed that it should."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.minutes.resolution_labels import bare

_WHO = (
    r"(?:all|everyone|everybody|we|others|those present"
    r"|(?:the |this |all )?(?:\w+ )?(?:members|councillors|meeting|group|panel"
    r"|(?:sub-?)?committee|council|cabinet|board|forum|executive|commission|assembly|authority|trustees|governors))"
)
_ONLY_AGREES = re.compile(
    rf"^(?:and )?{_WHO} (?:all |generally |also |broadly |then )?(?:agreed|concurred)(?: with (?:this|that|him|her"
    rf"|them))?"
    r"[.! ]*$",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(
    rf"^(?:it was|{_WHO}) (?:\w+ly )?agreed (?:that )?(?:we|they|it|this|he|she|there) (?:should|could|would|will)"
    r"(?: not)?(?: be)? ?[.,;]",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"^[^.;]{0,60}\bseconded(?: (?:it|this|that|the \w+|by\b[^.;]{2,60}))?\W*$", re.IGNORECASE)
# Who asks, suggests or moves something can be agreed with; who thinks or says something, is agreed with as well.
_PROPOSES = re.compile(
    r"\b(?:suggest\w*|propos\w+|prop\b|to be \w+(?:ed|en)\b|recommend\w*|moved|requested|invited|sought|wished to"
    r"|wanted to|whether|if members"
    r"|asked (?:if|for|that|the|members)|offered|nominated)\b|\bthat (?:\w+ ){1,6}?(?:should )?be \w+(?:ed|en|t|ld)\b",
    re.IGNORECASE,
)


def only_agrees(sentence: str) -> bool:
    """Whether all that a sentence says is that all agreed."""
    return bool(_ONLY_AGREES.match(bare(sentence)))


def answers(sentence: str) -> bool:
    """Whether a sentence says nothing of what was agreed, which the one before it asks or proposes."""
    return only_agrees(sentence) or bool(_ELLIPTIC.match(bare(sentence)))


def proposes(sentence: str) -> bool:
    """Whether a sentence asks, suggests or moves something to be decided."""
    return bool(_PROPOSES.search(sentence))


def proposed_at(sentences: Sequence[str], place: int) -> int:
    """Where what the sentence at ``place`` agrees to is proposed, before who seconded it; ``place`` where it is not."""
    begin = place - 1
    while begin > 0 and _SECONDS.match(sentences[begin]):
        begin -= 1
    return begin if proposes(sentences[begin]) else place

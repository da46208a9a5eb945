"""Votes as a chair calls them out: "All those in favour? Four. Against? Seven. And one abstention."."""

from __future__ import annotations

import re
from itertools import pairwise

from index.minutes.counts import COUNT, count_value
from index.minutes.votes import votes_in
from index.types import Votes

# A chair counts hands aloud: "One, two, three." are three.
_HANDS = rf"(?P<count>(?:(?:{COUNT}|nobody)(?:[,. ]+(?:and )?)){{0,30}}(?:{COUNT}|nobody))\b(?! (?:at|by|on|of|more)\b)"
_SIDE = re.compile(
    r"\b(?:(?P<agreed>in favour|hands up|who['’]?s for|please show|those (?:voting )?for|(?<=[.?!] )for(?=[?,]|"
    r" (?:approval"
    r"|refusal|the (?:motion|amendment|recommendations?))[?,:]))"
    r"|(?P<against>against)|(?<!i['’]m )(?<!i am )(?P<abstained>abst\w+))\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?: of [^.?!]{1,80}?| for (?:that|it|this|the \w+)| please| approval| refusal| (?:the|that|\w+['’]s) [\w"
    r" ]{1,30}?)*?[.?!:,–-]* ?"
    r"(?:(?:hands up|please|show|and|okay|thank you|(?:and )?(?:online|in the room|on screen)|that['’]s|that is"
    r"|it['’]s|there(?:['’]s| are| is)"
    rf"|(?:i|we) (?:make|count|have|see|got)(?: that| it)?|all those)[,.?]* )*{_HANDS}",
    re.IGNORECASE,
)
# "Eight for, two against": the counts stand before their words, as in minutes.
_BEFORE = re.compile(rf"\b{COUNT} (?:votes? )?(?:in favour|for)\b(?! (?:of )?(?:the|that|this)\b)", re.IGNORECASE)
# The chair's call for hands is no count of them; "everyone" behind it is.
_CALL = re.compile(
    r"(?<!that['’]s )(?<!it['’]s )(?<!were )(?<!is )\b(?:all(?: of)?(?: those| members)?|everyone"
    r"|everybody) (?=in favour\b)",
    re.IGNORECASE,
)
# Nor does a chair who asks "Are we all agreed?" say that nobody was against.
_ASKED = re.compile(r"[^.?!]*\?")
_EVERYONE = re.compile(
    r"\b(?:that['’]s|that is|it['’]s|i see) (?:everyone|everybody|all of (?:us|you|them))\b", re.IGNORECASE
)
_MYSELF = re.compile(r"\bi(?:['’]m| am|['’]ll| will)? (?:abstaining|abstain)\b", re.IGNORECASE)
# "So three to one, it's adopted."
_SO_MANY = re.compile(rf"\bso,? (?:that(?:['’]s| is) )?(?P<agreed>{COUNT}) to (?P<against>{COUNT})\b", re.IGNORECASE)
_ONE = re.compile(rf"\b(?:{COUNT}|nobody)\b", re.IGNORECASE)


def votes_called(text: str) -> Votes | None:
    """The vote that is called out in ``text``, or else stated as minutes would."""
    counts: dict[str, int] = {}
    for side in _SIDE.finditer(text):
        called = _CALLED.match(text, side.end())
        if called:
            counts.setdefault(str(side.lastgroup), _last(called["count"]))
    stated = votes_in(_ASKED.sub("", _CALL.sub("", text))) or (
        Votes(unanimous=True) if _EVERYONE.search(text) else None
    )
    total = _SO_MANY.search(text)
    if total and (stated is None or stated.against is None):
        return Votes(count_value(total["agreed"]), count_value(total["against"]))
    if "agreed" not in counts or _BEFORE.search(text):
        return stated
    if "abstained" not in counts:
        told = stated.abstained if stated else None
        counts |= {"abstained": told} if told is not None else {"abstained": 1} if _MYSELF.search(text) else {}
    return Votes(counts["agreed"], counts.get("against"), counts.get("abstained"))


def _last(hands: str) -> int:
    """What was counted up to; another count may follow, of another side."""
    counted = [count_value(count) for count in _ONE.findall(hands)]
    up_to = next((place for place, (one, other) in enumerate(pairwise(counted)) if other != one + 1), len(counted) - 1)
    return counted[up_to]

"""A request that minutes tell in one sentence and its granting in the next: "... This was agreed."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.cue_words import OFFICER, PAPER
from index.promises.does import DOES
from index.promises.done import DONE, TOLD_DONE
from index.promises.undertaking import UNDERTAKEN

_REQUEST = re.compile(
    rf"\b(?:asked|requested|suggested|proposed|sought)\b[^.]*\b(?:{UNDERTAKEN}|be (?:{DONE}|{TOLD_DONE}|spel(?:t"
    rf"|led))|{PAPER}|copy|copies|details"
    rf"|for (?:an? |the )(?:[\w-]+ ){{0,3}}?(?:list|plan|timetable|schedule|breakdown|programme|estimate|costings?)"
    r"|include[sd]?|added|return|attend)\b"
    rf"|\b(?:asked|enquired|queried|wondered) (?:if|whether) [^.]*\bcould (?:not )?(?:be {TOLD_DONE}|have|see|get"
    r"|come)\b",
    re.IGNORECASE,
)
_NO_REQUEST = re.compile(
    r"\b(?:recorded vote|adjourn\w*|(?:asked|questioned|queried) (?:why|how|what|when"
    r"|if (?!.*\bcould\b)))\b",
    re.IGNORECASE,
)
_GRANT = re.compile(
    rf"\W*(?:(?:this|that|it|the (?:request|suggestion|proposal)) was (?:(?!not\b)\w+ )?(?:agreed|accepted"
    rf"|supported)(?: to)?"
    rf"|(?P<who>{OFFICER}|they|he|she) (?:agreed|accepted|consented|was happy|confirmed)"
    r"(?: (?:to(?: do so| this| that)?|(?:to )?(?:this|the|that) (?:request|suggestion)|this"
    r"|(?:that )?this (?:would|could)"
    r" be done))?"
    rf"|(?P<says>{OFFICER}|he|she|they) (?:(?:said|replied|confirmed|responded|agreed|answered)(?: that)? (?:(?:he"
    r"|she|they)"
    r" would(?: (?:do so|do this|do that))?|(?:it|this|that|these) (?:could|would|can)(?: be(?: done| possible"
    r"| arranged)?)?)"
    r"|(?:saw|had|could see|foresaw|said there was|said there would be) no (?:difficulty|problem|objection"
    r"|reason why not)(?: (?:with"
    r"|to|in) (?:that|this|it|doing (?:so|that|this)))?))\W*$",
    re.IGNORECASE,
)
# What somebody moves, and how minutes say that all were for it.
_MOTION = re.compile(
    rf"\b(?:proposed|moved|proposal) (?:[^.]{{0,40}} )?that\b[^.]*\b(?:{DOES}|{UNDERTAKEN}|be {DONE})", re.IGNORECASE
)
_CARRIED = re.compile(
    r"\W*(?:(?:and )?(?:all|everyone|members|councillors)(?: (?:were|was))? (?:agreed|in (?:favour|agreement))"
    r"|agreed|carried|approved|resolved|so resolved"
    r"|(?:this|it|the (?:motion|proposal)) was (?:agreed|carried|approved|seconded and (?:agreed"
    r"|carried)))(?: unanimously| by all| nem\.? con)?\W*$",
    re.IGNORECASE,
)
_SECONDED = re.compile(r"\W*(?:(?:this|it|the (?:motion|proposal)) was )?seconded\b[^.]{0,40}\W*$", re.IGNORECASE)
_PRONOUNS = frozenset({"He", "She", "They", "he", "she", "they"})


def granted(request: str, answer: str) -> bool:
    """Whether a minuted sentence grants what the one before it asks for, and nothing more."""
    asked = _GRANT.match(answer) and _REQUEST.search(request) and not _NO_REQUEST.search(request)
    return bool(asked or (_CARRIED.match(answer) and _MOTION.search(request)))


def before_seconding(told: Sequence[str], place: int) -> int:
    """Which sentence stands before that at ``place``, one that only says who seconds left out."""
    return place - 2 if place > 1 and _SECONDED.match(told[place - 1]) else place - 1


def granter(answer: str) -> str | None:
    """Who grants it, or None where that is not told, or told by a pronoun."""
    match = _GRANT.match(answer)
    who: str | None = match and (match["who"] or match["says"])
    return None if who in _PRONOUNS else who

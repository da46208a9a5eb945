"""What came of something: what a body decided before what was asked of it, and a reply before the letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.chronology import ordinal
from assistant.answering.demands.topics import share, topic
from assistant.answering.evidence import Evidence
from assistant.understanding.query import Query
from index.text import stems, words
from index.types import Authority

# "Did Cabinet fund the posts?": the kind of a body, and what bodies decide.
_WHETHER_DECIDED = re.compile(
    r"^(?:and |so |but )?(?:did|has|have|had) (?:the )?(?:[\w'’&-]+ ){0,5}?"
    r"(?P<doer>cabinet|executive|council|panel|committee|board|forum|scrutiny)\b(?:['’]s)? (?:[\w'’]+ ){0,2}?"
    r"(?:accept|adopt|agree|allow|approve|award|axe|back|ban|buy|close|cut|decide|endorse|fund|give|given|grant|increase"
    r"|keep|kept|lower|pass|pay|paid|raise|refuse|reject|resolve|scrap|sell|sold|sign|spend|spent|support|throw|thrown"
    r"|turn|vote)(?:e?d)?\b",
    re.IGNORECASE,
)
_DECIDED = (
    r"(?:accepted|adopted|agreed|approved|awarded|decided|declined|deferred|determined|endorsed|funded|granted|refused"
    r"|rejected|resolved|supported|voted)"
)
_PUT_TO_THE_VOTE = re.compile(r"\b(?:carried|lost|defeated|fell|falls)\b", re.IGNORECASE)
# What is put to a body, or to a meeting, which may still refuse it.
_PUTS = re.compile(
    r"\brecommend|\b(?:move|moved|proposed?|second|seconded) (?:by|that|it|this)\b|\blike to (?:move|propose)\b"
    r"|\bbe (?:asked|requested|invited|urged|lobbied)\b",
    re.IGNORECASE,
)
# "Has the trust replied?", "Did they write back?", "Any answer from the trust yet?"
_WHETHER_REPLIED = re.compile(
    r"\b(?:writ(?:e|ten)|wrote|say|said|hear|heard|g[eo]t(?:ten)?) back\b"
    r"|\b(?:has|have|had|did)\b.{2,60}?\b(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)\b"
    r"|\b(?:get|got|had|received?|any) (?:\w+ )?(?:reply|response|answer)\b"
    r"|\b(?:reply|response|answer) (?:yet|come|came)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\b(?:repl(?:y|ies|ied)|respon(?:se|ses|ded)|answer(?:ed|s)?|acknowledged?|(?:wrote|written|heard) back)\b"
    r"(?!['’]?s? (?:would|will|be|to be)\b)",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:when|if|once) (?:you|we|they|it|there)\b", re.IGNORECASE)
# Shares of what is asked about, and of what the best evidence has of it.
_OF_THE_MATTER = 0.5
_AS_MUCH = 0.7


def outcomes_first(query: Query, weighed: Sequence[Evidence]) -> list[Evidence]:
    """``weighed``, best first, with what tells the outcome that a question asks for before the rest.

    Whether a body decided something is told by its decision, not by what was said to move it; a recommendation that
    asked for it comes last. Whether somebody replied is told by the latest that tells of a reply.
    """
    asked = _WHETHER_DECIDED.search(query.question)
    if asked:
        doer = asked["doer"].casefold()
        told = [one for one in weighed if _decided(query, one, doer)]
        others = [one for one in weighed if one not in told and not (one.authority is Authority.SAID and _puts(one))]
        return [*told, *sorted(others, key=_puts)] if told else list(weighed)
    if _WHETHER_REPLIED.search(query.question):
        told = [one for one in weighed if _replied(one) and one.around >= _AS_MUCH * weighed[0].around]
        told = sorted(told, key=ordinal, reverse=True)[:1]
        return [*told, *(one for one in weighed if one not in told)]
    return list(weighed)


def _decided(query: Query, one: Evidence, doer: str) -> bool:
    """Whether a sentence tells what the body that is asked about decided of the matter."""
    place = one.passage.place
    body = place.body or ""
    decides = one.authority is Authority.RESOLVED or bool(_PUT_TO_THE_VOTE.search(one.text))
    own = decides and doer in words(body)
    matter = [word for word in topic(query) if word not in words(f"{doer} {body}")]
    near = f"{one.text if one.piece.table else one.piece.contribution} {place.item.title if place.item else ''}"
    return (own or _tells(one.text, doer)) and share(matter, stems(near), query) >= _OF_THE_MATTER


def _tells(text: str, doer: str) -> bool:
    """Whether a sentence of another's paper tells that a body of this kind decided, and not what is put to it."""
    told = rf"\b{doer}\b(?!['’]s)(?! be\b)[^.;:]{{0,120}}?(?<!be )(?<!to )\b{_DECIDED}\b"
    return bool(re.search(told, text, re.IGNORECASE)) and not re.search(rf"\bto (?:the )?{doer}\b", text, re.IGNORECASE)


def _puts(one: Evidence) -> bool:
    """Whether a sentence only puts something to a body, or to the meeting."""
    return bool(_PUTS.search(one.text))


def _replied(one: Evidence) -> bool:
    """Whether a sentence tells of a reply, or that none has come; none that is only hoped for or promised."""
    return bool(_REPLY.search(one.text)) and not _NOT_YET.search(one.text)

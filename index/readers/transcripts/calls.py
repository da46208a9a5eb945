"""Where words call somebody to speak, turn to them, or thank them, by name as captions spell it.

A name alone, with "please", or with an offer hands over to whom it names. A name that begins
a sentence may as well be that of the one whom the speaker asks or tells something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rapidfuzz.fuzz import ratio

from index.readers.transcripts.cues import ASKS_BY_NAME, INVITES, OFFERS, TO_THE_CHAIR, sentence_end, sentence_start

_LEADS = frozenset(
    """
    okay ok oh and so but yes yep yeah right thank thanks you now next then also just go over to turn come back can
    could i we i'll i'd like invite bring in ask hear from sorry please lovely
    """.split()
)
_TO_YOU = re.compile(
    r"(?<!thank\s)\byou\b|\b(?:your|please|come in|would|director|head of"
    r"|to (?:present|introduce|add|speak|lead)|manager|officer)\b",
    re.IGNORECASE,
)
_PLAIN_CALL = re.compile(r"^\s*(?:$|[.?!]|,?\s*please\b)", re.IGNORECASE)
# A name that ends its line, where the next begins a sentence of somebody else.
_LINE_ENDS = re.compile(r"\n(?=[A-Z])(?!I\b)")
_SAYS = re.compile(
    r"^(?:['’]s\b|\W*(?:has|or|had|have|said|says|asked|raised|mentioned|was|is|were|and)\b)", re.IGNORECASE
)
_TITLED = r"\b(?P<title>cllr\.?|councillor|director|mrs?|ms|miss|dr)\s+(?P<surname>[\w'’-]+)"
_SURNAME_LIKENESS = 80
_TITLES = re.compile(r"^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|rev)\b\.?\s*)+", re.IGNORECASE)


def mentions(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where ``text`` says ``name``: by title and surname as heard, in full, or by first name."""
    bare = _TITLES.sub("", re.sub(r"\(.*\)", "", name)).strip()
    parts = bare.split()
    if not parts:
        return
    for match in re.finditer(_TITLED, text, re.IGNORECASE):
        if ratio(match["surname"].casefold(), parts[-1].casefold()) >= _SURNAME_LIKENESS:
            yield match.span()
    for said in dict.fromkeys((bare, parts[0] if len(parts) > 1 and len(parts[0]) > 2 else bare)):
        for match in re.finditer(rf"\b{re.escape(said)}\b", text):
            yield match.span()
    if len(parts) > 1:  # a first name misheard before the surname
        for match in re.finditer(rf"\b[A-Z][\w'’-]+\s+{re.escape(parts[-1])}\b", text):
            yield match.span()


class Manner(Enum):
    """How words name somebody: they hand over, ask or tell them something, or go on behind the bare name."""

    HANDS_OVER = "hands over"
    ASKS = "asks"
    TELLS = "tells"
    GOES_ON = "goes on"


@dataclass(frozen=True, slots=True)
class Call:
    """Where somebody is called or turned to: where that begins and ends, and in what manner."""

    begin: int
    end: int
    manner: Manner = Manner.HANDS_OVER


def call_of(text: str, name: str) -> Call | None:
    """The last place where ``text`` calls ``name`` to speak, or turns to them."""
    calls = [call for begin, end in mentions(text, name) if (call := _call(text, begin, end))]
    return max(calls, key=lambda call: call.end, default=None)


def _call(text: str, begin: int, end: int) -> Call | None:
    start = sentence_start(text, begin)
    line = text.rfind("\n", 0, begin) + 1
    lead = text[max(start, begin - 150) : begin]
    led = _is_lead(lead) or (_is_lead(text[max(start, line) : begin]) and bool(_PLAIN_CALL.match(text[end:])))
    offered = bool(OFFERS.search(lead) or INVITES.search(lead))
    asks = led and not offered and bool(ASKS_BY_NAME.match(text[end:]))
    if not (led or offered) or (_SAYS.match(text[end:]) and not asks):
        return None
    stop = sentence_end(text, end)
    first = start if offered or _is_lead(lead) else max(start, line)
    if asks:
        return Call(first, len(text) if stop is None else stop, Manner.ASKS)
    follow = text[end:stop]
    least = 3 if offered else 0
    if stop is not None and _few(follow, least):
        return Call(first, stop)
    if stop is not None and _few(follow, 20) and _TO_YOU.search(follow):
        return Call(first, stop, Manner.HANDS_OVER if offered or lead.strip() else Manner.TELLS)
    return Call(first, len(text)) if offered and stop is None else _named(text, first, end)


def _named(text: str, first: int, end: int) -> Call:
    """The call by a name that ends at ``end``, and a courtesy behind it."""
    courtesy = re.match(r"(?:(?P<please>,?\s+please\b)[.,?!]?|[.,?!])?", text[end:])
    stop = end + (courtesy.end() if courtesy else 0)
    alone = (courtesy and courtesy["please"]) or not text[stop:].strip() or text[stop - 1] in ".?!"
    if alone or _LINE_ENDS.match(text[end:]) or TO_THE_CHAIR.match(text[stop:].lstrip()):
        return Call(first, stop)
    return Call(first, stop, Manner.GOES_ON)


def _few(text: str, most: int) -> bool:
    return len(re.findall(r"\w+", text)) <= most


def _is_lead(words: str) -> bool:
    parts = re.findall(r"[\w']+", words.casefold())
    return len(parts) <= 8 and all(part in _LEADS for part in parts)


def thanks_to(text: str, name: str) -> int | None:
    """Where the last sentence begins in which ``text`` thanks ``name``."""
    for begin, _ in sorted(mentions(text, name), reverse=True):
        thanked = re.search(r"\bthank(?:s|\s?you)[\w\s,']{0,40}$", text[:begin], re.IGNORECASE)
        if thanked:
            return thanked.start()
    return None

"""What a sentence of a recording tells of something that is put, alone or beside the one before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from index.heard.asked import question_before
from index.heard.cues_outcome import (
    ANSWERED,
    ASSENTS,
    CARRIED,
    DECLARED,
    ELSEWHERE,
    LOST,
    NONE,
    RESTATES,
    UNLESS,
)
from index.heard.cues_putting import (
    ASKS,
    ASKS_TO_DECIDE,
    CALLS,
    MOVED,
    MOVED_THAT,
    NAMES,
    OPPOSED,
    PAPER,
    PUTS,
    REFERS,
    SECONDED,
)
from index.heard.movers import CALLED_OUT
from index.minutes.counts import COUNT

_TELLS = (PUTS, CALLS, MOVED, SECONDED, CARRIED, LOST, DECLARED, ASKS, ANSWERED)
_OPENS = (PUTS, CALLS, NAMES, LOST, DECLARED, ASKS_TO_DECIDE, ANSWERED)
_PUTTING = (PUTS, CALLS, MOVED, ASKS_TO_DECIDE, SECONDED)
_AGREED = re.compile(
    r"^(?:(?:all|yes|okay|right|and),? )*(?:agreed|approved|carried|noted|accepted)(?:,? (?:all|then|everyone"
    r"|everybody|members|yes|thank you|thanks|lovely|good|great))*[.,! ]*$",
    re.IGNORECASE,
)
# Several questions are asked of each sentence of an item, one behind the other: these are the sentences of a long item.
_KEPT = 2_000
# What is moved by "I'd move that" stands in so many sentences before it.
_REFERRED = 2
_COUNTED = re.compile(
    r"^\W*(?:okay|right|and|thank you|,| )*(?:that['’]s|that is|it['’]s|i see) (?:everyone|everybody|all of (?:us"
    r"|you|them))\b.{0,30}$|"
    rf"^(?:(?:that['’]s|and|so|there (?:voted|are|were)|the (?:result|vote)(?: of the vote)? (?:is|was)|i make that"
    rf"|i make it|any|one|okay)[, ]+)*(?:{COUNT}|abst\w+"
    rf"|against|in favour|for)\b"
    r"(?:\W+[\w'’]++){0,9}\W*$|^(?:\W*[\w'’]++){0,4}\W+(?:for|against|abstain\w*|in favour)\W*$",
    re.IGNORECASE,
)
_TWO_SIDES = re.compile(rf"\b{COUNT}\b.{{1,40}}\b{COUNT}\b", re.IGNORECASE)


@lru_cache(maxsize=len({*_TELLS, *_OPENS}) * _KEPT)
def has(cue: re.Pattern[str], text: str) -> bool:
    """Whether a cue is in a sentence: looked for once, as several questions are asked of each sentence."""
    return cue.search(text) is not None


def tells(text: str) -> bool:
    """Whether a sentence puts something, or tells who moves or seconds it, or that it is carried or lost."""
    return any(has(cue, text) for cue in _TELLS)


def counts(text: str) -> bool:
    """Whether a sentence counts hands."""
    return bool(_COUNTED.match(text))


def assents(before: str, text: str) -> bool:
    """Whether a sentence assents to the question before it."""
    if names_paper(before, text):
        return True
    return bool((OPPOSED.search(before) and NONE.match(text)) or (ASKS.search(before) and ASSENTS.match(text)))


def names_paper(before: str, text: str) -> bool:
    """Whether a sentence agrees to the paper that the one before it only names."""
    return bool(PAPER.match(before) and _AGREED.match(text))


def closes(text: str) -> bool:
    """Whether a sentence tells what came of what was put."""
    return carries(text) or bool(LOST.search(text) or DECLARED.search(text))


def carries(text: str) -> bool:
    """Whether a sentence tells that something is carried: not if it is, nor that it is moved."""
    match = CARRIED.search(text)
    return match is not None and not UNLESS.search(text[: match.start()]) and not MOVED_THAT.search(text)


def names_first(before: Sequence[str], text: str) -> bool:
    """Whether a sentence names who moves something, and nothing was put in those before it."""
    return bool(NAMES.search(text)) and not any(cue.search(one) for cue in _PUTTING for one in before)


@lru_cache(maxsize=_KEPT)
def opens(text: str, then: str = "") -> bool:
    """Whether what is put, or what came of it, may begin with a sentence, behind which another stands."""
    if names_paper(text, then):
        return True
    return any(has(cue, text) for cue in _OPENS) or carries(text) or bool(counts(text) and _TWO_SIDES.search(text))


def retells(texts: Sequence[str], place: int) -> bool:
    """Whether a sentence only repeats what the one before says to have been decided elsewhere, or earlier."""
    before = texts[place - 1] if place else ""
    return bool(ELSEWHERE.search(before) and DECLARED.search(texts[place]))


def begins_at(texts: Sequence[str], place: int, end: int) -> int:
    """Where what is put begins: before a sentence that only refers to it, or at the question before "Agreed then"."""
    if REFERS.search(texts[place]):
        return max(end, place - _REFERRED)
    asked = question_before(texts, place, end)
    return place if asked is None else asked


def puts_anew(text: str, closed: bool, assented: bool, apart: bool) -> bool:
    """Whether a sentence puts something else, once it has been told what came of what was put before."""
    if closed and apart and DECLARED.search(text):
        return True
    puts = bool(PUTS.search(text) or ASKS_TO_DECIDE.search(text))
    return not carries(text) and ((puts and assented) or (closed and (puts or bool(CALLS.search(text)))))


def adds(texts: Sequence[str], place: int, end: int, closed: bool) -> bool:
    """Whether a sentence that puts nothing belongs to the run that ends before it."""
    if place != end:
        return False
    before, text = texts[end - 1], texts[place]
    settled = bool(ASSENTS.match(before) or NONE.match(before) or counts(before))
    if CALLED_OUT.match(text) or assents(before, text):
        return True
    return (settled and bool(RESTATES.match(text) or ASSENTS.match(text))) or (closed and bool(RESTATES.match(text)))

"""Where the debate that minutes tell has the motion on which is voted later."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.decisions.decision import Outcome
from assistant.decisions.motion_words import BY_WHOM, above_mover, below_mover, leads_in, led_in
from index.minutes.lines import is_motion
from index.minutes.only_moved import MOVES
from index.minutes.outcomes import AMENDMENT, amended, carried, is_put, lost, only_lost
from index.minutes.verdicts import is_verdict
from index.minutes.votes import votes_in
from index.stored import Piece
from index.text import whole_sentences
from index.types import Authority

_FAILED = re.compile(
    r"\b(?:no|want of a|without a|lack of a) seconder\b|\bnot seconded\b"
    r"|\bwithdrawn\b|\bwithdrew (?:it|his|her|their|the|this)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:if|had been|previously|last (?:year|month)|would be|were to be)\b", re.IGNORECASE)
_NOT_AGREED = re.compile(r"\b(?:was|were) not (?:\w+ )?(?:agreed|approved|supported|accepted|adopted)\b", re.IGNORECASE)
# A motion is not moved by what is to follow on it: "He undertook, if the amendment was carried, to pay."
_IF = re.compile(r"\bif\b[^,.;]{0,20}\b(?:amendment|motion)\b", re.IGNORECASE)
_SECONDS = re.compile(r"\s*(?:this|it|the motion|which|(?-i:[A-Z])[^.;]{2,40}?)?,? ?(?:was )?seconded\b", re.IGNORECASE)
# All that is told of a motion: what came of it.
_RESULT = re.compile(
    r"^\W*(?:outcome|result|decision|vote|(?:motion )?as amended|(?:the )?substantive(?: motion)?|(?:original )?motion)"
    r"\s?[:–—-]\s?",
    re.IGNORECASE,
)
_AS_MOVED = re.compile(
    r"\bin (?:accordance|terms|line) (?:with|of) the (?:motion|amendment)\b|\b(?:motion|amendment)\b[^.;]{0,60}"
    r" became the"
    r" (?:finding|decision|resolution)\b",
    re.IGNORECASE,
)
# "Councillor Lee moved refusal."
_LEAST = 4
# "CARRIED UNANIMOUSLY"
_VERDICT_WORDS = 3
# A paragraph of the votes and what came of them is no longer.
_OUTCOME_WORDS = 40
# The motion stands in so many paragraphs at most before what became of it.
_BEFORE = 12
# Scottish councils print the motion and each amendment under a line of its own, and who moved it below.
_TITLE = re.compile(
    r"^\W*(?:(?:\w+ )?(?P<amendment>amendment)|(?:the |original )?motion)(?: (?:no\.? ?)?\d+)?(?:"
    r" \([^()]{2,60}\))?\W*$",
    re.IGNORECASE,
)


def outcome_of(sentence: str, voted: bool = False) -> Outcome | None:
    """What became of a motion as a sentence tells, behind one that tells the votes if it was ``voted`` on."""
    if _FAILED.search(sentence) or _EARLIER.search(sentence):
        return None
    if lost(sentence) or (voted and (_NOT_AGREED.search(sentence) or only_lost(sentence))):
        return Outcome.LOST
    return Outcome.AMENDED if amended(sentence) else None


def only_tells_outcome(pieces: Sequence[Piece]) -> bool:
    """Whether a resolution says no more than that the motion was carried."""
    text = " ".join(piece.text for piece in pieces)
    result = _RESULT.sub("", text)
    if (result != text and (is_verdict(result) or votes_in(result))) or _AS_MOVED.search(text):
        return len(text.split()) <= _OUTCOME_WORDS
    short = len(text.split()) <= _OUTCOME_WORDS and ":" not in text
    return short and carried(pieces[0].text) and is_put(text) and not MOVES.search(text)


def motion_above(pieces: Sequence[Piece], place: int, count: int) -> tuple[Piece, ...]:
    """The motion of which a resolution of ``count`` pieces at ``place`` only tells what came of it."""
    told = tuple(pieces[place : place + count])
    if only_tells_outcome(told):
        return motion_before(pieces, place)
    verdict = count == 1 and len(told[0].text.split()) <= _VERDICT_WORDS and is_verdict(told[0].text)
    if not verdict or not place or pieces[place - 1].authority is not Authority.MINUTED:
        return ()
    return (
        tuple(pieces[place - 1 : place])
        if is_motion(pieces[place - 1].text)
        else motion_before(pieces[place - 1 : place + 1], 1)
    )


def motion_before(pieces: Sequence[Piece], place: int, amendment: bool = False) -> tuple[Piece, ...]:
    """The sentence of a paragraph before ``place`` that moved what is voted on there, with what it leads in to."""
    for at in range(place - 1, max(0, place - _BEFORE) - 1, -1):
        piece = pieces[at]
        if piece.authority is not Authority.MINUTED:
            return ()
        titled = _title_of(pieces, at)
        if amendment and not titled and not AMENDMENT.search(f"{piece.heading or ''} {piece.contribution}"):
            continue
        if titled and amendment != bool(titled[1]):
            continue
        if titled and titled[0] == at > 0 and _TITLE.match(pieces[at - 1].contribution):
            return tuple(pieces[at - 1 : at + 1])
        if titled and titled[0] < at and BY_WHOM.match(piece.contribution):
            return tuple(pieces[titled[0] : at + 1])
        found = moving(piece.contribution, 0, len(piece.contribution), amendment)
        if found:
            moved = replace(piece, begin=found[0], end=found[1])
            return (moved, *(led_in(pieces[at + 1 : place]) if leads_in(moved.text) else ()))
        if not amendment and (worded := below_mover(pieces, at, place) or above_mover(pieces, at)):
            return worded
    return ()


def _title_of(pieces: Sequence[Piece], at: int) -> tuple[int, str | None] | None:
    """Where what stands under the line "Motion" or "Amendment" begins that is above a piece, and "amendment"."""
    for place in range(at, max(-1, at - _BEFORE), -1):
        piece = pieces[place]
        heading = (piece.heading or "").rsplit(". ", 1)[-1]
        if place < at and (match := _TITLE.match(piece.contribution)):
            return place + 1, match["amendment"]
        if match := _TITLE.match(heading):
            first = next((one for one in range(place, -1, -1) if pieces[one].heading != piece.heading), -1) + 1
            return first, match["amendment"]
    return None


def moving(text: str, after: int, before: int, amendment: bool, near: bool = False) -> tuple[int, int] | None:
    """Where the last motion, or ``amendment``, is moved between two places of a paragraph.

    What is moved as an amendment stands for a motion only directly ``near`` what became of it.
    """
    spans = [(begin, end) for begin, end in whole_sentences(text) if after <= begin and end <= before]
    for begin, end in reversed(spans):
        fits = amendment or not AMENDMENT.search(text, begin, end) or (near and end == spans[-1][1])
        if fits and _moves(text[begin:end]):
            behind = next((span for span in spans if span[0] >= end), None)
            return begin, behind[1] if behind and _SECONDS.match(text, *behind) else end
    return None


def _moves(sentence: str) -> bool:
    told = bool(MOVES.search(sentence)) and len(sentence.split()) >= _LEAST
    return told and outcome_of(sentence) is None and not (_IF.search(sentence) or BY_WHOM.match(sentence))

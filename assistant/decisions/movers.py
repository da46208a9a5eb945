"""Who moved and who seconded, as minutes print it.

A motion needs a mover and a seconder (standing practice of debate; councils put it into the
standing orders that they make under the Local Government Act 1972, Schedule 12, paragraph 42).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from assistant.decisions.decision import Movers
from assistant.decisions.movers_around import below, of_amendment
from assistant.decisions.names_printed import MOVERS, NAME, NOBODY, first_named, named_in
from index.minutes.outcomes import AMENDMENT, lost
from index.minutes.resolution_labels import bare, decides
from index.stored import Piece
from index.text import whole_sentences
from index.types import Authority

_FAILED = re.compile(
    r"\b(?:no|want of a|without a|lack of a) seconder\b|\bno support\b|\bnot (?:seconded|carried)\b"
    r"|(?<!\bbe )\bwithdrawn\b|\bwithdrew (?:it|his|her|their|the|this)\b",
    re.IGNORECASE,
)
_NO_SECONDER = re.compile(
    r"\b(?:no|want of a|without a|lack of a|having no) seconder\b|\bnot seconded\b", re.IGNORECASE
)
_TOLD = re.compile(r"\b(?:moved|mover|propos\w+|nominated|motion|second(?:ed|er))\b", re.IGNORECASE)
_SECOND = re.compile(r"\bseconded\b", re.IGNORECASE)
# "She then proposed": who that is, a sentence before it says, which begins with a name.
_PRONOUN = re.compile(
    r"(?:^|(?<=[.;:!?] ))(?i:s?he),? (?:had |then |duly |formally |also |therefore )*(?i:moved|proposed)\b"
)
_SUBJECT = re.compile(rf"^\W*(?P<name>{NAME})(?:, [^,.;]{{3,60}},)? (?=[a-z])")
_HE_IS = 3
# The motion stands in so many paragraphs at most before what was made of it: debate and amendments between.
_BEFORE = 12
# Some print who proposed and who seconded on two lines.
_LINES = 2
_LINE_WORDS = 8


def movers(pieces: Sequence[Piece], begin: int, count: int) -> Movers:
    """Who moved and seconded the resolution of ``count`` pieces from ``begin`` on.

    They stand in it, or in the paragraphs before it, where the last motion that was not lost counts.
    """
    if won := of_amendment(pieces, begin, count):
        return won
    own = " ".join(piece.text for piece in pieces[begin : begin + count])
    label = (pieces[begin].heading or "").rsplit(". ", 1)[-1]
    named = _standing(own) or (_standing(label) if decides(label) else Movers())
    if named and not (named.mover and named.seconder):
        return _completed(named, pieces[max(0, begin - _BEFORE) : begin], own)
    for found in () if named else islice(_moved_before(pieces[max(0, begin - _BEFORE) : begin]), _LINES):
        named = Movers(named.mover or found.mover, named.seconder or found.seconder)
        if named.mover:
            break
    return named or below(pieces, begin + count)


def _completed(named: Movers, before: Sequence[Piece], own: str) -> Movers:
    """``named`` with who is missing, where the line above names that one, or a paragraph before the same mover."""
    if not named.mover and (match := _PRONOUN.search(own)):
        return replace(named, mover=_meant(f"{before[-1].text if before else ''} {own[: match.start()]}"))
    above = named_in(before[-1].text) if before and len(before[-1].text.split()) <= _LINE_WORDS else Movers()
    if not named.mover and above.mover and not above.seconder:
        return replace(named, mover=above.mover)
    same = (found for one in reversed(before) if (found := named_in(one.text)).seconder and found.mover == named.mover)
    other = next(same, None) if named.mover and not named.seconder else None
    return replace(named, seconder=other.seconder) if other else named


def _moved_before(pieces: Sequence[Piece]) -> Iterator[Movers]:
    """What the paragraphs before a resolution say of who moved it, the nearest first.

    Who moved an amendment did not move it, and a resolution or a motion lost between them ends the search.
    """
    for at, piece in reversed(list(enumerate(pieces))):
        moved = "" if AMENDMENT.search(piece.heading or "") else " ".join(_of_motion(piece.text))
        told = moved if AMENDMENT.search(piece.text) else piece.text
        found = named_in(moved)
        if piece.authority is not Authority.MINUTED or lost(told) or _FAILED.search(" ".join(_standing_in(told))):
            return
        if found and not found.mover and (match := _PRONOUN.search(moved)):
            above = " ".join(one.text for one in pieces[max(0, at - 1) : at])
            found = replace(found, mover=_meant(f"{above} {moved[: match.start()]}"))
        if found:
            yield found


def _of_motion(text: str) -> Iterator[str]:
    """The sentences that tell of a motion, without an amendment of it and what follows on that.

    Where a paragraph speaks of an amendment without naming who moved it, who is named in it did.
    """
    told = _standing_in(text)
    amending = [sentence for sentence in told if AMENDMENT.search(sentence)]
    if amending and not any(first_named(MOVERS, sentence) for sentence in amending):
        return
    for sentence in told:
        if AMENDMENT.search(sentence):
            return
        if _TOLD.search(sentence):
            yield sentence


def _standing_in(text: str) -> list[str]:
    """The sentences of ``text`` but for those of a motion without a seconder."""
    sentences = [text[begin:end] for begin, end in whole_sentences(text)]
    failed = [bool(_NO_SECONDER.search(sentence)) for sentence in sentences]
    after = [*failed, False][1:]
    return [
        sentence
        for sentence, here, then in zip(sentences, failed, after, strict=True)
        if not here and not (then and _TOLD.search(sentence) and not _SECOND.search(sentence))
    ]


def _standing(text: str) -> Movers:
    """The mover and the seconder whom ``text`` names, unless what they moved failed."""
    return Movers() if _FAILED.search(text) else named_in(text)


def _meant(text: str) -> str | None:
    """Who is "he" or "she" behind ``text``: the person by whose name one of its last sentences begins."""
    for begin, end in reversed(whole_sentences(text)[-_HE_IS:]):
        match = _SUBJECT.match(bare(text[begin:end]))
        if match and not NOBODY.search(match["name"]):
            return match["name"]
    return None

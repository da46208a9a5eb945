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
from index.minutes.outcomes import lost
from index.minutes.resolution_labels import bare
from index.stored import Piece
from index.text import whole_sentences
from index.types import Authority

# A name as printed: titles, initials and words with a capital, but none that minutes say of motions.
_SAID = (
    r"(?i:proposed|proposer|moved|mover|seconded|seconder|resolved|agreed|carried|approved"
    r"|that|this|it|he|she|they|on|the|and)\b"
)
_WORD = rf"(?:(?!{_SAID})(?:(?:Cllrs?|Mrs?|Ms|Dr|Rev|Ald|Capt|Prof|Cyng)\.|(?:[A-Z]\.)+|[A-Z][\w'’-]*))"
_NAME = (
    r"(?<!\w)(?:(?i:the )?"
    r"(?:(?:Lord |Deputy )?Mayor|(?:Vice[- ])?Chair(?:man|woman|person)?|(?:Deputy )?Leader)\b(?! [A-Z])"
    rf"|{_WORD}(?:[ -](?:{_WORD}|de|van|der|von|ap|ab|la|le))*)"
)
_TITLE = r"(?i:councillor|cllr|mrs?\b|ms\b)"
_MOVE = r"(?i:moved|proposed|nominated)"
_BRINGS = r"(?:presented|introduced|tabled|submitted|put forward|brought(?: forward)?)"
_MOVER = (
    rf"\b(?i:proposer|mover|moved by|proposed by|nominated by|prop\.? by|prop[.:])[:,–-]?\s?(?P<a>{_NAME})",
    rf"\b(?i:on the (?:proposal|proposition|motion|nomination) of) (?P<b>{_NAME})",
    rf"(?P<c>{_NAME}),? (?i:seconded by) {_NAME},? (?:then |duly )?{_MOVE}\b",
    rf"(?P<d>{_NAME})(?:, (?!{_TITLE})[^,.;]{{3,60}}(?=,))?,? (?:had |then |duly |formally |also )*{_MOVE}\b(?! by)",
    rf"\b{_MOVE}(?:[:–-] ?(?P<e>{_NAME})| (?P<f>{_NAME})(?=[,;./]? ?/?(?: ?and)? ?(?i:seconded)))",
    rf"(?P<g>{_NAME})[,;]? (?:and )?(?i:seconded by) {_NAME}",
    rf"\b(?i:motion|proposal|amendment|proposition) by (?P<h>{_NAME})",
    rf"\((?P<i>{_NAME})/{_NAME}\)",
    rf"(?P<m>{_NAME}) [a-z][^.;]{{0,80}}? and (?:then )?{_MOVE}\b(?! by)",
    rf"(?P<n>{_NAME}),? (?:then |had |also )?{_BRINGS} (?i:(?:his|her|their|an?|the) (?:[a-z]+ ){{0,2}}?(?:motion"
    rf"|amendment)\b)",
    rf"\b(?i:motion|amendment)\b[^.;]{{0,60}}? (?i:in the name of) (?P<o>{_NAME})",
    rf"\bP:\s?(?P<j>{_NAME})[,;]?\s+S:",
    rf"(?P<k>{_NAME}) \((?i:seconded)(?: by)? {_NAME}\),? {_MOVE}\b",
    rf"\b(?i:cynigiwyd gan) (?:y |yr )?(?P<l>{_NAME})",
)
_SECONDER = (
    rf"(?P<c>{_NAME}),? (?i:seconding)\b",
    rf"\((?:{_NAME})/(?P<d>{_NAME})\)",
    rf"\b(?i:seconder|seconded by|seconded|sec\.? by|sec[.:])[:,–-]?\s?(?P<a>{_NAME})",
    rf"(?P<b>{_NAME}),? (?:had |then |duly |formally |also )*(?i:seconded)\b",
    rf"\bP:\s?{_NAME}[,;]?\s+S:\s?(?P<e>{_NAME})",
    rf"\b(?i:eiliwyd gan) (?:y |yr )?(?P<f>{_NAME})",
)
_FAILED = re.compile(
    r"\b(?:no|want of a|without a|lack of a) seconder\b|\bno support\b|\bnot (?:seconded|carried)\b|\bwithdr[ae]wn?\b",
    re.IGNORECASE,
)
_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:moved|mover|propos\w+|nominated|motion|second(?:ed|er))\b", re.IGNORECASE)
# What moves, or proposes, without being a person.
_NOBODY = re.compile(
    r"\b(?:committee|panel|council|board|cabinet|executive|members?|councillors|officers?|applicants?|report|motion"
    r"|recommendations?|options?|government|developer|trust|rail|university|agency|company|ltd|association|police"
    r"|partnership|service|department)$",
    re.IGNORECASE,
)
# "She then proposed": who that is, a sentence before it says, which begins with a name.
_PRONOUN = re.compile(
    r"(?:^|(?<=[.;:!?] ))(?i:s?he),? (?:had |then |duly |formally |also |therefore )*(?i:moved|proposed)\b"
)
_SUBJECT = re.compile(rf"^\W*(?P<name>{_NAME})(?:, [^,.;]{{3,60}},)? (?=[a-z])")
_HE_IS = 3
# The motion stands in so many paragraphs at most before what was made of it: debate and amendments between.
_BEFORE = 12
# Some print who proposed and who seconded on two lines.
_LINES = 2


def movers(pieces: Sequence[Piece], begin: int, count: int) -> Movers:
    """Who moved and seconded the resolution of ``count`` pieces from ``begin`` on.

    They stand in it, or in the paragraphs before it, where the last motion that was not lost counts.
    """
    own = " ".join(piece.text for piece in pieces[begin : begin + count])
    named = _standing(own)
    if named and not named.mover and (match := _PRONOUN.search(own)):
        before = pieces[begin - 1].text if begin else ""
        return replace(named, mover=_meant(f"{before} {own[: match.start()]}"))
    for found in () if named else islice(_moved_before(pieces[max(0, begin - _BEFORE) : begin]), _LINES):
        named = Movers(named.mover or found.mover, named.seconder or found.seconder)
        if named.mover:
            break
    return named


def _moved_before(pieces: Sequence[Piece]) -> Iterator[Movers]:
    """What the paragraphs before a resolution say of who moved it, the nearest first.

    Who moved an amendment did not move it, and a resolution or a motion lost between them ends the search.
    """
    for piece in reversed(pieces):
        moved = "" if _AMENDMENT.search(piece.heading or "") else " ".join(_of_motion(piece.text))
        told = moved if _AMENDMENT.search(piece.text) else piece.text
        if piece.authority is not Authority.MINUTED or lost(told) or _FAILED.search(told):
            return
        found = named_in(moved)
        if found:
            yield found


def _of_motion(text: str) -> Iterator[str]:
    """The sentences that tell of a motion, without an amendment of it and what follows on that.

    Where a paragraph speaks of an amendment without naming who moved it, who is named in it did.
    """
    told = [text[begin:end] for begin, end in whole_sentences(text)]
    amending = [sentence for sentence in told if _AMENDMENT.search(sentence)]
    if amending and not any(_first(_MOVERS, sentence) for sentence in amending):
        return
    for sentence in told:
        if _AMENDMENT.search(sentence):
            return
        if _TOLD.search(sentence):
            yield sentence


def _standing(text: str) -> Movers:
    """The mover and the seconder whom ``text`` names, unless what they moved failed."""
    return Movers() if _FAILED.search(text) else named_in(text)


def _meant(text: str) -> str | None:
    """Who is "he" or "she" behind ``text``: the person by whose name one of its last sentences begins."""
    for begin, end in reversed(whole_sentences(text)[-_HE_IS:]):
        match = _SUBJECT.match(bare(text[begin:end]))
        if match and not _NOBODY.search(match["name"]):
            return match["name"]
    return None


def named_in(text: str) -> Movers:
    """The mover and the seconder whom ``text`` names."""
    return Movers(_first(_MOVERS, text), _first(_SECONDERS, text))


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> str | None:
    """The name that the first of ``patterns`` finds which finds a person's."""
    found = (match[match.lastgroup or 0] for pattern in patterns for match in pattern.finditer(text))
    return next((name for name in found if not _NOBODY.search(name)), None)


_MOVERS = tuple(map(re.compile, _MOVER))
_SECONDERS = tuple(map(re.compile, _SECONDER))

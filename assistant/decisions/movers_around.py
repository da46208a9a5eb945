"""Who moved a resolution where neither it nor the debate before it says so: on the line below, in the title above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.decisions.decision import Movers
from assistant.decisions.names_printed import NAME, named_in
from index.minutes.either_side import either, either_side
from index.minutes.outcomes import AMENDMENT
from index.stored import Piece
from index.text import whole_sentences
from index.types import Authority

# "P: Cllr Lee / S: Cllr Oak", "Proposed by Cllr Lee, seconded by Cllr Oak." and nothing else.
_ONLY_NAMES = re.compile(r"^\W*(?:p(?:rop)?[.:]|(?:proposed|moved)\b(?!.*\b(?:that|to)\b))[^;]{2,100}$", re.IGNORECASE)
_BY = r"(?i: (?:(?:submitted |proposed |moved )?(?:by|from)))|\s?[–—:-]"
_TITLE = re.compile(rf"\b(?i:(?:notice of )?motions?(?: on notice)?(?: (?:no\.? ?)?\d+)?)(?:{_BY})\s(?P<name>{NAME})")
_TITLED = re.compile(r"\b(?:councillor|cllr|mrs?|ms|miss|dr|ald(?:erman)?|bailie|provost|lord|lady)\b", re.IGNORECASE)
# "The amendment was accordingly declared carried and the Committee refused the application."
_AMENDMENT_WON = re.compile(
    r"\bamendment\b(?:(?!\bmotion\b)[^.;]){0,60}\b(?:carried|became the (?:finding|decision|resolution))\b",
    re.IGNORECASE,
)
_BEFORE = 12


def below(pieces: Sequence[Piece], end: int) -> Movers:
    """Who is named on the line below a resolution that ends before ``end``, where no other resolution follows on it."""
    line = pieces[end] if end < len(pieces) and pieces[end].authority is Authority.MINUTED else None
    leads = end + 1 < len(pieces) and pieces[end + 1].authority is Authority.RESOLVED
    return named_in(line.text) if line and not leads and _ONLY_NAMES.match(line.text) else Movers()


def in_title(title: str) -> Movers:
    """Who is to move the motion over which ``title`` stands: "Motion by Councillor Lee"."""
    match = _TITLE.search(title)
    return Movers(match["name"]) if match and _TITLED.search(match["name"]) else Movers()


def of_amendment(pieces: Sequence[Piece], begin: int, count: int) -> Movers:
    """Who moved the amendment that won against the motion, where a resolution tells or follows on that."""
    own = " ".join(piece.text for piece in pieces[begin : begin + count])
    if not (_AMENDMENT_WON.search(own) or (begin and _outvoted(pieces[begin - 1].text))):
        return Movers()
    for piece in reversed(pieces[max(0, begin - _BEFORE) : begin]):
        if piece.authority is not Authority.MINUTED:
            break
        if named := next(filter(None, map(named_in, _amending(piece.text))), None):
            return named
    return Movers()


def _outvoted(text: str) -> bool:
    """Whether ``text`` tells that more voted for the amendment than for the motion."""
    votes = either_side(text) if either(text) else {}
    return votes.get("agreed", 0) < votes.get("against", 0)


def _amending(text: str) -> list[str]:
    """What a paragraph tells of an amendment, but for the votes on it."""
    spans = whole_sentences(text)
    told = [text[begin:end] for begin, end in spans]
    return [" ".join(told[at : at + 2]) for at, one in enumerate(told) if AMENDMENT.search(one) and not either(one)]

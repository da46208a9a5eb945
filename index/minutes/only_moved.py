"""Resolutions that turn out to be motions only: moved and then lost, or moved and resolved in other words below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from index.minutes.either_side import either_side
from index.minutes.outcomes import amended, carried, lost, only_lost
from index.minutes.resolution_labels import bare, decides, draws, is_labelled
from index.minutes.resolution_parts import sentences_of
from index.minutes.verdicts import is_verdict
from index.minutes.vote_lines import is_tally
from index.types import Authority, Contribution

MOVES = re.compile(
    r"\b(?:moved|moves|moving|proposed|proposes|nominated|cynigiwyd)\b"
    r"|\b(?:presented|introduced|tabled|submitted|put forward|brought(?: forward)?)"
    r" (?:his|her|their|an?|the) (?:[a-z]+ ){0,2}?(?:motion|amendment)\b"
    r"|\b(?:motion|amendment|proposal|proposition) (?:by|that|to|of|from)\b"
    r"(?! (?:the |a )?(?:vote|committee|council|meeting|board|panel|members)\b)"
    r"|^seconded by [^.;]{2,60}? ?[–—:-] ?that\b"
    r"|^(?:the )?(?:\w+ )?(?:motion|amendment|proposal|proposition)\s?(?:\([^()]{2,60}\)\s?)?[:–—-]",
    re.IGNORECASE,
)
_AMENDMENT = re.compile(r"\bamend(?:ments?|ed)\b", re.IGNORECASE)
_DECIDES = re.compile(
    r"(?<!\bbe )(?<!\bto )\b(?:resolved|agreed|decided|approved|carried|adopted|accepted|elected|appointed)\b"
    r"|\bvoted to\b",
    re.IGNORECASE,
)
# "Moved by Councillor Lee, seconded by Councillor Oak and", over what was resolved.
_LEADS_IN = re.compile(
    r"^(?:it was )?(?:moved|proposed|on the (?:motion|proposal|proposition))\b[^;:]{2,120}\b(?:and|it was|to)\W*$"
    # "Proposed Lee, seconded Oak", or no more than the name of the body.
    r"|^(?:proposed|moved|prop\.?)\b(?!.*\b(?:that|to|resolved|agreed|carried)\b)[^;:]{2,60}?"
    r"\b(?:seconded|sec\.?|2nd)\b[^;:]{2,50}$"
    r"|^the (?:[\w-]+ ){0,3}?(?:(?:sub-?)?committee|council|board|panel|cabinet|executive|forum|authority)\W*$",
    re.IGNORECASE,
)
# What became of a motion is told in so many of the next paragraphs at most.
_NEAR = 8


def motions_apart(told: Sequence[Contribution], begins: Set[int]) -> tuple[list[Contribution], set[int]]:
    """``told`` with resolutions that are no more than motions minuted, and where resolutions then begin."""
    kept, result = set(begins), list(told)
    for begin in sorted(begins):
        parts = range(begin, _end(told, begin, begins))
        if _leads_in(told, begin) and parts.stop > begin + 1:
            parts = range(begin, begin + 1)
            kept.add(begin + 1)
        elif _is_printed(told[begin]) or not _only_moves(told, begin, parts.stop):
            continue
        kept.discard(begin)
        for place in parts:
            result[place] = replace(told[place], authority=Authority.MINUTED)
    return result, kept


def _end(told: Sequence[Contribution], begin: int, begins: Set[int]) -> int:
    end = begin + 1
    while end < len(told) and told[end].authority is Authority.RESOLVED and end not in begins:
        end += 1
    return end


def _is_printed(one: Contribution) -> bool:
    """Whether a contribution is set off as a resolution by a label."""
    return one.table or is_labelled(one.text) or draws(one.text) or decides((one.heading or "").rsplit(". ", 1)[-1])


def _leads_in(told: Sequence[Contribution], begin: int) -> bool:
    """Whether a contribution only leads in to the resolution that stands below it."""
    below = told[begin + 1] if begin + 1 < len(told) else None
    resolved = below is not None and below.authority is Authority.RESOLVED
    return resolved and bool(_LEADS_IN.match(bare(told[begin].text)))


def _only_moves(told: Sequence[Contribution], begin: int, end: int) -> bool:
    own = " ".join(one.text for one in told[begin:end])
    if _leads_in(told, begin) or (is_tally(bare(own)) and not _DECIDES.search(own)):
        return True
    if carried(own) or any(is_verdict(sentence) for sentence in _sentences(own)):
        return False
    if lost(own):
        return not _DECIDES.search(own)
    above = told[begin - 1].text if begin else ""
    if not (MOVES.search(own) or MOVES.search("".join(list(_sentences(above))[-1:]))):
        return False
    return not _DECIDES.search(own) and _told_below(told[end : end + _NEAR], bool(_AMENDMENT.search(own)))


def _told_below(after: Sequence[Contribution], amending: bool) -> bool:
    """Whether the first that is told of a motion, or of an amendment, is that it was lost, or what was resolved."""
    for one in after:
        if _is_printed(one):
            return not amending
        for sentence in _sentences(one.text):
            votes = either_side(sentence)
            if votes and (votes.get("agreed", 0) < votes.get("against", 0)) is not amending:
                return True
            if votes or (not amending and _AMENDMENT.search(sentence)):
                continue
            if lost(sentence) or only_lost(sentence):
                return True
            if one.authority is Authority.RESOLVED and carried(sentence) and not MOVES.search(sentence):
                return True
            if carried(sentence) or amended(sentence) or is_verdict(sentence):
                return False
    return False


def _sentences(text: str) -> Iterator[str]:
    return (text[begin:end].strip() for begin, end in sentences_of(text))

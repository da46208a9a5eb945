"""Motions that minutes tell of in their debate: voted down, or amendments that were carried.

A meeting that votes a motion down has decided as much as one that carries it (standing practice of debate); minutes
print what was resolved apart, and the rest among the speeches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.decisions.decision import Outcome
from assistant.decisions.moved import motion_before, moving, outcome_of
from index.minutes.either_side import either
from index.minutes.only_moved import MOVES
from index.minutes.outcomes import AMENDMENT, amended, is_put, only_lost
from index.minutes.verdicts import belongs_to
from index.minutes.votes import votes_in
from index.stored import Piece
from index.text import whole_sentences
from index.types import Authority, Votes

_FINDING = re.compile(r"\bbecame the (?:finding|decision|resolution|substantive)\b", re.IGNORECASE)
# A sentence that tells the votes alone is no longer.
_ONLY = 14
# "For: 26", "Votes against the motion: 3", on so many lines at most; some list names: "Against: Cllrs Ash and Elm".
_TALLY, _LINES = 6, 4
_SIDE = re.compile(r"\W*(?:vot(?:ed|es|ing) )?(?:for|in favour|against|abst\w+)\b[^:–-]{0,30}[:–-]", re.IGNORECASE)
_FIRST_SIDE = re.compile(r"\b(?:vote|voting)\b[^:]{0,60}:\s*(?:for|in favour)\b[^:]{0,30}:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Motion:
    """What was put and voted on: its words and what became of it; ``place`` is where among the pieces that is told."""

    place: int
    pieces: tuple[Piece, ...]
    outcome: Outcome
    votes: Votes | None


def motions(pieces: Sequence[Piece]) -> Iterator[Motion]:
    """The motions that were lost and the amendments that were carried, in order."""
    for place, piece in enumerate(pieces):
        counted = either(piece.contribution)
        if counted:
            yield from _against_each_other(pieces, place, counted)
        elif piece.authority is Authority.MINUTED and not piece.table:
            yield from _voted_on(pieces, place)


def _voted_on(pieces: Sequence[Piece], place: int) -> Iterator[Motion]:
    """What was voted on in a paragraph of the debate."""
    text = pieces[place].contribution
    spans = whole_sentences(text)
    after = 0
    for at, (begin, end) in enumerate(spans):
        sentence, then = text[begin:end], text[slice(*spans[at + 1])] if at + 1 < len(spans) else ""
        voted = _voted_above(pieces, place, [text[slice(*span)] for span in spans[max(0, at - 2) : at]])
        outcome = outcome_of(sentence, voted) or (_outvoted(sentence) if voted and not only_lost(then) else None)
        if outcome is None:
            continue
        if then and _counts(then):
            end = spans[at + 1][1]
        told = _told(pieces, place, after, (begin, end))
        if told:
            votes = votes_in(" ".join(piece.text for piece in told)) or _votes_above(pieces, place)
            yield Motion(place, told, outcome, votes)
        after = end


def _voted_above(pieces: Sequence[Piece], place: int, before: Sequence[str]) -> bool:
    """Whether what stands above a sentence, in its paragraph or in the one before, tells a vote or moves something."""
    told = before or [piece.contribution for piece in pieces[max(0, place - 1) : place]]
    voted = votes_in(before[-1]) if before else _votes_above(pieces, place)
    return voted is not None or bool(MOVES.search(" ".join(told)))


def _outvoted(sentence: str) -> Outcome | None:
    """That a motion was lost, where all that a sentence tells is that more voted against it than for it."""
    votes = votes_in(sentence) if len(sentence.split()) <= _TALLY else None
    counted = votes is not None and votes.agreed is not None and votes.against is not None
    return Outcome.LOST if votes and counted and (votes.agreed or 0) < (votes.against or 0) else None


def _votes_above(pieces: Sequence[Piece], place: int) -> Votes | None:
    """The vote that is recorded in the paragraph above what came of it."""
    above = pieces[place - 1] if place else None
    votes = above.votes if above and above.authority is Authority.MINUTED else None
    return votes or votes_in(_tallies_above(pieces, place))


def _tallies_above(pieces: Sequence[Piece], place: int) -> str:
    """The lines of a vote, each no more than a side and its count, directly above a paragraph."""
    lines: list[str] = []
    for piece in reversed(pieces[max(0, place - _LINES) : place]):
        told = piece.contribution
        first = bool(_FIRST_SIDE.search(told))
        short = len(told.split()) <= _TALLY
        if piece.authority is not Authority.MINUTED or not (first or short or _SIDE.match(told)):
            break
        lines.insert(0, told)
        if first:
            break
    return "; ".join(lines)


def _against_each_other(pieces: Sequence[Piece], place: int, counted: re.Match[str]) -> Iterator[Motion]:
    """The one of a motion and the amendment against it that was lost (as Scottish councils vote)."""
    text = pieces[place].contribution
    rest = text[counted.end() :]
    amendment = not (amended(rest) or (_FINDING.search(rest) and AMENDMENT.search(rest)))
    moved = motion_before(pieces, place, amendment)
    votes = votes_in(text)
    if votes is None:
        return
    other_way = replace(votes, agreed=votes.against, against=votes.agreed)
    if moved:
        yield Motion(place, (*moved, pieces[place]), Outcome.LOST, other_way if amendment else votes)
    if not amendment and (winner := motion_before(pieces, place, True)):
        yield Motion(place, (*winner, pieces[place]), Outcome.CARRIED, other_way)


def _told(pieces: Sequence[Piece], place: int, after: int, verdict: tuple[int, int]) -> tuple[Piece, ...]:
    """The motion and the verdict on it: from ``after`` on in their paragraph, or in one before it."""
    piece = pieces[place]
    begin, end = verdict
    sentence = piece.contribution[begin:end]
    moved = moving(piece.contribution, after, begin, bool(AMENDMENT.search(sentence)), True)
    if moved:
        return (replace(piece, begin=moved[0], end=end),)
    own = replace(piece, begin=_votes_from(piece.contribution, after, begin), end=end)
    if len(sentence.split()) > _ONLY and MOVES.search(sentence):
        return (own,)
    before = motion_before(pieces, place, bool(AMENDMENT.search(sentence))) if not after else ()
    told = bool(before) or is_put(sentence) or own.begin < begin
    return (*before, own) if told else ()


def _votes_from(text: str, after: int, begin: int) -> int:
    """Where the counts begin that stand before the verdict."""
    for span in reversed([span for span in whole_sentences(text) if after <= span[0] < begin]):
        told = text[slice(*span)]
        if not (votes_in(told) or _SIDE.match(told)):
            break
        begin = span[0]
    return begin


def _counts(sentence: str) -> bool:
    return belongs_to(sentence) or (votes_in(sentence) is not None and len(sentence.split()) <= _ONLY)

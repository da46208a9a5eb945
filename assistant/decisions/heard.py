"""Decisions heard in a recording: the chair puts something, somebody moves and seconds it, or it is carried.

Until the minutes are there a recording is all that tells what was decided; it is not the record of it
(the minutes are, Local Government Act 1972, Schedule 12, paragraph 41), which its authority says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.decisions.cues import (
    ASKS,
    ASSENTS,
    CALLED_OUT,
    CARRIED,
    CUES,
    MOVED,
    MOVER,
    MOVES,
    PUTS,
    SECONDED,
    SECONDER,
    SECONDS,
    named,
)
from assistant.decisions.decision import Decision, Movers
from index.minutes.votes import votes_in
from index.stored import Piece, Section
from index.text import sentences, spaced
from index.types import Authority

# Between the question and what comes of it stand at most so many other sentences.
_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class _Sentence:
    piece: Piece
    begin: int
    end: int

    @property
    def text(self) -> str:
        return spaced(self.piece.contribution, self.piece.joins, self.begin, self.end)

    @property
    def tells(self) -> bool:
        """Whether it puts something, or tells who moves or seconds it, or that it is carried."""
        return any(cue.search(self.text) for cue in CUES)


def heard(section: Section) -> Iterator[Decision]:
    """The decisions that are heard in a section of a transcript, in order."""
    whole = section.whole
    said = [one for piece in whole.pieces if piece.authority is Authority.SAID for one in _sentences(piece)]
    for run in _runs(said):
        if _decides(run):
            text = " ".join(one.text for one in run)
            movers = Movers(named(MOVER, text) or _speaker(run, MOVES), named(SECONDER, text) or _speaker(run, SECONDS))
            yield Decision(section.meeting, replace(whole, pieces=_pieces(run)), votes_in(text), movers)


def _sentences(piece: Piece) -> list[_Sentence]:
    """The sentences of a contribution; one that tells nothing of this is not worth parting."""
    whole = _Sentence(piece, 0, len(piece.contribution))
    return [_Sentence(piece, *span) for span in sentences(piece.contribution)] if whole.tells else [whole]


def _runs(said: Sequence[_Sentence]) -> Iterator[list[_Sentence]]:
    """Stretches of sentences from one that puts something to the last that tells what comes of it."""
    run: list[_Sentence] = []
    last = 0
    for place, one in enumerate(said):
        if run and place - last > _BETWEEN:
            yield run
            run = []
        if one.tells if run else (PUTS.search(one.text) or CARRIED.search(one.text)):
            run += said[last + 1 : place + 1] if run else [one]
            last = place
        elif run and place - last == 1 and _answers(run[-1], one):
            run.append(one)
            last = place
    if run:
        yield run


def _answers(before: _Sentence, one: _Sentence) -> bool:
    """Whether a sentence assents to the question before it, or calls out the name that it asks for."""
    return bool(CALLED_OUT.match(one.text) or (ASKS.search(before.text) and ASSENTS.match(one.text)))


def _decides(run: Sequence[_Sentence]) -> bool:
    """Whether what was put was moved and seconded, or is told to be carried or assented to."""
    put, moved, seconded, carried = (
        any(cue.search(one.text) for one in run) for cue in (PUTS, MOVED, SECONDED, CARRIED)
    )
    assented = any(_answers(before, one) and not CALLED_OUT.match(one.text) for before, one in pairwise(run))
    return (put or moved) and (seconded or carried or assented)


def _speaker(run: Sequence[_Sentence], says: re.Pattern[str]) -> str | None:
    """The speaker of the first sentence that ``says`` so."""
    found = (one.piece.speaker for one in run if says.search(one.text) and not one.piece.uncertain)
    return next((speaker for speaker in found if speaker), None)


def _pieces(run: Sequence[_Sentence]) -> tuple[Piece, ...]:
    """What a run holds of each contribution."""
    spans: dict[int, Piece] = {}
    for one in run:
        known = spans.get(one.piece.contribution_id)
        begin = known.begin if known else one.begin
        spans[one.piece.contribution_id] = replace(one.piece, begin=begin, end=one.end)
    return tuple(spans.values())

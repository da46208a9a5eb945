"""Decisions heard in a recording: the chair puts something, somebody moves and seconds it, or it is carried.

Until the minutes are there a recording is all that tells what was decided; it is not the record of it
(the minutes are, Local Government Act 1972, Schedule 12, paragraph 41), which its authority says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.decisions.decision import Decision, Outcome
from assistant.decisions.heard_likely import deciding
from assistant.decisions.heard_movers import movers_heard
from assistant.decisions.heard_runs import Run, Sentence
from assistant.decisions.unpointed import spans_of
from index.stored import Piece, Section
from index.types import Authority

# Between a motion and the vote on it stands the debate: so many sentences, and speeches that tell nothing of it.
_DEBATE = 40


def heard(section: Section) -> Iterator[Decision]:
    """The decisions that are heard in a section of a transcript, in order."""
    whole = section.whole
    speakers = dict.fromkeys(piece.speaker for piece in whole.pieces if piece.speaker)
    said = [one for piece in whole.pieces if piece.authority is Authority.SAID for one in _parted(piece)]
    after = 0
    for parts in _with_motions(deciding(said)):
        run = parts[-1]
        told = [one for part in parts for one in said[part.begin : part.end]]
        movers = movers_heard([(one.text, one.piece) for one in told], speakers)
        if not movers and run.put_to_vote:
            debate = said[max(after, run.begin - _DEBATE) : run.begin]
            movers = movers_heard([(one.text, one.piece) for one in debate], speakers)
        after = run.end
        passage = replace(
            whole, pieces=tuple(piece for part in parts for piece in _pieces(said[part.begin : part.end]))
        )
        outcome = Outcome.LOST if run.lost else Outcome.CARRIED
        yield Decision(section.meeting, passage, run.votes, movers, outcome=outcome)


def _with_motions(found: Sequence[Run]) -> Iterator[list[Run]]:
    """Each run that decides, behind the one that moved what is put in it after a debate."""
    motions: dict[int, Run] = {}
    for moved in (run for run in found if run.moves and not run.concluded):
        later = (run for run in found if 0 <= run.begin - moved.end <= _DEBATE)
        put = next((run for run in later if run.concluded and not run.seconded and run.begin not in motions), None)
        if put:
            motions[put.begin] = moved
    waiting = {run.begin for run in motions.values()}
    for run in found:
        if run.begin not in waiting:
            yield [motions[run.begin], run] if run.begin in motions else [run]


def _parted(piece: Piece) -> list[Sentence]:
    return [Sentence(piece, *span) for span in spans_of(piece.contribution)]


def _pieces(run: Sequence[Sentence]) -> tuple[Piece, ...]:
    """What a run holds of each contribution."""
    spans: dict[int, Piece] = {}
    for one in run:
        known = spans.get(one.piece.contribution_id)
        begin = known.begin if known else one.begin
        spans[one.piece.contribution_id] = replace(one.piece, begin=begin, end=one.end)
    return tuple(spans.values())

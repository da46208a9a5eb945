"""Decisions heard in a recording: the chair puts something, somebody moves and seconds it, or it is carried.

Until the minutes are there a recording is all that tells what was decided; it is not the record of it
(the minutes are, Local Government Act 1972, Schedule 12, paragraph 41), which its authority says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.heard.deciding import deciding
from index.heard.heard import Heard
from index.heard.movers import movers_heard
from index.heard.runs import SentenceRun
from index.heard.sentence import SaidSentence
from index.heard.unpointed import spans_of
from index.types import Authority, Meeting

# Between a motion and the vote on it stands the debate: so many sentences, and speeches that tell nothing of it.
_DEBATE = 40


def find_heard(meeting: Meeting) -> list[Heard]:
    """The decisions that are heard at a meeting, item by item, in order."""
    items: dict[int | None, list[int]] = {}
    for place, one in enumerate(meeting.contributions):
        items.setdefault(one.item, []).append(place)
    return [heard for places in items.values() for heard in _under(meeting, places)]


def _under(meeting: Meeting, places: Sequence[int]) -> Iterator[Heard]:
    """The decisions that are heard in the contributions under one item."""
    told = [meeting.contributions[place] for place in places]
    speakers = dict.fromkeys(one.speaker for one in told if one.speaker)
    said = [
        SaidSentence(one, place, *span)
        for one, place in zip(told, places, strict=True)
        if one.authority is Authority.SAID
        for span in spans_of(one.text)
    ]
    after = 0
    for parts in _with_motions(deciding(said)):
        run = parts[-1]
        movers = movers_heard([one for part in parts for one in said[part.begin : part.end]], speakers)
        if not any(movers) and run.put_to_vote:
            movers = movers_heard(said[max(after, run.begin - _DEBATE) : run.begin], speakers)
        after = run.end
        spans = tuple(span for part in parts for span in _spans(said[part.begin : part.end]))
        yield Heard(spans, run.votes, *movers, run.lost)


def _with_motions(found: Sequence[SentenceRun]) -> Iterator[list[SentenceRun]]:
    """Each run that decides, behind the one that moved what is put in it after a debate."""
    motions: dict[int, SentenceRun] = {}
    for moved in (run for run in found if run.moves and not run.concluded):
        later = (run for run in found if 0 <= run.begin - moved.end <= _DEBATE)
        put = next((run for run in later if run.concluded and not run.seconded and run.begin not in motions), None)
        if put:
            motions[put.begin] = moved
    waiting = {run.begin for run in motions.values()}
    for run in found:
        if run.begin not in waiting:
            yield [motions[run.begin], run] if run.begin in motions else [run]


def _spans(run: Sequence[SaidSentence]) -> Iterator[tuple[int, int, int]]:
    """What a run holds of each contribution."""
    for place in dict.fromkeys(one.place for one in run):
        held = [one for one in run if one.place == place]
        yield place, held[0].begin, held[-1].end

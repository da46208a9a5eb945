"""Decisions that were heard in a recording, as the store keeps them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.decisions.decision import Decision, Movers, Outcome
from index.heard.heard import Heard
from index.stored import Section

# What was heard to be decided, by the id of the contribution with which it begins.
Listened = Mapping[int, Sequence[Heard]]


def heard_in(section: Section, listened: Listened) -> Iterator[Decision]:
    """The decisions that were heard in a section of a transcript, in order."""
    whole = section.whole
    told = {piece.contribution_id: piece for piece in whole.pieces}
    for one in (heard for id_ in told for heard in listened.get(id_, ())):
        pieces = tuple(replace(told[id_], begin=begin, end=end) for id_, begin, end in one.spans)
        outcome = Outcome.LOST if one.lost else Outcome.CARRIED
        movers = Movers(one.mover, one.seconder)
        yield Decision(section.meeting, replace(whole, pieces=pieces), one.votes, movers, outcome=outcome)

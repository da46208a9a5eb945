"""What is new since a day: meetings held from then on, and papers of earlier ones that came into the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.catchup.meetings import Held
from assistant.decisions.decision import Decision
from assistant.fields import day, iso, place_words
from assistant.promises.entry import Entry
from index.actions.standing import Status
from index.stored import StoredPaper


@dataclass(frozen=True, slots=True)
class MeetingChanges:
    """A meeting with what was decided and promised at it."""

    meeting: Held
    decisions: tuple[Decision, ...]
    promises: tuple[Entry, ...]

    def to_json(self) -> dict[str, Any]:
        """The meeting as a catch-up has it, with decisions and promises as their registers have them."""
        decisions = [one.to_json() for one in self.decisions]
        return self.meeting.to_json() | {"decisions": decisions, "promises": [one.to_json() for one in self.promises]}


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new from the day ``since`` on, the newest meeting first; ``papers`` came in then, of whatever meeting."""

    since: dt.date
    meetings: tuple[MeetingChanges, ...]
    papers: tuple[StoredPaper, ...] = ()

    @property
    def earlier(self) -> tuple[StoredPaper, ...]:
        """The papers that came in of none of the meetings."""
        told = {source for one in self.meetings for source in one.meeting.sources}
        return tuple(paper for paper in self.papers if paper.source not in told)

    def to_json(self) -> dict[str, Any]:
        """What ``minutebook catchup --since --json`` prints."""
        papers = [{"source": one.source, "kind": one.kind.value, "read": iso(one.read_on)} for one in self.papers]
        meetings = [one.to_json() for one in self.meetings]
        return {"since": self.since.isoformat(), "meetings": meetings, "papers": papers}


def changes(
    held: Sequence[Held],
    decisions: Sequence[Decision],
    promises: Sequence[Entry],
    papers: Sequence[StoredPaper],
    since: dt.date,
) -> Changes:
    """The meetings of ``held`` from ``since`` on, each with its own of ``decisions`` and ``promises``.

    Beside them the ``papers`` that were read in from then on.
    """
    new = (
        MeetingChanges(
            one,
            tuple(decision for decision in decisions if decision.meeting == one.id),
            tuple(promise for promise in promises if promise.sources[0].meeting == one.id),
        )
        for one in held
        if one.date and one.date >= since
    )
    return Changes(since, tuple(new), tuple(one for one in papers if one.read_on and one.read_on >= since))


def change_lines(told: Changes) -> Iterator[str]:
    """What is new, a line each, decisions and promises with the place of their words."""
    if not told.meetings:
        yield f"No meeting in the store was held since {day(told.since)}."
        yield ""
    for one in told.meetings:
        yield f"{one.meeting.name}: {', '.join(one.meeting.sources)}"
        for decision in one.decisions:
            passage = decision.passage
            how = f", {decision.exception}" if decision.exception else ""
            yield f"- Decided{how}: “{decision.text}” ({place_words(passage.place, passage.start, passage.pieces[0])})"
        for promise in one.promises:
            piece = promise.sources[0].piece
            who = f"{promise.who}: " if promise.who else ""
            where = place_words(promise.place, piece.start, piece)
            yield f"- Promised: {who}“{promise.quote.text}” ({where}){became_words(promise)}"
        yield ""
    if told.earlier:
        yield f"Also read in since {day(told.since)}: {', '.join(one.source for one in told.earlier)}"


def became_words(promise: Entry) -> str:
    """What became of a promise, and who says so where it was set by hand: nothing where nothing is known."""
    by_hand = f" (set by {promise.mark.by})" if promise.mark else ""
    return f": {promise.outcome}{by_hand}" if promise.status is not Status.NO_LATER_RECORD or by_hand else ""

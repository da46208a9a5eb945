"""Which meeting somebody means who names a date, a body, or some words of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.catchup.agendas import Agenda
from assistant.fields import day, iso
from assistant.understanding.happened import tells_of
from index.dates import MONTHS, dates_in, month_number, yearless
from index.errors import MinutebookError
from index.naming import is_named
from index.stored import StoredMeeting, StoredPaper
from index.text import stems

_MONTH = re.compile(rf"\b(?P<month>{MONTHS})\.?,?\s+(?P<year>(?:19|20)\d{{2}})\b", re.IGNORECASE)
_MONTH_ALONE = re.compile(rf"\b(?P<month>{MONTHS})\b", re.IGNORECASE)
_LAST = re.compile(r"\b(?:last|latest|newest|most recent)\b", re.IGNORECASE)
_SMALL = frozenset(stems("the a an of and on in at for meeting meetings held"))
NO_MEETING = "The store holds no meeting: add papers with 'minutebook ingest'."
# So many meetings are named in a sentence; a store may hold hundreds.
_NAMED = 8


class MeetingError(MinutebookError):
    """Words that name no meeting of the store, or more than one."""


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting as all its papers together tell of it; ``sources`` are those papers, ``agendas`` what they list.

    ``happened`` tells that some of them has what was said or done there, and not only what it had before it.
    """

    id: int
    council: str | None
    body: str | None
    date: dt.date | None
    date_inferred: bool
    time: str | None
    venue: str | None
    sources: tuple[str, ...]
    agendas: tuple[Agenda, ...] = ()
    happened: bool = False

    @property
    def name(self) -> str:
        """Its body, or council, and day."""
        when = day(self.date) if self.date else f"not dated, in {self.sources[0]}"
        return f"{self.body or self.council or 'a meeting'} ({when})"

    def to_json(self) -> dict[str, Any]:
        """What is known of it, with its papers."""
        return {
            "council": self.council,
            "body": self.body,
            "meeting": iso(self.date),
            "date_inferred": self.date_inferred,
            "time": self.time,
            "venue": self.venue,
            "papers": list(self.sources),
        }


def meetings(papers: Iterable[StoredPaper]) -> list[Held]:
    """All meetings of the store, the newest first, those of unknown date last."""
    found: dict[int, Held] = {}
    for paper in papers:
        for meeting in paper.meetings:
            known = found.get(meeting.id)
            joined = _joined(known, meeting, paper.source) if known else _held(meeting, paper.source)
            agenda = Agenda(paper.source, paper.kind, meeting.items)
            happened = joined.happened or tells_of(paper.kind, meeting)
            found[meeting.id] = replace(joined, agendas=(*joined.agendas, agenda), happened=happened)
    return sorted(found.values(), key=lambda one: one.date or dt.date.min, reverse=True)


def meant(words: str, held: Sequence[Held]) -> Held:
    """The meeting that ``words`` name: by day, month, body, council or paper; "last" takes the newest.

    The whole name of a paper says nothing else, whatever days and months stand in it.

    Raises:
        MeetingError: where there is none, or more than one, with those that there are.
    """
    named = [one for one in held if any(is_named(words, name) for name in one.sources)]
    fitting = named or [one for one in held if _fits(words, one)]
    # "May" is the month before it is may.txt.
    fitting = fitting or [one for one in held if any(is_named(words, name, ending=False) for name in one.sources)]
    if len(fitting) > 1 and _LAST.search(words):
        newest = [one for one in fitting if one.date == fitting[0].date]
        fitting = newest if fitting[0].date else fitting
    if len(fitting) == 1:
        return fitting[0]
    if not held:
        raise MeetingError(NO_MEETING)
    if not fitting:
        raise MeetingError(f"No meeting in the store is called “{words}”; there are {_listed(held)}.")
    raise MeetingError(f"“{words}” may be several meetings: {_listed(fitting)}. Name one by its day and body.")


def _held(meeting: StoredMeeting, source: str) -> Held:
    told = (meeting.council, meeting.body, meeting.date, meeting.date_inferred, meeting.time, meeting.venue)
    return Held(meeting.id, *told, (source,))


def _joined(known: Held, meeting: StoredMeeting, source: str) -> Held:
    """A meeting with what another paper says of it."""
    sources = known.sources if source in known.sources else (*known.sources, source)
    return replace(
        known,
        council=known.council or meeting.council,
        body=known.body or meeting.body,
        date_inferred=known.date_inferred and meeting.date_inferred,
        time=known.time or meeting.time,
        venue=known.venue or meeting.venue,
        sources=sources,
    )


def _fits(words: str, meeting: Held) -> bool:
    """Whether each thing that ``words`` say fits a meeting."""
    rest = _LAST.sub(" ", words)
    for date, begin, end in reversed(list(dates_in(rest))):
        if date != meeting.date:
            return False
        rest = f"{rest[:begin]} {rest[end:]}"
    for number, month, begin, end in reversed(list(yearless(rest))):
        if not meeting.date or (meeting.date.day, meeting.date.month) != (number, month):
            return False
        rest = f"{rest[:begin]} {rest[end:]}"
    for named in (_MONTH, _MONTH_ALONE):
        if found := named.search(rest):
            if not _is_in(found, meeting.date):
                return False
            rest = named.sub(" ", rest)
    names = (meeting.council, meeting.body, *meeting.sources)
    told = {stem for name in names for stem in stems(name or "")}
    return set(stems(rest)) - _SMALL <= told


def _is_in(found: re.Match[str], date: dt.date | None) -> bool:
    """Whether a date is in a month that was named, of a year if one was."""
    year = found.groupdict().get("year")
    return date is not None and date.month == month_number(found["month"]) and year in (None, str(date.year))


def _listed(held: Sequence[Held]) -> str:
    names = [one.name for one in held[:_NAMED]]
    more = len(held) - len(names)
    return f"{'; '.join(names)}{f'; and {more} more' if more else ''}"

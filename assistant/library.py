"""What the store as a whole holds: who is known, which dates, what a search goes through."""

from __future__ import annotations

import datetime as dt

from assistant.answer import Searched
from assistant.fields import day
from assistant.people import known_people
from assistant.question import Known, Query
from assistant.terms import content_words
from index.store import Store
from index.stored import StoredPaper


class Library:
    """A view of the papers in ``store``, read again by :meth:`refresh` when papers come in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.papers: list[StoredPaper] = []
        self.known = Known()
        self.refresh()

    def refresh(self) -> None:
        """Read again what the store holds."""
        self.papers = self._store.catalogue.papers()
        councils = [meeting.council for paper in self.papers for meeting in paper.meetings if meeting.council]
        self.known = Known(people=known_people(self.papers), places=_telling(councils), dates=tuple(self.dates()))

    def searched(self, filters: dict[str, str]) -> Searched:
        """What a search of the store goes through."""
        known = (meeting for paper in self.papers for meeting in paper.meetings if meeting.date or meeting.body)
        meetings = {meeting.id for meeting in known}
        dates = self.dates()
        return Searched(
            papers=len(self.papers),
            meetings=len(meetings),
            first=dates[0] if dates else None,
            last=dates[-1] if dates else None,
            filters=filters,
        )

    def dates(self) -> list[dt.date]:
        """The dates of all meetings, ascending, each once."""
        return sorted({meeting.date for paper in self.papers for meeting in paper.meetings if meeting.date})

    def unanswerable(self, query: Query) -> str | None:
        """Why a question about a day cannot be answered: no meeting on it, and no paper names it."""
        dates = self.dates()
        for asked in query.days:
            if dates and asked not in dates and not self._named(asked):
                nearest = sorted(dates, key=lambda date: abs(date - asked))[:2]
                told = " and ".join(day(date) for date in sorted(nearest))
                return f"No meeting on {day(asked)} is in the store; the nearest are {told}."
        return None

    def _named(self, date: dt.date) -> bool:
        expression = f'"{date.day} {date:%B} {date.year}"'.lower()
        return bool(self._store.catalogue.matching(expression, 1, (1.0, 1.0)))


def _telling(councils: list[str]) -> frozenset[str]:
    """The words of councils' names that not every name has ("Wolverhampton", not "Council")."""
    words = [set(content_words(council)) - _KINDS for council in dict.fromkeys(councils)]
    shared = set.intersection(*words) if len(words) > 1 else set()
    return frozenset(word for name in words for word in name if word not in shared)


# Kinds of authority in England and Wales (Local Government Act 1972, section 2 and Schedule 1).
_KINDS = frozenset({"council", "city", "county", "borough", "district", "metropolitan", "town", "parish", "london"})

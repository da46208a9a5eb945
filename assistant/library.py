"""What the store as a whole holds: who is known, which dates, what a search goes through."""

from __future__ import annotations

import datetime as dt

from assistant.answer import Searched
from assistant.attendance import named_body, of_body
from assistant.fields import day, month
from assistant.people import known_people
from assistant.question import Known, Query
from assistant.terms import content_words
from assistant.wants import Wants
from index.store import Store
from index.stored import StoredPaper
from index.text import stems


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
        """Why a question cannot be answered: it is about a body, day or month without a meeting in the store."""
        return self._without_body(query) or self._without_date(query)

    def _without_body(self, query: Query) -> str | None:
        """Who came to a meeting cannot be told of a body that no paper is of."""
        body = named_body(query.question) if query.wants is Wants.ATTENDANCE else None
        bodies = {meeting.body for paper in self.papers for meeting in paper.meetings if meeting.body}
        if not body or not bodies or any(of_body(query.question, one) for one in bodies):
            return None
        return f"No meeting of the {body} is in the store."

    def _without_date(self, query: Query) -> str | None:
        """No meeting was then, and no paper names the date."""
        dates = self.dates()
        months = {(date.year, date.month) for date in dates}
        asked = [(one, day(one)) for one in query.days if one not in dates]
        asked += [(dt.date(*one, 1), month(*one)) for one in query.months if one not in months]
        for when, told in asked if dates else ():
            unheld = query.wants is Wants.ATTENDANCE or (query.of_meeting and when not in query.days)
            if unheld or not self._named(told):
                nearest = sorted(dates, key=lambda date: abs(date - when))[:2]
                near = " and ".join(day(date) for date in sorted(nearest))
                on = "on" if when in query.days else "in"
                return f"No meeting {on} {told} is in the store; the nearest {_are(nearest)} {near}."
        return None

    def _named(self, told: str) -> bool:
        return bool(self._store.catalogue.matching(f'"{" ".join(stems(told))}"', 1, (1.0, 1.0)))


def _are(some: list[dt.date]) -> str:
    return "is" if len(some) == 1 else "are"


def _telling(councils: list[str]) -> frozenset[str]:
    """The words of councils' names that not every name has ("Wolverhampton", not "Council")."""
    words = [set(content_words(council)) - _KINDS for council in dict.fromkeys(councils)]
    shared = set.intersection(*words) if len(words) > 1 else set()
    return frozenset(word for name in words for word in name if word not in shared)


# Kinds of authority in England and Wales (Local Government Act 1972, section 2 and Schedule 1).
_KINDS = frozenset({"council", "city", "county", "borough", "district", "metropolitan", "town", "parish", "london"})

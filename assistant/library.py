"""What the store as a whole holds: who is known, which dates, what a search goes through."""

from __future__ import annotations

from assistant.answering.answer import Searched
from assistant.decisions.decision import Correction
from assistant.decisions.register import all_corrections
from assistant.understanding.known import Known, known_of
from assistant.understanding.query import Query
from assistant.understanding.unanswerable import unanswerable
from index.store import Store
from index.stored import StoredPaper


class Library:
    """A view of the papers in ``store``, read again by :meth:`refresh` when papers come in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.papers: list[StoredPaper] = []
        self.known = Known()
        self.names: frozenset[str] = frozenset()
        self.refresh()

    def refresh(self) -> None:
        """Read again what the store holds."""
        catalogue = self._store.catalogue
        self._corrections: list[Correction] | None = None
        self.papers = catalogue.papers()
        self.known = known_of(self.papers, catalogue.definitions(), catalogue.heard_names())
        self.names = frozenset().union(*self.known.people.values())

    def corrections(self) -> list[Correction]:
        """What later meetings corrected of the minutes of earlier ones."""
        if self._corrections is None:
            self._corrections = all_corrections(self._store.catalogue)
        return self._corrections

    def searched(self, filters: dict[str, str]) -> Searched:
        """What a search of the store goes through."""
        known = (meeting for paper in self.papers for meeting in paper.meetings if meeting.date or meeting.body)
        meetings = {meeting.id for meeting in known}
        dates = self.known.dates
        return Searched(
            papers=len(self.papers),
            meetings=len(meetings),
            first=dates[0] if dates else None,
            last=dates[-1] if dates else None,
            filters=filters,
        )

    def unanswerable(self, query: Query) -> str | None:
        """Why a question cannot be answered from any paper in the store, as a sentence; None where it may be."""
        return unanswerable(query, self.known, self.papers, self._store)

"""What the registers of a store answer: what happened and what was decided at meetings, and what was promised."""

from __future__ import annotations

from collections.abc import Callable

from assistant.answering.answer import QUOTES_MODE
from assistant.answering.answerer import Told
from assistant.catchup.catching import catch_up
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import meetings
from assistant.decisions.register import narrowed, register
from assistant.library import Library
from assistant.promises.answering import tell_promises
from assistant.promises.asking import asked_for
from assistant.promises.entry import Entry
from assistant.registers.asking import asks_what_happened, asks_what_was_decided
from assistant.registers.catchups import caught_up
from assistant.registers.decided import decided
from assistant.registers.meant import meetings_meant
from assistant.registers.told import MeetingPart, tell
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants
from index.store import Store


class Registers:
    """Answers from what is listed of one ``store``; ``ledger`` gives the promises.

    In another ``mode`` than quotes a language model answers of decisions and promises.
    """

    def __init__(self, store: Store, library: Library, ledger: Callable[[], list[Entry]], mode: str) -> None:
        self._store = store
        self._library = library
        self._ledger = ledger
        self._quotes = mode == QUOTES_MODE

    def answer(self, query: Query) -> list[Told]:
        """The pieces of an answer, last the finished one; none where no register answers the question."""
        searched = self._library.searched(query.filters)
        if query.wants is Wants.PROMISE:
            entries = asked_for(query, self._ledger()) if self._quotes else []
            return list(tell_promises(query, entries, searched, QUOTES_MODE)) if entries else []
        parts = self._parts(query)
        return list(tell(query.typed, parts, searched)) if parts else []

    def _parts(self, query: Query) -> list[MeetingPart]:
        """What happened, or what was decided, at the meetings that a question means."""
        happened = asks_what_happened(query)
        lists = happened or (self._quotes and asks_what_was_decided(query))
        if not lists or self._library.unanswerable(query):
            return []
        held = meetings(self._library.papers)
        meant = meetings_meant(query, held)
        if happened:
            return caught_up(meant, held, lambda one: catch_up(papers_of(self._store, one)))
        return decided(query, meant, narrowed(register(self._store.catalogue), query.narrowing))

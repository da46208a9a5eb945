"""What the page needs of the assistant, so that a test can hand it another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from assistant.answering.answer import Answer, Citation, Searched
from index.actions.standing import Status
from index.promises.promise import Mark
from index.stored import Narrowing, StoredPaper

if TYPE_CHECKING:  # the assistant's own module is heavy to import
    from assistant.assistant import Surrounding
    from assistant.catchup.changes import Changes
    from assistant.catchup.meetings import Held
    from assistant.catchup.plain import Plain
    from assistant.catchup.summary import CatchUp
    from assistant.decisions.decision import Decision
    from assistant.promises.entry import Entry


class Answering(Protocol):
    """The part of ``assistant.assistant.Assistant`` that the chat calls."""

    @property
    def mode(self) -> str:
        """ "quotes", or the name of the model that writes the answers."""

    def stream(self, question: str, conversation: str | None = None) -> Iterator[str | Answer]:
        """Pieces of the answer's text as they come, then the finished answer."""

    def papers(self) -> Sequence[StoredPaper]:
        """The papers in the store."""

    def surroundings(self, citation: Citation) -> Sequence[Surrounding]:
        """The contributions around a quote, in order."""

    def examples(self) -> Sequence[str]:
        """Questions that the papers answer."""

    def warm_up(self) -> None:
        """Make ready what the first question would wait for."""


class Recording(Protocol):
    """The part that the ledgers and the catch-up call."""

    def promises(
        self, narrowing: Narrowing | None = None, words: str | None = None, status: Status | None = None
    ) -> Sequence[Entry]:
        """The promises within a narrowing, newest meeting first, followed through the later papers."""

    def mark_promise(self, asked: str, mark: Mark) -> Entry:
        """Set the status of the promise with this key by hand."""

    def decisions(self, narrowing: Narrowing | None = None, words: str | None = None) -> Sequence[Decision]:
        """The decisions within a narrowing, newest meeting first."""

    def meetings(self) -> Sequence[Held]:
        """The meetings in the store, the newest first."""

    def catch_up(self, meeting: Held) -> CatchUp:
        """A meeting, item by item."""

    def in_plain_words(self, meeting: Held) -> Plain:
        """The same in plain words."""

    def changes(self, since: dt.date) -> Changes:
        """The meetings held from a day on, with what was decided and promised at each."""

    def searched(self) -> Searched:
        """What a look through the whole store goes through."""


class Assisting(Answering, Recording, Protocol):
    """All that the page calls."""

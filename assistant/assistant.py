"""The assistant: everything that a user can ask of a store, as a Python object."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from typing import Protocol

from assistant.answering.answer import Answer, Citation, Searched
from assistant.answering.answerer import Answerer, Told
from assistant.catchup.catching import catch_up
from assistant.catchup.changes import Changes, changes
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import NO_MEETING, Held, MeetingError, meant, meetings
from assistant.catchup.plain import Plain, plain
from assistant.catchup.summary import CatchUp
from assistant.chain import Asked, build_chain
from assistant.conversation import Conversation
from assistant.decisions.decision import Decision
from assistant.decisions.register import narrowed, register
from assistant.examples import examples
from assistant.library import Library
from assistant.promises.entry import Entry
from assistant.promises.follow import Follower
from assistant.promises.ledger import entries_of, entry_called, ledger
from assistant.registers.registers import Registers
from assistant.reranking.reranker import Reranks
from assistant.retrieval.retriever import Found, PassageRetriever
from assistant.retrieval.spelling import Spelling
from assistant.understanding.question import understand
from index.actions.standing import Status
from index.ingest import ingest
from index.progress import Progress
from index.promises.promise import Mark
from index.reporting import IngestReport
from index.store import Store
from index.stored import Forgotten, Narrowing, StoredPaper

# Contributions shown before and after a quote.
_AROUND = 2
# Conversations that are remembered at a time; the longest unused is forgotten first.
_CONVERSATIONS = 1_000


@dataclass(frozen=True, slots=True)
class Surrounding:
    """A contribution near a quote; ``spans`` are the quoted words in it, none for a neighbour."""

    text: str
    speaker: str | None
    spans: tuple[tuple[int, int], ...]
    table: bool = False


def _before(around: Sequence[Surrounding]) -> int:
    """Where to begin so that no more than :data:`_AROUND` contributions stand before the quoted."""
    quoted = next((at for at, one in enumerate(around) if one.spans), 0)
    return max(0, quoted - _AROUND)


class WritesCatchUp(Protocol):
    """Sums up the items of a catch-up (:class:`assistant.catchup.writing.CatchUpWriter`)."""

    def write(self, told: CatchUp) -> CatchUp:
        """The catch-up with its items summed up."""
        ...


class Assistant:
    """Answers questions over one open store. Safe to use from several threads.

    :func:`assistant.compose.open_assistant` makes one from settings.
    """

    def __init__(
        self,
        store: Store,
        answerer: Answerer,
        catch_up_writer: WritesCatchUp | None = None,
        reranker: Reranks | None = None,
    ) -> None:
        self._store = store
        self._answerer = answerer
        self._catch_up_writer = catch_up_writer
        self._reranker = reranker
        self._library = Library(store)
        self._conversations: dict[str, Conversation] = {}
        self._lock = RLock()
        self._build()

    @property
    def mode(self) -> str:
        """ "quotes", or the name of the language model that writes the answers."""
        return self._answerer.mode

    def ask(self, question: str, conversation: str | None = None, narrowing: Narrowing | None = None) -> Answer:
        """Answer a question; within a ``conversation``, as a follow-up to the question before.

        Raises:
            QuestionError: where the question is empty or too long.
            ModelError: where the language model cannot be used.
        """
        *_, last = self.stream(question, conversation, narrowing)
        assert isinstance(last, Answer)
        return last

    def stream(
        self, question: str, conversation: str | None = None, narrowing: Narrowing | None = None
    ) -> Iterator[str | Answer]:
        """The pieces of the answer's text as they come, last the finished answer."""
        remembered = self._conversation(conversation)
        asked = Asked(question=question, conversation=remembered, narrowing=narrowing or Narrowing())
        told = Told()
        for chunk in self._chain.stream(asked):
            query = chunk.get("query", None)
            if query is not None:
                understood = query
            if "answer" in chunk:
                told = chunk["answer"]
                if told.text:
                    yield told.text
        assert told.answer is not None
        remembered.remember(understood, told.answer)
        yield told.answer

    def search(self, words: str, narrowing: Narrowing | None = None, k: int = 10) -> list[Found]:
        """The ``k`` passages that fit ``words`` best, best first."""
        return self._retriever.find(understand(words, self._library.known, narrowing), k)

    def decisions(self, narrowing: Narrowing | None = None, words: str | None = None) -> list[Decision]:
        """The decision register, newest meeting first.

        A narrowing's speaker is who moved or seconded; ``words`` all stand in a decision or its item's title.
        """
        return narrowed(register(self._store.catalogue), narrowing or Narrowing(), words)

    def catch_up(self, meeting: str | Held, short: bool = False) -> CatchUp:
        """A meeting, or the one that words name, item by item, on two printed pages, in ``short`` sentences if need be.

        Where a language model was configured it sums up what was said, over the quotes of each item.

        Raises:
            MeetingError: where words name no meeting, or several.
            ModelError: where the language model cannot be used.
        """
        held = meant(meeting, self.meetings()) if isinstance(meeting, str) else meeting
        told = catch_up(papers_of(self._store, held), short)
        return self._catch_up_writer.write(told) if self._catch_up_writer else told

    def in_plain_words(self, meeting: str | Held) -> Plain:
        """The same in short sentences, with acronyms expanded and the council's words explained.

        Raises:
            MeetingError: where words name no meeting, or several.
        """
        return plain(self._store.catalogue, self.catch_up(meeting, short=True))

    def changes(self, since: dt.date) -> Changes:
        """What is new: the meetings held from ``since`` on, with what was decided and promised at each.

        Beside them the papers of earlier meetings that were read in from then on.

        Raises:
            MeetingError: where the store is empty.
        """
        papers = self.papers()
        if not papers:
            raise MeetingError(NO_MEETING)
        new = Narrowing(since=since)
        return changes(self.meetings(), self.decisions(new), self.promises(new), papers, since)

    def promises(
        self, narrowing: Narrowing | None = None, words: str | None = None, status: Status | None = None
    ) -> list[Entry]:
        """The ledger of promises, newest meeting first, each followed through the later papers.

        A narrowing's speaker is who promised; ``words`` all stand in a promise, its request or its item's title.
        """
        return ledger(self._store.catalogue, self._follower, narrowing or Narrowing(), words, status)

    def mark_promise(self, asked: str, mark: Mark) -> Entry:
        """Set the status of the promise whose key begins with ``asked`` by hand.

        Raises:
            PaperError: where there is no such promise, or more than one.
        """
        entry = entry_called(entries_of(self._store.catalogue), asked)
        self._store.catalogue.set_mark(entry.keys[0], mark)
        return replace(entry, followed=self._follower.follow(entry), mark=mark)

    def warm_up(self) -> None:
        """Load the embedding model now, so that the first question need not wait for it."""
        self.search("minutes of the meeting", k=1)

    def meetings(self) -> list[Held]:
        """The meetings in the store, the newest first."""
        return meetings(self._library.papers)

    def searched(self) -> Searched:
        """What a look through the whole store goes through."""
        return self._library.searched({})

    def papers(self) -> list[StoredPaper]:
        """What is in the store."""
        return list(self._library.papers)

    def ingest(self, paths: Sequence[Path], progress: Progress | None = None) -> IngestReport:
        """Read the papers at ``paths`` into the store; what is asked meanwhile is answered from what was there.

        Where it is stopped half-way, what was stored until then can be asked for.
        """
        with self._lock:
            try:
                return ingest(self._store, paths, progress)
            finally:
                self._refresh()

    def forget(self, source: str) -> Forgotten:
        """Take a paper out of the store with all that was made of it.

        ``source`` is what the paper is cited as, its path, or its file name where no other has it.

        Raises:
            PaperError: where there is no such paper, or more than one.
        """
        with self._lock:
            forgotten = self._store.forget(source)
            self._refresh()
            return forgotten

    def surroundings(self, citation: Citation) -> list[Surrounding]:
        """The contributions that hold a quote, and those around them in their item."""
        quoted = citation.quote.parts
        near = self._store.catalogue.surroundings(min(quoted), _AROUND + len(quoted) - 1)
        around = [Surrounding(text, speaker, quoted.get(id_, ()), table) for id_, text, speaker, table in near]
        return around[_before(around) :]

    def examples(self) -> list[str]:
        """Questions that the papers in the store answer, to start with."""
        return examples(self._library.papers)

    def _refresh(self) -> None:
        self._library.refresh()
        self._build()

    def _build(self) -> None:
        self._retriever = PassageRetriever(store=self._store, spelling=Spelling(self._store.catalogue))
        self._follower = Follower(self._retriever, self._library.papers)
        registers = Registers(self._store, self._library, self.promises, self._answerer.mode)
        self._chain = build_chain(self._retriever, self._library, self._answerer, registers, self._reranker)

    def _conversation(self, name: str | None) -> Conversation:
        if name is None:
            return Conversation()
        with self._lock:
            conversation = self._conversations.pop(name, None) or Conversation()
            self._conversations[name] = conversation
            while len(self._conversations) > _CONVERSATIONS:
                self._conversations.pop(next(iter(self._conversations)))
            return conversation

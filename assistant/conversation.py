"""Conversations: what a follow-up question leans on."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answering.answer import Answer
from assistant.understanding.following import carried_on, follows
from assistant.understanding.known import Known
from assistant.understanding.query import Query
from assistant.understanding.question import settled, understand
from index.stored import Narrowing


@dataclass(slots=True)
class Conversation:
    """The last question of a conversation as understood, and its answer."""

    query: Query | None = None
    answer: Answer | None = None

    def understand(self, question: str, known: Known, narrowing: Narrowing) -> Query:
        """``question`` as it is meant after what was asked before."""
        query = understand(question, known, narrowing)
        if self.query is None or not follows(query):
            return query
        quotes = [citation.quote for citation in self.answer.citations] if self.answer else []
        speaker = known.person(quotes[0].piece.speaker) if quotes else None
        return settled(carried_on(query, self.query, [quote.passage.id for quote in quotes], speaker), known)

    def remember(self, query: Query, answer: Answer) -> None:
        """Keep what the next question may lean on."""
        self.query, self.answer = query, answer

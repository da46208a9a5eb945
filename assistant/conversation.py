"""Conversations: what a follow-up question leans on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.answering.answer import Answer, Citation
from assistant.understanding.following import carried_on, follows
from assistant.understanding.known import Known
from assistant.understanding.other_council import where_it_met, with_other_council
from assistant.understanding.query import Query
from assistant.understanding.question import settled, understand
from assistant.understanding.typed import with_apostrophes
from index.stored import Narrowing


@dataclass(slots=True)
class Conversation:
    """The last question of a conversation as understood, and its answer."""

    query: Query | None = None
    answer: Answer | None = None

    def understand(self, question: str, known: Known, narrowing: Narrowing) -> Query:
        """``question`` as it is meant after what was asked before."""
        asked = with_apostrophes(question)
        named = with_other_council(asked, known, self._councils())
        query = replace(understand(named, known, narrowing), question=asked, typed=question)
        if self.query is None or not follows(query):
            return query
        quotes = [citation.quote for citation in self._citations()]
        speaker = known.person(quotes[0].piece.speaker) if quotes else None
        cited = [quote.passage.id for quote in quotes]
        return settled(carried_on(query, where_it_met(self.query, query, known), cited, speaker), known)

    def _citations(self) -> tuple[Citation, ...]:
        return self.answer.citations if self.answer else ()

    def _councils(self) -> Iterator[str]:
        """The councils that were spoken of last, as the question named them, then as the answer did."""
        yield from self.query.places if self.query else ()
        yield from (citation.place.council for citation in self._citations() if citation.place.council)

    def remember(self, query: Query, answer: Answer) -> None:
        """Keep what the next question may lean on."""
        self.query, self.answer = query, answer

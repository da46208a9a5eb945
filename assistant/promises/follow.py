"""Following a promise through later papers: whether they tell that it was kept or changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import Citation, Quote
from assistant.promises.attending import to_attend
from assistant.promises.entry import Entry, Followed
from assistant.promises.in_passage import in_passage
from assistant.promises.lateness import came_late
from assistant.promises.mention import Mention, cited, status_of, tracked
from assistant.promises.tracked import one_council
from assistant.promises.undertaken import Undertaken, undertaken
from assistant.retrieval.retriever import PassageRetriever
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights
from index.actions.standing import Status
from index.promises.promise import StoredPromise
from index.stop_words import content_words
from index.stored import Narrowing, Place, StoredPaper
from index.text import stem

# So many passages are looked at.
_PASSAGES = 10
# A longer request tells of more than what was promised.
_LONGEST = 24
# How minutes tell of who came.
_GUESTS = "guest welcomed present attendance"


class Follower:
    """Looks through the papers of later meetings of the same council, for each promise once.

    Made anew when papers come in or go.
    """

    def __init__(self, retriever: PassageRetriever, papers: Sequence[StoredPaper]) -> None:
        self._retriever = retriever
        self._papers = papers
        self._known: dict[tuple[StoredPromise, ...], Followed] = {}

    def follow(self, entry: Entry) -> Followed:
        """What the later papers tell, never more than the words that are cited."""
        if entry.sources not in self._known:
            self._known[entry.sources] = self._followed(entry)
        return self._known[entry.sources]

    def _followed(self, entry: Entry) -> Followed:
        place, row = entry.place, tracked(entry)
        days = self._later(place)
        until = max(days.values(), default=row.date if row else None)
        if place.date is None or until is None:
            return Followed()
        mentions = self._mentions(entry, place.date) if days else []
        status = status_of(mentions, row, entry, until)
        quotes = cited(mentions, row, status)
        later = tuple(Citation(number, one) for number, one in enumerate(quotes, start=1))
        late = status is Status.KEPT and came_late(entry.due, quotes)
        return Followed(status, later, len(days), until if days else None, late)

    def _later(self, place: Place) -> dict[str, dt.date]:
        """The papers of later meetings of the council, with the last day of each."""
        found: dict[str, dt.date] = {}
        for paper in self._papers:
            for meeting in paper.meetings:
                if place.date and meeting.date and meeting.date > place.date and one_council(place, meeting.council):
                    found[paper.source] = max(meeting.date, found.get(paper.source, meeting.date))
        return found

    def _mentions(self, entry: Entry, held: dt.date) -> list[Mention]:
        """The sentences of later meetings that are about what was promised, the most telling first."""
        promise = undertaken(entry, held)
        if not promise.things | promise.around:
            return []
        looked_for = _query(promise, Narrowing(since=held + dt.timedelta(days=1)))
        weights = self._retriever.weights(looked_for)
        own = set(weights) & promise.things or set(weights)
        told = Weights({one: weights[one] for one in own}, weights.also)
        found_in = self._retriever.find(looked_for, _PASSAGES)
        if to_attend(promise):
            found_in += self._retriever.find(_of_guest(entry, looked_for), _PASSAGES)
        mentions = (
            mention
            for found in found_in
            if one_council(entry.place, found.passage.place.council)
            for mention in in_passage(found.passage, promise, told)
            if not any(_holds(mention.quote, one) for one in entry.sources)
        )
        return list({(one.quote.piece.contribution_id, one.quote.spans): one for one in mentions}.values())


def _holds(quote: Quote, told: StoredPromise) -> bool:
    """Whether a quote is of the row that tells the promise itself."""
    return all(quote.holds(told.piece.contribution_id, span) for span in told.promise.spans)


def _query(promise: Undertaken, narrowing: Narrowing) -> Query:
    """What was promised, before what it was said of."""
    told = content_words(promise.said)
    first = [word for word in told if stem(word) in promise.things]
    then = [word for word in told if stem(word) in promise.around]
    return Query(promise.said, promise.said, (*first, *then)[:_LONGEST], narrowing=narrowing)


def _of_guest(entry: Entry, query: Query) -> Query:
    """The same, of who was to come to a meeting, by their name and by how guests are told of."""
    text = f"{entry.person.name} {entry.quote.text} {_GUESTS}"
    return replace(query, question=text, text=text, words=tuple(dict.fromkeys(content_words(text))))

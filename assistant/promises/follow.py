"""Following a promise through later papers: whether they tell that it was kept or changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Citation, Quote
from assistant.promises.entry import Entry, Followed
from assistant.promises.outcomes import outcome
from assistant.promises.topic import own_topic, topic
from assistant.query import Query
from assistant.retriever import PassageRetriever
from assistant.terms import Weights, content_words, coverage
from index.promises.due import last_day
from index.promises.promise import Status
from index.stored import Narrowing, Passage, Piece, Place, StoredPaper
from index.text import lines, sentences, stem, stems, words
from index.types import Authority

# So many passages are looked at, and so many of their sentences cited.
_PASSAGES, _CITED = 6, 3
# A sentence is about the promised thing where, with what it stands under, it has this share of its words.
_ABOUT = 0.5
_FEWEST = 2
# A longer request tells of more than what was promised.
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class _Mention:
    """A sentence of a later paper about the promised thing: how much of it, and what it tells."""

    quote: Quote
    share: float
    status: Status


class Follower:
    """Looks through the papers of later meetings of the same council, for each promise once.

    Made anew when papers come in or go.
    """

    def __init__(self, retriever: PassageRetriever, papers: Sequence[StoredPaper]) -> None:
        self._retriever = retriever
        self._papers = papers
        self._known: dict[tuple[str, ...], Followed] = {}

    def follow(self, entry: Entry) -> Followed:
        """What the later papers tell, never more than the words that are cited."""
        if entry.keys not in self._known:
            self._known[entry.keys] = self._followed(entry)
        return self._known[entry.keys]

    def _followed(self, entry: Entry) -> Followed:
        place = entry.place
        days = self._later(place)
        if place.date is None or not days:
            return Followed()
        until = max(days.values())
        mentions = self._mentions(entry, place.date)
        status = _status(mentions, entry, until)
        cited = [one for one in mentions if one.status is status or status in (Status.OPEN, Status.OVERDUE)][:_CITED]
        later = tuple(Citation(number, one.quote) for number, one in enumerate(cited, start=1))
        return Followed(status, later, len(days), until)

    def _later(self, place: Place) -> dict[str, dt.date]:
        """The papers of later meetings of the council, with the last day of each."""
        found: dict[str, dt.date] = {}
        for paper in self._papers:
            for meeting in paper.meetings:
                if place.date and meeting.date and meeting.date > place.date and _one_council(place, meeting.council):
                    found[paper.source] = max(meeting.date, found.get(paper.source, meeting.date))
        return found

    def _mentions(self, entry: Entry, held: dt.date) -> list[_Mention]:
        """The sentences of later meetings that are about what was promised, the most telling first."""
        about = _about(entry)
        if len(about) < _FEWEST:
            return []
        text = f"{entry.quote.text} {entry.sources[0].promise.asked or ''}"
        told = [word for word in content_words(text) if stem(word) in about]
        narrowing = Narrowing(since=held + dt.timedelta(days=1))
        query = Query(question=entry.quote.text, text=text, words=tuple(told[:_LONGEST]), narrowing=narrowing)
        weights = self._retriever.weights(query)
        mentions = [
            mention
            for found in self._retriever.find(query, _PASSAGES)
            if _one_council(entry.place, found.passage.place.council)
            for mention in _in_passage(found.passage, weights)
        ]
        return sorted(mentions, key=lambda one: (one.status is Status.OPEN, -one.share))


def _about(entry: Entry) -> frozenset[str]:
    """What the promise is about, by its own words in all its sources; with the request where they are few."""
    own = frozenset().union(*map(own_topic, entry.sources))
    return own if len(own) > _FEWEST else own.union(*map(topic, entry.sources))


def _status(mentions: Sequence[_Mention], entry: Entry, until: dt.date) -> Status:
    """Kept or changed where a sentence says so; overdue by the day of the last paper, not by today's."""
    said = {one.status for one in mentions}
    for status in (Status.KEPT, Status.CHANGED):
        if status in said:
            return status
    due = entry.due
    if due and due.date and last_day(due.date) < until:
        return Status.OVERDUE
    return Status.OPEN if mentions else Status.NO_LATER_RECORD


def _in_passage(passage: Passage, weights: Weights) -> Iterator[_Mention]:
    item = passage.place.item
    title = stems(item.title) if item else []
    for piece in passage.pieces:
        if piece.authority is Authority.AGENDA:
            continue
        for begin, end in _units(piece):
            sentence = piece.contribution[begin:end]
            own = set(stems(sentence)) & set(weights)
            share = coverage(weights, [*stems(sentence), *title, *stems(piece.heading or "")])
            if share >= _ABOUT and len(own) >= _FEWEST:
                yield _Mention(Quote(passage, piece, ((begin, end),)), share, outcome(sentence))


def _units(piece: Piece) -> list[tuple[int, int]]:
    split = lines(piece.contribution) if piece.table else sentences(piece.contribution)
    return [(begin, end) for begin, end in split if begin < piece.end and end > piece.begin]


def _one_council(place: Place, council: str | None) -> bool:
    """Whether a paper may be of the same council: nothing that is printed says otherwise."""
    return not (place.council and council) or set(words(place.council)) == set(words(council))

"""Following a promise through later papers: whether they tell that it was kept or changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answering.answer import Citation, Quote
from assistant.promises.entry import Entry, Followed
from assistant.promises.evidence import Telling, tells
from assistant.promises.nearness import Later
from assistant.promises.undertaken import Undertaken, undertaken
from assistant.retrieval.retriever import PassageRetriever
from assistant.understanding.query import Query
from assistant.understanding.terms import Weights, content_words, coverage
from index.promises.promise import Status
from index.promises.reckoning import last_day
from index.stored import Narrowing, Passage, Piece, Place, StoredPaper
from index.text import lines, sentences, stem, stems, words
from index.types import Authority

# So many passages are looked at, and so many of their sentences cited.
_PASSAGES, _CITED = 10, 3
# A sentence is about the promised thing where, with what it stands under, it has this share of its words.
_ABOUT = 0.5
_FEWEST = 2
# A longer request tells of more than what was promised.
_LONGEST = 24
# So many words before a sentence say what "it" is.
_NEAR = 60


@dataclass(frozen=True, slots=True)
class _Mention:
    """A sentence of a later paper about the promised thing: how much of it, and what it tells, if anything."""

    quote: Quote
    share: float
    date: dt.date
    telling: Telling | None

    @property
    def status(self) -> Status:
        return self.telling.status if self.telling else Status.NO_LATER_RECORD


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
        cited = _cited(mentions, status)
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
        promise = undertaken(entry, held)
        if not promise.things | promise.around:
            return []
        looked_for = _query(promise, Narrowing(since=held + dt.timedelta(days=1)))
        weights = self._retriever.weights(looked_for)
        own = set(weights) & promise.things or set(weights)
        told = Weights({one: weights[one] for one in own}, weights.also)
        return [
            mention
            for found in self._retriever.find(looked_for, _PASSAGES)
            if _one_council(entry.place, found.passage.place.council)
            for mention in _in_passage(found.passage, promise, told)
        ]


def _query(promise: Undertaken, narrowing: Narrowing) -> Query:
    """What was promised, before what it was said of."""
    told = content_words(promise.said)
    first = [word for word in told if stem(word) in promise.things]
    then = [word for word in told if stem(word) in promise.around]
    return Query(promise.said, promise.said, (*first, *then)[:_LONGEST], narrowing=narrowing)


def _status(mentions: Sequence[_Mention], entry: Entry, until: dt.date) -> Status:
    """What the last sentence that tells it says; overdue by the day of the last paper, not by today's."""
    decided = [one for one in mentions if one.status in (Status.KEPT, Status.CHANGED)]
    if decided:
        return max(decided, key=_lateness).status
    due = entry.due
    spoken_of = any(one.telling and not one.telling.missing for one in mentions)
    if due and due.date and last_day(due.date) < until and not spoken_of:
        return Status.OVERDUE
    return Status.OPEN if mentions else Status.NO_LATER_RECORD


def _lateness(mention: _Mention) -> tuple[dt.date, float]:
    return mention.date, mention.telling.share if mention.telling else 0.0


def _cited(mentions: Sequence[_Mention], status: Status) -> list[_Mention]:
    """The sentences that a status rests on, the surest first; where none decides, those that speak of it."""
    if status in (Status.KEPT, Status.CHANGED):
        mentions = [one for one in mentions if one.status is status]
    return sorted(mentions, key=lambda one: (one.telling is None, -(one.telling.share if one.telling else one.share)))[
        :_CITED
    ]


def _in_passage(passage: Passage, promise: Undertaken, weights: Weights) -> Iterator[_Mention]:
    place, before = passage.place, ""
    title = stems(place.item.title) if place.item else []
    for piece in passage.pieces:
        for begin, end in _units(piece):
            sentence = piece.contribution[begin:end]
            if piece.authority is not Authority.AGENDA and place.date and place.date > promise.held:
                telling = tells(promise, _at(passage, piece, sentence, before))
                share = coverage(weights, [*stems(sentence), *title, *stems(piece.heading or "")])
                own = set(stems(sentence)) & set(weights)
                if telling or (share >= _ABOUT and len(own) >= _FEWEST):
                    yield _Mention(Quote(passage, piece, ((begin, end),)), share, place.date, telling)
            before = " ".join(f"{before} {sentence}".split()[-_NEAR:])


def _at(passage: Passage, piece: Piece, sentence: str, before: str) -> Later:
    place = passage.place
    title = f"{place.item.title if place.item else ''} {piece.heading or ''}"
    reported = piece.authority is Authority.REPORTED
    return Later(sentence, title, before, piece.speaker, place.date, place.body or "", reported)


def _units(piece: Piece) -> list[tuple[int, int]]:
    split = lines(piece.contribution) if piece.table else sentences(piece.contribution)
    return [(begin, end) for begin, end in split if begin < piece.end and end > piece.begin]


def _one_council(place: Place, council: str | None) -> bool:
    """Whether a paper may be of the same council: nothing that is printed says otherwise."""
    return not (place.council and council) or set(words(place.council)) == set(words(council))

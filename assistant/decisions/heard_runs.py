"""Stretches of a recording in which something is put, and what comes of it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from assistant.decisions.called import votes_called
from assistant.decisions.cues_outcome import ASSENTS, CARRIED, DECLARED, ELSEWHERE, LOST, NONE, RESTATES
from assistant.decisions.cues_putting import ASKS, ASKS_TO_DECIDE, CALLS, MOVED, OPPOSED, PUTS, REFERS, SECONDED
from assistant.decisions.heard_movers import CALLED_OUT
from index.minutes.counts import COUNT
from index.stored import Piece
from index.text import spaced
from index.types import Votes

_TELLS = (PUTS, CALLS, MOVED, SECONDED, CARRIED, LOST, DECLARED, ASKS)
_OPENS = (PUTS, CALLS, CARRIED, LOST, DECLARED, ASKS_TO_DECIDE)
# Between the question and what comes of it stand at most so many other sentences.
_BETWEEN = 3
# What is moved by "I'd move that" stands in so many sentences before it.
_REFERRED = 2
_COUNTED = re.compile(
    rf"^(?:(?:that['’]s|and|the result of the vote is|i make that|i make it|any|one|okay)[, ]+)*(?:{COUNT}|abst\w+"
    rf"|against|in favour|for)\b"
    r"(?:\W+[\w'’]+){0,9}\W*$|^(?:\W*[\w'’]+){0,4}\W+(?:for|against|abstain\w*|in favour)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of what somebody said."""

    piece: Piece
    begin: int
    end: int

    @property
    def text(self) -> str:
        return spaced(self.piece.contribution, self.piece.joins, self.begin, self.end)

    @property
    def tells(self) -> bool:
        """Whether it puts something, or tells who moves or seconds it, or that it is carried or lost."""
        return any(cue.search(self.text) for cue in _TELLS)


@dataclass(frozen=True)
class Run:
    """Sentences ``said[begin:end]`` from one that puts something to the last that tells what comes of it."""

    said: Sequence[str]
    begin: int
    end: int

    @cached_property
    def seconded(self) -> bool:
        return self._has(SECONDED)

    @cached_property
    def lost(self) -> bool:
        """Whether it was lost, and nothing is told to be carried after that."""
        told = [text for text in self.said if LOST.search(text) or CARRIED.search(text)]
        if told:
            return bool(LOST.search(told[0]))
        votes = self.votes
        return votes is not None and (votes.agreed or 0) < (votes.against or 0)

    @cached_property
    def votes(self) -> Votes | None:
        return votes_called(" ".join(self.said))

    @cached_property
    def concluded(self) -> bool:
        """Whether it is told what came of it."""
        assented = any(_assents(before, one) for before, one in pairwise(self.said))
        votes = self.votes
        counted = votes is not None and (self.counted or None not in (votes.agreed, votes.against))
        return self._has(CARRIED) or self._has(LOST) or self._has(DECLARED) or assented or counted

    @cached_property
    def counted(self) -> bool:
        """Whether hands are counted in it."""
        return any(_COUNTED.match(text) for text in self.said)

    @cached_property
    def put_to_vote(self) -> bool:
        """Whether hands are called for in it, so that somebody had moved it."""
        return self._has(CALLS)

    @property
    def decides(self) -> bool:
        """Whether what was put was moved and seconded, or is told to be carried, lost or assented to."""
        put = self._has(PUTS) or self._has(CALLS) or self._has(MOVED) or self._has(ASKS_TO_DECIDE)
        return (put and (self.seconded or self.concluded)) or self._has(DECLARED)

    def _has(self, cue: re.Pattern[str]) -> bool:
        return any(cue.search(text) for text in self.said)


def runs(said: Sequence[Sentence]) -> Iterator[Run]:
    """The runs among sentences, in order."""
    texts = [one.text for one in said]
    begin, end, closed, assented = None, 0, False, False
    for place, text in enumerate(texts):
        if begin is not None and (place - end >= _BETWEEN or _puts_anew(text, closed, assented, place > end)):
            yield Run(texts[begin:end], begin, end)
            begin, closed, assented = None, False, False
        if begin is None and (not _opens(text) or _retells(texts, place)):
            continue
        if begin is None:
            begin = _from(texts, place, end)
        elif not (said[place].tells or _COUNTED.match(text) or _adds(texts, place, end, closed)):
            continue
        assented = assented or (place == end and place > begin and _assents(texts[place - 1], text))
        closed = closed or _closes(text)
        end = place + 1
    if begin is not None:
        yield Run(texts[begin:end], begin, end)


def _assents(before: str, text: str) -> bool:
    """Whether a sentence assents to the question before it."""
    return bool((OPPOSED.search(before) and NONE.match(text)) or (ASKS.search(before) and ASSENTS.match(text)))


def _closes(text: str) -> bool:
    """Whether a sentence tells what came of what was put."""
    return bool(CARRIED.search(text) or LOST.search(text) or DECLARED.search(text))


def _opens(text: str) -> bool:
    return any(cue.search(text) for cue in _OPENS)


def _retells(texts: Sequence[str], place: int) -> bool:
    """Whether a sentence only repeats what the one before says to have been decided elsewhere, or earlier."""
    before = texts[place - 1] if place else ""
    return bool(ELSEWHERE.search(before) and DECLARED.search(texts[place]))


def _from(texts: Sequence[str], place: int, end: int) -> int:
    """Where what is put begins: before a sentence that only refers to it."""
    return max(end, place - _REFERRED) if REFERS.search(texts[place]) else place


def _puts_anew(text: str, closed: bool, assented: bool, apart: bool) -> bool:
    """Whether a sentence puts something else, once it has been told what came of what was put before."""
    if closed and apart and DECLARED.search(text):
        return True
    puts = bool(PUTS.search(text) or ASKS_TO_DECIDE.search(text))
    return not CARRIED.search(text) and ((puts and assented) or (closed and (puts or bool(CALLS.search(text)))))


def _adds(texts: Sequence[str], place: int, end: int, closed: bool) -> bool:
    """Whether a sentence that puts nothing belongs to the run that ends before it."""
    if place != end:
        return False
    before, text = texts[end - 1], texts[place]
    settled = bool(ASSENTS.match(before) or NONE.match(before) or _COUNTED.match(before))
    if CALLED_OUT.match(text) or _assents(before, text):
        return True
    return (settled and bool(RESTATES.match(text) or ASSENTS.match(text))) or (closed and bool(RESTATES.match(text)))

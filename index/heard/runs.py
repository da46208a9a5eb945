"""Stretches of a recording in which something is put, and what comes of it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from index.heard.asked import agreed_then
from index.heard.called import votes_called
from index.heard.cues import (
    adds,
    assents,
    begins_at,
    carries,
    closes,
    counts,
    names_first,
    opens,
    puts_anew,
    retells,
    tells,
)
from index.heard.cues_outcome import ANSWERED, DECLARED, LOST, NEXT, NONE
from index.heard.cues_putting import ASKS_FOR, ASKS_TO_DECIDE, CALLS, MOVED, PAPER, PUTS, SECONDED
from index.heard.sentence import SaidSentence
from index.types import Votes

# Between the question and what comes of it stand at most so many other sentences.
_BETWEEN = 3


@dataclass(frozen=True)
class SentenceRun:
    """Sentences ``said[begin:end]`` from one that puts something to the last that tells what comes of it."""

    said: Sequence[str]
    begin: int
    end: int

    @cached_property
    def seconded(self) -> bool:
        """Whether it is told that somebody seconded it, and not only asked who does."""
        told = [place for place, text in enumerate(self.said) if SECONDED.search(text)]
        if not told or not ASKS_FOR.search(self.said[told[-1]]):
            return bool(told)
        return not all(NONE.match(text) for text in self.said[told[-1] + 1 :])

    @cached_property
    def lost(self) -> bool:
        """Whether it was lost, and nothing is told to be carried after that."""
        told = [text for text in self.said if LOST.search(text) or carries(text)]
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
        votes = self.votes
        counted = votes is not None and (self.counted or None not in (votes.agreed, votes.against))
        closed = any(map(closes, self.said)) or self._has(ANSWERED)
        return closed or self._assented or counted

    @cached_property
    def counted(self) -> bool:
        """Whether hands are counted in it."""
        return any(counts(text) for text in self.said)

    @cached_property
    def _assented(self) -> bool:
        return any(assents(before, one) for before, one in pairwise(self.said)) or agreed_then(self.said)

    @property
    def _told_votes(self) -> bool:
        """Whether hands are counted in it, those in favour among them."""
        return self.counted and self.votes is not None and self.votes.agreed is not None

    @cached_property
    def put_to_vote(self) -> bool:
        """Whether hands are called for in it, so that somebody had moved it."""
        return self._has(CALLS)

    @property
    def decides(self) -> bool:
        """Whether what was put was moved and seconded, or is told to be carried, lost or assented to."""
        put = any(map(self._has, (PUTS, CALLS, MOVED, ASKS_TO_DECIDE, PAPER)))
        agreed = self._assented or self._told_votes
        told = self._has(DECLARED) or self._has(ANSWERED) or (agreed and any(map(carries, self.said)))
        return told or (put and (self.seconded or self.concluded))

    @property
    def moves(self) -> bool:
        """Whether it says what is put, or who moves it."""
        return self._has(PUTS) or self._has(MOVED) or self._has(ASKS_TO_DECIDE)

    def _has(self, cue: re.Pattern[str]) -> bool:
        return any(cue.search(text) for text in self.said)


def runs(said: Sequence[SaidSentence]) -> Iterator[SentenceRun]:
    """The runs among sentences, in order."""
    texts = [one.text for one in said]
    begin, end, closed, assented = None, 0, False, False
    for place, text in enumerate(texts):
        anew = begin is not None and (names_first(texts[begin:end], text) or bool(closed and NEXT.match(text)))
        if begin is not None and (anew or place - end >= _BETWEEN or puts_anew(text, closed, assented, place > end)):
            yield SentenceRun(texts[begin:end], begin, end)
            begin, closed, assented = None, False, False
        if begin is None and (not opens(text, "".join(texts[place + 1 : place + 2])) or retells(texts, place)):
            continue
        if begin is None:
            begin = begins_at(texts, place, end)
        elif not (tells(text) or counts(text) or adds(texts, place, end, closed)):
            continue
        assented = assented or (place == end and place > begin and assents(texts[place - 1], text))
        closed = closed or closes(text)
        end = place + 1
    if begin is not None:
        yield SentenceRun(texts[begin:end], begin, end)

"""Words that a paper runs together, read apart while promises are looked for; what is found stays as printed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from index.promises.promise import Promise
from index.text import spaced
from index.types import Meeting


def words_apart(meeting: Meeting) -> Meeting:
    """The meeting with a space wherever two words run together: "bythe end of May"."""
    told = (replace(one, text=spaced(one.text, one.joins)) if one.joins else one for one in meeting.contributions)
    return replace(meeting, contributions=tuple(told))


def as_printed(promise: Promise, meeting: Meeting) -> Promise:
    """A promise that was found with words apart, where its words and those of the request stand in the paper."""
    joins = meeting.contributions[promise.contribution].joins
    spans = tuple((_printed_at(begin, joins), _printed_at(end, joins)) for begin, end in promise.spans)
    return replace(promise, spans=spans, asked=_request(promise, meeting))


def _printed_at(place: int, joins: Sequence[int]) -> int:
    """Where ``place`` of the words apart is in the words as printed: each join before it put one space in."""
    spaces = [join + before for before, join in enumerate(sorted(joins))]
    return place - bisect_left(spaces, place)


def _request(promise: Promise, meeting: Meeting) -> str | None:
    """The words of the request as printed, in the contribution itself or the one before it."""
    asked = promise.asked
    for one in reversed(meeting.contributions[max(0, promise.contribution - 1) : promise.contribution + 1]):
        begin = spaced(one.text, one.joins).find(asked) if asked and one.joins else -1
        if asked and begin >= 0:
            return one.text[_printed_at(begin, one.joins) : _printed_at(begin + len(asked), one.joins)]
    return asked

"""Passages: what is embedded and found. None crosses an agenda item or a meeting.

A passage is consecutive contributions of one item, about a short turn's worth; a longer
contribution is cut between sentences, a table between rows. What is told in several passages is
found by the sums of those side by side, which cost no embedding of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from index.text import fold, lines, sentences, spaced
from index.types import Authority, Contribution, Cut, Meeting, Segment

# About 60 words: in trials over the "tune" half of 30 real committee meetings an answering turn was
# found sooner by passages as short as this than by longer ones, as long as what stands around
# them was weighed too. With its context it fits any embedding model's window.
PASSAGE_TOKENS = 80
# Context longer than this would say more of the vector than the passage's own words.
_CONTEXT_WORDS = 24

Measure = Callable[[str], int]


def units(contribution: Contribution) -> list[tuple[int, int]]:
    """The parts of a contribution that may be quoted alone: its sentences, or a table's rows."""
    return lines(contribution.text) if contribution.table else sentences(contribution.text)


def cut(meeting: Meeting, measure: Measure, limit: int = PASSAGE_TOKENS) -> Iterator[Cut]:
    """Cut a meeting into passages of at most ``limit`` tokens as ``measure`` counts them.

    Only a single sentence or row longer than ``limit`` makes a longer passage.
    """
    numbered = list(enumerate(meeting.contributions))
    for key, group in groupby(numbered, key=lambda pair: _together(pair[1])):
        item = key[0]
        pending: list[Segment] = []
        size = 0
        for of, contribution in group:
            for segment in _pieces(of, contribution, measure, limit):
                length = measure(_spoken(contribution, segment))
                if pending and size + length > limit:
                    yield _cut(meeting, item, pending)
                    pending, size = [], 0
                pending.append(segment)
                size += length
        if pending:
            yield _cut(meeting, item, pending)


def _together(one: Contribution) -> tuple[int | None, Authority, int | None, int | None, str | None]:
    """Contributions share a passage only where all of these are the same: a citation has one page."""
    return one.item, one.authority, one.page, one.sheet, one.heading if one.table else None


def _pieces(of: int, contribution: Contribution, measure: Measure, limit: int) -> Iterator[Segment]:
    """A contribution whole where it fits, else as runs of its sentences or rows."""
    if measure(contribution.text) <= limit:
        yield Segment(of, 0, len(contribution.text))
        return
    begin: int | None = None
    end = size = 0
    for unit_begin, unit_end in units(contribution):
        length = measure(contribution.text[unit_begin:unit_end])
        if begin is not None and size + length > limit:
            yield Segment(of, begin, end)
            begin, size = None, 0
        begin = unit_begin if begin is None else begin
        end = unit_end
        size += length
    if begin is not None:
        yield Segment(of, begin, end)


def _cut(meeting: Meeting, item: int | None, segments: Sequence[Segment]) -> Cut:
    return Cut(tuple(segments), _context(meeting, item, segments), _body(meeting, segments), item)


def _context(meeting: Meeting, item: int | None, segments: Sequence[Segment]) -> str:
    title = meeting.items[item].title if item is not None else ""
    headings = dict.fromkeys(meeting.contributions[segment.of].heading or "" for segment in segments)
    parts = [part for part in (title, *headings) if part]
    return " ".join(fold(". ".join(dict.fromkeys(parts))).split()[:_CONTEXT_WORDS])


def _body(meeting: Meeting, segments: Sequence[Segment]) -> str:
    """The words, each speaker named before what they say; a table's rows under its header."""
    return "\n".join(_spoken(meeting.contributions[segment.of], segment) for segment in segments)


def _spoken(contribution: Contribution, segment: Segment) -> str:
    text = spaced(contribution.text, contribution.joins, segment.begin, segment.end)
    if contribution.table and segment.begin > 0:
        text = f"{contribution.text.splitlines()[0]}\n{text}"
    return f"{contribution.speaker}: {text}" if contribution.speaker else text

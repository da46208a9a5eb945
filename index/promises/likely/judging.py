"""How likely each sentence that a meeting's papers write is to promise; of what is said the cues alone tell.

The weights of ``weights.tsv`` are those of a logistic regression over the features that were found to count
(``make weights`` learns them anew from the labelled papers in tests/benchmarks).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from index.likely import odds_by
from index.promises.likely.features import features
from index.promises.promise import Promise
from index.text import sentences
from index.types import Authority, Contribution, Meeting

TextSpan = tuple[int, int]


class Judge:
    """Judges the sentences of a meeting, and the rows of its tables, each contribution once."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self.odds_in = cache(self._odds_in)

    def _odds_in(self, at: int) -> dict[TextSpan, float]:
        """The sentences of what is written, each with the logarithm of the odds that it promises."""
        return {span: odds_by(__package__, found) for span, found in seen(self._meeting, at)}

    def odds(self, promise: Promise) -> float:
        """The odds of a promise: those of the likeliest sentence in which any of it stands."""
        judged = self.odds_in(promise.contribution).items()
        return max(
            (
                odds
                for (begin, end), odds in judged
                if any(first < end and begin < last for first, last in promise.spans)
            ),
            default=0.0,
        )


def seen(meeting: Meeting, at: int) -> Iterator[tuple[TextSpan, set[str]]]:
    """The sentences of a contribution, or the rows of a table, each with its features; of what is said none.

    How people speak differs too much between those who wrote the papers that teach and those who are recorded.
    """
    told = meeting.contributions[at]
    if told.authority is Authority.SAID:
        return
    item = meeting.items[told.item] if told.item is not None and told.item < len(meeting.items) else None
    spans = list(_rows(told) if told.table else sentences(told.text))
    texts = [told.text[begin:end] for begin, end in spans]
    for place, span in enumerate(spans):
        yield span, features(told, item.title if item else "", texts, place)


def _rows(table: Contribution) -> Iterator[TextSpan]:
    begin = 0
    for line in table.text.splitlines(keepends=True):
        if line.strip():
            yield begin, begin + len(line.rstrip())
        begin += len(line)

"""Whether what was promised was done later than it was to be, as the papers tell: "sent on 24 October", "late"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from assistant.answering.answer import Quote
from assistant.promises.tracked import rows_of
from index.dates import MONTHS, month_number
from index.promises.promise import Due
from index.promises.reckoning import last_day

_LATE = re.compile(
    r"\b(?:days?|weeks?|months?|somewhat|rather|very) late\b"
    r"|\blater than (?:promised|planned|agreed|expected|intended)\b"
    r"|\bbelated(?:ly)?\b",
    re.IGNORECASE,
)
_ANY_DAY = re.compile(r"(?:(?:in|within|during|later) )?(?:this|that|the same) week", re.IGNORECASE)
_WEEKEND = dt.timedelta(days=1)
_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTHS})\b(?:,? (?P<year>20\d\d))?", re.IGNORECASE
)


def came_late(due: Due | None, cited: Iterable[Quote]) -> bool:
    """Whether the first of what is ``cited`` for a promise as kept that tells when, tells it of a day too late."""
    for quote in cited:
        words = _told(quote)
        if _LATE.search(words):
            return True
        days = list(days_told(words, quote.passage.place.date))
        if days and due and due.date:
            # A row tells what came after the deed, too: "Letter sent 3 May. Reply came 9 June."
            return (min(days) if quote.piece.table else days[-1]) > last_day(due.date) + _grace(due)
    return False


def _grace(due: Due) -> dt.timedelta:
    """How much later nobody would call late: what was promised "this week" is in time on the Monday."""
    return _WEEKEND if _ANY_DAY.fullmatch(due.printed) else dt.timedelta()


def _told(quote: Quote) -> str:
    """The words of a quote; of a row of a tracker how it says that its action stands."""
    table = quote.piece.contribution
    actions = {span for row in rows_of(table) for span in row.spans} if quote.piece.table else set()
    return " ".join(table[begin:end] for begin, end in quote.spans if (begin, end) not in actions)


def days_told(words: str, held: dt.date | None) -> Iterator[dt.date]:
    """The days that are named, up to that of the meeting; without a year, the last such day before it."""
    for match in _DAY.finditer(words) if held else ():
        day, month = int(match["day"]), month_number(match["month"])
        years = [int(match["year"])] if match["year"] else [held.year, held.year - 1] if held else []
        for year in years:
            try:
                date = dt.date(year, month, day)
            except ValueError:
                continue
            if held and date <= held:
                yield date
                break

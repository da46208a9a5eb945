"""Times that name a day, month or year of the calendar: "by 5 May", "on the nineteenth", "at the June meeting"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from index.dates import MONTHS, dates_in, month_number
from index.promises.promise import Due
from index.promises.reckoning import coming, day_of_month, in_week, last_day, month_coming
from index.promises.times import WEEKDAY

# A time with where it begins in its text.
FoundTime = tuple[int, Due]

_LEAD = (
    r"(?:by|before|in|for|on|from|at|within|until|till|no later than|not later than|during|over|after|to|towards?"
    r"|throughout|(?:on )?the (?:evening|morning|afternoon) of|(?:in |from )?the week (?:commencing|beginning|of)"
    r"|over the weekend of|the weekend of)"
)
_PART = r"(?:the )?(?:(?:end|beginning|start|middle|close)(?: of)? |early |mid[- ]?|late |mid-to-late )?(?:the )?"
_MONTH = rf"(?P<month>{MONTHS})"
_DATE = re.compile(rf"\b(?:{_LEAD} (?:the )?(?:end of )?)?(?:{WEEKDAY},? )?(?:the )?$", re.IGNORECASE)
_DAYS = {
    name: day
    for day, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third"
        " twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth"
        " thirty-first".split(),
        start=1,
    )
}
_ORDINAL = "|".join(name.replace("-", "[- ]") for name in sorted(_DAYS, key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?P<lead>{_LEAD}) (?:{WEEKDAY},? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: ?(?:and|or|to|/|-|–) ?))?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<word>{_ORDINAL}))(?:,? (?:of )?){_MONTH}\b(?! \d{{4}})"
    rf"|\b(?P<lead2>{_LEAD}) (?:{WEEKDAY},? )?the (?:(?P<day2>\d{{1,2}})(?:st|nd|rd|th)|(?P<word2>{_ORDINAL}))\b"
    r"(?=\W*(?:$|[.,;:)?!]|(?:and|or|so|if|to|for|at|with|when|then|i|we|it|he|she|they|please|councillor|chair)\b))",
    re.IGNORECASE,
)
_MEETING = (
    r"(?:meetings?|cycle|committee|panel|board|cabinet|council|forum|executive|issue|edition|newsletter|bulletin"
    r"|magazine)"
)
_IN_MONTH = re.compile(
    rf"\b{_LEAD} {_PART}{_MONTH}\b(?:,? (?P<year>(?:19|20)\d{{2}})\b)?(?: (?:\w+ )?{_MEETING}\b| half[- ]?terms?\b)?"
    rf"|\b(?:{_LEAD} )?(?:the |its |our |your |an? |their )?{_MONTH.replace('month', 'month2')}(?:,?"
    rf" (?P<year2>20\d{{2}}))? (?:\w+ )?{_MEETING}\b",
    re.IGNORECASE,
)
# "The 2023 season" tells which season, and not by when.
_OF_A_THING = (
    r"(?! (?!(?:and|or|if|but|to|so|when|at|with|as|for|in|on|by|the|that|which|because|subject|once|is|are|was|were"
    r"|would|will|he|she|they|it|we)\b)[a-z])"
)
_IN_YEAR = re.compile(rf"\b{_LEAD} {_PART}(?P<year>20\d{{2}})(?!\d|[-/]\d)\b{_OF_A_THING}", re.IGNORECASE)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_ON_WEEKDAY = re.compile(
    rf"\b(?:by |before |on |until |for |from )?(?:(?:noon|midday|lunchtime|the end|close of play|close of business"
    rf"|\d{{1,2}}(?:[.:]\d\d)? ?[ap]m) (?:on |of )?)?(?P<which>next |this |the following |this coming |the )?"
    rf"(?P<day>{WEEKDAY})\b(?P<week> (?:of )?(?P<of>next|that|the following|the same) week)?"
    r"(?: (?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
# A weekday is a time only behind one of these.
_LEADS = re.compile(r"(?:by|before|on|until|for|from|next|this|the|noon)\b", re.IGNORECASE)
_SUNDAY = 6


def dates(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Full dates that are not past."""
    for date, begin, end in dates_in(text):
        lead = _DATE.search(text[:begin])
        first = lead.start() if lead else begin
        if held is None or date >= held:
            words = text[first:end].strip()
            yield text.index(words, first), Due(words, date.isoformat())


def days(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Days without a year, and days of the month alone."""
    for match in _DAY.finditer(text):
        word = match["word"] or match["word2"]
        day = _DAYS[word.lower().replace(" ", "-")] if word else int(match["day"] or match["day2"])
        date = None
        if held and 1 <= day <= 31:
            date = day_of_month(held, day, month_number(match["month"]) if match["month"] else None)
        if date and "week " in (match["lead"] or match["lead2"]).lower():
            date = in_week(last_day(date), _SUNDAY)
        yield match.start(), Due(match[0], date)


def months(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Months; without a year, the first such that ends after the meeting."""
    for match in _IN_MONTH.finditer(text):
        month, year = month_number(match["month"] or match["month2"]), match["year"] or match["year2"]
        if held is None or year is None:
            date = month_coming(held, month) if held else f"{year}-{month:02d}" if year else None
        else:
            date = f"{year}-{month:02d}"
        if not (held and date and date < f"{held.year}-{held.month:02d}"):
            yield match.start(), Due(match[0], date)


def years(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Years that are not past."""
    for match in _IN_YEAR.finditer(text):
        if not held or int(match["year"]) >= held.year:
            yield match.start(), Due(match[0], match["year"])


def weekdays(text: str, held: dt.date | None) -> Iterator[FoundTime]:
    """Days of the week: the first after the meeting, or that of the week after where it is "next"."""
    for match in _ON_WEEKDAY.finditer(text):
        if not _LEADS.match(match[0]):
            continue
        day, of = _WEEKDAYS.index(match["day"].lower()), (match["of"] or "").lower()
        which = (match["which"] or "").strip().lower()
        date = None
        if held and ("next" in (of, which) or which == "the following"):
            date = in_week(held, day, 1)
        elif held and not of:
            date = coming(held, day)
        yield match.start(), Due(match[0], date)

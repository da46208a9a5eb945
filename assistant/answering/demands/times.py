"""Demands of questions that name years or ask when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
from index.dates import MONTHS
from index.text import SMALL_NUMBERS

# A financial or school year ("2021/22", "2021-2022").
_SPAN = re.compile(r"\b(?P<first>(?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)(?=\d\d\b))?(?P<last>\d\d)\b")
# The same in short ("21/22", "21-22"), and no ages.
_SHORT_SPAN = re.compile(
    r"(?<![\d/–£-])(?P<first>\d\d)\s?[/–-]\s?(?P<last>\d\d)(?![\d/–%-]|[\s-]*(?:years?|yrs?)?[\s-]*olds?\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHORT_YEAR = re.compile(rf"\b(?:{MONTHS})\s+['’]?(?P<year>\d\d)\b(?!\s?(?:st|nd|rd|th)\b|\s?[%\d])", re.IGNORECASE)
# The month of a meeting or of an event is understood as a date, not here.
_DATED = re.compile(rf"\b(?:{MONTHS})\.?,?\s+(?:19|20)\d\d\b", re.IGNORECASE)
# The financial year of councils begins on 1 April (Local Government Finance Act 1992, section 31A: "the year").
_FIRST_MONTH = 4
_WHEN = re.compile(
    r"^(?:and |so |but )?(?:when|(?:on |by |until |in |from )?(?:what|which) (?:date|day|month|year))\b"
    r"|\b(?:until|since|by) when\b",
    re.IGNORECASE,
)
_WHAT_DAY = re.compile(r"^(?:and |so |but )?(?:on |by |from |until )?(?:what|which) (?:date|day)\b", re.IGNORECASE)
_DAY = re.compile(
    rf"\b(?:{MONTHS})\b|\b\d{{1,2}}(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{{1,2}}[./]\d{{1,2}}\b"
    r"|\b(?:to(?:day|morrow|night)|yesterday|christmas|easter|boxing day|new year)\b",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(r"\bhow long\b(?! ago)|\bhow many (?:years|months|weeks|days|hours|minutes)\b", re.IGNORECASE)
_UNITS = r"(?:years?|yrs?|months?|weeks?|fortnights?|days?|hours?|hrs?|minutes?|mins?|terms?|decades?|nights?)"
_SOME = rf"(?:\d|\b(?:an?|half|couple|few|several|many|some|{'|'.join(SMALL_NUMBERS[1:])}|thirty|forty|fifty))"
_DURATION = re.compile(
    rf"{_SOME}[ -]?(?:\w+ ){{0,3}}?{_UNITS}\b"
    r"|\b(?:since|until|till|up to|through to|as long as|for (?:years|months|weeks|ages|ever|life))\b"
    rf"|\b(?:whole|entire|all|full|rest of the|throughout the) {_UNITS}\b"
    r"|\b(?:permanent|indefinite|temporar|annual|overnight)|\b(?:no|any) (?:time )?limit\b"
    r"|\bfrom\b.{2,40}\b(?:to|until|till)\b|\bbetween\b.{2,40}\band\b|\d ?[–-] ?\d",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:{MONTHS})\b|\b(?:19|20)\d\d\b|\b(?:to(?:day|morrow)|yesterday|now|soon|shortly|immediately|already"
    r"|annual\w*|yearly|monthly|weekly|daily|quarterly|christmas|easter|spring|summer|autumn|winter|term|lockdown"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4])\b|\b\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:next|last|this|coming|previous|following|future|every|each|new|end of(?: the)?|start of(?: the)?)\s+"
    r"(?:financial |calendar |school |municipal )?(?:year|month|week|meeting|quarter|half)s?\b"
    r"|\b(?:years?|months?|weeks?|days?) (?:ago|later|after|before|since)\b"
    r"|\b(?:in|within|after|for) (?:the )?(?:\w+ ){1,3}(?:years?|months?|weeks?|days?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Years:
    """Financial and school years, as their two years ("2021", "22"), and ``years`` by themselves."""

    spans: frozenset[tuple[str, str]] = frozenset()
    years: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.spans or self.years)

    def has_any(self, asked: Years) -> bool:
        """Whether one of those ``asked`` is among these, or overlaps one that is told less closely."""
        spans = asked.spans & self.spans or _covered(asked.spans) & self.years
        return bool(spans or asked.years & (self.years | _covered(self.spans)))


def years_in(text: str) -> Years:
    """The years that ``text`` names, also in short ("21/22", "March 22")."""
    years = years_asked(text)
    return Years(years.spans, years.years | {f"20{match['year']}" for match in _SHORT_YEAR.finditer(text)})


def years_asked(question: str) -> Years:
    """The years that a question names; its "March 22" is a day."""
    whole = frozenset(_YEAR.findall(_SPAN.sub(" ", question)))
    return Years(frozenset(_spans(question) | _short_spans(question)), whole)


def years_named(query: Query, told: Statement) -> bool:
    """Years that a question names stand there, or the meeting was held in them."""
    asked = years_asked(_DATED.sub(" ", query.question))
    if not asked:
        return True
    there = years_in(told.everything)
    told_spans, told_years = set(there.spans), there.years | _covered(there.spans)
    if told.date:
        begun = told.date.year - (told.date.month < _FIRST_MONTH)
        told_spans.add((str(begun), f"{(begun + 1) % 100:02d}"))
        told_years |= {str(told.date.year)}
    return asked.spans <= told_spans and asked.years <= told_years


def time_given(query: Query, told: Statement) -> bool:
    """Where a question asks when, a time stands there; where it asks for the day, a day or its month."""
    if _WHAT_DAY.search(query.question):
        return bool(_DAY.search(told.near))
    return not _WHEN.search(query.question) or bool(_TIME.search(told.near))


def duration_given(query: Query, told: Statement) -> bool:
    """Where a question asks how long something takes or lasts, a length of time stands there.

    In a table its unit stands above the row ("Weeks on site").
    """
    return not _HOW_LONG.search(query.question) or told.table or bool(_DURATION.search(told.near))


def without_spans(text: str) -> str:
    """``text`` without its financial and school years, which are no other numbers."""
    return _SPAN.sub(" ", _SHORT_SPAN.sub(lambda span: " " if _is_span(span) else span[0], text))


def _short_spans(text: str) -> set[tuple[str, str]]:
    return {(f"20{span['first']}", span["last"]) for span in _SHORT_SPAN.finditer(text) if _is_span(span)}


def _is_span(span: re.Match[str]) -> bool:
    return int(span["last"]) == int(span["first"]) + 1


def _spans(text: str) -> set[tuple[str, str]]:
    return {(match["first"], match["last"]) for match in _SPAN.finditer(text)}


def _covered(spans: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The years that financial or school years are of."""
    return frozenset(year for first, last in spans for year in (first, first[:2] + last))

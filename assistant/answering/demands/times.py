"""Demands of questions that name years or ask when."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
from index.dates import MONTHS

# A financial or school year ("2021/22", "2021-2022").
_SPAN = re.compile(r"\b(?P<first>(?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)(?=\d\d\b))?(?P<last>\d\d)\b")
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


def years_named(query: Query, told: Statement) -> bool:
    """Years that a question names stand there, or the meeting was held in them."""
    asked = _DATED.sub(" ", query.question)
    spans, years = _spans(asked), set(_YEAR.findall(_SPAN.sub(" ", asked)))
    if not spans and not years:
        return True
    told_spans, told_years = _spans(told.everything), _years(told.everything)
    if told.date:
        begun = told.date.year - (told.date.month < _FIRST_MONTH)
        told_spans.add((str(begun), f"{(begun + 1) % 100:02d}"))
        told_years.add(str(told.date.year))
    return spans <= told_spans and years <= told_years


def time_given(query: Query, told: Statement) -> bool:
    """Where a question asks when, a time stands there."""
    return not _WHEN.search(query.question) or bool(_TIME.search(told.near))


def _spans(text: str) -> set[tuple[str, str]]:
    return {(match["first"], match["last"]) for match in _SPAN.finditer(text)}


def _years(text: str) -> set[str]:
    """The years printed in ``text``, those of spans and short ones ("March 22") in full."""
    spans = {year for first, last in _spans(text) for year in (first, first[:2] + last)}
    return spans | set(_YEAR.findall(text)) | {f"20{match['year']}" for match in _SHORT_YEAR.finditer(text)}

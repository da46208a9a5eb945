"""Dates and times as council papers print them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import dateutil.parser
import holidays

_WELSH_MONTHS = {
    "Ionawr": "January",
    "Chwefror": "February",
    "Mawrth": "March",
    "Ebrill": "April",
    "Mai": "May",
    "Mehefin": "June",
    "Gorffennaf": "July",
    "Awst": "August",
    "Medi": "September",
    "Hydref": "October",
    "Tachwedd": "November",
    "Rhagfyr": "December",
}
MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|" + "|".join(_WELSH_MONTHS)
)
# What a pattern takes for "i" and "s" where case does not count.
_AS_ASCII = str.maketrans("ıİſ", "iIs")
# Councils that publish papers came with the Local Government Act 1894; later years are slips.
_FIRST_YEAR, _LAST_YEAR = 1894, 2199
_DATE = re.compile(
    rf"\b\d{{1,2}}\s?(?:st|nd|rd|th|af|il|ydd|ed|eg|fed|ain)?(?:\s+(?:day\s+)?of)?,?\s+(?:{MONTHS})\.?,?\s+\d{{4}}\b"
    rf"|\b(?:{MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}\b"
    r"|\b(?P<iso>\d{4}-\d{2}-\d{2})\b"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b",
    re.IGNORECASE,
)
_YEARLESS = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{MONTHS})\b(?!\.?,?\s+\d{{4}})"
    rf"|\b(?P<named>{MONTHS})\.?\s+(?P<number>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s+\d{{4}})",
    re.IGNORECASE,
)
_WELSH = re.compile(rf"\b(?:{'|'.join(_WELSH_MONTHS)})\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(\d{1,2})\s?(?:st|nd|rd|th|af|il|ydd|ed|eg|fed|ain)\b", re.IGNORECASE)
TIME_OF_DAY = re.compile(
    r"(?<![\d.])\b\d{1,2}(?:[.:]\d{1,2})?\s?(?:[ap]\.?m\b\.?|noon\b|midday\b|o['’]clock\b|y\.[bph]\."
    r"|(?:o['’]r gloch(?: yr? )?|yr? )(?:hwyr|bore|prynhawn|p['’]nawn)\b|o['’]r gloch\b)"
    r"|\b\d{1,2}[.:]?\d{2}\s?(?:hrs?|hours)\b"
    r"|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|(?<![\d.])\b\d{1,2}\.[0-5]\d(?=\s*$|\s+(?:in|at)\b)"
    r"|(?<![\d.£])\b(?:[01]\d|2[0-3])\.[0-5]\d(?=,\s)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]?\s+)?(?:the\s+)?", re.IGNORECASE
)
_NOON = 12
_CLOCK = re.compile(r"(?P<hour>\d{1,2}?)[.:]?(?P<minute>\d{2})?(?!\d)")
_LATE = re.compile(r"p\.?m|noon|midday|hwyr|prynhawn|p['’]nawn|y\.[ph]", re.IGNORECASE)
_EARLY = re.compile(r"a\.?m|bore|y\.b", re.IGNORECASE)


def dates_in(text: str) -> Iterator[tuple[dt.date, int, int]]:
    """Each full date in ``text``, day before month, with where it begins and ends."""
    for match in _DATE.finditer(text):
        try:
            printed = _WELSH.sub(lambda month: _english(month[0]), match.group())
            printed = _ORDINAL.sub(r"\1 ", re.sub(r"\b(?:day\s+)?of\b|,", " ", printed))
            date = dateutil.parser.parse(printed, dayfirst=match["iso"] is None).date()
        except (ValueError, OverflowError):  # 31.2.2020, or an item number such as 10.40.22
            continue
        if _FIRST_YEAR <= date.year <= _LAST_YEAR:
            yield date, *match.span()


def yearless(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Each day that is named without its year ("11 June", "June 11th"): day, month, and where it begins and ends."""
    for match in _YEARLESS.finditer(text):
        day, month = match["day"] or match["number"], match["month"] or match["named"]
        yield int(day), month_number(month), *match.span()


def month_number(printed: str) -> int:
    """1 to 12 for the name of a month in English, whole or short, or in Welsh."""
    return dt.datetime.strptime(_english(printed)[:3].title(), "%b").month


def _english(month: str) -> str:
    """The English name of a month in Welsh; any other as it is. In any case the letters are those of ASCII."""
    plain = month.translate(_AS_ASCII)
    return _WELSH_MONTHS.get(plain.capitalize(), plain)


def first_date(text: str) -> dt.date | None:
    """The first full date in ``text``, or None."""
    return next((date for date, _, _ in dates_in(text)), None)


def whole_date(text: str) -> dt.date | None:
    """The date that all of ``text`` is, perhaps with the day of the week before it, or None."""
    found = list(dates_in(text))
    if len(found) != 1:
        return None
    date, begin, end = found[0]
    return None if text[end:].strip() or not _WEEKDAY.fullmatch(text[:begin]) else date


def first_time(text: str) -> str | None:
    """The first time of day in ``text`` as printed, or None."""
    match = TIME_OF_DAY.search(text)
    # The full stop of a sentence is none of the time's, unless it is "p.m."
    return re.sub(r"(?<=[ap]m)\.$", "", match.group().strip()) if match else None


def minute_of_day(printed: str) -> tuple[int, bool] | None:
    """A printed time of day in minutes from midnight, and whether it tells morning from evening; None if none.

    "2.00" may be either; "14:00", "2pm" and "09:00" may not.
    """
    match = _CLOCK.search(printed)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    late, early = _LATE.search(printed), _EARLY.search(printed)
    if late and hour < _NOON:
        hour += _NOON
    elif early and hour == _NOON:
        hour = 0
    return hour * 60 + minute, bool(late or early or hour > _NOON or match["hour"].startswith("0"))


def next_working_day(day: dt.date) -> dt.date:
    """The first day after ``day`` that is no Saturday, Sunday or bank holiday in England.

    Bank holidays are those of the Banking and Financial Dealings Act 1971, section 1 and
    Schedule 1, with Good Friday and Christmas Day; councils' "working day" before a
    meeting is counted by them.
    """
    england = holidays.country_holidays("GB", subdiv="ENG")
    day += dt.timedelta(days=1)
    while day.weekday() >= 5 or day in england:
        day += dt.timedelta(days=1)
    return day


def clock(seconds: int) -> str:
    """Seconds from the start of a recording as H:MM:SS."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def seconds(printed: str) -> int:
    """H:MM:SS or MM:SS as seconds."""
    total = 0
    for part in printed.split(":"):
        total = total * 60 + int(part)
    return total

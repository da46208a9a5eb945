"""Dates and times as papers print them, in English and Welsh."""

from __future__ import annotations

import datetime as dt

import pytest

from index.dates import clock, dates_in, first_date, first_time, minute_of_day, next_working_day, seconds

JULY = dt.date(2023, 7, 4)
PRINTED = """
4 July 2023|4th July 2023|4 July, 2023|Tuesday, 4th July, 2023|the 4th day of July 2023|4th of July 2023|4 Jul 2023
4 JULY 2023|July 4, 2023|July 4th 2023|04/07/2023|4/7/23|4.7.23|04.07.2023|2023-07-04|4 Gorffennaf 2023
4ydd Gorffennaf 2023|4 o'r gloch, 4 Gorffennaf 2023|4 th July 2023|4 Jul. 2023
"""


@pytest.mark.parametrize("text", PRINTED.replace("\n", "|").strip("|").split("|"))
def test_a_date_as_printed(text: str) -> None:
    assert first_date(text) == JULY


@pytest.mark.parametrize(
    ("text", "date"),
    [
        *(("1 Ionawr 2024", dt.date(2024, 1, 1)), ("2 Chwefror 2024", dt.date(2024, 2, 2))),
        *(("3 Mawrth 2024", dt.date(2024, 3, 3)), ("4 Ebrill 2024", dt.date(2024, 4, 4))),
        *(("5ed Mai 2024", dt.date(2024, 5, 5)), ("6 Mehefin 2024", dt.date(2024, 6, 6))),
        *(("8fed Awst 2024", dt.date(2024, 8, 8)), ("9 Medi 2024", dt.date(2024, 9, 9))),
        *(("1af Hydref 2024", dt.date(2024, 10, 1)), ("2il Tachwedd 2024", dt.date(2024, 11, 2))),
        ("12 Rhagfyr 2024", dt.date(2024, 12, 12)),
        *(("4 EBRİLL 2024", dt.date(2024, 4, 4)), ("9 Medı 2024", dt.date(2024, 9, 9))),
    ],
)
def test_welsh_months_and_ordinals(text: str, date: dt.date) -> None:
    assert first_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        *("31.2.2020", "31 February 2024", "10.40.22", "4 July", "July 2023", "4 July 202", "45 July 2023", "33.1"),
        *("1 May 0999", "31 December 9999", "01234 567890", "21/01204/FUL", "2023/24", "Section 100A(4)"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert first_date(text) is None


@pytest.mark.parametrize(("text", "year"), [("1 May 1894", 1894), ("1 May 2199", 2199)])
def test_the_first_and_the_last_year(text: str, year: int) -> None:
    assert first_date(text) == dt.date(year, 5, 1)


def test_every_date_with_its_place() -> None:
    text = "Of 6 June 2023, 31.2.2020 and 2023-07-04."
    assert [(date, text[begin:end]) for date, begin, end in dates_in(text)] == [
        (dt.date(2023, 6, 6), "6 June 2023"),
        (JULY, "2023-07-04"),
    ]


TIMES = {
    "at 7pm in the hall": "7pm",
    "at 7.30 pm": "7.30 pm",
    "10:00AM": "10:00AM",
    "at 7.00 p.m. in": "7.00 p.m.",
    "at 12 noon": "12 noon",
    "at 7 o'clock": "7 o'clock",
    "at 1400 hours": "1400 hours",
    "at 18.30 hrs": "18.30 hrs",
    "from 18:30 to 20:00": "18:30",
    "at 19.30": "19.30",
    "am 6.30 y.h.": "6.30 y.h.",
    "4 July 2023 10.00 am": "10.00 am",
}


@pytest.mark.parametrize(("text", "time"), TIMES.items(), ids=TIMES)
def test_a_time_as_printed(text: str, time: str) -> None:
    assert first_time(text) == time


@pytest.mark.parametrize(
    "text", ["33.15 of the report", "25:61", "Item 7", "7 members", "4.7.23", "£10.50 each", "in 2030", "5 ambulances"]
)
def test_what_is_no_time(text: str) -> None:
    assert first_time(text) is None


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (dt.date(2023, 7, 4), dt.date(2023, 7, 5)),
        (dt.date(2023, 7, 7), dt.date(2023, 7, 10)),
        (dt.date(2024, 3, 28), dt.date(2024, 4, 2)),
        (dt.date(2021, 12, 24), dt.date(2021, 12, 29)),
    ],
    ids=["weekday", "Friday", "before Good Friday", "before Christmas at a weekend"],
)
def test_the_next_working_day(day: dt.date, following: dt.date) -> None:
    assert next_working_day(day) == following


@pytest.mark.parametrize(("moment", "printed"), [(0, "0:00:00"), (62, "0:01:02"), (36_061, "10:01:01")])
def test_a_clock(moment: int, printed: str) -> None:
    assert (clock(moment), seconds(printed)) == (printed, moment)


def test_a_clock_without_hours() -> None:
    assert seconds("61:02") == 3662


MINUTES = {
    "10.00 am": (600, True),
    "2pm": (840, True),
    "2.30 p.m.": (870, True),
    "14:00 hours": (840, True),
    "1400hrs": (840, True),
    "09:00": (540, True),
    "12 noon": (720, True),
    "12.15 am": (15, True),
    "7.00 yr hwyr": (1140, True),
    "10.00 y.b.": (600, True),
    "6.30": (390, False),
    "to be fixed": None,
}


@pytest.mark.parametrize(("printed", "minute"), MINUTES.items(), ids=MINUTES)
def test_a_time_in_minutes_and_whether_it_tells_morning_from_evening(
    printed: str, minute: tuple[int, bool] | None
) -> None:
    assert minute_of_day(printed) == minute

"""Council, body, date, time and venue of a meeting, from the head of its paper."""

from __future__ import annotations

import datetime as dt

import pytest

from index.parts.councils import council_named
from index.parts.facts import Facts, date_from_notice, date_without_year, facts_of
from index.parts.places import place_line, venue_in

JULY = dt.date(2023, 7, 4)

HEADS: dict[str, tuple[list[str], Facts]] = {
    "title of a web page": (
        [
            "Rother Vale District Council",
            "Cabinet - Tuesday, 4th July, 2023 10.00 am",
            "Venue: Civic Hall. View directions",
        ],
        Facts("Rother Vale District Council", "Cabinet", JULY, time="10.00 am", venue="Civic Hall"),
    ),
    "title with paper and council": (
        ["Agenda and minutes", "Agenda for Harbour Committee on Tuesday 4 July 2023, 7.00 pm"],
        Facts(None, "Harbour Committee", JULY, time="7.00 pm"),
    ),
    "sentence": (
        ["MINUTES of a meeting of the Audit Committee held on 4 July 2023 at 7pm in the Town Hall, Rother"],
        Facts(None, "Audit Committee", JULY, time="7pm", venue="Town Hall, Rother"),
    ),
    "sentence, place first": (
        ["Minutes of the Harbour Panel meeting held at Zion Hall, Ash on Tuesday 4th July 2023 at 7.30 pm"],
        Facts(None, "Harbour Panel", JULY, time="7.30 pm", venue="Zion Hall, Ash"),
    ),
    "summons": (
        ["You are summoned to attend a meeting of the Planning Committee on Tuesday 4 July 2023 at 7.00 p.m."],
        Facts(None, "Planning Committee", JULY, time="7.00 p.m."),
    ),
    "fields": (
        ["Committee: Harbour Board", "Date of meeting: 4 July 2023", "Time: 18:30", "Location: The Ark"],
        Facts(None, "Harbour Board", JULY, time="18:30", venue="The Ark"),
    ),
    "fields with bars": (
        ["Name of committee | Harbour Board", "Date and time | 4 July 2023, 7.00 pm", "Place | The Ark"],
        Facts(None, "Harbour Board", JULY, time="7.00 pm", venue="The Ark"),
    ),
    "lines of their own": (
        ["ROTHER VALE DISTRICT COUNCIL", "Scrutiny Panel", "Tuesday 4 July 2023", "7.00 pm"],
        Facts("Rother Vale District Council", "Scrutiny Panel", JULY, time="7.00 pm"),
    ),
    "parish council as itself": (
        ["Ash Parish Council", "Minutes of the Parish Council meeting held on 4 July 2023"],
        Facts("Ash Parish Council", None, JULY),
    ),
    "committee of a parish council": (
        ["Ash Parish Council", "Minutes of the meeting of the Footpaths Working Group held on 4 July 2023"],
        Facts("Ash Parish Council", "Footpaths Working Group", JULY),
    ),
    "nothing": (["Dear all,", "It rained on Tuesday."], Facts()),
}


@pytest.mark.parametrize(("lines", "facts"), HEADS.values(), ids=HEADS)
def test_the_facts_in_a_head(lines: list[str], facts: Facts) -> None:
    assert facts_of(lines) == facts


OTHERS = """
Published 3 May 2022|Date of publication: 3 May 2022|Last updated 3 May 2022|Agenda printed on 3 May 2022
The next meeting is on 3 May 2022|Minutes of the previous meeting, 3 May 2022|Signed: A Lee, Clerk, 3 May 2022
Call-in expires 3 May 2022|Dated 3 May 2022|To approve the minutes of 3 May 2022|[To consider the plan of 3 May 2022]
Deadline for questions: 3 May 2022|Cyhoeddwyd 3 Mai 2022
"""


@pytest.mark.parametrize("line", OTHERS.replace("\n", "|").strip("|").split("|"))
def test_a_date_that_is_not_the_meetings(line: str) -> None:
    assert facts_of([line, "Cabinet - Tuesday, 4th July, 2023"]).date == JULY
    assert facts_of([line]).date is None


def test_an_earlier_meeting_that_was_held_is_not_this_one() -> None:
    lines = ["Cabinet", "Tuesday 4 July 2023", "To confirm as a correct record the minutes of 6 June 2023"]
    assert facts_of(lines).date == JULY


@pytest.mark.parametrize(
    "line",
    [
        "Contact: Committee Services",
        "https://rother.example/committee",
        "Councillor A Lee, Chair of the Committee",
        "Dear Members of the Committee",
        "The committee met and agreed.",
        "Democratic Services, Harbour Board",
    ],
)
def test_a_line_that_is_no_body(line: str) -> None:
    assert facts_of([line, "4 July 2023"]).body is None


def test_facts_over_others() -> None:
    mine, others = (
        Facts(body="Cabinet", date=JULY, date_inferred=True),
        Facts("Ash", "Board", dt.date(2022, 1, 1), time="7pm"),
    )
    assert mine.over(others) == Facts("Ash", "Cabinet", JULY, date_inferred=True, time="7pm")
    assert Facts().over(mine).date_inferred


COUNCILS = {
    "Rother Vale District Council": "Rother Vale District Council",
    "MINUTES OF ROTHER VALE DISTRICT COUNCIL": "Rother Vale District Council",
    "The Chair of Ash Parish Council": "Ash Parish Council",
    "to Ash and Elm Town Council’s clerk": "Ash and Elm Town Council",
    "Stoke-on-the-Wold Community Council": "Stoke-on-the-Wold Community Council",
    "London Borough of Elmbridge": "London Borough of Elmbridge",
    "Royal Borough of Ash and Elm Council": "Royal Borough of Ash and Elm Council",
    "City of Ashford": "City of Ashford",
    "Cyngor Tref Llanaber": "Cyngor Tref Llanaber",
    "Cyngor Sir Glanmor": "Cyngor Sir Glanmor",
    "Rother Fire and Rescue Authority": "Rother Fire and Rescue Authority",
    "Northern Hills National Park Authority": "Northern Hills National Park Authority",
}


@pytest.mark.parametrize(("text", "name"), COUNCILS.items(), ids=COUNCILS)
def test_a_councils_name(text: str, name: str) -> None:
    assert council_named(text) == name


@pytest.mark.parametrize(
    "text",
    [
        *("Full Council", "the Council", "Parish Council", "Annual Council", "County Council", "Youth Council"),
        *("Leader of the Council", "Councillor Ash", "a meeting of the Borough Council", "council tax"),
    ],
)
def test_what_names_no_council(text: str) -> None:
    assert council_named(text) is None


def test_the_council_that_is_named_most_often() -> None:
    text = "Elm Town Council wrote.\nAsh Parish Council met.\nAsh Parish Council replied.\nOak Town Council did not."
    assert council_named(text) == "Ash Parish Council"
    assert council_named("Elm Town Council\nAsh Parish Council") == "Elm Town Council"


VENUES = {
    "held on 4 July 2023 at 7.00 pm in the Town Hall, Rother": "Town Hall, Rother",
    "held at Zion Hall, Ash on 4 July 2023 at 7pm": "Zion Hall, Ash",
    "at 7pm via Zoom": "Zoom",
    "in the Council Chamber, Civic Hall when the following were present": "Council Chamber, Civic Hall",
    "in the Town Hall commencing at 7.00 p.m.": "Town Hall",
    "at the Ark. The Chair opened the meeting": "Ark",
    "in St. Mary’s Church Room, Ash": "St. Mary’s Church Room, Ash",
    "in the Ark Present: Councillors A Lee": "Ark",
    "at 7.00 pm": None,
    "on Tuesday 4 July 2023": None,
    "in accordance with the rules": None,
}


@pytest.mark.parametrize(("text", "venue"), VENUES.items(), ids=VENUES)
def test_a_venue(text: str, venue: str | None) -> None:
    assert venue_in(text) == venue


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Council Chamber, Civic Hall, Rother", "Council Chamber, Civic Hall, Rother"),
        ("A virtual meeting", "A virtual meeting"),
        ("Zoom", "Zoom"),
        ("Telephone: Town Hall 01234 567890", None),
        ("clerk@townhall.example, Town Hall", None),
        ("Town Hall Committee", None),
        ("Town Hall, 4 July 2023", None),
        ("The Hall was let. It rained", None),
        ("Harbour dues", None),
    ],
)
def test_a_line_that_names_a_place(line: str, venue: str | None) -> None:
    assert place_line(["Ash Parish Council", "Minutes", line]) == venue


def test_a_letterhead_is_no_venue() -> None:
    assert place_line(["Town Hall, Rother", "Civic Centre, Rother", "Agenda"]) is None


NOTICES = {
    "by the working day before the meeting (in this case 6 July 2023)": dt.date(2023, 7, 7),
    "the working day prior to the meeting, i.e. Friday 7 July 2023.": dt.date(2023, 7, 10),
    "the last working day before the day of the meeting (which is 5th July 2023)": dt.date(2023, 7, 6),
    "three working days before the meeting (in this case 6 July 2023)": None,
    "by the working day before the meeting": None,
    "by noon (in this case 6 July 2023)": None,
}


@pytest.mark.parametrize(("notice", "date"), NOTICES.items(), ids=NOTICES)
def test_the_date_that_a_notice_implies(notice: str, date: dt.date | None) -> None:
    assert date_from_notice(notice) == date


WITHOUT_YEAR = {
    "one year": ("will be held on Tuesday 4th July at 7pm. Signed, 27 June 2023", JULY),
    "the year that fits": ("will be held on Tuesday 4 July. Signed 27 June 2023. Since 1 May 2022", JULY),
    "no year fits": ("will be held on Monday 4 July. Signed 27 June 2023", None),
    "two years fit": ("will be held on Tuesday 4 July. Signed 27 June 2023. Since 1 May 2017", None),
    "no year printed": ("will be held on Tuesday 4 July.", None),
    "no meeting": ("The fair is on Tuesday 4 July. Signed 27 June 2023", None),
    "no weekday": ("will be held on 4 July. Signed 27 June 2023", None),
}


@pytest.mark.parametrize(("text", "date"), WITHOUT_YEAR.values(), ids=WITHOUT_YEAR)
def test_a_date_printed_without_its_year(text: str, date: dt.date | None) -> None:
    assert date_without_year(text) == date


@pytest.mark.parametrize(
    "title",
    ["Minutes of the meeting of 4 March 2025", "Notes from Tuesday 4 March 2025, Town Hall"],
    ids=["of a meeting", "notes from"],
)
def test_the_date_in_a_title_of_minutes(title: str) -> None:
    assert facts_of(["Parks Committee", title]).date == dt.date(2025, 3, 4)


def test_minutes_of_an_earlier_meeting_have_another_date() -> None:
    assert facts_of(["Parks Committee", "2. Minutes of the meeting of 4 March 2025"]).date is None

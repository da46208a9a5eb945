"""Agendas, and packs of what is bound behind them, in more layouts than one."""

from __future__ import annotations

import datetime as dt

import pytest

from index.parts.blocks import blocks
from index.readers import read_text
from index.readers.agenda_parts import Parts
from index.types import Authority, Furniture, Meeting, PaperKind, came

AGENDA = """\
ROTHER VALE DISTRICT COUNCIL

Harbour Committee

Tuesday 4 July 2023 at 7.00 pm in the Civic Hall, Rother

AGENDA

1. Apologies for absence

2. Minutes of the last meeting

To approve the minutes of 6 June 2023.

3. Planning applications

(a) 21/01204/FUL The Old Forge

(b) 21/01877/FUL The wall

4. Exclusion of the press and public

RESOLVED: That the public be excluded.

5. Sale of land
"""


def agenda(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.AGENDA
    return paper.meetings[0]


def numbers(text: str) -> list[str | None]:
    return [item.number for item in agenda(text).items]


def test_the_facts_of_an_agenda() -> None:
    meeting = agenda(AGENDA)
    assert (meeting.council, meeting.body, meeting.date, meeting.time, meeting.venue) == (
        "Rother Vale District Council",
        "Harbour Committee",
        dt.date(2023, 7, 4),
        "7.00 pm",
        "Civic Hall, Rother",
    )


def test_its_items_and_not_the_applications_under_them() -> None:
    assert [(item.number, item.title, item.exempt) for item in agenda(AGENDA).items] == [
        ("1", "Apologies for absence", False),
        ("2", "Minutes of the last meeting", False),
        ("3", "Planning applications", False),
        ("4", "Exclusion of the press and public", False),
        ("5", "Sale of land", True),
    ]


def test_nothing_is_resolved_in_an_agenda_whatever_its_template_prints() -> None:
    meeting = agenda(AGENDA)
    assert {one.authority for one in meeting.contributions} == {Authority.AGENDA}
    assert "That the public be excluded." in " ".join(one.text for one in meeting.contributions)


def test_titles_are_told_so_that_they_can_be_quoted() -> None:
    told = [one.text for one in agenda(AGENDA).contributions if one.item == 2]
    assert told == ["Planning applications", "(a) 21/01204/FUL The Old Forge", "(b) 21/01877/FUL The wall"]


HEADINGS = [
    "A G E N D A",
    "Public agenda",
    "# Agenda",
    "**AGENDA**",
    "Agenda - Part 1",
    "Rhaglen",
    "Order of business",
    "BUSINESS",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_of_an_agenda(heading: str) -> None:
    assert numbers(AGENDA.replace("AGENDA", heading)) == ["1", "2", "3", "4", "5"]


SUMMONS = [
    "You are hereby summoned to attend a meeting of the Council.",
    "Members are told that you are invited to it.",
    "NOTICE IS HEREBY GIVEN of it.",
    "Notice of meeting",
]


@pytest.mark.parametrize("words", SUMMONS)
def test_a_summons_stands_for_the_heading(words: str) -> None:
    assert numbers(AGENDA.replace("AGENDA", words)) == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    "text",
    [
        AGENDA.replace("AGENDA", "Papers"),
        "AGENDA\n\n1. Apologies\n\n2. Minutes of the last meeting",
        "AGENDA\n\n1. Harbour dues\n\n2. The pier\n\n3. Moorings",
        "You are summoned to it.\n\n1. Apologies\n\n2. The pier\n\n3. Moorings",
    ],
    ids=["no heading", "two items", "no usual business", "a summons with one usual item"],
)
def test_what_is_no_agenda(text: str) -> None:
    assert not Parts.of(list(blocks(text))).is_agenda()


def test_one_item_of_usual_business_is_enough_below_the_heading() -> None:
    assert Parts.of(list(blocks("AGENDA\n\n1. Apologies\n\n2. The pier\n\n3. Moorings"))).is_agenda()


PAGES = [
    "(Pages 9 - 14)",
    "(Pages 9 to 14)",
    "[pp 9-14]",
    "Page 9",
    "(Tudalennau 9 - 14)",
    "9 - 14",
    "PDF 90 KB",
    "       9 - 14",
]


@pytest.mark.parametrize("pages", PAGES)
def test_pages_and_links_behind_a_title_are_no_part_of_it(pages: str) -> None:
    text = AGENDA.replace("3. Planning applications", f"3. Planning applications {pages}")
    assert agenda(text).items[2].title == "Planning applications"


@pytest.mark.parametrize("title", ["Budget for 2023 - 2024 and after", "Plan 9", "Homes for 14"])
def test_figures_that_are_no_pages(title: str) -> None:
    assert agenda(AGENDA.replace("3. Planning applications", f"3. {title}")).items[2].title == title


PAGED = AGENDA.replace("3. Planning applications", "3. Planning applications (Pages 9 - 14)")
BOUND = f"""\
{PAGED.replace("5. Sale of land", "5. Sale of land (Pages 15 - 20)")}
To consider an offer.

\f
The Old Forge is a house.

It was built of stone.

It has a wall.

Page 10
\f
The land is by the pier.

It is wet.

It was bought for a lifeboat.

Page 15
\f
So are the moorings.

They are let.

They leak.

Page 21
"""


def items_of(text: str, words: str) -> list[str | None]:
    meeting = read_text(text).meetings[0]
    return [
        meeting.items[one.item].number if one.item is not None else None
        for one in meeting.contributions
        if words in one.text and one.authority is Authority.REPORTED
    ]


@pytest.mark.parametrize(
    ("words", "number"), [("The Old Forge is", "3"), ("by the pier", "5"), ("So are the moorings", "5")]
)
def test_a_report_belongs_to_the_item_whose_pages_it_stands_on(words: str, number: str) -> None:
    assert items_of(BOUND, words) == [number]


def test_reports_know_their_pages() -> None:
    told = {one.text: (one.page, one.sheet) for one in read_text(BOUND).meetings[0].contributions}
    assert told["The land is by the pier."] == (15, 3)


EARLIER = """
MINUTES OF THE HARBOUR COMMITTEE HELD ON 6 JUNE 2023

Present: Cllr Ann Lee

17. Apologies

There were none.

18. Dues

RESOLVED that the dues be raised.
"""


def test_earlier_minutes_are_a_meeting_of_their_own() -> None:
    now, earlier = read_text(f"{AGENDA}\n\n{EARLIER}").meetings
    assert [item.number for item in now.items] == ["1", "2", "3", "4", "5"]
    assert [item.number for item in earlier.items] == ["17", "18"]
    assert (earlier.date, earlier.body, earlier.council) == (
        dt.date(2023, 6, 6),
        "Harbour Committee",
        "Rother Vale District Council",
    )
    assert (came(now.people), came(earlier.people)) == ((), ("Cllr Ann Lee",))


def test_earlier_minutes_without_a_date_take_it_from_the_item_that_approves_them() -> None:
    text = f"{AGENDA}\n\n{EARLIER}".replace(" HELD ON 6 JUNE 2023", "")
    assert read_text(text).meetings[1].date == dt.date(2023, 6, 6)


def test_earlier_minutes_without_any_date_say_so() -> None:
    text = f"{AGENDA}\n\n{EARLIER}".replace(" HELD ON 6 JUNE 2023", "").replace(" of 6 June 2023", "")
    paper = read_text(text)
    assert paper.meetings[1].date is None
    assert any("prints minutes of another meeting" in warning for warning in paper.warnings)


def test_the_council_in_capitals_over_two_lines() -> None:
    text = AGENDA.replace("ROTHER VALE DISTRICT COUNCIL\n\nHarbour", "ROTHER VALE\n\nDISTRICT COUNCIL\n\n# Harbour")
    assert agenda(text).council == "Rother Vale District Council"


def test_marks_of_items_over_each_title_are_labels() -> None:
    text = "AGENDA\n\nAgenda Item 1\n\nApologies\n\nAgenda Item 2\n\nMinutes\n\nAgenda Item 3\n\nHarbour dues"
    paper = read_text(text)
    assert [(item.number, item.title) for item in paper.meetings[0].items] == [
        ("1", "Apologies"),
        ("2", "Minutes"),
        ("3", "Harbour dues"),
    ]
    assert (Furniture.LABEL, "Agenda Item ") in paper.furniture

"""Webcast transcripts of other councils, in other layouts than the sample."""

from __future__ import annotations

import datetime as dt

import pytest

from index.readers import read_text
from index.types import Contribution, Meeting, PaperKind

WITHOUT_NAVIGATION = """\
Planning Committee - Thursday 5 September 2024, 10:00am - Kettering Borough Council Webcasting
Planning Committee
Thursday, 5th September 2024 at 10:00am
Councillor Ann Lee - 0:00:03
Good morning everybody. Welcome to the
planning committee.
Mr Tom Oak (Planning Officer) - 0:00:41
Thank you Chair. The site has 27 .1 hectares
north of the road: our visit - 9:30:00
Councillor Ann Lee - 0:02:10
Thank you. Shall we vote?
Dr Zoë O'Neill-Smith - 1:02:10
Yes.
"""

WITH_NAVIGATION = """\
Cabinet - Monday 3 March 2025, 2:00pm - Rother District Council Webcasting
Cabinet
Monday, 3rd March 2025 at 2:00pm
Agenda item :
Start of webcast
Share this agenda point
-
Cllr Doug Oliver
Agenda item :
77/24 Apologies
Share this agenda point
Agenda item :
78/24 Budget
Share this agenda point
-
Duncan Ellis
Agenda item :
Any other business
Disclaimer: This transcript was automatically generated, so it may contain errors.
Cllr Doug Oliver - 0:00:01
Good afternoon.77/24 Apologies
There are no apologies and we move to the
78/24 Budget
budget which Duncan will present.Duncan Ellis - 0:00:30
Thank you. The gap is 3 .2 million.
It was 4 million before.
Any other business
Cllr Doug Oliver - 0:01:30
Cllr Doug Oliver - 0:01:40
Any other business? No.
- Budget book, opens in new tab
"""


def meeting_in(text: str) -> Meeting:
    paper = read_text(text)
    assert paper.kind is PaperKind.TRANSCRIPT
    (meeting,) = paper.meetings
    return meeting


def said(contributions: tuple[Contribution, ...]) -> list[tuple[int | None, str | None, int | None, str]]:
    return [(one.item, one.speaker, one.start, one.text) for one in contributions]


def test_without_navigation_the_head_is_read() -> None:
    meeting = meeting_in(WITHOUT_NAVIGATION)
    assert (meeting.council, meeting.body, meeting.date, meeting.time, meeting.items) == (
        "Kettering Borough Council",
        "Planning Committee",
        dt.date(2024, 9, 5),
        "10:00am",
        (),
    )


def test_without_navigation_labels_are_known_by_their_lines() -> None:
    assert said(meeting_in(WITHOUT_NAVIGATION).contributions) == [
        (None, "Councillor Ann Lee", 3, "Good morning everybody. Welcome to the planning committee."),
        (
            None,
            "Mr Tom Oak (Planning Officer)",
            41,
            "Thank you Chair. The site has 27 .1 hectares north of the road: our visit - 9:30:00",
        ),
        (None, "Councillor Ann Lee", 130, "Thank you. Shall we vote?"),
        (None, "Dr Zoë O'Neill-Smith", 3730, "Yes."),
    ]


def test_without_a_disclaimer_a_transcript_is_not_automatic() -> None:
    assert not read_text(WITHOUT_NAVIGATION).automatic


def test_items_are_numbered_as_printed() -> None:
    items = meeting_in(WITH_NAVIGATION).items
    assert [(item.number, item.title) for item in items] == [
        ("77/24", "Apologies"),
        ("78/24", "Budget"),
        (None, "Any other business"),
    ]


def test_headings_and_glued_labels_part_the_words() -> None:
    assert said(meeting_in(WITH_NAVIGATION).contributions) == [
        (None, "Cllr Doug Oliver", 1, "Good afternoon."),
        (0, "Cllr Doug Oliver", 1, "There are no apologies and we move to the"),
        (1, "Cllr Doug Oliver", 1, "budget which Duncan will present."),
        (1, "Duncan Ellis", 30, "Thank you. The gap is 3 .2 million. It was 4 million before."),
        (2, "Cllr Doug Oliver", 100, "Any other business? No."),
    ]


def test_a_label_without_words_is_told() -> None:
    (warning,) = read_text(WITH_NAVIGATION).warnings
    assert "Cllr Doug Oliver" in warning


@pytest.mark.parametrize(
    "line",
    [
        "the bus leaves at eight - 0:08:00",
        "So, I said - 0:00:09",
        "Two: yes - 0:00:10",
        "The bus to the town leaves at eight - 0:08:00",
    ],
    ids=["a small letter", "a comma", "a colon", "more than seven words"],
)
def test_a_sentence_that_ends_in_a_time_is_no_label(line: str) -> None:
    text = f"A - B - C\nAnn Lee - 0:00:01\nWords.\n{line}\nTom Oak - 0:00:20\nMore.\n"
    assert meeting_in(text).speakers == ("Ann Lee", "Tom Oak")


def test_one_label_alone_is_no_transcript() -> None:
    assert read_text("Ann Lee - 0:00:01\nGood morning.\n").kind is PaperKind.REPORT

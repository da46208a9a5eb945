"""Which meeting is meant."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.catchup.meetings import MeetingError, meant, meetings
from index.stored import StoredMeeting, StoredPaper
from index.types import PaperKind

PARKS, PLANNING = "Parks Committee", "Planning Committee"


def paper(source: str, id_: int, body: str | None, date: dt.date | None, venue: str | None = None) -> StoredPaper:
    held = StoredMeeting(id_, "Beeton Council", body, date, False, None, venue, (), ())
    return StoredPaper(source, PaperKind.MINUTES, False, (), (held,))


HELD = meetings(
    [
        paper("march.txt", 1, PARKS, dt.date(2024, 3, 12)),
        paper("march-agenda.txt", 1, PARKS, dt.date(2024, 3, 12), "Town Hall"),
        paper("may.txt", 2, PARKS, dt.date(2024, 5, 14)),
        paper("plans.txt", 3, PLANNING, dt.date(2024, 5, 14)),
        paper("page.txt", 4, None, None),
        paper("sent 2024-05-01.txt", 5, "Cabinet", dt.date(2024, 2, 1)),
        paper("2024/minutes june.txt", 6, "Cabinet", dt.date(2024, 2, 2)),
    ]
)


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("12 March 2024", 1),
        ("2024-03-12", 1),
        ("12/03/2024", 1),
        ("March 2024", 1),
        ("March", 1),
        ("12 March", 1),
        ("planning, May 14th", 3),
        ("the meeting of the parks committee on 14 May 2024", 2),
        ("planning", 3),
        ("Planning Committee", 3),
        ("parks May 2024", 2),
        ("last parks committee", 2),
        ("page.txt", 4),
        ("sent 2024-05-01.txt", 5),
        ("Minutes June.txt", 6),
        ("2024/minutes june.txt", 6),
        ("minutes june", 6),
    ],
)
def test_a_meeting_is_named_by_day_body_or_paper(words: str, id_: int) -> None:
    assert meant(words, HELD).id == id_


def test_what_one_paper_leaves_out_another_tells() -> None:
    held = meant("12 March 2024", HELD)
    assert (held.venue, held.sources) == ("Town Hall", ("march.txt", "march-agenda.txt"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "14 May 2024",
            "may be several meetings: Parks Committee (14 May 2024); Planning Committee (14 May 2024). Name",
        ),
        ("last", "may be several meetings: Parks Committee (14 May 2024); Planning Committee (14 May 2024). Name"),
        ("parks", "may be several meetings: Parks Committee (14 May 2024); Parks Committee (12 March 2024). Name"),
        ("3 June 2024", "No meeting in the store is called “3 June 2024”; there are Parks Committee (14 May 2024)"),
        ("May", "“May” may be several meetings: "),
        ("licensing", "Beeton Council (not dated, in page.txt)."),
    ],
)
def test_where_none_or_several_are_meant_it_says_which_there_are(words: str, told: str) -> None:
    with pytest.raises(MeetingError) as raised:
        meant(words, HELD)
    assert told in str(raised.value)


def test_an_empty_store_says_what_to_do() -> None:
    with pytest.raises(MeetingError, match="The store holds no meeting: add papers with 'minutebook ingest'"):
        meant("12 March 2024", [])

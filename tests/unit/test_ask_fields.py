"""The source fields that answers and passages share in JSON."""

import datetime as dt

import pytest

from assistant.fields import AUTHORITY_LABELS, day, item_words, passage_fields, source_fields
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind

PANEL = Place(
    "a.txt",
    PaperKind.TRANSCRIPT,
    council="Council",
    body="Panel",
    date=dt.date(2024, 11, 27),
    date_inferred=True,
    item=AgendaItem("6", "Budget"),
)


def test_everything_that_is_known_is_given() -> None:
    assert source_fields(PANEL, "Ann Lee", 887, 53, Authority.SAID) == {
        "source": "a.txt",
        "council": "Council",
        "body": "Panel",
        "meeting": "2024-11-27",
        "date_inferred": True,
        "item": {"number": "6", "title": "Budget"},
        "speaker": "Ann Lee",
        "start": "0:14:47",
        "page": 53,
        "authority": "said",
    }


def test_what_is_not_known_is_null() -> None:
    fields = source_fields(Place("a.txt", PaperKind.MINUTES), None, None, None, Authority.MINUTED)
    assert {name for name, value in fields.items() if value is None} == {
        "council",
        "body",
        "meeting",
        "item",
        "speaker",
        "start",
        "page",
    }


def test_the_first_second_of_a_recording_is_a_start() -> None:
    assert source_fields(PANEL, None, 0, None, Authority.SAID)["start"] == "0:00:00"


def test_a_passage_ends_where_its_last_contribution_starts() -> None:
    pieces = (
        Piece(1, "One.", 0, 4, Authority.SAID, speaker="Ann Lee", start=5),
        Piece(2, "Two, and more.", 0, 14, Authority.SAID, speaker="Bo Ray", start=65),
    )
    fields = passage_fields(Passage(1, PANEL, pieces), 0.123456)
    assert (fields["start"], fields["end"], fields["speaker"]) == ("0:00:05", "0:01:05", "Bo Ray")
    assert (fields["text"], fields["score"]) == ("One.\nTwo, and more.", 0.1235)


def test_part_of_a_table_is_told_under_its_header() -> None:
    table = "Year\tGains\n2018/19\t3\n2019/20\t6"
    piece = Piece(1, table, table.index("2019"), len(table), Authority.REPORTED, table=True)
    assert passage_fields(Passage(1, PANEL, (piece,)), 1)["text"] == "Year\tGains\n…\n2019/20\t6"


@pytest.mark.parametrize("authority", Authority)
def test_each_authority_has_a_label(authority: Authority) -> None:
    assert AUTHORITY_LABELS[authority]


def test_a_day_and_an_item_as_they_are_said() -> None:
    assert day(dt.date(2024, 11, 7)) == "7 November 2024"
    assert item_words(AgendaItem("6", "Budget")) == "item 6 (Budget)"
    assert item_words(AgendaItem(None, "Budget")) == "“Budget”"

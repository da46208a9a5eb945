"""What is new since a day: by the day of the meeting, and by the day on which a paper came in."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.catchup.changes import Changes, change_lines, changes
from assistant.catchup.meetings import meetings
from index.store import Store
from index.types import Meeting
from tests.unit.kept import keep, minuted

TODAY = dt.date.today()
MAY = Meeting("Beeton", "Cabinet", dt.date(2019, 5, 1), contributions=minuted("A hub was opened."))
MARCH = Meeting("Beeton", "Scrutiny Panel", dt.date(2024, 3, 12), contributions=minuted("A depot was closed."))


@pytest.fixture
def new(store: Store) -> Changes:
    """What is new since the start of 2024 where both papers came in today."""
    keep(store, "may.txt", [MAY])
    keep(store, "march.txt", [MARCH])
    papers = store.catalogue.papers()
    return changes(meetings(papers), [], [], papers, dt.date(2024, 1, 1))


def test_a_paper_that_came_in_of_an_earlier_meeting_is_new_too(new: Changes) -> None:
    assert [one.meeting.sources for one in new.meetings] == [("march.txt",)]
    assert [one.source for one in new.earlier] == ["may.txt"]
    assert list(change_lines(new))[-1] == "Also read in since 2024-01-01: may.txt"


def test_each_new_paper_has_the_day_on_which_it_was_read(new: Changes) -> None:
    read = [(one["source"], one["kind"], one["read"]) for one in new.to_json()["papers"]]
    assert read == [("may.txt", "minutes", TODAY.isoformat()), ("march.txt", "minutes", TODAY.isoformat())]


def test_nothing_is_new_from_tomorrow_on(store: Store) -> None:
    keep(store, "may.txt", [MAY])
    papers = store.catalogue.papers()
    none = changes(meetings(papers), [], [], papers, TODAY + dt.timedelta(days=1))
    assert (none.meetings, none.papers) == ((), ())
    assert list(change_lines(none)) == [f"No meeting in the store was held since {none.since.isoformat()}.", ""]

"""What is new since a day: by the day of the meeting, and by the day on which a paper came in."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.catchup.changes import Changes, change_lines, changes
from assistant.catchup.meetings import MeetingError, meetings
from assistant.catchup.summary import LineKind
from assistant.fields import day
from index.actions.standing import Status
from index.promises.promise import Mark
from index.store import Store
from index.types import Meeting
from tests.unit.kept import keep, minuted

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
    assert list(change_lines(new))[-1] == "Also read in since 1 January 2024: may.txt"


def test_each_new_paper_has_the_day_on_which_it_was_read(new: Changes) -> None:
    today = dt.date.today().isoformat()
    read = [(one["source"], one["kind"], one["read"]) for one in new.to_json()["papers"]]
    assert read == [("may.txt", "minutes", today), ("march.txt", "minutes", today)]


def test_nothing_is_new_from_tomorrow_on(store: Store) -> None:
    keep(store, "may.txt", [MAY])
    papers = store.catalogue.papers()
    none = changes(meetings(papers), [], [], papers, dt.date.today() + dt.timedelta(days=1))
    assert (none.meetings, none.papers) == ((), ())
    assert list(change_lines(none)) == [f"No meeting in the store was held since {day(none.since)}.", ""]


PROMISED = minuted(
    "The Clerk undertook to circulate the inspection report on the swings by April.",
    "The Clerk said that she would obtain a quotation for repairing the cemetery wall.",
)
TOLD = minuted("The inspection report on the swings had been circulated to members.")


def test_a_promise_that_is_new_has_the_status_of_the_ledger(store: Store) -> None:
    keep(store, "march.txt", [Meeting("Beeton", "Cabinet", dt.date(2024, 3, 12), contributions=PROMISED)])
    keep(store, "june.txt", [Meeting("Beeton", "Cabinet", dt.date(2024, 6, 3), contributions=TOLD)])
    assistant = Assistant(store, QuotingAnswerer())
    (wall,) = assistant.promises(words="wall")
    assistant.mark_promise(wall.keys[0], Mark(Status.CHANGED, "Put off.", "Ann Lee", dt.datetime(2024, 7, 1)))
    new = assistant.changes(dt.date(2024, 1, 1))
    swings, wall = new.meetings[1].promises
    assert (swings.status, swings.to_json()["searched"]["papers"]) == (Status.KEPT, 1)
    assert (wall.status, wall.to_json()["by_hand"]["by"]) == (Status.CHANGED, "Ann Lee")
    ends = [line.rpartition(")")[2] or line[-24:] for line in change_lines(new) if line.startswith("- Promised")]
    assert ends == [": kept", "changed (set by Ann Lee)"]


def test_a_catch_up_tells_the_status_that_was_set_by_hand(store: Store) -> None:
    keep(store, "march.txt", [Meeting("Beeton", "Cabinet", dt.date(2024, 3, 12), contributions=PROMISED)])
    assistant = Assistant(store, QuotingAnswerer())
    (swings,) = assistant.promises(words="swings")
    assistant.mark_promise(swings.keys[0], Mark(Status.OVERDUE, "Rang.", "Ann Lee", dt.datetime(2024, 7, 1)))
    leads = [line.lead for line in assistant.catch_up("last").lines if line.kind is LineKind.PROMISED]
    assert [lead.endswith(", overdue (set by Ann Lee)") for lead in leads] == [True, False]


def test_an_empty_store_has_nothing_new_to_tell(store: Store) -> None:
    with pytest.raises(MeetingError, match="The store holds no meeting: add papers"):
        Assistant(store, QuotingAnswerer()).changes(dt.date(2024, 1, 1))

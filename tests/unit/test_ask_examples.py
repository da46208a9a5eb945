"""Questions to start with."""

import datetime as dt

import pytest

from assistant.examples import examples
from index.stored import StoredMeeting, StoredPaper
from index.types import AgendaItem, PaperKind


def meeting(id_: int, date: dt.date | None, *titles: str) -> StoredMeeting:
    items = tuple(AgendaItem(str(number), title) for number, title in enumerate(titles, start=1))
    return StoredMeeting(id_, "Council", "Panel", date, False, None, None, items, ())


def paper(*meetings: StoredMeeting) -> StoredPaper:
    return StoredPaper("a.txt", PaperKind.MINUTES, False, (), meetings)


OLD = meeting(1, dt.date(2020, 11, 11), "Apologies", "Draft Budget", "Youth Survey")
NEW = meeting(
    2, dt.date(2024, 11, 27), "Welcome and Introductions", "Family Hubs - Annual Report", "Exclusions (Part 2)"
)


def test_they_ask_about_each_meeting_once_before_any_twice_the_newest_first() -> None:
    assert examples([paper(OLD), paper(NEW)]) == [
        "What was said about Family Hubs on 27 November 2024?",
        "What was said about Draft Budget on 11 November 2020?",
        "What was said about Exclusions on 27 November 2024?",
        "What was said about Youth Survey on 11 November 2020?",
    ]


def test_of_papers_of_one_meeting_the_one_with_items_is_taken() -> None:
    recording = meeting(2, dt.date(2024, 11, 27))
    assert (
        examples([paper(NEW), paper(recording)]) == examples([paper(recording), paper(NEW)]) == examples([paper(NEW)])
    )


def test_exempt_items_are_not_asked_about() -> None:
    private = StoredMeeting(
        3, None, None, dt.date(2020, 1, 1), False, None, None, (AgendaItem("9", "A Lease", exempt=True),), ()
    )
    assert examples([paper(private)]) == []


def test_there_are_at_most_four() -> None:
    assert len(examples([paper(meeting(id_, dt.date(2020, 1, id_), f"Topic {id_}")) for id_ in range(1, 9)])) == 4


def test_a_meeting_that_two_papers_tell_of_is_asked_about_once() -> None:
    assert len(examples([paper(OLD), paper(OLD)])) == 2


@pytest.mark.parametrize(
    "papers",
    [[], [paper(meeting(3, None, "Budget"))], [paper(meeting(3, dt.date(2020, 1, 1), "Apologies", "Urgent business"))]],
    ids=["empty store", "no date", "routine items"],
)
def test_nothing_to_ask_about(papers: list[StoredPaper]) -> None:
    assert examples(papers) == []

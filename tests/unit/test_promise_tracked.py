"""Rows of trackers in the ledger: told with the promise that they follow, and saying how it stands."""

from __future__ import annotations

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from index.actions.standing import Status
from index.store import Store
from tests.conftest import Writing

HEAD = "Fenwold Borough Council\n\nHarbour Committee\n\n"
MINUTES = (
    HEAD
    + """Minutes of the meeting held on Tuesday 4 March 2025 at 7.00 pm in the Town Hall

Present: Councillor Ann Lee (Chair), Councillor Bob Fry

Officers: Sue Dale (Harbour Master), Tom Oak (Treasurer)

11. APOLOGIES

There were none.

12. MOORINGS

Councillor Fry asked who was waiting for a mooring. The Harbour Master undertook to circulate the waiting list for
moorings to members by the end of April.

13. FERRY

The Treasurer agreed to bring a report on the losses of the ferry to the meeting in May 2025.

The Chair said that she would write to the ferry company about the broken ramp.
"""
)
TRACKER = (
    HEAD
    + """3 June 2025

ACTION TRACKER

Ref\tMeeting\tMinute\tAction\tOwner\tDue\tStatus\tUpdate
H1\t4 March 2025\t12\tCirculate waiting list for moorings\tHarbour Master\t30 April 2025\tCompleted\tSent on 9 April.
H2\t4 March 2025\t13\tReport on losses of ferry\tTreasurer\t6 May 2025\tDeferred\tDeferred to 7 October 2025.
H3\t4 March 2025\t13\tLetter about the broken ramp\tChair\t30 April 2025\tOutstanding\tNo reply from her yet.
H4\t7 January 2025\t4\tPaint the lighthouse railings\tHarbour Master\t1 May 2025\tOverdue\tIt has rained.
"""
)
AUTUMN = TRACKER.replace("3 June 2025", "2 September 2025").replace("Overdue\tIt has rained.", "Done\tPainted in June.")


@pytest.fixture
def assistant(store: Store) -> Assistant:
    return Assistant(store, QuotingAnswerer())


def by_words(entries: list[Entry]) -> dict[str, Entry]:
    named = {"list": "moorings", "losses": "ferry", "broken": "ramp", "lighthouse": "railings"}
    return {name: one for one in entries for word, name in named.items() if word in one.quote.text}


def test_a_row_is_told_with_the_promise_that_it_follows(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("minutes.txt", MINUTES), paper("tracker.txt", TRACKER)])
    entries = assistant.promises()
    told = by_words(entries)
    assert len(entries) == len(told) == 4
    assert {name: len(one.sources) for name, one in told.items()} == {
        "moorings": 2,
        "ferry": 2,
        "ramp": 2,
        "railings": 1,
    }
    assert {name: one.status for name, one in told.items()} == {
        "moorings": Status.KEPT,
        "ferry": Status.CHANGED,
        "ramp": Status.OVERDUE,
        "railings": Status.OVERDUE,
    }
    assert told["moorings"].place.source == "minutes.txt"
    assert told["moorings"].followed.later[0].quote.text == "Completed Sent on 9 April."
    due = told["ramp"].due
    assert due
    assert due.date == "2025-04-30"


def test_a_tracker_alone_says_how_its_rows_stand(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("tracker.txt", TRACKER)])
    told = {one.quote.text: one for one in assistant.promises()}
    assert {words: (one.who, one.status) for words, one in told.items()} == {
        "Circulate waiting list for moorings": ("Harbour Master", Status.KEPT),
        "Report on losses of ferry": ("Treasurer", Status.CHANGED),
        "Letter about the broken ramp": ("Chair", Status.OVERDUE),
        "Paint the lighthouse railings": ("Harbour Master", Status.OVERDUE),
    }
    for one in told.values():
        assert [later.place.source for later in one.followed.later] == ["tracker.txt"]


@pytest.mark.parametrize("day", ["Updated 3 June 2025", "Position as at 3.6.25"])
def test_a_tracker_that_only_says_up_to_when_it_tells_says_how_its_rows_stand(
    assistant: Assistant, paper: Writing, day: str
) -> None:
    tracker = TRACKER.replace("3 June 2025", day, 1)
    open_row = "H5\t4 March 2025\t13\tCount the gulls\tTreasurer\t–\tOpen\t\n"
    assistant.ingest([paper("minutes.txt", MINUTES), paper("tracker.txt", tracker + open_row)])
    entries = assistant.promises()
    assert {name: one.status for name, one in by_words(entries).items()} == {
        "moorings": Status.KEPT,
        "ferry": Status.CHANGED,
        "ramp": Status.OVERDUE,
        "railings": Status.OVERDUE,
    }
    assert [one.status for one in entries if "gulls" in one.quote.text] == [Status.OPEN]


def test_of_two_trackers_the_later_says_how_it_stands(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("autumn.txt", AUTUMN), paper("tracker.txt", TRACKER), paper("minutes.txt", MINUTES)])
    told = by_words(assistant.promises())
    assert {name: len(one.sources) for name, one in told.items()} == {
        "moorings": 3,
        "ferry": 3,
        "ramp": 3,
        "railings": 2,
    }
    assert told["railings"].status is Status.KEPT
    assert told["railings"].followed.later[0].quote.text == "Done Painted in June."


def test_a_table_of_bars_is_told_alike(assistant: Assistant, paper: Writing) -> None:
    rows = ["| " + line.replace("\t", " | ") + " |" if "\t" in line else line for line in TRACKER.splitlines()]
    head = next(at for at, line in enumerate(rows) if line.startswith("| Ref"))
    rows.insert(head + 1, "|---" * 8 + "|")
    assistant.ingest([paper("minutes.txt", MINUTES), paper("tracker.md", "\n".join(rows))])
    told = by_words(assistant.promises())
    assert [len(one.sources) for one in told.values()].count(2) == 3
    assert told["moorings"].status is Status.KEPT
    assert told["moorings"].followed.later[0].quote.text == "Completed … Sent on 9 April."


@pytest.mark.parametrize(
    ("agreed", "action", "owner"),
    [
        ("1 April 2025", "Circulate waiting list for moorings", "Harbour Master"),
        ("4 March 2025", "Circulate plan of cycle racks", "Harbour Master"),
        ("4 March 2025", "Clear waiting room at station", "Station Manager"),
    ],
    ids=["another meeting", "another thing", "another person"],
)
def test_a_row_of_something_else_is_a_promise_of_its_own(
    assistant: Assistant, paper: Writing, agreed: str, action: str, owner: str
) -> None:
    header, row = "Meeting\tAction\tOwner\tStatus", f"{agreed}\t{action}\t{owner}\tCompleted"
    tracker = f"{HEAD}3 June 2025\n\nACTION TRACKER\n\n{header}\n{row}\n"
    assistant.ingest([paper("minutes.txt", MINUTES), paper("tracker.txt", tracker)])
    entries = assistant.promises()
    assert len(entries) == 4
    assert {len(one.sources) for one in entries} == {1}


def test_what_is_put_off_to_the_time_that_was_promised_is_no_change(assistant: Assistant, paper: Writing) -> None:
    may = MINUTES.replace("4 March 2025", "6 May 2025").replace(
        "the meeting in May 2025", "the meeting in October 2025"
    )
    assistant.ingest([paper("minutes.txt", MINUTES), paper("may.txt", may), paper("tracker.txt", TRACKER)])
    ferry = {one.place.source: one.status for one in assistant.promises(words="losses")}
    assert ferry == {"minutes.txt": Status.CHANGED, "may.txt": Status.OPEN}


def test_a_catch_up_tells_what_is_overdue_in_the_words_of_the_action(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("tracker.txt", TRACKER)])
    (item,) = assistant.catch_up("last").items
    assert [(line.lead, line.text) for line in item.lines] == [
        ("Chair, due 30 April 2025, overdue", "Letter about the broken ramp"),
        ("Harbour Master, due 1 May 2025, overdue", "Paint the lighthouse railings"),
    ]


@pytest.mark.parametrize(
    ("action", "update", "expected"),
    [
        ("Write to the harbour board", "Letter sent on 2 July.", Status.KEPT),
        ("Circulate the plan of the quay", "The Clerk emailed it to all members in May.", Status.KEPT),
        ("Meet the rowing club", "Met on 19 May; they want a new slip.", Status.KEPT),
        ("Send the dredging survey to members", "The survey has not been received from the contractor.", Status.OPEN),
        ("Report on the lock gates", "The report will now come in October.", Status.CHANGED),
        ("Report on the cranes", "Figures have been asked for from three firms.", Status.OPEN),
        ("Write to the pilot", "We hoped that the letter would be sent in May.", Status.OPEN),
        (
            "Show the survey of boats to members",
            "The survey closed on 2 May and the slides are being made.",
            Status.OPEN,
        ),
        ("Ask the pilots about their hours", "The action was closed on 2 May.", Status.KEPT),
        ("Write to the pilot", "Green", Status.NO_LATER_RECORD),
    ],
)
def test_an_update_in_free_words_says_how_an_action_stands(
    assistant: Assistant, paper: Writing, action: str, update: str, expected: Status
) -> None:
    row = f"4 March 2025\t{action}\tClerk\tJuly 2025\t{update}"
    tracker = f"{HEAD}3 June 2025\n\nACTION TRACKER\n\nMeeting\tAction\tOwner\tDue\tProgress\n{row}\n"
    assistant.ingest([paper("tracker.txt", tracker)])
    (entry,) = assistant.promises()
    assert entry.status is expected
    cited = [] if expected is Status.NO_LATER_RECORD else [update]
    assert [one.quote.text for one in entry.followed.later] == cited


@pytest.mark.parametrize(
    ("update", "late"),
    [
        ("Booked 8 May, the last one | Done", True),
        ("Booked 28 April. The ticket came on 9 May | Done", False),
        ("It was the last one | Done", False),
    ],
)
def test_what_a_row_tells_as_done_too_late_is_late(
    assistant: Assistant, paper: Writing, update: str, late: bool
) -> None:
    row = f"4 March 2025 | Book the launch | Clerk | 30 April 2025 | {update}"
    tracker = f"{HEAD}3 June 2025\n\nACTION LOG\n\nMeeting | Action | Who | By when | What came of it | Status\n{row}\n"
    assistant.ingest([paper("log.txt", tracker)])
    (entry,) = assistant.promises()
    assert (entry.status, entry.followed.late) == (Status.KEPT, late)
    assert [one.quote.text for one in entry.followed.later] == [update.replace(" | ", " … ")]


THIN = (
    HEAD
    + """Minutes of the meeting held on Tuesday 4 March 2025 at 7.00 pm in the Town Hall

Present: Councillor Ann Lee (Chair), Councillor Bob Fry

Officers: Sue Board (Harbour Manager)

12. FLEET

Councillor Fry asked how many dinghies had sunk. Ms Board would find out exactly.
"""
)


def test_a_row_follows_what_was_asked_for_of_whom_a_body_bears_the_name(assistant: Assistant, paper: Writing) -> None:
    row = "H5\t4 March 2025\t12\tNumbers of sunk dinghies\tSue Board\t30 April 2025\tOutstanding\tNone yet.\n"
    log = HEAD + "3 June 2025\n\nACTION TRACKER\n\nRef\tMeeting\tMinute\tAction\tOwner\tDue\tStatus\tUpdate\n" + row
    assistant.ingest([paper("march.txt", THIN), paper("june.txt", log)])
    (entry,) = assistant.promises()
    assert (entry.status, len(entry.sources)) == (Status.OVERDUE, 2)
    assert entry.who == "Ms Board"

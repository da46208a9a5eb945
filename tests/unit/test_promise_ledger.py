"""The ledger: each promise once, followed through the later papers, with what officers set by hand."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from assistant.promises.showing import status_words
from index.actions.standing import Status
from index.errors import PaperError
from index.promises.promise import ROW, Mark
from index.store import Store
from index.stored import Narrowing
from tests.conftest import FakeEmbedder, Writing

HEAD = """Minutes of the Amenity Committee of Fenwold Town Council held on {} at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Fry
In attendance: Sue Dale (Town Clerk)

"""
MARCH = (
    HEAD.format("4 March 2024")
    + """1. Playground
Cllr Fry asked about the inspection of the swings.
The Town Clerk undertook to circulate the inspection report on the swings by April.

2. Cemetery wall
The Town Clerk said that she would obtain a quotation for repairing the cemetery wall in May.

3. Bus shelter
It was agreed that the bus shelter lighting would be repaired.

4. Allotments
RESOLVED that a letter about the allotments tenancy be sent to the diocese.
"""
)
JUNE = (
    HEAD.format("3 June 2024")
    + """1. Playground
The inspection report on the swings had been circulated to members.

2. Cemetery wall
Members noted that the quotation for repairing the cemetery wall had been postponed.

3. Bus shelter
Cllr Fry asked when the bus shelter lighting would be repaired.
"""
)
RECORDING = """Amenity Committee - Monday 4 March 2024, 7:00pm - Fenwold Town Council Webcasting
Amenity Committee
Monday, 4th March 2024 at 7:00pm
Agenda item :
Start of webcast
Share this agenda point
Agenda item :
1 Playground
Share this agenda point
-
Cllr Ann Lee
-
Cllr Bob Fry
-
Sue Dale
Disclaimer: This transcript was automatically generated, so it may contain errors.
Cllr Ann Lee - 0:00:05
1 Playground
Good evening and welcome to this meeting of the committee.
Cllr Bob Fry - 0:01:00
Could I ask what became of the inspection of the swings?
Sue Dale - 0:01:30
I haven't got the inspection report on the swings here. I will circulate it by April.
"""


@pytest.fixture
def assistant(store: Store) -> Assistant:
    return Assistant(store, QuotingAnswerer())


def told(entries: list[Entry]) -> dict[str, Status]:
    """The status of each promise by the title of its item."""
    return {one.place.item.title: one.status for one in entries if one.place.item}


def test_a_promise_is_followed_through_the_later_papers(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    entries = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    assert told(entries) == {
        "Playground": Status.KEPT,
        "Cemetery wall": Status.CHANGED,
        "Bus shelter": Status.OPEN,
        "Allotments": Status.NO_LATER_RECORD,
    }
    (kept,) = (one for one in entries if one.status is Status.KEPT)
    assert [one.quote.text for one in kept.followed.later] == [
        "The inspection report on the swings had been circulated to members."
    ]
    assert {(one.followed.papers, one.followed.until) for one in entries} == {(1, dt.date(2024, 6, 3))}


def test_what_became_of_a_promise_is_searched_for_once_until_papers_come_in(
    assistant: Assistant, paper: Writing, fake_embedder: FakeEmbedder
) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    first = assistant.promises()
    embedded = fake_embedder.embedded
    assert assistant.promises() == first
    assert fake_embedder.embedded == embedded
    assistant.forget("june.txt")
    assert {one.status for one in assistant.promises()} == {Status.NO_LATER_RECORD}


def test_without_later_papers_nothing_is_said_of_what_became_of_it(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH)])
    entries = assistant.promises()
    assert {one.status for one in entries} == {Status.NO_LATER_RECORD}
    assert {(one.followed.papers, one.followed.later) for one in entries} == {(0, ())}


def test_what_was_due_before_the_last_paper_and_is_told_nowhere_is_overdue(
    assistant: Assistant, paper: Writing
) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", HEAD.format("3 June 2024") + "1. Trees\nNone.\n")])
    entries = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    assert told(entries)["Playground"] is Status.OVERDUE
    assert told(entries)["Bus shelter"] is Status.NO_LATER_RECORD


LATER = HEAD.format("3 June 2024") + "1. Playground\n{}\n"


@pytest.mark.parametrize(
    ("words", "late"),
    [
        ("The inspection report on the swings had been circulated to members on 7 May.", True),
        ("The inspection report on the swings had been circulated to members two weeks late.", True),
        ("The inspection report on the swings had been circulated to members on 7 April.", False),
        ("The inspection report on the swings had been circulated to members.", False),
    ],
)
def test_what_was_kept_late_is_told_as_late(assistant: Assistant, paper: Writing, words: str, late: bool) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", LATER.format(words))])
    (swings, *_) = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    assert (swings.status, swings.to_json()["late"]) == (Status.KEPT, late)
    assert status_words(swings).startswith("kept (late); " if late else "kept; ")


def test_how_what_is_overdue_stands_is_cited(assistant: Assistant, paper: Writing) -> None:
    words = "Cllr Fry asked if the inspection report on the swings was there. The Town Clerk said that it was in draft."
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", LATER.format(words))])
    (swings, *_) = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    assert swings.status is Status.OVERDUE
    assert swings.followed.later[0].quote.text == "The Town Clerk said that it was in draft."


def test_who_says_who_she_is_tells_nothing_of_a_promise(assistant: Assistant, paper: Writing) -> None:
    said = RECORDING.replace("4 March 2024", "3 June 2024").replace("4th March 2024", "3rd June 2024")
    said = said.replace("I haven't got", "I'm Sue Dale and I circulated").replace(" I will circulate it by April.", "")
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", said)])
    (swings, *_) = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    assert not any("I'm Sue Dale" in one.quote.text for one in swings.followed.later)


def test_what_a_body_agrees_is_promised_to_nobody_named(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH)])
    bodies = [one for one in assistant.promises() if one.who == "Amenity Committee"]
    assert bodies
    assert {one.to for one in bodies} <= {None, "the diocese"}


def test_papers_of_another_council_tell_nothing_of_it(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE.replace("Fenwold", "Oxmoor"))])
    assert {one.followed.papers for one in assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))} == {0}


def test_the_same_promise_in_a_recording_and_in_minutes_is_one(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("recording.txt", RECORDING), paper("march.txt", MARCH)])
    (entry,) = assistant.promises(words="swings")
    assert [one.place.source for one in entry.sources] == ["march.txt", "recording.txt"]
    assert entry.who == "Sue Dale, Town Clerk"
    assert entry.to_json()["also"][0]["quote"].endswith("I will circulate it by April.")


def test_what_a_list_of_actions_repeats_is_one_with_the_discussion(assistant: Assistant, paper: Writing) -> None:
    listed = "\n5. Actions\nAction\tOwner\tDue\nQuotation for the cemetery wall\tSD\tMay\nPaint the bench\tSD\tJune\n"
    assistant.ingest([paper("march.txt", MARCH + listed)])
    (wall,) = assistant.promises(words="cemetery")
    assert [one.promise.cue == ROW for one in wall.sources] == [False, True]
    assert len(assistant.promises(words="bench")) == 1


def test_two_deeds_that_answer_one_request_are_two_promises(assistant: Assistant, paper: Writing) -> None:
    text = (
        "Cllr Fry asked for a list of faulty lamps. The Town Clerk would circulate it.\n\nMr Dale would ask the press."
    )
    assistant.ingest([paper("march.txt", f"{HEAD.format('4 March 2024')}1. Trees\nNone.\n\n2. Lamps\n{text}\n")])
    assert [len(one.sources) for one in assistant.promises()] == [1, 1]


def test_each_quote_is_verbatim(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    for entry in assistant.promises():
        assert all(part in " ".join((MARCH + JUNE).split()) for part in entry.quote.text.split(" … "))


@pytest.mark.parametrize(
    ("narrowing", "words", "titles"),
    [
        (Narrowing(), "cemetery", ["Cemetery wall"]),
        (Narrowing(speaker="Sue Dale"), None, ["Playground", "Cemetery wall"]),
        (Narrowing(speaker="clerk"), "swings", ["Playground"]),
        (Narrowing(body="planning"), None, []),
        (Narrowing(since=dt.date(2024, 5, 1)), None, []),
        (Narrowing(), "nothing of this", []),
    ],
)
def test_it_is_narrowed(
    assistant: Assistant, paper: Writing, narrowing: Narrowing, words: str | None, titles: list[str]
) -> None:
    assistant.ingest([paper("march.txt", MARCH)])
    assert list(told(assistant.promises(narrowing, words))) == titles


def test_it_is_narrowed_by_status(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    assert list(told(assistant.promises(status=Status.CHANGED))) == ["Cemetery wall"]


def test_a_status_set_by_hand_stands_beside_the_papers_and_outlives_them(assistant: Assistant, paper: Writing) -> None:
    path = paper("march.txt", MARCH)
    assistant.ingest([path])
    (entry,) = assistant.promises(words="swings")
    mark = Mark(Status.KEPT, "Seen at the depot.", "S. Dale", dt.datetime(2024, 5, 1, 9, 30))
    assistant.mark_promise(entry.keys[0][:6], mark)
    assistant.forget("march.txt")
    assistant.ingest([paper("again/march.txt", MARCH.replace("7.00pm", "7.00 pm"))])
    (entry,) = assistant.promises(words="swings")
    assert (entry.status, entry.followed.status, entry.mark) == (Status.KEPT, Status.NO_LATER_RECORD, mark)
    assert entry.to_json()["by_hand"] == {
        "note": "Seen at the depot.",
        "by": "S. Dale",
        "at": "2024-05-01T09:30:00",
    }


def test_what_is_set_by_hand_is_shown_beside_what_the_papers_tell(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH), paper("june.txt", JUNE)])
    (entry,) = assistant.promises(words="swings", narrowing=Narrowing(until=dt.date(2024, 3, 31)))
    marked = assistant.mark_promise(entry.keys[0], Mark(Status.OPEN, "", "S. Dale", dt.datetime(2024, 7, 1)))
    assert marked.followed == entry.followed
    assert (marked.followed.status, marked.followed.papers) == (Status.KEPT, 1)


def test_only_a_promise_that_is_there_can_be_marked(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("march.txt", MARCH)])
    mark = Mark(Status.KEPT, "", "S. Dale", dt.datetime(2024, 5, 1))
    for key in ("", "zzzz"):
        with pytest.raises(PaperError, match="No promise has the key"):
            assistant.mark_promise(key, mark)


def test_promises_go_with_their_paper(assistant: Assistant, paper: Writing, store_folder: Path) -> None:
    assistant.ingest([paper("march.txt", MARCH)])
    assistant.forget("march.txt")
    assert assistant.promises() == []
    with closing(sqlite3.connect(store_folder / "catalogue.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM promises").fetchone() == (0,)

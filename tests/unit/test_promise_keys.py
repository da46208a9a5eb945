"""What a promise is known by: a status set by hand is of one promise alone, and lives on while papers come in."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from assistant.promises.keys import keys
from index.actions.standing import Status
from index.errors import PaperError
from index.promises.promise import Mark
from index.store import Store
from index.stored import Narrowing
from index.types import Authority, Contribution, Meeting, PaperKind
from tests.conftest import Writing
from tests.unit.kept import keep

SET = Mark(Status.KEPT, "Seen.", "Ann Lee", dt.datetime(2024, 5, 1, 9, 30))
MINUTES = """Minutes of the {body} of Fenwold Town Council held on 4 March 2024 at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Fry
In attendance: Sue Dale (Town Clerk)

1. {first}
The Town Clerk said that she would report back to the next meeting.

2. {second}
The Town Clerk said that she would report back to the next meeting.

3. Close
The meeting closed at 8.10pm.
"""
AMENITY = MINUTES.format(body="Amenity Committee", first="Trees", second="Benches")
PLANNING = MINUTES.format(body="Planning Committee", first="Appeals", second="Signs")
DAY = dt.date(2024, 3, 4)
SAID = (Contribution("I will send the list of benches to all members by May.", Authority.SAID, None, "Sue Dale"),)


@pytest.fixture
def assistant(store: Store) -> Assistant:
    return Assistant(store, QuotingAnswerer())


def titles(entries: list[Entry]) -> list[str]:
    return [one.place.item.title for one in entries if one.place.item]


def marked(assistant: Assistant) -> list[str]:
    """The items of the promises with a status set by hand."""
    return titles([one for one in assistant.promises() if one.mark])


def of(assistant: Assistant, item: str) -> Entry:
    (found,) = (one for one in assistant.promises() if one.place.item and one.place.item.title == item)
    return found


def test_the_same_words_under_two_items_are_two_promises_with_keys_of_their_own(
    assistant: Assistant, paper: Writing
) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY)])
    assistant.mark_promise(of(assistant, "Benches").keys[0], SET)
    assert marked(assistant) == ["Benches"]


def test_a_status_is_not_that_of_the_same_words_to_another_body(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY)])
    assistant.mark_promise(of(assistant, "Trees").keys[0], SET)
    assistant.ingest([paper("planning.txt", PLANNING.replace("Appeals", "Trees"))])
    ((body, status),) = {(one.place.body, one.status) for one in assistant.promises() if one.mark}
    assert (body, status) == ("Amenity Committee", Status.KEPT)


def test_a_key_of_several_promises_is_told_with_those_that_it_may_be(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY)])
    own = [one.keys[0] for one in assistant.promises()]
    with pytest.raises(PaperError, match=rf"2 promises have the key .*: name one of {own[0]}, {own[1]}\."):
        assistant.mark_promise(own[0].partition("-")[0], SET)


def test_promises_that_nothing_tells_apart_are_told_so(store: Store, assistant: Assistant) -> None:
    for source in ("a.txt", "b.txt"):
        keep(store, source, [Meeting("Beeton", contributions=SAID)], PaperKind.TRANSCRIPT)
    key, other = (one.keys[0] for one in assistant.promises())
    assert key == other
    with pytest.raises(PaperError, match=r"2 promises have the key \S+: they have the same words"):
        assistant.mark_promise(key, SET)


def test_a_status_under_a_key_of_words_and_day_alone_is_of_the_promise_that_was_read_first(
    store: Store, assistant: Assistant, paper: Writing
) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY)])
    *_, old = keys(of(assistant, "Trees").sources[0])
    store.catalogue.set_mark(old, SET)
    of_day = next(one for one in keys(of(assistant, "Trees").sources[0]) if "-" not in one)
    assert marked(assistant) == ["Trees"]
    store.catalogue.set_mark(of_day, SET)
    assistant.ingest([paper("planning.txt", PLANNING)])
    assert marked(assistant) == ["Trees"]


def test_a_status_lives_on_where_another_paper_names_the_body(store: Store, assistant: Assistant) -> None:
    keep(store, "webcast.txt", [Meeting("Beeton", None, DAY, contributions=SAID)], PaperKind.TRANSCRIPT)
    (entry,) = assistant.promises()
    assistant.mark_promise(entry.keys[0], SET)
    listed = Contribution("Report of the Head of Parks.", Authority.AGENDA)
    keep(store, "agenda.txt", [Meeting("Beeton", "Parks Panel", DAY, contributions=(listed,))], PaperKind.AGENDA)
    (after,) = assistant.promises()
    assert (after.place.body, after.mark) == ("Parks Panel", SET)
    assert after.keys != entry.keys


def test_of_two_statuses_the_later_stands(store: Store, assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY)])
    first, second, *_ = keys(of(assistant, "Trees").sources[0])
    later = Mark(Status.CHANGED, "Put off.", "Ann Lee", dt.datetime(2024, 6, 1))
    store.catalogue.set_mark(first, SET)
    store.catalogue.set_mark(second, later)
    assert of(assistant, "Trees").mark == later


def test_narrowing_does_not_hand_a_status_to_another(store: Store, assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY), paper("planning.txt", PLANNING)])
    *_, old = keys(of(assistant, "Trees").sources[0])
    store.catalogue.set_mark(old, SET)
    assert [one.mark for one in assistant.promises(Narrowing(body="Planning"))] == [None, None]


def test_the_same_words_to_two_councils_are_followed_apart(assistant: Assistant, paper: Writing) -> None:
    assistant.ingest([paper("amenity.txt", AMENITY), paper("oxmoor.txt", AMENITY.replace("Fenwold", "Oxmoor"))])
    assistant.ingest([paper("june.txt", AMENITY.replace("4 March", "3 June"))])
    march = assistant.promises(Narrowing(until=DAY))
    assert {(one.place.council, one.followed.papers) for one in march} == {
        ("Fenwold Town Council", 1),
        ("Oxmoor Town Council", 0),
    }

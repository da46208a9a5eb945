"""Rows of logs beside promises in other words, and statuses that the free words of a row or a meeting tell."""

from __future__ import annotations

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from assistant.promises.showing import made_words
from assistant.promises.tracked import _one_number
from index.actions.standing import Status
from index.store import Store
from tests.conftest import Writing

HEAD = "Fenwold Town Council\n\nHarbour Committee\n\n"
MARCH = (
    HEAD
    + """Minutes of the meeting held on Tuesday 4 March 2025 at 7.00 pm in the Town Hall

Present: Councillor Ann Lee (Chair), Councillor Bob Fry

Officers: Sue Dale (Harbour Master), Tom Oak (Treasurer)

25/12 GRANTS

Sea Scouts. Deferred as no balance sheet had come; the Assistant Clerk to ask for it.

25/13 STEWARDS

Councillor Fry offered to train stewards for the regatta.

25/14 KIOSK

RESOLVED that the Treasurer bring a report with priced choices to the April meeting.

25/15 SLIPWAY

Councillor Fry asked what had become of the complaint about weed on the slipway. The Treasurer would chase.
"""
)
APRIL = (
    HEAD
    + """Minutes of the meeting held on Tuesday 1 April 2025 at 7.00 pm in the Town Hall

Present: Councillor Ann Lee (Chair), Councillor Bob Fry

25/21 KIOSK

You have all had the report.

25/22 SLIPWAY

There was still no answer to the complaint about weed on the slipway.
"""
)
LOG = (
    HEAD
    + """ACTION LOG

Position at 2 May 2025

No. | Minute | Meeting | Action | Owner | Due | Status
1 | 25/12 | 04/03/2025 | Ask Sea Scouts for balance sheet | Jan Poll | - | Balance sheet received 9 April. Grant paid.
2 | 25/30 | 01/04/2025 | Rota of stewards | Cllr Fry | 31/05/2025 | Nine stewards trained. First duty 2 May.
"""
)


@pytest.fixture
def assistant(store: Store, paper: Writing) -> Assistant:
    made = Assistant(store, QuotingAnswerer())
    made.ingest([paper("march.txt", MARCH), paper("april.txt", APRIL), paper("log.txt", LOG)])
    return made


def one(assistant: Assistant, words: str) -> Entry:
    (entry,) = (each for each in assistant.promises() if words in each.quote.text)
    return entry


def test_a_row_of_the_same_minute_and_thing_is_told_with_the_promise(assistant: Assistant) -> None:
    entry = one(assistant, "no balance sheet had come")
    assert [told.place.source for told in entry.sources] == ["march.txt", "log.txt"]
    assert entry.status is Status.KEPT
    assert not any(each.quote.text == "Ask Sea Scouts for balance sheet" for each in assistant.promises())


def test_what_a_row_of_another_action_tells_as_done_keeps_a_promise(assistant: Assistant) -> None:
    entry = one(assistant, "train stewards")
    assert entry.status is Status.KEPT
    assert "Nine stewards trained." in entry.followed.later[0].quote.text


def test_a_report_that_all_have_before_them_that_day_was_brought(assistant: Assistant) -> None:
    entry = one(assistant, "priced choices")
    assert entry.status is Status.KEPT
    assert "due for the April meeting" in made_words(entry)


def test_what_is_still_without_answer_is_open(assistant: Assistant) -> None:
    entry = one(assistant, "would chase")
    assert entry.status is Status.OPEN
    assert "still no answer" in entry.followed.later[0].quote.text


@pytest.mark.parametrize(
    ("printed", "other", "alike"),
    [("C/42", "42", True), ("25/12", "25/12", True), ("PE.36/24", "PE.37/24", False), ("36", "36/24", False)],
)
def test_numbers_of_a_minute_are_one_without_their_first_part(printed: str, other: str, alike: bool) -> None:
    assert _one_number(printed, other) is alike

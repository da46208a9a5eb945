"""What a later paper shows of a promise without telling the deed: who came, what answer came, what comes instead."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from assistant.promises.evidence import tells
from assistant.promises.nearness import Later
from assistant.promises.undertaken import undertaken
from index.actions.standing import Status
from index.store import Store
from tests.conftest import Writing
from tests.unit.test_promise_outcomes import JUNE, promised
from tests.unit.test_promise_outcomes import MARCH as DAY

MARCH = """Minutes of the Amenity Committee of Fenwold Town Council held on 4 March 2024 at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Fry
In attendance: Sue Dale (Town Clerk), Tom Oak (Treasurer)

1. Apologies
None.

2. {}
{}
"""
LATER = """Fenwold Town Council

{}

Minutes of the meeting held on Monday {} at 7.00 pm in the Town Hall

Present: {}

1. Apologies
None.

2. {}
{}
"""


@pytest.fixture
def assistant(store: Store) -> Assistant:
    return Assistant(store, QuotingAnswerer())


def followed(assistant: Assistant, paper: Writing, promise: tuple[str, str], later: str) -> Entry:
    """The only promise of March, followed through a later paper."""
    assistant.ingest([paper("march.txt", MARCH.format(*promise)), paper("later.txt", later)])
    (entry,) = (one for one in assistant.promises() if one.place.source == "march.txt")
    return entry


GUEST = ("Young people", "The Chair said that she would come to the next Youth Forum meeting.")
SKATING = "We talked about the skate ramp and the last bus home."


@pytest.mark.parametrize(
    ("body", "words", "kept"),
    [
        ("Youth Forum", f"Kit welcomed Cllr Lee. {SKATING}", True),
        (
            "Youth Forum",
            f"Cllr Lee had said in March that she would come and did. {SKATING}",
            True,
        ),
        ("Youth Forum", f"Jo had met Cllr Lee. {SKATING}", False),
        (
            "Youth Forum",
            f"Cllr Lee said sorry, she could not come. {SKATING}",
            False,
        ),
        ("Market Board", f"Kit welcomed Cllr Lee. {SKATING}", False),
    ],
    ids=["welcomed", "came as she said", "met elsewhere", "not there", "another body"],
)
def test_who_promised_to_come_to_another_body_came_where_its_paper_says_so(
    assistant: Assistant, paper: Writing, body: str, words: str, kept: bool
) -> None:
    entry = followed(
        assistant, paper, GUEST, LATER.format(body, "8 April 2024", "Kit Marr (Chair), Jo Day", "Ideas", words)
    )
    assert (entry.status is Status.KEPT) is kept


DATE = ("Pier", "The Town Clerk would obtain the date of the works on the pier from the builder in writing by May.")
ASKED = "The committee asked that the date of the works on the pier be obtained from the builder."


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (f"{ASKED} Marl Ltd confirmed by letter dated 3 April that they would begin in September.", True),
        (f"{ASKED} Marl Ltd had not replied by letter.", False),
        (f"{ASKED} Marl Ltd built the first pier in 1904.", False),
    ],
    ids=["answered", "no answer", "something else"],
)
def test_what_was_to_be_obtained_came_where_the_next_sentence_tells_its_answer(
    assistant: Assistant, paper: Writing, words: str, kept: bool
) -> None:
    later = LATER.format("Amenity Committee", "3 June 2024", "Cllr Ann Lee (Chair)", "Pier", words)
    entry = followed(assistant, paper, DATE, later)
    assert (entry.status is Status.KEPT) is kept


MOORINGS = ("Fees", "The Town Clerk agreed to bring a report on mooring charges to the next meeting.")
LATE = "The Town Clerk apologised that the report was not ready."


@pytest.mark.parametrize(
    ("behind", "cited"),
    [
        (
            "It would now come to the meeting on 2 September.",
            f"{LATE} It would now come to the meeting on 2 September.",
        ),
        ("It had rained in May.", f"{LATE}"),
        ("Cllr Fry left on 2 September.", f"{LATE}"),
    ],
    ids=["when instead", "no time of it", "another thing"],
)
def test_what_is_put_off_is_cited_with_when_it_is_to_come_instead(
    assistant: Assistant, paper: Writing, behind: str, cited: str
) -> None:
    words = f"{LATE} {behind}"
    later = LATER.format("Amenity Committee", "3 June 2024", "Cllr Ann Lee (Chair)", "Mooring charges", words)
    entry = followed(assistant, paper, MOORINGS, later)
    assert entry.status is Status.CHANGED
    assert entry.followed.later[0].quote.text == cited


EMPTY_HOMES = ("Housing", "The Head of Housing undertook to bring a report on empty homes to the June meeting.")


@pytest.mark.parametrize(
    ("sentence", "title", "day", "kept"),
    [
        ("1.1 To present figures on empty homes.", "Empty homes report", JUNE, True),
        ("This report provides the committee with figures.", "Report on empty homes", JUNE, True),
        ("1.1 To present figures on parking.", "Parking report", JUNE, False),
        ("1.1 To present figures on empty homes.", "Empty homes report", dt.date(2024, 4, 1), False),
        ("There are 212 in the borough.", "Empty homes report", JUNE, False),
    ],
    ids=["its purpose", "this report", "another report", "another day", "no purpose"],
)
def test_a_report_of_its_name_for_the_day_is_the_report_that_was_promised(
    sentence: str, title: str, day: dt.date, kept: bool
) -> None:
    (entry,) = promised(*EMPTY_HOMES)
    later = Later(sentence, title, date=day, body="Amenity Committee", reported=True)
    telling = tells(undertaken(entry, DAY), later)
    assert (telling is not None and telling.status is Status.KEPT) is kept

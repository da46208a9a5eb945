"""What later minutes tell of promises: kept, changed, or neither: promise_outcomes.tsv.

A line has what became of it, the item and words of the promise, and the item and words of later minutes.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.promises.entry import Entry
from assistant.promises.evidence import tells
from assistant.promises.nearness import Later
from assistant.promises.undertaken import undertaken
from index.actions.standing import Status
from index.promises.finding import find_promises
from index.promises.promise import StoredPromise
from index.store import Store
from index.stored import Narrowing, Piece, Place
from index.text import sentences
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind
from tests.conftest import Writing

LINES = (Path(__file__).parent / "promise_outcomes.tsv").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES]
HEAD = """Minutes of the Amenity Committee of Fenwold Borough Council held on {} at 7.00pm in the Town Hall

Present: Cllr Ann Lee (Chair), Cllr Bob Moss

"""
MARCH, JUNE = dt.date(2024, 3, 4), dt.date(2024, 6, 3)
DECIDED = (Status.KEPT, Status.CHANGED)


def minutes(day: str, *items: tuple[str, str]) -> str:
    told = [("Apologies", "None."), *items]
    return HEAD.format(day) + "\n".join(f"{at}. {title}\n{text}\n" for at, (title, text) in enumerate(told, start=1))


def place(title: str, day: dt.date) -> Place:
    return Place("minutes.txt", PaperKind.MINUTES, body="Amenity Committee", date=day, item=AgendaItem("2", title))


def promised(title: str, text: str) -> list[Entry]:
    """The promises that minutes of March tell, as the ledger has them."""
    minuted = Contribution(text, Authority.MINUTED, 0)
    piece = Piece(0, text, 0, len(text), Authority.MINUTED)
    found = find_promises(Meeting(contributions=(minuted,), date=MARCH))
    return [Entry((StoredPromise(1, place(title, MARCH), piece, one),)) for one in found]


def told(promise: Entry, title: str, text: str) -> str:
    """What a paragraph of minutes of June tells of a promise."""
    undertaking = undertaken(promise, MARCH)
    later = (Later(text[begin:end], title, date=JUNE, body="Amenity Committee") for begin, end in sentences(text))
    found = {telling.status for one in later if (telling := tells(undertaking, one))}
    return next((status.value for status in DECIDED if status in found), "none")


@pytest.fixture
def assistant(store: Store) -> Assistant:
    return Assistant(store, QuotingAnswerer())


@pytest.mark.parametrize(("became", "title", "promise", "later", "words"), CASES, ids=[case[2] for case in CASES])
def test_a_later_sentence_tells_what_became_of_a_promise(
    became: str, title: str, promise: str, later: str, words: str
) -> None:
    (entry,) = promised(title, promise)
    assert told(entry, later, words) == became


def test_what_became_of_others_is_not_told_of_a_promise(assistant: Assistant, paper: Writing) -> None:
    march = paper("march.txt", minutes("4 March 2024", *((case[1], case[2]) for case in CASES)))
    june = paper("june.txt", minutes("3 June 2024", *((case[3], case[4]) for case in CASES)))
    assistant.ingest([march, june])
    entries = assistant.promises(Narrowing(until=dt.date(2024, 3, 31)))
    expected = {title: became for became, title, *_ in CASES}
    wrong = {
        one.quote.text: [later.quote.text for later in one.followed.later]
        for one in entries
        if one.status in DECIDED and one.place.item and one.status.value != expected[one.place.item.title]
    }
    assert wrong == {}
    decided = sum(one.status in DECIDED for one in entries)
    assert decided >= 0.9 * sum(case[0] != "none" for case in CASES)

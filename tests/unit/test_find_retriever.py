"""The retriever over a real store: narrowing, many passages, and what it hands to LangChain."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant import retriever as retrieving
from assistant.question import Known, understand
from assistant.retriever import FoundDocument, PassageRetriever
from assistant.spelling import Spelling
from index.store import Store
from index.stored import Narrowing
from index.types import AgendaItem, Authority, Contribution, Meeting
from tests.unit.kept import keep

BEES, ROADS = "The panel heard that bees sting.", "Roads will be mended in May."
FIRST, SECOND = dt.date(2024, 5, 1), dt.date(2024, 6, 1)


def meeting(date: dt.date, *texts: str) -> Meeting:
    items = tuple(AgendaItem(str(number), text.split()[0]) for number, text in enumerate(texts, start=1))
    said = (Contribution(text, Authority.MINUTED, item=place) for place, text in enumerate(texts))
    return Meeting("Beeton Council", "Panel", date, items=items, contributions=tuple(said))


@pytest.fixture
def filled(store: Store) -> PassageRetriever:
    keep(store, "may.txt", [meeting(FIRST, BEES, ROADS)])
    keep(store, "june.txt", [meeting(SECOND, "Bees do not sting in June.", "Hives stand by the roads.")])
    return PassageRetriever(store=store, spelling=Spelling(store.catalogue))


@pytest.fixture(params=[20_000, 0], ids=["all are scored", "the nearest are scored"])
def exact(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieving, "EXACT", request.param)


def texts(retriever: PassageRetriever, words: str, narrowing: Narrowing | None = None) -> list[str]:
    found = retriever.find(understand(words, Known(dates=(FIRST, SECOND)), narrowing), 4)
    return [one.passage.text for one in found]


@pytest.mark.usefixtures("exact")
def test_the_passage_with_the_words_is_first(filled: PassageRetriever) -> None:
    assert texts(filled, "When will roads be mended?")[0] == ROADS


@pytest.mark.usefixtures("exact")
def test_only_what_is_within_is_found(filled: PassageRetriever) -> None:
    assert set(texts(filled, "roads mended", Narrowing(since=SECOND))).isdisjoint({BEES, ROADS})


@pytest.mark.usefixtures("exact")
def test_a_day_in_the_question_is_a_narrowing_where_a_meeting_was_then(filled: PassageRetriever) -> None:
    assert set(texts(filled, "Do bees sting, as of 1 May 2024?")) == {BEES, ROADS}


def test_an_empty_store_finds_nothing(store: Store) -> None:
    assert texts(PassageRetriever(store=store, spelling=Spelling(store.catalogue)), "bees") == []


def test_papers_that_come_later_are_found(filled: PassageRetriever) -> None:
    texts(filled, "bees")
    keep(filled.store, "july.txt", [meeting(dt.date(2024, 7, 1), "Wasps are no bees, the chair said.")])
    assert texts(filled, "wasps")[0].startswith("Wasps")


def test_langchain_gets_documents_with_what_was_found(filled: PassageRetriever) -> None:
    first = filled.invoke("roads mended")[0]
    assert isinstance(first, FoundDocument)
    assert first.page_content == first.found.passage.text == ROADS
    assert first.found.units[0].score == first.found.score

"""The retriever over a real store: narrowing, many passages, and what it hands to LangChain."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.retrieval import retriever as retrieving
from assistant.retrieval.retriever import FoundDocument, PassageRetriever
from assistant.retrieval.spelling import Spelling
from assistant.understanding.known import Known, KnownMeeting, Numbered
from assistant.understanding.question import understand
from index.store import Store
from index.stored import Narrowing
from index.types import AgendaItem, Authority, Contribution, Meeting
from tests.benchmarks.retrieval.ablations import PARTS, without
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
    found = retriever.find(understand(words, Known(meetings=(KnownMeeting(FIRST), KnownMeeting(SECOND))), narrowing), 4)
    return [one.passage.text for one in found]


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_the_search_can_be_switched_off(filled: PassageRetriever, part: str) -> None:
    with without(part):
        assert texts(filled, "When will roads be mended?")


@pytest.mark.usefixtures("exact")
def test_the_passage_with_the_words_is_first(filled: PassageRetriever) -> None:
    assert texts(filled, "When will roads be mended?")[0] == ROADS


@pytest.mark.usefixtures("exact")
def test_only_what_is_within_is_found(filled: PassageRetriever) -> None:
    assert set(texts(filled, "roads mended", Narrowing(since=SECOND))).isdisjoint({BEES, ROADS})


@pytest.mark.usefixtures("exact")
def test_a_day_in_the_question_is_a_narrowing_where_a_meeting_was_then(filled: PassageRetriever) -> None:
    assert set(texts(filled, "Do bees sting, as of 1 May 2024?")) == {BEES, ROADS}


@pytest.mark.usefixtures("exact")
def test_a_span_in_the_question_is_a_narrowing_where_a_meeting_was_then(filled: PassageRetriever) -> None:
    assert set(texts(filled, "What was said of bees before June 2024?")) == {BEES, ROADS}
    assert len(set(texts(filled, "What was said of bees before 2020?"))) == 4


@pytest.mark.usefixtures("exact")
def test_a_span_never_widens_what_the_user_set(filled: PassageRetriever) -> None:
    found = texts(filled, "What was said of bees since May 2024?", Narrowing(since=SECOND))
    assert set(found).isdisjoint({BEES, ROADS})


@pytest.mark.usefixtures("exact")
def test_the_number_of_an_item_is_a_narrowing(filled: PassageRetriever) -> None:
    items = (Numbered("1", "Bees"), Numbered("2", "Roads"))
    query = understand("What was said of bees under item 2?", Known(items=items))
    assert {one.passage.text for one in filled.find(query, 4)} == {ROADS, "Hives stand by the roads."}


@pytest.mark.usefixtures("exact")
def test_a_place_leaves_out_what_is_of_another_council_and_does_not_tell_of_it(filled: PassageRetriever) -> None:
    council, told = "Oakham Council", "Oakham sold its hives."
    other = replace(meeting(FIRST, "Hives cost money.", "Oakham council is praised."), council="Ashby Council")
    keep(filled.store, "oakham.txt", [replace(meeting(FIRST, told, "Honey is sold."), council=council)])
    keep(filled.store, "ashby.txt", [other])
    query = understand("What of hives in Oakham?", Known(places=frozenset({"oakham", "ashby", "beeton"})))
    found = {one.passage.text for one in filled.find(query, 9)}
    assert found == {told, "Honey is sold.", "Oakham council is praised."}


@pytest.mark.usefixtures("exact")
@pytest.mark.parametrize("asked", ["What does the BHC do?", "What does the Big Honey Club do?"])
def test_an_acronym_is_found_by_its_long_form_and_the_other_way_round(store: Store, asked: str) -> None:
    short, long = "The BHC sells jars on Sundays.", "Every big jar of honey that the club sells is sweet."
    keep(store, "may.txt", [meeting(FIRST, short, "Roads are mended on Sundays.")])
    keep(store, "june.txt", [meeting(SECOND, long, "A road is mended.")])
    retriever = PassageRetriever(store=store, spelling=Spelling(store.catalogue))
    found = retriever.find(understand(asked, Known(acronyms={"bhc": ("Big Honey Club",)})), 4)
    assert {one.passage.text for one in found[:2]} == {short, long}


def test_a_word_weighs_by_the_passages_that_have_it_in_any_form(filled: PassageRetriever) -> None:
    known = Known(acronyms={"bhc": ("bees in hives",)})
    weights = filled.weights(understand("What does the BHC do?", known))
    assert weights.also == {"bhc": (frozenset({"bee", "hive"}),)}
    assert weights["bhc"] == filled.weights(understand("What does the XYZ do?", known))["xyz"]


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


def test_what_a_meeting_decided_is_found_though_it_names_nothing(store: Store) -> None:
    heard = [Contribution(f"Bees were heard of, the {number} time.", Authority.SAID, item=0) for number in range(40)]
    put = Contribution("Can I ask the panel to endorse the recommendations?", Authority.SAID, item=0)
    items = (AgendaItem("1", "Bees"),)
    keep(store, "a.txt", [Meeting("Beeton Council", "Panel", FIRST, items=items, contributions=(*heard, put))])
    retriever = PassageRetriever(store=store, spelling=Spelling(store.catalogue))
    first, *_ = retriever.find(understand("What was decided on bees?", Known()), 1)
    assert put.text in first.passage.text

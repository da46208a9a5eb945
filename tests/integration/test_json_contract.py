"""The JSON of answers, passages and papers has exactly the keys of the contract (design.md)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from assistant.answering.answer import Answer
from assistant.assistant import Assistant
from assistant.decisions.showing import decisions_json
from assistant.listing import papers_json
from assistant.searching import search_json
from index.stored import Narrowing
from index.types import Furniture
from tests.integration.as_printed import IMPROVEMENT, PACK, SELF_EVALUATION, WEBCAST, WORCESTERSHIRE, paper

SOURCE = set("source council body meeting date_inferred item speaker start page authority".split())
AUTHORITIES = {"said", "minuted", "resolved", "reported", "agenda"}
QUESTIONS = ["How many alternative provision providers are on the council's list?", "What is the capital of Peru?"]


@pytest.fixture(scope="module")
def listed(seeded: Assistant) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(json.dumps(papers_json(seeded.papers())))
    return told


@pytest.mark.parametrize("question", QUESTIONS, ids=["answered", "refused"])
def test_an_answer_has_the_contracts_keys(asked: Callable[[str], Answer], question: str) -> None:
    told = json.loads(json.dumps(asked(question).to_json()))
    assert set(told) == {"question", "answered", "mode", "answer", "searched", "citations"}
    assert (told["question"], told["mode"]) == (question, "quotes")
    assert told["searched"] == {"papers": 5, "meetings": 4, "from": "2020-11-11", "to": "2024-11-27", "filters": {}}


def test_a_citation_has_the_contracts_keys(asked: Callable[[str], Answer]) -> None:
    (citation, *_) = asked(QUESTIONS[0]).to_json()["citations"]
    assert set(citation) == {"number", "quote"} | SOURCE
    assert set(citation["item"]) == {"number", "title"}
    assert citation["authority"] in AUTHORITIES


def test_a_search_has_the_contracts_keys(seeded: Assistant) -> None:
    told = json.loads(json.dumps(search_json(seeded, "family hubs", Narrowing(), 7)))
    assert set(told) == {"query", "passages"}
    assert (told["query"], len(told["passages"])) == ("family hubs", 7)
    assert {frozenset(passage) for passage in told["passages"]} == {frozenset({"text", "score", "end"} | SOURCE)}
    assert {passage["authority"] for passage in told["passages"]} <= AUTHORITIES


def test_the_register_of_decisions_has_the_contracts_keys(seeded: Assistant) -> None:
    told = json.loads(json.dumps(decisions_json(seeded.decisions())))
    assert set(told) == {"decisions"}
    beside = {"mover", "seconder", "outcome", "parts", "also", "corrected"}
    assert {frozenset(one) for one in told["decisions"]} == {frozenset({"text", "votes"} | beside | SOURCE)}
    assert {one["authority"] for one in told["decisions"]} == {"resolved", "said"}


def test_each_line_of_a_catch_up_has_a_source(seeded: Assistant) -> None:
    told = json.loads(json.dumps(seeded.catch_up("27 November 2024").to_json()))
    facts = {"council", "body", "meeting", "date_inferred", "time", "venue", "papers"}
    assert set(told) == facts | {"mode", "people", "items"}
    assert {frozenset(one) for one in told["items"]} == {frozenset({"number", "title", "lines", "more_promises"})}
    lines = [*told["people"], *(line for item in told["items"] for line in item["lines"])]
    assert {frozenset(line) - {"lead"} for line in lines} == {frozenset({"kind", "quote"} | SOURCE)}
    assert {line["source"] for line in lines} == {WEBCAST}


def test_the_list_of_papers_has_the_contracts_keys(listed: dict[str, Any]) -> None:
    assert set(listed) == {"papers"}
    keys = set("council body date date_inferred time venue items speakers present apologies".split())
    for one in listed["papers"]:
        assert set(one) == {"source", "kind", "words", "warnings", "meetings"}
        assert [set(meeting) for meeting in one["meetings"]] == [keys] * len(one["meetings"])
        items = [item for meeting in one["meetings"] for item in meeting["items"]]
        assert [set(item) for item in items] == [{"number", "title", "exempt"}] * len(items)


def test_each_papers_words_are_accounted_for(listed: dict[str, Any]) -> None:
    for words in (one["words"] for one in listed["papers"]):
        assert set(words) == {"paper", "contributions", "furniture", "lost", "repeated"}
        assert words["paper"] == words["contributions"] + sum(words["furniture"].values())
        assert set(words["furniture"]) <= {kind.value for kind in Furniture}
        assert (words["lost"], words["repeated"]) == (0, 0)


def test_the_papers_are_the_five_with_their_meetings(listed: dict[str, Any]) -> None:
    told = {
        one["source"]: [
            (meeting["date"], meeting["date_inferred"], len(meeting["items"])) for meeting in one["meetings"]
        ]
        for one in listed["papers"]
    }
    assert told == {
        WEBCAST: [("2024-11-27", False, 10)],
        PACK: [("2021-01-13", False, 10), ("2020-11-11", False, 12)],
        WORCESTERSHIRE: [("2023-07-07", True, 7)],
        IMPROVEMENT: [(None, False, 1)],
        SELF_EVALUATION: [("2021-01-13", True, 1)],
    }


def test_a_passages_words_are_the_papers(seeded: Assistant) -> None:
    for passage in search_json(seeded, "safeguarding", Narrowing(), 30)["passages"]:
        whole = paper(passage["source"])
        for line in passage["text"].replace("…", "\n").splitlines():
            assert " ".join(line.split()) in whole

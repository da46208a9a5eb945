"""Searches, and what they are narrowed to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from assistant.assistant import Assistant
from assistant.errors import QuestionError
from assistant.retrieval.retriever import Found
from assistant.searching import narrowing
from index.stored import Narrowing

WORDS = "children with special educational needs"
Holds = Callable[[Found], bool]


def bodied(body: str) -> Holds:
    return lambda one: body in (one.passage.place.body or "")


def dated(first: str, last: str) -> Holds:
    return lambda one: (
        dt.date.fromisoformat(first) <= (one.passage.place.date or dt.date.min) <= dt.date.fromisoformat(last)
    )


def spoken_by(name: str) -> Holds:
    return lambda one: any(name in (piece.speaker or "") for piece in one.passage.pieces)


NARROWED = [
    ({"body": "Children & Young People Scrutiny Panel"}, bodied("Children & Young People Scrutiny Panel")),
    ({"body": "young people and families"}, bodied("Young People and Families")),
    ({"since": "2024-11-27"}, dated("2024-11-27", "9999-12-31")),
    ({"until": "2020-11-11"}, dated("2020-11-11", "2020-11-11")),
    ({"since": "2021-01-13", "until": "2023-07-07"}, dated("2021-01-13", "2023-07-07")),
    ({"speaker": "Helen Bakewell"}, spoken_by("Helen Bakewell")),
    ({"speaker": "bakewell"}, spoken_by("Helen Bakewell")),
    ({"speaker": "Ms Helen Bakewell"}, spoken_by("Helen Bakewell")),
    ({"speaker": "Councillor Francis"}, spoken_by("Jane Francis")),
]


@pytest.mark.parametrize(("given", "holds"), NARROWED, ids=[str(given) for given, _ in NARROWED])
def test_a_narrowed_search_finds_only_what_is_within(seeded: Assistant, given: dict[str, str], holds: Holds) -> None:
    found = seeded.search(WORDS, narrowing(given), 12)
    assert found
    assert all(map(holds, found))
    assert not all(map(holds, seeded.search(WORDS, k=40)))


@pytest.mark.parametrize(
    "given", [{"body": "Planning"}, {"since": "2030-01-01"}, {"speaker": "Nobody"}], ids=["body", "since", "speaker"]
)
def test_a_search_narrowed_to_what_is_not_there_finds_nothing(seeded: Assistant, given: dict[str, str]) -> None:
    assert seeded.search(WORDS, narrowing(given)) == []


def test_a_narrowed_question_is_answered_from_within_and_says_so(seeded: Assistant) -> None:
    answer = seeded.ask(
        "How many young people took part in the survey?", narrowing=Narrowing(until=dt.date(2020, 12, 31))
    )
    assert {citation.place.date for citation in answer.citations} == {dt.date(2020, 11, 11)}
    assert answer.searched.filters == {"until": "2020-12-31"}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"since": "27/11"}, "\"since\" must be a date such as 2024-11-27, not '27/11'."),
        ({"until": "2024-13-01"}, "\"until\" must be a date such as 2024-11-27, not '2024-13-01'."),
        ({"speaker": 7}, '"speaker" must be text.'),
        ({"body": ["Panel"]}, '"body" must be text.'),
    ],
    ids=["form", "no such month", "number", "list"],
)
def test_a_wrong_narrowing_is_one_plain_sentence(given: dict[str, object], sentence: str) -> None:
    with pytest.raises(QuestionError) as raised:
        narrowing(given)
    assert str(raised.value) == sentence


def test_the_best_passages_come_first_and_once(seeded: Assistant) -> None:
    found = seeded.search(WORDS, k=25)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert len({one.passage.id for one in found}) == 25


@pytest.mark.parametrize("slip", ["alternativ provison providers", "alternatve provision provders"])
def test_misspelt_words_find_the_same_passage(seeded: Assistant, slip: str) -> None:
    right = seeded.search("alternative provision providers", k=1)[0].passage.place.item
    assert right in [one.passage.place.item for one in seeded.search(slip, k=3)]


@pytest.mark.parametrize("words", ["AND OR NOT", "a* NEAR(b)", "x'; DROP TABLE passage; --", "🙂 hubs", "\0 hubs"])
def test_no_words_break_a_search(seeded: Assistant, words: str) -> None:
    assert len(seeded.search(words, k=3)) == 3


@pytest.mark.parametrize("marks", ["", '"', "%^:{}", "🙂"])
def test_a_search_for_no_words_is_one_plain_sentence(seeded: Assistant, marks: str) -> None:
    with pytest.raises(QuestionError, match=r"^The question is empty"):
        seeded.search(marks)

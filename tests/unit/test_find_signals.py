"""Each signal speaks for the passage that it should, and for no other."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from assistant.retrieval.scene import scene
from assistant.retrieval.signals import FIRST, REST, SIGNALS, weighed
from assistant.understanding.bodies import Bodies
from assistant.understanding.dating import Times
from assistant.understanding.query import Query
from assistant.understanding.span import Span
from assistant.understanding.terms import Weights
from index.text import stem
from tests.unit.scenes import HELD, entry, laid, made

VECTOR = np.array([1, 0], dtype=np.float32)
FILLING = "nothing of note was heard here today"
LONG = [entry(number, FILLING) for number in range(2, 9)]


def best(name: str, *args: object, **kwargs: object) -> int:
    return int(np.argmax(SIGNALS[name](laid(*args, **kwargs))))  # type: ignore[arg-type]


def test_a_passage_with_more_of_the_words_holds_them_better() -> None:
    over = made([entry(1, "bees live in hives"), entry(2, "bees sting"), entry(3, FILLING)])
    scores = SIGNALS["words in the passage"](laid("bees hives", over))
    assert scores[0] > scores[1] > scores[2] == 0
    assert scores.max() <= 1


def test_a_word_of_the_items_title_tells_less_than_one_in_the_passage() -> None:
    over = made([entry(1, "bees sting often"), entry(2, "they sting often", context="bees")])
    scores = SIGNALS["words in the passage"](laid("bees", over))
    assert scores[0] > scores[1] > 0


@pytest.mark.parametrize(("name", "reach"), [("words near it", 2), ("words around it", 5)])
def test_words_beside_a_passage_count_as_far_as_the_signal_reaches(name: str, reach: int) -> None:
    scores = SIGNALS[name](laid("bees", made([entry(1, "bees"), *LONG])))
    assert [bool(score) for score in scores] == [row <= reach for row in range(8)]


def test_words_of_an_item_count_for_all_of_it_and_for_no_other() -> None:
    over = made([entry(1, "bees"), *LONG, entry(20, FILLING, item=2)])
    scores = SIGNALS["words in the item"](laid("bees", over))
    assert len(set(scores[:-1].tolist())) == 1
    assert scores[0] > scores[-1] == 0


def test_meaning_is_the_cosine_and_never_less_than_nothing() -> None:
    over = made([entry(1, "a b"), entry(2, "c d")], [0.75, -0.5])
    assert SIGNALS["meaning of the passage"](laid("bees", over)).tolist() == [0.75, 0]


def test_meaning_near_a_passage_is_that_of_the_mean_of_the_vectors() -> None:
    over = made([entry(1, "a b"), entry(2, "c d"), entry(3, "e f", item=2)], [1.0, 0.6, 0.2])
    mean = np.array([1.6, 0.8]) / np.linalg.norm([1.6, 0.8])
    assert SIGNALS["meaning near it"](laid("bees", over)) == pytest.approx([mean[0], mean[0], 0.2])


def test_neighbours_in_the_question_count_where_they_stand_in_one_passage() -> None:
    over = made([entry(1, "free meals"), entry(2, "free school"), entry(3, "meals"), entry(4, "free school meals")])
    assert SIGNALS["words side by side"](laid("free school meals", over)) == pytest.approx([0, 0.5, 0, 1])


def test_the_named_person_speaks() -> None:
    over = made([entry(1, "bees", speaker="Cllr Ann Lee"), entry(2, "bees", speaker="Tom Hay"), entry(3, "Ann Lee")])
    flags = SIGNALS["the named speaks"](laid("bees", over, called=frozenset({"ann lee"})))
    assert flags.tolist() == [1, 0, 0]


@pytest.mark.parametrize(
    ("named", "flag"),
    [
        (Times((Span.of_day(HELD),)), 1),
        (Times((Span.of_month(2024, 11),)), 1),
        (Times((Span.of_day(dt.date(2024, 11, 28)),)), 0),
        (Times((Span.of_month(2023, 11),)), 0),
        (Times(), 0),
    ],
    ids=["its day", "its month", "another day", "another month", "none"],
)
def test_the_meeting_was_on_the_named_date(named: Times, flag: int) -> None:
    scene = laid("bees", made([entry(1, "bees"), entry(2, FILLING)]), times=named)
    assert SIGNALS["on the named date"](scene).tolist() == [flag, flag]


@pytest.mark.parametrize(
    ("span", "flag"),
    [(Span(HELD, None), 1), (Span.of_year(2024), 1), (Span(None, dt.date(2024, 1, 1)), 0), (None, 0)],
    ids=["since", "its year", "before", "none"],
)
def test_the_meeting_was_in_the_named_span(span: Span | None, flag: int) -> None:
    scene = laid("bees", made([entry(1, "bees"), entry(2, FILLING)]), times=Times(span=span))
    assert SIGNALS["in the named span"](scene).tolist() == [flag, flag]


@pytest.mark.parametrize(("body", "flag"), [("Parks Panel", 1), ("Cabinet", 0)])
def test_the_meeting_was_of_the_named_body(body: str, flag: int) -> None:
    scene = laid("bees", made([entry(1, "bees"), entry(2, FILLING)]), bodies=Bodies((body,)))
    assert SIGNALS["of the named body"](scene).tolist() == [flag, flag]


def test_what_says_the_same_counts_as_often_as_all_of_it_stands_there() -> None:
    over = made([entry(1, "bees hives hives"), entry(2, "hives"), entry(3, "honeycomb")])
    query = Query("honeycomb", "honeycomb", ("honeycomb",))
    stems_of = {one: stem(one) for one in ("honeycomb", "bees", "hives")}
    also = {stems_of["honeycomb"]: (frozenset({stems_of["bees"], stems_of["hives"]}),)}
    looked_at = scene(query, VECTOR, Weights({stems_of["honeycomb"]: 1.0}, also), over, None)
    assert looked_at.counts.ravel().tolist() == [1, 0, 1]


@pytest.mark.parametrize(("place", "flags"), [("beeton", [1, 1]), ("hivebury", [0, 1]), ("elsewhere", [0, 0])], ids=str)
def test_the_council_or_the_passage_has_the_named_place(place: str, flags: list[int]) -> None:
    scene = laid("bees", made([entry(1, "bees"), entry(2, "those of Hivebury")]), places=(place,))
    assert SIGNALS["of the named place"](scene).tolist() == flags


def test_what_the_last_answer_cited_is_near_it() -> None:
    scene = laid("bees", made([entry(7, "a"), entry(9, "b")]), near=(9,))
    assert SIGNALS["near the last answer"](scene).tolist() == [0, 1]


def test_no_signal_says_anything_of_words_that_no_passage_has() -> None:
    over = made([entry(1, "bees"), entry(2, FILLING)])
    assert all(not SIGNALS[name](laid("quorum", over)).any() for name in SIGNALS)


@pytest.mark.parametrize("rows", [None, [2]], ids=["all", "of one item"])
def test_scores_are_the_same_whether_all_is_looked_at_or_an_item(rows: list[int] | None) -> None:
    over = made([entry(1, "bees"), entry(2, "hives"), entry(3, "bees in hives", item=2)], [0.1, 0.2, 0.3])
    scene = laid("bees", over, rows=rows)
    assert SIGNALS["meaning near it"](scene)[-1] == pytest.approx(0.3)
    assert len(weighed(scene, FIRST, REST)[0]) == (3 if rows is None else 1)


def test_every_weight_is_of_a_signal() -> None:
    assert {*FIRST, *REST} == set(SIGNALS)

"""Everyday words of questions, and what papers say instead."""

from __future__ import annotations

import pytest

from assistant.retrieval.spelling import Spelling
from assistant.retrieval.weighing import weights_of
from assistant.understanding.everyday import as_papers_say
from assistant.understanding.known import Known
from assistant.understanding.question import understand
from assistant.understanding.terms import coverage
from index.store import Store
from index.text import stems
from index.types import Meeting
from tests.unit.kept import keep, minuted


@pytest.mark.parametrize(
    ("question", "word", "papers"),
    [
        ("how many kids are there", "kids", "children"),
        ("do mums like it", "mums", "parent"),
        ("which firm won", "firm", "contractor"),
        ("who was sacked", "sacked", "dismissed"),
        ("Are the loos shut?", "loos", "public conveniences"),
        ("how big is the bill", "bill", "invoice"),
    ],
)
def test_a_word_stays_and_is_told_by_what_papers_say(question: str, word: str, papers: str) -> None:
    left, also = as_papers_say(question)
    assert left == question
    assert papers in also[word]


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("was the plan turned down?", "was the plan refused?"),
        ("did the trust write back", "did the trust reply"),
        ("What did they say back about it?", "What did they reply about it?"),
        ("who's running the fair", "operator the fair"),
        ("is the Brown bin free", "is the Brown bin free"),
    ],
    ids=["turned down", "write back", "say back", "who's running", "a name"],
)
def test_a_phrase_is_read_as_papers_say_it(question: str, left: str) -> None:
    assert as_papers_say(question)[0] == left


def test_a_phrase_is_still_looked_for_itself() -> None:
    _, also = as_papers_say("was the plan turned down")
    assert {"rejected", "turned down"} <= set(also["refused"])


@pytest.mark.parametrize("question", ["Did Bill pay?", "what did Cllr Tip say", "write it on the back", "turn left"])
def test_no_everyday_word_is_in(question: str) -> None:
    assert as_papers_say(question) == (question, {})


def test_what_papers_say_instead_weighs_as_much(store: Store) -> None:
    keep(store, "a.txt", [Meeting(contributions=minuted("There were 40 children.", "The hall is old.", "Bees."))])
    query = understand("how many kids", Known())
    weights = weights_of(query, Spelling(store.catalogue), store.matrix())
    assert coverage(weights, stems("There were 40 children.")) == 1
    assert coverage(weights, stems("The hall is old.")) == 0


def test_words_of_writing_are_no_reply(store: Store) -> None:
    keep(store, "a.txt", [Meeting(contributions=minuted("She will write to the trust.", "A reply came.", "Bees."))])
    query = understand("did anybody write back", Known())
    weights = weights_of(query, Spelling(store.catalogue), store.matrix())
    assert coverage(weights, stems("A reply came.")) == 1
    assert coverage(weights, stems("She will write.")) == 0

"""What stands beside the words that answer, in a quote that is verbatim and short."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.answer import Quote
from assistant.answering.widening import widened
from index.text import fold, lines, sentences
from tests.unit.weighed import evidence, held, sentence

WORDS = st.sampled_from(
    "we agreed 40 £3.5 million and, so but Cllr Evans hubs. late? “yes” \n well; Dr. item".split(" ")
)
SPOKEN = st.lists(WORDS, min_size=1, max_size=400).map(" ".join).filter(lambda text: bool(text.strip()))
CELLS = st.lists(st.text("ab 1£", min_size=1, max_size=12), min_size=1, max_size=120)
TABLES = st.lists(CELLS.map("\t".join).filter(str.strip), min_size=2, max_size=6).map("\n".join)


def parts(quote: Quote) -> list[str]:
    """What a quote shows, parted where words are left out."""
    return [part for part in re.split(r"\s*…\s*", quote.text) if part]


def stand_in(quote: Quote, text: str) -> bool:
    """Whether the parts of a quote stand in ``text`` in their order."""
    whole, position = fold(text), 0
    for part in parts(quote):
        position = whole.find(part, position)
        if position < 0:
            return False
        position += len(part)
    return bool(parts(quote))


def told_words(quote: Quote) -> int:
    return sum(len(part.split()) for part in parts(quote))


@given(text=SPOKEN, data=st.data())
def test_a_quote_is_verbatim_and_at_most_80_words(text: str, data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(sentences(text)))
    quote = widened(evidence(held(text), (unit,)).quote)
    assert stand_in(quote, text)
    assert told_words(quote) <= 80


@given(text=SPOKEN, data=st.data())
def test_a_quote_begins_with_or_holds_the_sentence_that_answers(text: str, data: st.DataObject) -> None:
    begin, end = data.draw(st.sampled_from(sentences(text)))
    first = " ".join(text[begin:end].split()[:80])
    assert first in fold(widened(evidence(held(text), ((begin, end),)).quote).text)


@given(text=TABLES, data=st.data())
def test_a_quoted_row_is_verbatim_and_at_most_80_words(text: str, data: st.DataObject) -> None:
    header, *rows = lines(text)
    row = data.draw(st.sampled_from(rows))
    quote = widened(evidence(held(text, table=True), (header, row)).quote)
    assert stand_in(quote, text)
    assert told_words(quote) <= 80


def test_a_row_is_quoted_below_its_header() -> None:
    text = "Year\tRevenue Gains\n2018/19\t£328,586.28\n2019/20\t£627,151.97"
    header, _, row = lines(text)
    assert widened(evidence(held(text, table=True), (header, row)).quote).text == (
        "Year Revenue Gains … 2019/20 £627,151.97"
    )


def test_a_row_below_a_header_of_80_words_is_still_quoted() -> None:
    text = "\t".join(f"column{number}" for number in range(80)) + "\nTotal\t£40"
    header, row = lines(text)
    assert "Total £40" in widened(evidence(held(text, table=True), (header, row)).quote).text


def test_a_short_sentence_is_quoted_with_what_stands_beside_it() -> None:
    text = "How many are there? At least 40. They were all visited this year."
    unit = sentences(text)[1]
    assert widened(evidence(held(text), (unit,)).quote).text == text


@pytest.mark.parametrize(
    ("shown", "expected"),
    [("agreed to it and", "… agreed to it and …"), ("We then all agreed to it and went home.", None)],
    ids=["cut on both sides", "whole"],
)
def test_where_a_sentence_is_cut_stands_an_ellipsis(shown: str, expected: str | None) -> None:
    text = "We then all agreed to it and went home."
    begin = text.index(shown)
    passage = held(text)
    quote = Quote(passage, passage.pieces[0], ((begin, begin + len(shown)),))
    assert quote.text == (expected or shown)


STEPS = "The first step was a review. The second step was a survey of all schools. The third step is a plan."


def test_what_comes_after_is_taken_before_what_came_before() -> None:
    text = f"{'Before it came a list. ' * 14}{STEPS} {'After it came more. ' * 20}"
    core = next(unit for unit in sentences(text) if "second" in text[slice(*unit)])
    assert widened(evidence(held(text), (core,)).quote).text.startswith("The second")


def test_what_lies_between_two_sentences_is_told_where_there_is_room() -> None:
    first, _, last = sentences(STEPS)
    assert widened(evidence(held(STEPS), (first, last)).quote).text == STEPS


def test_where_there_is_no_room_between_stands_an_ellipsis() -> None:
    text = f"We agreed a plan. {'It was a long and cold day for all of us. ' * 9}The plan was dropped."
    first, *_, last = sentences(text)
    shown = widened(evidence(held(text), (first, last)).quote).text
    assert shown.startswith("We agreed a plan. It was")
    assert " … " in shown
    assert shown.endswith("The plan was dropped.")


def test_what_another_quote_tells_is_not_told_again() -> None:
    passage = held(STEPS)
    other = sentence(passage, 2).quote
    assert widened(sentence(passage, 1).quote, [other]).text == (
        "The first step was a review. The second step was a survey of all schools."
    )


def test_of_what_stands_before_the_words_that_answer_one_sentence_is_told() -> None:
    text = "We met on Monday. It rained all day. The depot will close. Its staff move to the town hall by May."
    quote = widened(evidence(held(text), (sentences(text)[2],)).quote)
    assert quote.text == "It rained all day. The depot will close. Its staff move to the town hall by May."

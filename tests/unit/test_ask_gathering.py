"""Sentences of one contribution or list become one quote."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.gathering import gathered
from index.text import lines
from tests.unit.weighed import evidence, held, lines_of, sentence

ROWS = "Year\tGains\n2018\t£32\n2019\t£62\n2020\t£14"


def test_sentences_of_one_contribution_are_one_quote_in_their_order() -> None:
    passage = held("At least 40. They are all inspected. Some are far away.")
    (quote,) = gathered([sentence(passage, 2), sentence(passage, 0)])
    assert quote.text == "At least 40. … Some are far away."


def test_rows_of_one_table_are_one_quote_below_its_header() -> None:
    passage = held(ROWS, table=True)
    header, _, second, third = lines(ROWS)
    (quote,) = gathered([evidence(passage, (header, third)), evidence(passage, (header, second))])
    assert quote.text == "Year Gains … 2019 £62 … 2020 £14"


def test_lines_of_one_list_are_one_quote_with_those_between() -> None:
    passage = lines_of("- red: seen at home", "- amber: seen at school", "- green: rung up")
    (quote,) = gathered([sentence(passage, at=2), sentence(passage, at=0)])
    assert quote.text == "- red: seen at home … - amber: seen at school … - green: rung up"


def test_paragraphs_stay_apart() -> None:
    passage = lines_of(*(f"{number} was {'a long paragraph and ' * 8}no line." for number in ("One", "Two")))
    assert len(gathered([sentence(passage, at=0), sentence(passage, at=1)])) == 2


def test_what_has_no_room_in_a_quote_is_another() -> None:
    passage = held(" ".join(f"Sentence {number} {'says so ' * 25}." for number in (1, 2)))
    assert len(gathered([sentence(passage, 0), sentence(passage, 1)])) == 2


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 2)), min_size=1, max_size=40))
def test_there_are_at_most_five_quotes_of_at_most_80_words_and_none_twice(picked: list[tuple[int, int]]) -> None:
    text = " ".join(f"Sentence {number} {'tells of it ' * 8}." for number in range(3))
    quotes = gathered(sentence(held(text, id_=id_), number) for id_, number in picked)
    assert len(quotes) <= 5
    assert all(quote.words <= 80 for quote in quotes)
    spots = [(quote.piece.contribution_id, span) for quote in quotes for span in quote.spans]
    assert len(spots) == len(set(spots))

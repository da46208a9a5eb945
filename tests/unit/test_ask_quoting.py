"""The quoting answer: quotes are few, of what answers best, and each below its line."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.answer import Citation, Quote
from assistant.answering.evidence import Evidence, closest_unit
from assistant.answering.quoting import choose, compose
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import understand
from index.stored import Place
from index.text import lines, sentences
from index.types import AgendaItem, Authority, PaperKind
from tests.unit.weighed import PANEL, asked, evidence, found, held, lines_of, sentence

ELSEWHERE = replace(PANEL, item=AgendaItem("7", "Roads"))


def texts(question: str, *weighed: Evidence) -> list[str]:
    """The quotes chosen from ``weighed``, whose passages were found."""
    return [quote.text for quote in choose(asked(question), weighed, found(*(one.passage for one in weighed)))]


def test_the_same_words_in_two_papers_are_quoted_once() -> None:
    text = "The panel agreed the budget."
    weighed = [sentence(held(text, id_=id_), score=1 - id_ / 100) for id_ in (1, 2)]
    assert texts("What was said on the budget?", *weighed) == [text]


def test_what_is_of_the_body_that_is_named_is_quoted_first() -> None:
    cabinet = replace(PANEL, body="Cabinet", date=dt.date(2025, 1, 8))
    here, there = held("It costs 40.", id_=1), held("It costs 50.", id_=2, place=cabinet)
    query = understand(
        "What did Cabinet say it costs?", Known(meetings=(KnownMeeting(None, "Cabinet"), KnownMeeting(None, "Panel")))
    )
    quotes = choose(query, [sentence(here), sentence(there, score=0.95)], found(here, there))
    assert [quote.passage.place.body for quote in quotes] == ["Cabinet", "Panel"]


def test_the_same_decision_on_two_items_is_quoted_twice() -> None:
    text = "The panel agreed to note the report."
    budget, roads = held(text, Authority.RESOLVED, id_=1), held(text, Authority.RESOLVED, id_=2, place=ELSEWHERE)
    assert texts("What was agreed?", sentence(budget), sentence(roads)) == [text, text]


@given(st.lists(st.floats(0, 2), max_size=12), st.integers(1, 3))
def test_there_are_at_most_five_quotes_best_first_and_none_far_weaker(scores: list[float], apart: int) -> None:
    text = "One is here. Two is here."
    weighed = [
        evidence(held(f"{text} {position // apart}.", id_=position // apart), (sentences(text)[0],), score)
        for position, score in enumerate(sorted(scores, reverse=True))
    ]
    quotes = choose(asked("What is here?"), weighed, [])
    assert len(quotes) <= min(5, len(weighed))
    assert len(quotes) == len({quote.piece.contribution_id for quote in quotes})
    assert bool(quotes) == bool(weighed)


TOLD = ["We agreed 40.", "Why is that?", "There were two reasons for that.", f"It {'goes on ' * 30}.", "So it is."]
TURNS = st.lists(st.lists(st.sampled_from(TOLD), min_size=1, max_size=8).map(" ".join), min_size=1, max_size=6)


@given(turns=TURNS, data=st.data())
def test_quotes_are_short_and_tell_nothing_twice(turns: list[str], data: st.DataObject) -> None:
    passages = [held(text, id_=id_, speaker=f"Speaker {id_ % 2}") for id_, text in enumerate(turns, start=1)]
    weighed = [sentence(one, at) for one in passages for at in range(len(sentences(one.text)))]
    some = data.draw(st.lists(st.sampled_from(weighed), min_size=1, max_size=16))
    quotes = choose(asked("What was agreed?"), some, found(*passages))
    assert 1 <= len(quotes) <= 5
    assert all(quote.words <= 80 for quote in quotes)
    for id_ in range(1, len(turns) + 1):
        spans = sorted(span for quote in quotes for span in quote.parts.get(id_, ()))
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_evidence_that_a_quote_already_holds_is_not_quoted_again() -> None:
    passage = held("At least 40 are on the list. We visited all of them this year.")
    assert len(texts("How many?", sentence(passage, 0), sentence(passage, 1))) == 1


@pytest.mark.parametrize(
    ("place", "score", "quoted"),
    [(PANEL, 0.45, 2), (PANEL, 0.02, 1), (ELSEWHERE, 0.7, 2), (ELSEWHERE, 0.5, 1)],
    ids=["in the item", "in the item, too weak", "elsewhere", "elsewhere, too weak"],
)
def test_a_further_quote_is_nearly_as_good(place: Place, score: float, quoted: int) -> None:
    best, further = held("At least 40.", id_=1), held("Perhaps 12.", id_=2, place=place)
    assert len(texts("How many?", sentence(best), sentence(further, score=score))) == quoted


def test_a_row_of_another_year_is_not_quoted_beside_that_of_the_year_asked_for() -> None:
    table = "Year\tGains\n2018/19\t£32\n2019/20\t£62"
    header, first, second = lines(table)
    weighed = [evidence(held(table, table=True), (header, row)) for row in (second, first)]
    assert texts("What were the gains in 2019/20?", *weighed) == ["Year Gains … 2019/20 £62"]
    assert texts("What were the gains?", *weighed) == ["Year Gains … 2018/19 £32 … 2019/20 £62"]


def test_words_elsewhere_that_have_nothing_of_the_question_are_not_quoted() -> None:
    off_topic = replace(sentence(held("Perhaps 12.", id_=2, place=ELSEWHERE)), around=0.1)
    assert texts("How many?", sentence(held("At least 40.")), off_topic) == ["At least 40."]


@pytest.mark.parametrize(
    ("question", "vague", "exact"),
    [
        ("How many providers are there?", "We have quite a few providers.", "It is 40 providers."),
        ("When will the plan start?", "The plan was made in 2020.", "The plan starts in May 2025."),
        ("When will the plan start?", "The plan is late.", "The plan starts next month."),
    ],
    ids=["a number", "a date to come", "a time to come"],
)
def test_what_is_asked_for_is_quoted_though_it_answers_less_well(question: str, vague: str, exact: str) -> None:
    weighed = [sentence(held(vague, id_=1)), sentence(held(exact, id_=2), score=0.4)]
    assert texts(question, *weighed) == [vague, exact]


def test_a_question_is_quoted_with_its_reply() -> None:
    question = held("Has anybody asked for the money?", id_=1, speaker="Tom Oak")
    reply = held("It is certainly something I can follow up.", id_=2)
    quotes = choose(asked("Was the money asked for?"), [sentence(question)], found(question, reply))
    assert [quote.text for quote in quotes] == [question.text, reply.text]


@pytest.mark.parametrize(
    ("asking", "quoted"),
    [("Is there any money?", 1), ("Who asked about the money?", 2)],
    ids=["what was asked", "who asked"],
)
def test_beside_its_reply_a_question_goes_without_saying(asking: str, quoted: int) -> None:
    question = held("Has anybody asked for the money?", id_=1, speaker="Tom Oak")
    reply = held("Yes, Ivy Elm asked for the money in May.", id_=2)
    assert len(texts(asking, sentence(reply), sentence(question, score=0.9))) == quoted


PART = "That the Panel {} the report and ask the Director to write to each of the parish councils of the county{}"


def test_a_decision_is_quoted_with_all_its_parts() -> None:
    parts = [PART.format(verb, end) for verb, end in zip(["note", "commend", "send on", "keep"], " " * 4, strict=True)]
    long = [f"{number}. {part.strip()} {'and to each school ' * 3}." for number, part in enumerate(parts, start=1)]
    passage = lines_of(*long, authority=Authority.RESOLVED)
    told = " ".join(texts("What was resolved on the report?", sentence(passage, number_of_sentences(long[1]), at=1)))
    assert all(verb in told for verb in ("note", "commend", "send on", "keep"))


def number_of_sentences(text: str) -> int:
    """The place of the last sentence."""
    return len(sentences(text)) - 1


def test_the_text_holds_each_quote_below_its_line_and_before_its_number() -> None:
    passages = [held("At least 40."), held("At most 50.", speaker="Tom Oak")]
    citations = [
        Citation(number, Quote(passage, passage.pieces[0], ((0, len(passage.text)),)))
        for number, passage in enumerate(passages, start=1)
    ]
    assert compose(citations).split("\n\n") == [
        "Ann Lee said at the Panel on 27 November 2024, item 6 (Budget):\n“At least 40.” [1]",
        "Tom Oak said under the same item:\n“At most 50.” [2]",
    ]


def test_of_several_dates_each_stands_first_in_its_line() -> None:
    earlier = replace(PANEL, date=dt.date(2021, 1, 13), kind=PaperKind.MINUTES)
    passages = [held("At least 40.", place=earlier), held("At most 50.")]
    citations = [Citation(number, sentence(passage).quote) for number, passage in enumerate(passages, start=1)]
    assert compose(citations).split("\n\n") == [
        "On 13 January 2021: Ann Lee said at the Panel, item 6 (Budget):\n“At least 40.” [1]",
        "On 27 November 2024: Ann Lee said at the Panel, item 6 (Budget):\n“At most 50.” [2]",
    ]


def test_a_line_that_would_say_the_same_again_is_left_out() -> None:
    passage = held("At least 40.")
    citations = [Citation(number, Quote(passage, passage.pieces[0], ((0, 12),))) for number in (1, 2)]
    assert compose(citations).split("\n\n")[1] == "“At least 40.” [2]"


def test_the_closest_unit_is_the_sentence_that_shares_most_words() -> None:
    text = "The weather was fine. We have at least 40 providers. Thank you."
    begin, end = closest_unit(held(text), "There are 40 providers on it [1].").spans[0]
    assert text[begin:end] == "We have at least 40 providers."


@pytest.mark.parametrize(
    ("question", "odds", "quoted"),
    [
        ("Where is the camp and how much is it?", 1.0, True),
        ("Where is the camp and how much is it?", -1.0, False),
        ("Where is the camp?", 1.0, False),
    ],
    ids=["two halves", "hardly an answer", "one half"],
)
def test_the_other_half_of_a_question_is_answered_by_what_is_weaker(question: str, odds: float, quoted: bool) -> None:
    best = sentence(held("The camp of 30 is at Oak Farm.", id_=1))
    other = replace(sentence(held("It costs £25 each.", id_=2, place=ELSEWHERE), score=0.5), odds=odds)
    assert ("It costs £25 each." in texts(question, best, other)) is quoted

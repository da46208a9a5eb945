"""Answers, questions and errors in the chat."""

import re
from dataclasses import replace

import pytest

from assistant.answering.answer import QUOTES_MODE, Answer, Citation, Searched
from tests.browser.fake_assistant import FIRST, SEARCHED, FakeAssistant
from tests.browser.fake_words import HOSTILE, HOSTILE_LINES, citation, spoken
from tests.browser.fake_words import SCRUTINY as PLACE
from ui.messages import answer_html, error_html, markers, partial_html, question_html

NOWHERE = Searched(0, 0, None, None)


def answer(text: str, *citations: Citation, mode: str = QUOTES_MODE) -> Answer:
    return Answer("q", True, mode, text, NOWHERE, citations)


def numbered(*numbers: int) -> tuple[Citation, ...]:
    return tuple(citation(number, PLACE, spoken("Some words of a paper."), "words of a paper") for number in numbers)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("It is so [1].", [1]),
        ("It is so [1][2], and so [1].", [1, 2, 1]),
        ("No such source [3].", []),
        ("A year [2024] and a letter [a].", []),
        ("The paper says “words of a paper” [2].", [2]),
    ],
    ids=["one", "several", "unknown number", "other brackets", "after a quote"],
)
def test_only_markers_of_citations_are_links(text: str, linked: list[int]) -> None:
    assert [number for _, _, number in markers(answer(text, *numbered(1, 2)))] == linked


def test_a_number_in_brackets_inside_a_quote_is_no_link() -> None:
    quoting = citation(1, PLACE, spoken("As shown in [1] and [2], costs rose."), "As shown in [1] and [2], costs rose.")
    shown = answer_html(answer(f"The report says:\n“{quoting.quote.text}” [1]", quoting), 3)
    assert re.findall(r'<a [^>]*href="([^"]+)"', shown) == ["#src-3-1"]
    assert "in &#91;1&#93; and &#91;2&#93;" in shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("She said:\n“yes” [1]", ["p", "blockquote"]),
        ("She said: “yes” [1]", ["p", "blockquote"]),
        ("She said “yes” and left. [1]", ["p"]),
        ("one\n\ntwo\n- three", ["p", "p", 'p class="mb-point"']),
    ],
    ids=["quote on its own line", "quote after a colon", "quote in a sentence", "lines"],
)
def test_lines_and_quotes_stand_apart(text: str, blocks: list[str]) -> None:
    shown = answer_html(answer(text, *numbered(1)), 1)
    assert re.findall(r'<(p(?: class="mb-point")?|blockquote)>', shown) == blocks


@pytest.mark.parametrize("text", [HOSTILE, HOSTILE_LINES], ids=["line", "lines"])
@pytest.mark.parametrize("show", [question_html, partial_html, error_html])
def test_hostile_text_is_only_text_and_on_one_line(show: object, text: str) -> None:
    assert callable(show)
    shown = show(text)
    assert "\n" not in shown
    assert set(re.findall(r"<(\w+)", shown)) <= {"div", "p", "br"}


def test_a_hostile_answer_links_only_to_its_source() -> None:
    shown = answer_html(FakeAssistant().answer("hostile"), 1)
    assert set(re.findall(r"<(\w+)", shown)) == {"div", "p", "blockquote", "a"}
    assert re.findall(r"<a ([^>]*)>", shown) == ['class="mb-cite" href="#src-1-1" title="Show source 1"']


def test_links_wait_for_the_finished_answer() -> None:
    assert "<a" not in partial_html("It is so [1]")


def test_a_refusal_looks_different_and_offers_the_closest_passages() -> None:
    shown = answer_html(FakeAssistant().answer("weather"), 4)
    assert "mb-refusal" in shown
    assert "mb-answer" not in shown
    assert 'href="#src-4-0"' in shown


def test_a_refusal_without_passages_offers_none() -> None:
    assert "<a" not in answer_html(Answer("q", False, QUOTES_MODE, "Nothing [1].", NOWHERE), 1)


def test_a_model_and_filters_are_named() -> None:
    searched = replace(SEARCHED, filters={"speaker": "Helen Bakewell", "dates": "2024"})
    shown = answer_html(Answer("q", True, "llama", "So [1].", searched, (FIRST,)), 1)
    assert "Written by llama from its sources" in shown
    assert "Narrowed to speaker&#58; Helen Bakewell" in shown
    assert "Read in the question&#58; dates&#58; 2024" in shown

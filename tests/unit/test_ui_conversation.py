"""One tab's conversation, step by step."""

import pytest

from tests.browser.fake_assistant import FakeAssistant
from ui.conversation import Tab, View, converse, open_source


def ask(assistant: FakeAssistant, tab: Tab, question: str) -> list[View]:
    return list(converse(assistant, tab, question))


def last(views: list[View]) -> str:
    return views[-1].messages[-1]["content"]


def test_an_answer_comes_in_pieces_then_with_its_first_source() -> None:
    views = ask(FakeAssistant(), Tab(), "How many?")
    assert "Looking through the papers" in views[0].messages[-1]["content"]
    assert views[0].box == ""
    lengths = [len(view.messages[-1]["content"]) for view in views[1:]]
    assert lengths == sorted(lengths)
    assert 'href="#src-1-1"' in last(views)
    assert 'data-source="#src-1-1"' in (views[-1].panel or "")


def test_numbers_of_earlier_answers_keep_their_sources() -> None:
    assistant, tab = FakeAssistant(), Tab()
    for question in ("How many?", "What is the weather?", "How many now?"):
        views = ask(assistant, tab, question)
    shown = "".join(message["content"] for message in views[-1].messages)
    assert all(f'href="#src-{address}"' in shown for address in ("1-1", "1-2", "2-0", "3-1", "3-2"))
    assert "Source 2 of 2" in open_source(assistant, tab, 1, 2)


def test_a_refusal_shows_the_closest_passages() -> None:
    assert "Closest passages" in (ask(FakeAssistant(), Tab(), "weather")[-1].panel or "")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [("broken", "does not answer&#58; start it &#38; ask again"), ("  ", "The question is empty")],
)
def test_an_error_is_told_and_the_question_kept(question: str, sentence: str) -> None:
    assistant, tab = FakeAssistant(), Tab()
    views = ask(assistant, tab, question)
    assert sentence in last(views)
    assert views[-1].box == question
    assert 'href="#src-2-1"' in last(ask(assistant, tab, "How many?"))


def test_each_tab_has_a_conversation_of_its_own_and_keeps_it() -> None:
    assistant, one, other = FakeAssistant(), Tab(), Tab()
    for tab in (one, other, one):
        ask(assistant, tab, "How many?")
    first, second, third = assistant.conversations
    assert first == third
    assert first
    assert second
    assert first != second


@pytest.mark.parametrize(("turn", "number"), [(9, 1), (1, 9), (0, 0), (-1, -1)])
def test_an_unknown_source_is_said_to_be_gone(turn: int, number: int) -> None:
    assistant, tab = FakeAssistant(), Tab()
    ask(assistant, tab, "How many?")
    assert "no longer at hand" in open_source(assistant, tab, turn, number)

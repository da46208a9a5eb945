"""The chat page in a browser, as a reader uses it."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.fake_assistant import FIRST, FakeAssistant
from tests.browser.fake_words import HOSTILE

Opened = Callable[..., Page]  # the fixture: opens the page of an assistant

WIDEST = "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"


def ask(page: Page, question: str) -> None:
    page.get_by_label("Your question").fill(question)
    page.keyboard.press("Enter")


def citation(page: Page, turn: int, number: int) -> Locator:
    return page.locator(f'#mb-chat a[href="#src-{turn}-{number}"]')


def heading(page: Page) -> Locator:
    return page.locator("#mb-source h2")


def test_ask_then_click_a_citation_and_read_its_source(opened: Opened) -> None:
    page = opened(FakeAssistant(pause=0.05))
    ask(page, "How many alternative provision providers are there?")
    expect(page.locator(".mb-answer")).to_contain_text("Helen Bakewell said")
    assert page.locator("#mb-chat a").count() == 0, "the answer is not streamed"
    expect(citation(page, 1, 2)).to_be_visible()
    expect(heading(page)).to_have_text("Source 1 of 2")
    expect(page.locator("#mb-source mark")).to_have_text(FIRST.quote.text.removesuffix(" …"))
    citation(page, 1, 2).click()
    expect(heading(page)).to_have_text("Source 2 of 2")
    expect(page.locator("#mb-source table mark")).to_have_text(["Children's services", "52,340", "53,020"])
    expect(page.locator("#mb-source")).to_contain_text("Reported to the meeting, not decided")


def test_the_panel_is_reached_and_left_by_keyboard(opened: Opened) -> None:
    page = opened(FakeAssistant())
    ask(page, "How many?")
    # The whole answer opens its first source by itself.
    expect(heading(page)).to_have_text("Source 1 of 2")
    citation(page, 1, 2).focus()
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Source 2 of 2")
    expect(heading(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(citation(page, 1, 2)).to_be_focused()


def test_messages_are_read_aloud_as_they_stand(opened: Opened) -> None:
    page = opened(FakeAssistant())
    ask(page, "How many?")
    citation(page, 1, 2).wait_for()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator('#mb-chat [aria-label*="message:"]')).to_have_count(0)


def test_nothing_lies_over_the_words_while_an_answer_is_made(opened: Opened) -> None:
    page = opened(FakeAssistant(pause=0.05))
    ask(page, "How many?")
    expect(page.locator(".mb-answer")).to_contain_text("Helen Bakewell")
    covers = page.get_by_test_id("status-tracker")
    # As Gradio shows one now and then: no longer hidden.
    covers.evaluate_all("all => all.forEach(one => one.classList.remove('hide'))")
    expect(covers).not_to_have_count(0)
    assert [cover.is_visible() for cover in covers.all()] == [False] * covers.count()


def test_numbers_of_earlier_answers_open_their_own_sources(opened: Opened) -> None:
    page = opened(FakeAssistant())
    ask(page, "What is the weather?")
    expect(page.locator(".mb-refusal")).to_contain_text("No answer found in the papers")
    expect(heading(page)).to_have_text("Closest passages, not an answer")
    ask(page, "How many?")
    citation(page, 2, 2).click()
    expect(heading(page)).to_have_text("Source 2 of 2")
    citation(page, 1, 0).click()
    expect(heading(page)).to_have_text("Closest passages, not an answer")


def test_text_of_papers_models_and_users_stays_text(opened: Opened) -> None:
    page = opened(FakeAssistant())
    ask(page, f"hostile {HOSTILE}")
    citation(page, 1, 1).click()
    expect(page.locator("#mb-source dl")).to_contain_text("<script>alert(1)</script>")
    page.get_by_text("Papers that are searched").click()
    expect(page.locator("#mb-papers")).to_contain_text("[a](javascript:alert(1))")
    expect(page.locator(".mb-question")).to_have_text(f"hostile {HOSTILE}")
    for place in ("#mb-chat", "#mb-source", "#mb-papers .mb-papers"):
        expect(page.locator(place).locator("img, script, code, strong, em, del, h1, hr, math, .katex")).to_have_count(0)
    targets = page.locator("#mb-chat a, #mb-source a, #mb-papers a").evaluate_all("all => all.map(a => a.href)")
    assert {re.sub(".*#", "#", target) for target in targets} == {"#src-1-1", "#mb-work"}


def test_it_fits_a_phone(opened: Opened) -> None:
    page = opened(FakeAssistant(), width=390, height=844)
    assert page.evaluate(WIDEST) <= 390
    ask(page, "How many?")
    citation(page, 1, 2).wait_for()
    expect(page.get_by_label("Your question")).to_be_in_viewport()
    assert page.evaluate(WIDEST) <= 390
    citation(page, 1, 2).click()
    expect(heading(page)).to_be_in_viewport()
    expect(page.locator("#mb-source table")).to_be_visible()
    assert page.evaluate(WIDEST) <= 390
    page.get_by_text("Back to where it was opened").click()
    expect(citation(page, 1, 2)).to_be_in_viewport()
    ask(page, "hostile")
    citation(page, 2, 1).wait_for()
    page.get_by_text("Papers that are searched").click()
    assert page.evaluate(WIDEST) <= 390


def test_an_error_is_told_and_the_question_kept(opened: Opened) -> None:
    page = opened(FakeAssistant())
    ask(page, "a broken model")
    expect(page.locator(".mb-error")).to_have_text(
        "The language model at http://127.0.0.1:1/v1 does not answer: start it & ask again."
    )
    expect(page.get_by_label("Your question")).to_have_value("a broken model")
    ask(page, "How many?")
    expect(citation(page, 2, 1)).to_be_visible()


def test_an_example_is_asked_and_a_new_conversation_clears(opened: Opened) -> None:
    assistant = FakeAssistant()
    page = opened(assistant)
    page.get_by_role("button", name=assistant.examples()[0]).click()
    citation(page, 1, 1).wait_for()
    expect(page.locator("#mb-examples")).to_be_hidden()
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator("#mb-examples")).to_be_visible()
    expect(page.locator(".mb-question")).to_have_count(0)
    ask(page, "How many?")
    citation(page, 1, 1).wait_for()
    assert len(set(assistant.conversations)) == 2


def test_each_tab_has_its_own_conversation(opened: Opened) -> None:
    assistant = FakeAssistant()
    one = opened(assistant)
    other = opened(address=one.url)
    for page in (one, other):
        ask(page, "How many?")
        citation(page, 1, 1).wait_for()
    assert len(set(assistant.conversations)) == 2

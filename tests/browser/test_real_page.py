"""The chat page over the sample papers with the real model: the first thing that a newcomer does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from assistant.assistant import Assistant


def asked(page: Page, question: str) -> None:
    page.get_by_label("Your question").fill(question)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("width", [1280, 390], ids=["desktop", "phone"])
def test_a_newcomer_asks_and_reads_the_source(opened: Callable[..., Page], seeded: Assistant, width: int) -> None:
    page = opened(seeded, width=width)
    asked(page, "How many alternative provision providers are on the council's list?")
    expect(page.locator(".mb-answer")).to_contain_text("at least 40")
    page.locator('#mb-chat a[href="#src-1-1"]').click()
    panel = page.locator("#mb-source")
    expect(panel.locator("mark").first).to_contain_text("at least 40 providers on our list")
    for told in (
        "Helen Bakewell",
        "0:14:47",
        "27 November 2024",
        "SEND SEF Evaluation Framework",
        "Said in the meeting",
    ):
        expect(panel).to_contain_text(told)
    expect(panel).to_contain_text("automatic transcript")


def test_an_example_question_is_answered(opened: Callable[..., Page], seeded: Assistant) -> None:
    page = opened(seeded)
    page.locator("#mb-examples button").first.click()
    expect(page.locator('#mb-chat a[href="#src-1-1"]')).to_be_visible()


@pytest.mark.parametrize(
    ("name", "words"),
    [("Promises", "social work in school"), ("Decisions", "work programme"), ("Catch up", "")],
)
def test_each_page_leads_to_its_sources(opened: Callable[..., Page], seeded: Assistant, name: str, words: str) -> None:
    page = opened(seeded)
    page.get_by_role("tab", name=name).click()
    shown = page.get_by_role("tabpanel").filter(visible=True)
    expect(shown.locator("a.mb-cite").nth(3)).to_be_visible(timeout=30_000)
    if words:
        shown.get_by_role("textbox", name="Words").fill(words)
        page.keyboard.press("Enter")
        expect(shown.get_by_role("status")).to_contain_text(f"narrowed to words “{words}”")
    shown.locator("a.mb-cite").last.click()
    expect(page.locator("#mb-source h2")).to_be_focused()
    expect(page.locator("#mb-source mark").first).to_be_visible()

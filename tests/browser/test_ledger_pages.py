"""Promises, decisions and the catch-up in a browser, as an officer and a reader use them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.fake_assistant import FakeAssistant
from tests.browser.fake_ledgers import KEPT, MINUTED, PROMISED
from tests.browser.fake_words import HOSTILE

Opened = Callable[..., Page]  # the fixture: opens the page of an assistant

WIDEST = "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"


def turn_to(page: Page, name: str, ledger: str) -> None:
    """Open a page of the four, and wait for what it shows."""
    page.get_by_role("tab", name=name).click()
    page.locator(f"#mb-{ledger} a.mb-cite").first.wait_for()


def rows(page: Page, ledger: str) -> list[str]:
    return page.locator(f"#mb-{ledger} tbody tr blockquote").all_inner_texts()


def test_promises_are_narrowed_and_lead_to_their_sources(opened: Opened) -> None:
    assistant = FakeAssistant()
    page = opened(assistant)
    turn_to(page, "Promises", "promises")
    assert len(rows(page, "promises")) == 2
    page.get_by_role("textbox", name="Words").fill("undertook")
    page.get_by_label("Who promised").fill("Bakewell")
    page.get_by_label("Since").fill("1 November 2024")
    page.get_by_role("button", name="Show").click()
    expect(page.locator("#mb-promises .mb-found")).to_contain_text("1 promise found")
    assert rows(page, "promises") == [f"“{MINUTED}”"]
    asked = assistant.narrowings[-1]
    assert (asked.speaker, str(asked.since)) == ("Bakewell", "2024-11-01")
    later = page.locator("#mb-promises .mb-later a")
    later.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#mb-source mark")).to_have_text(KEPT)
    expect(page.locator("#mb-source h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(later).to_be_focused()


def test_a_status_is_set_by_hand(opened: Opened) -> None:
    page = opened(FakeAssistant())
    turn_to(page, "Promises", "promises")
    page.get_by_text("Set a status by hand").click()
    page.get_by_role("button", name="Set the status").click()
    expect(page.get_by_role("alert")).to_have_text("Choose a promise and its status.")
    page.get_by_label("Promise, by its id").click()
    page.get_by_role("option").first.click()
    page.get_by_role("radio", name="changed").check()
    page.get_by_label("Note").fill("Deferred to May")
    page.get_by_label("Your name").fill("Ann Lee")
    page.get_by_role("button", name="Set the status").click()
    expect(page.locator("#mb-promises tbody tr").first).to_contain_text("Deferred to May. By the papers: kept.")


@pytest.mark.parametrize("ledger", ["promises", "decisions"])
def test_what_is_shown_is_downloaded(opened: Opened, ledger: str, tmp_path: Path) -> None:
    page = opened(FakeAssistant())
    turn_to(page, ledger.capitalize(), ledger)
    shown = page.get_by_role("tabpanel").filter(visible=True)
    for kind, ending in (("Word", "docx"), ("CSV", "csv")):
        with page.expect_download() as download:
            shown.get_by_role("button", name=f"Download as {kind}").click()
        assert download.value.suggested_filename == f"{ledger}.{ending}"
        download.value.save_as(tmp_path / f"{ledger}.{ending}")
    assert (tmp_path / f"{ledger}.docx").read_bytes().startswith(b"PK")
    with (tmp_path / f"{ledger}.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 3


def test_decisions_lead_to_their_sources_and_corrections(opened: Opened) -> None:
    page = opened(FakeAssistant())
    turn_to(page, "Decisions", "decisions")
    page.get_by_text("See the correction").click()
    expect(page.locator("#mb-source mark")).to_have_text("The word “fairly” be added.")
    page.get_by_role("textbox", name="Words").fill("zebra")
    page.keyboard.press("Enter")
    expect(page.locator("#mb-decisions")).to_contain_text("No decision was found. Searched: 3 papers of 2 meetings")


def test_a_meeting_is_chosen_and_caught_up_on(opened: Opened) -> None:
    page = opened(FakeAssistant())
    turn_to(page, "Catch up", "catchup")
    expect(page.locator("#mb-catchup h3")).to_have_text(["Who was there", f"6 {PROMISED}"])
    page.locator("#mb-catchup .mb-decided a").click()
    expect(page.locator("#mb-source mark")).to_have_text(PROMISED)
    page.get_by_label("Meeting").click()
    page.get_by_role("option").nth(1).click()
    expect(page.locator("#mb-catchup h2")).to_contain_text("<script>alert(1)</script>")


def test_the_source_stays_beside_a_row_far_down(opened: Opened) -> None:
    page = opened(FakeAssistant(), height=500)
    turn_to(page, "Promises", "promises")
    last = page.locator("#mb-promises a.mb-cite").last
    last.click()
    expect(page.locator("#mb-source h2")).to_be_focused()
    expect(page.locator("#mb-source h2")).to_be_in_viewport()
    expect(last).to_be_in_viewport()


def test_turning_back_to_the_questions_finds_them_as_they_were(opened: Opened) -> None:
    page = opened(FakeAssistant())
    page.get_by_label("Your question").fill("How many?")
    page.keyboard.press("Enter")
    page.locator('#mb-chat a[href="#src-1-2"]').click()
    expect(page.locator("#mb-source h2")).to_have_text("Source 2 of 2")
    turn_to(page, "Promises", "promises")
    expect(page.locator("#mb-source h2")).to_have_text("Sources")
    page.get_by_role("tab", name="Questions").click()
    expect(page.locator("#mb-source h2")).to_have_text("Source 2 of 2")
    expect(page.get_by_role("tab", name="Questions")).to_be_focused()
    turn_to(page, "Promises", "promises")
    page.wait_for_timeout(500)  # in which the table might be taken away
    assert len(rows(page, "promises")) == 2


@pytest.mark.parametrize("width", [1280, 390], ids=["desktop", "phone"])
def test_hostile_words_stay_text_and_all_fits(opened: Opened, width: int) -> None:
    page = opened(FakeAssistant(), width=width)
    turn_to(page, "Promises", "promises")
    assert rows(page, "promises")[1] == f"“{HOSTILE}”"
    for name, ledger in (("Promises", "promises"), ("Decisions", "decisions"), ("Catch up", "catchup")):
        turn_to(page, name, ledger)
        assert page.evaluate(WIDEST) <= width
        page.locator(f"#mb-{ledger} a.mb-cite").last.click()
        expect(page.locator("#mb-source h2")).to_be_in_viewport()
        expect(page.locator(f"#mb-{ledger}, #mb-source").locator("img, script, code, strong, em, hr")).to_have_count(0)
        assert page.evaluate(WIDEST) <= width

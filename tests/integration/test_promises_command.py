"""The ledger of promises on the command line, over the sample papers."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from assistant import cli
from assistant.assistant import Assistant
from index.actions.standing import Status
from tests.integration.as_printed import PACK, SELF_EVALUATION, WEBCAST, paper

SOURCE = set("source council body meeting date_inferred item speaker start page authority".split())
KEYS = {"who", "to", "due", "quote", "status", "later"}


@pytest.fixture
def run(seeded: Assistant, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs ``minutebook promises`` over the sample papers in this process."""
    monkeypatch.setattr("assistant.compose.open_assistant", lambda _settings: nullcontext(seeded))
    return lambda *given: CliRunner().invoke(cli.app, ["promises", *given])


@pytest.fixture
def listed(run: Callable[..., Result]) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(run("--json").stdout)["promises"]
    return told


def of(listed: list[dict[str, Any]], words: str) -> dict[str, Any]:
    (found,) = (one for one in listed if words in one["quote"])
    return found


def test_each_promise_has_the_contracts_keys(listed: list[dict[str, Any]]) -> None:
    assert listed
    assert all(set(one) >= KEYS | SOURCE for one in listed)
    assert {one["status"] for one in listed} <= {status.value for status in Status}


def test_each_quote_is_verbatim(listed: list[dict[str, Any]]) -> None:
    for one in listed:
        text = " ".join(paper(one["source"]).split())
        parts = [part for part in one["quote"].replace("…", "\n").splitlines() if part.strip()]
        assert all(" ".join(part.split()) in text for part in parts), one["quote"]


def test_a_month_without_a_year_is_that_after_the_meeting(listed: list[dict[str, Any]]) -> None:
    found = of(listed, "We aim to publish")
    assert (found["due"], found["due_date"], found["source"]) == ("in January", "2025-01", WEBCAST)
    assert found["who"].startswith("Helen Bakewell")


def test_a_post_is_given_the_name_of_who_holds_it(listed: list[dict[str, Any]]) -> None:
    found = of(listed, "agreed to follow this up with schools")
    assert found["who"] == "Emma Bennett, Director of Children's Services"
    assert (found["source"], found["meeting"]) == (PACK, "2020-11-11")


def test_minutes_and_their_resolution_tell_one_promise(listed: list[dict[str, Any]]) -> None:
    found = of(listed, "the assessment tools used by service")
    assert (found["source"], found["authority"]) == (SELF_EVALUATION, "resolved")
    assert [one["authority"] for one in found["also"]] == ["minuted"]


def test_it_is_narrowed(run: Callable[..., Result], listed: list[dict[str, Any]]) -> None:
    told = json.loads(run("--json", "--speaker", "Helen Bakewell", "--words", "plan").stdout)["promises"]
    assert 0 < len(told) < len(listed)
    assert all("Bakewell" in one["who"] for one in told)
    assert json.loads(run("--json", "--status", "changed").stdout)["promises"] == []


def test_it_tells_what_was_searched(run: Callable[..., Result]) -> None:
    told = run("--until", "2020-12-31").stdout
    assert "searched: 3 later papers up to 27 November 2024" in told
    assert "agreed to follow this up with schools" in told


def test_it_is_written_to_a_file_with_its_sources(run: Callable[..., Result], tmp_path: Path) -> None:
    assert run("--csv", str(tmp_path / "promises.csv")).exit_code == 0
    with (tmp_path / "promises.csv").open(encoding="utf-8-sig", newline="") as file:
        text = " ".join(cell for row in csv.reader(file) for cell in row)
    assert "Status" in text
    assert WEBCAST in text


def test_a_status_is_set_by_hand(run: Callable[..., Result], listed: list[dict[str, Any]]) -> None:
    key = of(listed, "We aim to publish")["id"]
    told = run("--set", key, "kept", "--note", "On the website.", "--by", "E. Smith").stdout
    assert "kept (set by E. Smith on" in told
    after = of(json.loads(run("--json").stdout)["promises"], "We aim to publish")
    assert (after["status"], after["by_hand"]["note"]) == ("kept", "On the website.")


def test_the_chat_answers_from_the_ledger(seeded: Assistant) -> None:
    answer = seeded.ask("What has Helen Bakewell promised?")
    assert answer.answered
    assert len(answer.citations) == 2
    assert all(one.quote.words <= 80 for one in answer.citations)
    assert "searched: 0 later papers" in answer.text
    assert "in January (2025-01)" in answer.text

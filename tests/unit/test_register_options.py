"""What the commands of the registers refuse as wrong usage, and what they say where nothing is found."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

import pytest
from typer.testing import CliRunner, Result

from assistant import cli
from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.store import Store
from tests.conftest import Writing

MARCH = """Minutes of the Parks & Open Spaces Committee of Fenwold Town Council held on 4 March 2024 at 7.00pm

Present: Cllr Ann Lee (Chair)
In attendance: Sue Dale (Town Clerk)

1. Playground
The Town Clerk undertook to circulate the inspection report on the swings by April.

2. Benches
RESOLVED that four benches be bought.
"""

Command = Callable[..., Result]


@pytest.fixture
def run(store: Store, paper: Writing, monkeypatch: pytest.MonkeyPatch) -> Command:
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("march.txt", MARCH)])
    monkeypatch.setattr("assistant.compose.open_assistant", lambda _settings: nullcontext(assistant))
    return lambda *given: CliRunner().invoke(cli.app, given)


def said(told: str) -> str:
    """What is told, without the frame and the lines that a terminal puts it in."""
    return " ".join(told.replace("│", " ").split())


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (["promises", "--note", "Seen."], "--note and --by go with --set"),
        (["promises", "--by", "Ann Lee"], "--note and --by go with --set"),
        (["promises", "--set", "a", "kept", "--by", "Ann Lee"], "Say with --note why"),
        (["promises", "--set", "a", "kept", "--note", " "], "Say with --note why"),
        (["promises", "--set", "a", "kept", "--note", "Seen.", "--body", "Parks"], "--set names one promise"),
        (["promises", "--set", "a", "kept", "--note", "Seen.", "--status", "open"], "--set names one promise"),
        (["promises", "--since", "3 March 2024 or 1 May 2025"], "is not a date"),
        (["decisions", "--since", "2025-01-01", "--until", "2024-01-01"], "1 January 2025 is after 1 January 2024"),
        (["search", "benches", "--since", "2025-01-01", "--until", "2024-01-01"], "is after 1 January 2024"),
        (["catchup", "--since", "from 4 March 2024"], "is not a date"),
        (["catchup", "--since", "4 March 2024", "--plain"], "go with one meeting"),
        (["decisions", "--json", "--csv", "a.csv"], "Give --json, or files"),
        (["promises", "--json", "--docx", "a.docx"], "Give --json, or files"),
    ],
    ids=lambda given: " ".join(given[:3]) if isinstance(given, list) else "",
)
def test_what_does_not_fit_is_wrong_usage(run: Command, given: list[str], why: str) -> None:
    result = run(*given)
    assert (result.exit_code, why in said(result.output)) == (2, True)


@pytest.mark.parametrize(
    ("given", "narrowed"),
    [
        (["decisions", "--words", "zebra", "--since", "Monday 4 March 2024"], "words “zebra”, since 4 March 2024"),
        (["promises", "--body", "Planning", "--status", "kept"], "body “Planning”, status “kept”"),
        (["search", "benches", "--body", "Planning"], "body “Planning”"),
    ],
    ids=["decisions", "promises", "search"],
)
def test_where_nothing_is_found_it_is_told_what_was_searched(run: Command, given: list[str], narrowed: str) -> None:
    told = said(run(*given).stdout)
    assert told.endswith(
        f"was found. Searched: 1 paper of 1 meeting, 4 March 2024 to 4 March 2024; narrowed to {narrowed}."
    )


@pytest.mark.parametrize("command", ["decisions", "promises", "search"])
def test_a_body_is_found_by_its_words(run: Command, command: str) -> None:
    words = ["benches"] if command == "search" else []
    assert "march.txt" in run(command, *words, "--body", "parks and open spaces").stdout

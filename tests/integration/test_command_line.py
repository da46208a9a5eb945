"""The command line, with papers and questions good and bad.

Where a process of its own matters (the store, the model, the exit status) there is one; each
takes seconds, so that the rest is run in this process, from ``main`` on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.files.finding import READABLE
from index.store import Store
from tests.conftest import FakeEmbedder
from tests.integration.as_printed import IMPROVEMENT, SEEDS
from tests.integration.conftest import LINES, QUESTION, Command, Ended

HOSTILE = [
    json.dumps({"question": QUESTION, "conversation": ["a", "list"]}).encode(),
    b'{"question": "\\ud800 why"}',
    b"[" * 100_000,
    b"\xff\xfe",
]
EXAMPLE = "How many alternative provision providers are on the council's list?"


def test_ingest_ends_with_a_table_of_what_was_read(ingested: Ended) -> None:
    for heading in ("Paper", "Meetings", "Items", "Contributions", "Passages", "Warnings"):
        assert heading in ingested.out
    assert IMPROVEMENT in ingested.out
    assert "1 paper" in ingested.out


def test_ingest_shows_a_progress_bar(ingested: Ended) -> None:
    assert "Papers " in ingested.err
    assert "3/3" in ingested.err


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no file or folder {0}/missing.txt.",
        "empty.txt was not read: the file is empty.",
        "binary.txt was not read: it is not a text file, nor another kind of paper that can be read.",
        f"The folder {{0}}/hollow holds no paper that can be read ({READABLE}).",
        f"The folder {{0}}/pictures holds no paper that can be read ({READABLE}).",
        f"{{0}}/pictures/map.png was not read: Minutebook reads {READABLE}.",
    ],
    ids=["missing", "empty", "binary", "empty folder", "folder of pictures", "picture"],
)
def test_ingest_says_one_sentence_of_what_it_could_not_read(ingested: Ended, folder: Path, sentence: str) -> None:
    assert ingested.err.splitlines().count(sentence.format(folder)) == 1
    assert ingested.status == 1


def test_the_good_paper_among_the_bad_is_in(minutebook: Command, store: Path, ingested: Ended) -> None:
    listed = minutebook("papers", "--json", "--store", str(store))
    assert (listed.status, listed.err) == (0, "")
    assert [one["source"] for one in json.loads(listed.out)["papers"]] == [IMPROVEMENT]


def test_papers_that_are_in_already_are_left_as_they_are(minutebook_here: Command, seeded: Assistant) -> None:
    again = minutebook_here("ingest", str(SEEDS), opened=seeded)
    assert again.status == 0
    assert "5 already in the store, left as they are: " in again.out


def test_each_line_that_can_be_answered_is(lines: Ended) -> None:
    told: list[dict[str, Any]] = [json.loads(line) for line in lines.out.splitlines()]
    assert ["answer" in one for one in told] == [good for _, good in LINES if good is not None]
    assert told[0]["citations"][0]["source"] == IMPROVEMENT


def test_each_line_that_cannot_be_answered_is_told_and_the_status_is_1(lines: Ended) -> None:
    bad = [number for number, (_, good) in enumerate(LINES, start=1) if good is False]
    starts = [line.split(":")[0] for line in lines.err.splitlines() if line.startswith("Line ")]
    assert starts == [f"Line {number} was not answered" for number in bad]
    assert lines.status == 1


@pytest.mark.parametrize("line", HOSTILE, ids=["conversation is a list", "half a character", "deep", "no UTF-8"])
def test_no_line_keeps_the_next_from_its_answer(minutebook_here: Command, seeded: Assistant, line: bytes) -> None:
    given = line + b"\n" + json.dumps({"question": EXAMPLE}).encode()
    done = minutebook_here("ask", "--jsonl", given=given, opened=seeded)
    first, second = map(json.loads, done.out.splitlines())
    assert (first["line"], done.status) == (1, 1)
    assert "at least 40" in second["answer"]


def test_searches_by_line_are_narrowed_each_by_its_own(minutebook_here: Command, seeded: Assistant) -> None:
    given = b'{"query": "hubs"}\n{"query": "hubs", "speaker": "Nobody"}\n{"query": "hubs", "since": "soon"}\n'
    done = minutebook_here("search", "--jsonl", "-k", "2", given=given, opened=seeded)
    one, none, wrong = map(json.loads, done.out.splitlines())
    assert (len(one["passages"]), none["passages"]) == (2, [])
    assert wrong == {"error": "\"since\" must be a date such as 2024-11-27, not 'soon'.", "line": 3}
    assert done.status == 1


def test_a_search_is_narrowed_by_its_options(minutebook_here: Command, seeded: Assistant) -> None:
    options = ["--since", "2020-11-11", "--until", "2020-11-11", "--body", "scrutiny", "-k", "3"]
    done = minutebook_here("search", "school meals", "--json", *options, opened=seeded)
    assert [one["meeting"] for one in json.loads(done.out)["passages"]] == ["2020-11-11"] * 3
    assert (done.status, done.err) == (0, "")


def test_a_refusal_on_a_terminal_offers_the_closest_passages_as_such(
    minutebook_here: Command, seeded: Assistant
) -> None:
    done = minutebook_here("ask", "How many swimming pools does the city have?", opened=seeded)
    refused, _, closest = done.out.partition("The closest passages, which are not an answer:")
    assert "I found no answer to this in the papers." in refused
    assert 1 <= closest.count("\n- ") <= 3


def test_an_answer_on_a_terminal_has_its_place_and_its_caution(minutebook_here: Command, seeded: Assistant) -> None:
    done = minutebook_here("ask", EXAMPLE, opened=seeded)
    told = " ".join(done.out.split())
    assert "at least 40" in told
    assert "27 November 2024, item 6 (SEND SEF Evaluation Framework), 0:14:47, 000_9c533fb1d9fb01b2.txt" in told
    assert "From an automatic transcript, which is not the official record" in told


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Assistant]:
    """An assistant over two papers, with no model."""
    (tmp_path / "bees.txt").write_text("Bees and hives were discussed.")
    (tmp_path / "roads.txt").write_text("Roads were mended.")
    with Store.open(tmp_path / "store", FakeEmbedder()) as store:
        assistant = Assistant(store, QuotingAnswerer())
        assistant.ingest([tmp_path / "bees.txt", tmp_path / "roads.txt"])
        yield assistant


def test_forgetting_a_paper_is_told_in_a_sentence(minutebook_here: Command, small: Assistant, tmp_path: Path) -> None:
    done = minutebook_here("forget", str(tmp_path / "bees.txt"), opened=small)
    told = "bees.txt was taken out of the store: 1 meeting, 1 contribution and 1 passage.\n"
    assert (done.status, done.out, done.err) == (0, told, "")
    assert [one.source for one in small.papers()] == ["roads.txt"]


def test_a_paper_that_is_not_there_keeps_no_other_from_being_forgotten(
    minutebook_here: Command, small: Assistant
) -> None:
    done = minutebook_here("forget", "beess.txt", "roads.txt", opened=small)
    assert done.err == "There is no paper beess.txt in the store; the nearest are bees.txt and roads.txt.\n"
    assert (done.status, [one.source for one in small.papers()]) == (1, ["bees.txt"])


def test_the_list_of_papers_has_a_line_of_their_words(minutebook_here: Command, small: Assistant) -> None:
    done = minutebook_here("papers", opened=small)
    assert done.out.splitlines().count("  5 words: 5 in contributions, 0 around them") == 1


def test_an_empty_question_in_a_process_of_its_own(minutebook: Command, tmp_path: Path) -> None:
    done = minutebook("ask", "", "--store", str(tmp_path / "store"))
    assert (done.status, done.out) == (1, "")
    assert done.err == "The question is empty: ask about a meeting, a decision, a person or a topic.\n"


def test_a_question_of_10_000_characters(minutebook_here: Command, seeded: Assistant) -> None:
    done = minutebook_here("ask", "y" * 10_000, opened=seeded)
    assert (done.status, done.out) == (1, "")
    assert done.err == "The question has 10,000 characters; at most 2,000 can be taken: ask it more shortly.\n"


@pytest.mark.parametrize("below", ["", "/below"], ids=["a file", "below a file"])
def test_a_store_that_cannot_be_used(minutebook_here: Command, tmp_path: Path, below: str) -> None:
    (tmp_path / "file").touch()
    done = minutebook_here("papers", "--store", f"{tmp_path}/file{below}")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(f"The store at {tmp_path}/file{below} cannot be used (")
    assert len(done.err.splitlines()) == 1


def test_a_store_in_use_by_another_process(minutebook: Command, seeded_store: Path) -> None:
    done = minutebook("papers", "--store", str(seeded_store))
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        f"The store at {seeded_store} is in use by another Minutebook process: close that first, "
        "or name another store with --store.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuch"],
        ["ask"],
        ["ask", "why?", "--jsonl"],
        ["search", "hubs", "-k", "0"],
        ["search", "hubs", "--since", "soon"],
        ["ingest"],
        ["forget"],
    ],
    ids=["command", "no question", "question and lines", "count", "date", "no path", "no paper"],
)
def test_wrong_usage_is_status_2(
    minutebook_here: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str]
) -> None:
    monkeypatch.setenv("MINUTEBOOK_STORE", str(tmp_path / "store"))
    done = minutebook_here(*arguments)
    assert (done.status, done.out) == (2, "")
    assert "Usage:" in done.err
    assert not (tmp_path / "store").exists()

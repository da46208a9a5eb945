"""The register of decisions and the catch-up over the sample papers, from the command on."""

from __future__ import annotations

import csv
import io
import json
import time
from pathlib import Path
from typing import Any

import docx
import pytest

from assistant.assistant import Assistant
from tests.integration.as_printed import PACK, SELF_EVALUATION, WEBCAST, WORCESTERSHIRE, paper
from tests.integration.conftest import Command

# Two printed pages.
_WORDS = 1_300
_SECONDS = 1.0


@pytest.fixture
def decisions(minutebook_here: Command, seeded: Assistant) -> list[dict[str, Any]]:
    told = minutebook_here("decisions", "--json", opened=seeded)
    assert (told.status, told.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(told.out)["decisions"]
    return found


def test_each_decision_is_the_papers_own_words(decisions: list[dict[str, Any]]) -> None:
    for one in decisions:
        assert all(" ".join(line.split()) in paper(one["source"]) for line in one["text"].split("\n") if line != "…")


@pytest.mark.parametrize(
    ("source", "item", "words", "parts"),
    [
        (PACK, "8", "a further survey should be done in near future", 2),
        (SELF_EVALUATION, "8", "to present a report to a future meeting of the panel on the assessment tools", 2),
        (WORCESTERSHIRE, "596", "Children Missing Education would be scheduled for the September meeting", 1),
    ],
)
def test_what_the_minutes_resolve_is_in_the_register(
    decisions: list[dict[str, Any]], source: str, item: str, words: str, parts: int
) -> None:
    (one,) = (one for one in decisions if words in one["text"])
    assert (one["source"], one["item"]["number"], len(one["parts"])) == (source, item, parts)
    assert one["authority"] == "resolved"


def test_what_is_heard_in_the_recording_is_said_not_resolved(decisions: list[dict[str, Any]]) -> None:
    heard = [one for one in decisions if one["source"] == WEBCAST]
    assert [one["item"]["number"] for one in heard] == ["5", "6", "7", "8", "9"]
    assert {one["authority"] for one in heard} == {"said"}


def test_minutes_approved_with_a_correction_show_its_words(decisions: list[dict[str, Any]]) -> None:
    (one,) = (one for one in decisions if one["corrected"])
    (correction,) = one["corrected"]
    assert (correction["of"], correction["meeting"]) == ("2024-10-19", "2024-11-27")
    assert "could that word be added" in correction["quote"]


@pytest.mark.parametrize(
    ("narrowed", "count"),
    [
        (("--words", "survey"), 1),
        (("--body", "families scrutiny"), 8),
        (("--since", "2024-01-01"), 5),
        (("--until", "2020-12-31"), 7),
        (("--speaker", "Carol"), 2),
    ],
    ids=["words", "body", "since", "until", "seconder"],
)
def test_the_register_is_narrowed(
    minutebook_here: Command, seeded: Assistant, narrowed: tuple[str, str], count: int
) -> None:
    assert len(json.loads(minutebook_here("decisions", "--json", *narrowed, opened=seeded).out)["decisions"]) == count


def test_the_register_is_shown_with_the_place_of_each_decision(minutebook_here: Command, seeded: Assistant) -> None:
    told = minutebook_here("decisions", "--words", "survey", opened=seeded).out
    assert "The panel agreed to support the recommendations from the survey." in told
    assert "Resolved\n" in told
    assert (
        f"11 November 2020, item 8 (Outcome from Wolverhampton Youth Council Survey ( report to follow)), {PACK}"
        in told
    )
    assert "No decision was found." in minutebook_here("decisions", "--words", "volcano", opened=seeded).out


def test_the_register_is_written_as_csv_and_for_word(
    minutebook_here: Command, seeded: Assistant, tmp_path: Path
) -> None:
    files = ("--csv", str(tmp_path / "d.csv"), "--docx", str(tmp_path / "d.docx"))
    told = minutebook_here("decisions", *files, opened=seeded)
    assert f"{tmp_path}/d.csv was written: Decisions: 17" in told.out
    rows = list(csv.DictReader(io.StringIO((tmp_path / "d.csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == 17
    assert all(row["Sources"] for row in rows)
    assert len(docx.Document(str(tmp_path / "d.docx")).tables[0].rows) == 18


def test_a_file_that_cannot_be_written_is_said(minutebook_here: Command, seeded: Assistant, tmp_path: Path) -> None:
    told = minutebook_here("decisions", "--csv", str(tmp_path / "no" / "d.csv"), opened=seeded)
    assert told.status == 1
    assert told.err.count("\n") == 1


@pytest.fixture
def caught_up(minutebook_here: Command, seeded: Assistant) -> str:
    return minutebook_here("catchup", "27 November 2024", opened=seeded).out


def test_a_catch_up_fits_two_pages_and_tells_every_substantive_item(caught_up: str) -> None:
    assert len(caught_up.split()) <= _WORDS
    headings = [line.split(".")[0] for line in caught_up.splitlines() if line[:1].isdigit() and ". " in line[:4]]
    assert headings == ["5", "6", "7", "8", "9", "10"]
    assert "Apologies: “" in caught_up
    assert "From an automatic transcript" in caught_up


def test_a_catch_ups_quotes_are_the_papers(seeded: Assistant) -> None:
    for day in ("27 November 2024", "13 January 2021", "11 November 2020", "7 July 2023"):
        for line in seeded.catch_up(day).lines:
            parts = [part for part in line.text.replace("…", "\n").split("\n") if part.strip()]
            assert all(" ".join(part.split()) in paper(line.passage.place.source).replace("…", "") for part in parts)


def test_a_catch_up_takes_less_than_a_second(seeded: Assistant) -> None:
    seeded.catch_up("27 November 2024")
    begun = time.perf_counter()
    seeded.catch_up("27 November 2024")
    assert time.perf_counter() - begun < _SECONDS


@pytest.mark.parametrize(
    ("meeting", "told"),
    [
        ("scrutiny panel", "“scrutiny panel” may be several meetings: "),
        ("3 March 2025", "No meeting in the store is called “3 March 2025”; there are "),
    ],
    ids=["several", "none"],
)
def test_words_that_name_no_one_meeting_say_which_there_are(
    minutebook_here: Command, seeded: Assistant, meeting: str, told: str
) -> None:
    ended = minutebook_here("catchup", meeting, opened=seeded)
    assert (ended.status, ended.out) == (1, "")
    assert told in ended.err
    assert "Children & Young People Scrutiny Panel (27 November 2024)" in ended.err


def test_plain_words_explain_what_is_not_known_to_everybody(minutebook_here: Command, seeded: Assistant) -> None:
    told = minutebook_here("catchup", "27 November 2024", "--plain", opened=seeded).out
    assert told.splitlines()[0].endswith("minutes to read")
    assert "TCSP: Transforming Children's Services Programme" in told
    assert "scrutiny: Councillors who do not run services question those who do, and suggest changes." in told


def test_what_is_new_since_a_day_is_told_meeting_by_meeting(minutebook_here: Command, seeded: Assistant) -> None:
    told = json.loads(minutebook_here("catchup", "--since", "2023-01-01", "--json", opened=seeded).out)
    assert [(one["meeting"], one["papers"]) for one in told["meetings"]] == [
        ("2024-11-27", [WEBCAST]),
        ("2023-07-07", [WORCESTERSHIRE]),
    ]
    assert [len(one["decisions"]) for one in told["meetings"]] == [5, 3]
    assert all(one["promises"] for one in told["meetings"])
    shown = minutebook_here("catchup", "--since", "2023-01-01", opened=seeded).out
    assert "- Decided: “It was agreed that Children Missing Education" in shown
    none = minutebook_here("catchup", "--since", "2030-01-01", opened=seeded).out
    assert none.strip() == "No meeting in the store was held since 1 January 2030."


def test_a_catch_up_is_of_one_meeting_or_of_what_is_new(minutebook_here: Command, seeded: Assistant) -> None:
    assert minutebook_here("catchup", opened=seeded).status == 2
    assert minutebook_here("catchup", "last", "--since", "2023-01-01", opened=seeded).status == 2


def test_a_day_may_be_written_as_people_write_it(minutebook_here: Command, seeded: Assistant) -> None:
    shown = minutebook_here("catchup", "--since", "1 January 2023", opened=seeded).out
    assert shown == minutebook_here("catchup", "--since", "2023-01-01", opened=seeded).out
    refused = minutebook_here("catchup", "--since", "soon", opened=seeded)
    assert refused.status == 2

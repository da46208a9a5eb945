"""Each bad file is told of in one plain sentence, and what else was asked for is done."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from index.ingest import ingest
from index.store import Store
from tests.conftest import Writing

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))


def empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.touch()
    return path


def only_space(folder: Path) -> Path:
    path = folder / "space.txt"
    path.write_bytes(b"\xef\xbb\xbf \r\n\t\n")
    return path


def binary(folder: Path) -> Path:
    path = folder / "picture.txt"
    path.write_bytes(PNG)
    return path


def control_characters(folder: Path) -> Path:
    path = folder / "control.txt"
    path.write_bytes(b"\x01\x02\x03\x04text")
    return path


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def nothing_readable(folder: Path) -> Path:
    path = folder / "pictures"
    path.mkdir()
    return path


def hidden_alone(folder: Path) -> Path:
    path = folder / "hidden"
    (path / ".git").mkdir(parents=True)
    (path / ".git" / "notes.txt").write_text("Secret.")
    return path


def too_large(folder: Path) -> Path:
    path = folder / "large.txt"
    with path.open("wb") as file:
        file.truncate(65 * 2**20)
    return path


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "empty": (empty, "empty"),
    "only white space": (only_space, "empty"),
    "binary": (binary, "not a text file"),
    "control characters": (control_characters, "not a text file"),
    "missing": (missing, "There is no file or folder"),
    "folder with nothing readable": (nothing_readable, "holds no paper that can be read"),
    "folder with hidden files alone": (hidden_alone, "holds no paper that can be read"),
    "too large": (too_large, "larger than 64 MB"),
}


def assert_one_sentence(problem: str, path: Path, about: str) -> None:
    assert path.name in problem
    assert about in problem
    assert problem.endswith(".")
    assert "\n" not in problem
    assert not re.search(r"Traceback|Errno|Error\b", problem)


@pytest.mark.parametrize(("make", "about"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_one_sentence_and_harms_no_other(
    store: Store, paper: Writing, tmp_path: Path, make: Callable[[Path], Path], about: str
) -> None:
    bad = make(tmp_path)
    good = [paper("a.txt", "Bees hum."), paper("z.txt", "Roads are long.")]
    report = ingest(store, [good[0], bad, good[1]])
    (problem,) = report.problems
    assert_one_sentence(problem, bad, about)
    assert [one.source for one in report.read] == ["a.txt", "z.txt"]
    assert len(store.catalogue.papers()) == 2


@pytest.mark.parametrize(("make", "about"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_alone_leaves_the_store_empty(
    store: Store, tmp_path: Path, make: Callable[[Path], Path], about: str
) -> None:
    report = ingest(store, [make(tmp_path)])
    assert len(report.problems) == 1
    assert (report.read, report.known, store.catalogue.papers()) == ([], [], [])


def test_a_name_that_no_file_can_have_is_missing(store: Store, paper: Writing) -> None:
    report = ingest(store, [Path("x" * 300), paper("a.txt", "Bees hum.")])
    assert len(report.problems) == 1
    assert len(report.read) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_an_unreadable_folder_is_one_sentence(store: Store, paper: Writing, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    (locked / "a.txt").write_text("Bees hum.")
    locked.chmod(0)
    try:
        report = ingest(store, [locked, paper("z.txt", "Roads are long.")])
    finally:
        locked.chmod(0o700)
    assert len(report.problems) == 1
    assert len(report.read) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file_is_one_sentence(store: Store, paper: Writing) -> None:
    bad = paper("bad.txt", "Bees hum.")
    bad.chmod(0)
    report = ingest(store, [bad, paper("z.txt", "Roads are long.")])
    assert report.problems == ["bad.txt was not read: the file cannot be opened (Permission denied)."]
    assert [one.source for one in report.read] == ["z.txt"]


def test_other_files_of_a_folder_are_named(store: Store, paper: Writing, tmp_path: Path) -> None:
    paper("a.txt", "Bees hum.")
    (tmp_path / "papers" / "plan.png").write_bytes(PNG)
    (tmp_path / "papers" / "plan.pdf").write_bytes(b"%PDF-1.7")
    report = ingest(store, [tmp_path / "papers"])
    passed_over, damaged = report.problems
    assert "plan.png was not read: Minutebook reads" in passed_over
    assert damaged == "plan.pdf was not read: the PDF is damaged."
    assert [one.source for one in report.read] == ["a.txt"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("Café – £5".encode(), "Café – £5"),
        ("\ufeffCafé".encode(), "Café"),
        ("Café – £5 “quoted”".encode("cp1252"), "Café – £5 “quoted”"),
    ],
    ids=["UTF-8", "UTF-8 with a mark", "Windows-1252"],
)
def test_text_is_decoded(store: Store, tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    ingest(store, [path])
    (passage,) = store.passages(store.catalogue.passage_ids())
    assert passage.text == words

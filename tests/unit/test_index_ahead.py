"""Papers are read ahead of their turn, and each is still told of in its turn."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index import guard as guard_module
from index.ahead import AheadReader, Read
from index.errors import PaperError
from index.files import PaperFile
from index.ingest import ingest
from index.store import Store
from tests.conftest import Writing

BEES, ROADS = "Bees hum.", "Roads are long."


def files(paper: Writing, *words: str) -> list[PaperFile]:
    """A file of each of these words: a.txt, b.txt and so on."""
    paths = [paper(f"{name}.txt", text) for name, text in zip("abcd", words, strict=False)]
    return [PaperFile(path, path.name) for path in paths]


def texts(reading: Iterator[tuple[PaperFile, Callable[[], Read]]]) -> Iterator[str]:
    """What each file holds, or why it was refused."""
    for _, read in reading:
        try:
            yield read()[0].text
        except PaperError as error:
            yield str(error)


def test_the_next_paper_is_read_before_it_is_asked_for(paper: Writing) -> None:
    asked: list[str] = []
    both = threading.Event()

    def known(sha256: str) -> bool:
        asked.append(sha256)
        if len(asked) == 2:
            both.set()
        return False

    with AheadReader(known) as reader:
        next(reader.each(files(paper, BEES, ROADS)))
        assert both.wait(timeout=60)


def test_papers_and_errors_come_in_the_order_of_the_files(paper: Writing) -> None:
    with AheadReader(lambda sha256: False) as reader:
        told = list(texts(reader.each(files(paper, BEES, "", ROADS, ""))))
    assert told == [BEES, "b.txt was not read: the file is empty.", ROADS, "d.txt was not read: the file is empty."]


def test_a_paper_that_breaks_the_child_harms_none_read_ahead(paper: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard_module, "_PAPER", ("builtins", "eval"))
    with AheadReader(lambda sha256: False) as reader:
        told = list(texts(reader.each(files(paper, "'Bees hum.'", "__import__('os')._exit(0)", "'Roads.'"))))
    assert (told[0], told[2]) == ("'Bees hum.'", "'Roads.'")
    assert told[1].startswith("b.txt was not read: reading it broke off")


def test_a_paper_known_ahead_but_not_in_its_turn_is_read_after_all(paper: Writing) -> None:
    answers = iter([True, False, False])
    with AheadReader(lambda sha256: next(answers)) as reader:
        (_, read), *_ = reader.each(files(paper, BEES))
        assert read()[1] is not None


def test_who_stops_an_ingest_waits_for_no_reading(paper: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard_module, "_PAPER", ("builtins", "eval"))
    begun = threading.Event()

    def known(sha256: str) -> bool:
        begun.set()
        return False

    with AheadReader(known) as reader:
        (_, hanging), *_ = reader.each(files(paper, "__import__('time').sleep(60)"))
        assert begun.wait(timeout=60)
    with pytest.raises(PaperError, match="broke off"):  # and not that it took too long
        hanging()


def test_bytes_that_moved_to_another_file_stay_in_the_store(store: Store, paper: Writing) -> None:
    folder = paper("a.txt", BEES).parent
    ingest(store, [folder])
    paper("a.txt", ROADS)
    paper("b.txt", BEES)
    report = ingest(store, [Path(folder)])
    assert (report.known, report.problems) == ([], [])
    assert [one.source for one in store.catalogue.papers()] == ["a.txt", "b.txt"]
    assert {one.text for one in store.passages(store.catalogue.passage_ids())} == {BEES, ROADS}

"""An ingest that was stopped goes on where it stopped, and a folder read again is read where it changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.errors import MinutebookError
from index.ingest import ingest
from index.progress import Quiet
from index.store import Store
from tests.conftest import FakeEmbedder, Opening, Writing
from tests.unit.kept import cosines

WORDS = {
    "a.txt": "Bees hum.",
    "b.txt": "Roads are long.",
    "c.txt": "POISON is banned.",
    "d.txt": "Libraries stay open.",
}


class Stopped(Quiet):
    """Progress at whose third paper somebody presses Ctrl-C."""

    def __init__(self) -> None:
        self.begun = 0

    def paper(self, source: str, passages: int) -> None:
        self.begun += 1
        if self.begun == 3:
            raise KeyboardInterrupt


def failing_model(store: Store, folder: Path, embedder: FakeEmbedder) -> None:
    """The embedding model gives out at the third paper."""
    embedder.failing = "POISON"
    with pytest.raises(MinutebookError, match="gave out"):
        Assistant(store, QuotingAnswerer()).ingest([folder])
    embedder.failing = None


def key_pressed(store: Store, folder: Path, _embedder: FakeEmbedder) -> None:
    """The user stops it at the third paper."""
    with pytest.raises(KeyboardInterrupt):
        Assistant(store, QuotingAnswerer()).ingest([folder], Stopped())


STOPS = pytest.mark.parametrize("stop", [failing_model, key_pressed], ids=["model gives out", "Ctrl-C"])
Stop = Callable[[Store, Path, FakeEmbedder], None]


@pytest.fixture
def folder(paper: Writing) -> Path:
    """A folder of four papers."""
    (folder,) = {paper(name, words).parent for name, words in WORDS.items()}
    return folder


def assert_chroma_is_right(store: Store) -> None:
    """Chroma has the vector of each passage, and no other."""
    ids = store.catalogue.passage_ids()
    assert len(ids) == len(store.catalogue.papers())
    question = store.embedder.embed(["bees"])[0]
    assert dict(store.nearest(question, 100)) == pytest.approx(dict(cosines(store, question)), abs=1e-5)


@STOPS
def test_it_goes_on_where_it_stopped(store: Store, folder: Path, stop: Stop, fake_embedder: FakeEmbedder) -> None:
    stop(store, folder, fake_embedder)
    before = store.catalogue.passage_ids()
    again = ingest(store, [folder])
    assert (again.known, [one.source for one in again.read]) == (["a.txt", "b.txt"], ["c.txt", "d.txt"])
    assert (again.problems, store.catalogue.passage_ids()[:2]) == ([], before)
    assert {one.text for one in store.passages(store.catalogue.passage_ids())} == set(WORDS.values())
    assert_chroma_is_right(store)


@STOPS
def test_it_goes_on_in_another_process(opening: Opening, folder: Path, stop: Stop, fake_embedder: FakeEmbedder) -> None:
    with opening() as store:
        stop(store, folder, fake_embedder)
    with opening() as store:
        assert_chroma_is_right(store)
        assert len(ingest(store, [folder]).known) == 2
        assert_chroma_is_right(store)


@STOPS
def test_what_was_stored_can_be_found_at_once(
    store: Store, folder: Path, stop: Stop, fake_embedder: FakeEmbedder
) -> None:
    stop(store, folder, fake_embedder)
    assert_chroma_is_right(store)
    assert [one.source for one in store.catalogue.papers()] == ["a.txt", "b.txt"]


def test_the_assistant_knows_what_was_stored_before_the_stop(store: Store, folder: Path) -> None:
    assistant = Assistant(store, QuotingAnswerer())
    with pytest.raises(KeyboardInterrupt):
        assistant.ingest([folder], Stopped())
    assert [one.source for one in assistant.papers()] == ["a.txt", "b.txt"]
    assert assistant.search("long roads", k=1)[0].passage.text == "Roads are long."


def test_a_folder_read_again_is_read_where_it_changed(store: Store, folder: Path, paper: Writing) -> None:
    ingest(store, [folder])
    before = dict(zip(WORDS, store.catalogue.passage_ids(), strict=True))
    paper("b.txt", "Roads are short.")
    paper("e.txt", "Parks are green.")
    again = ingest(store, [folder])
    assert [one.source for one in again.read] == ["b.txt", "e.txt"]
    assert (again.known, again.problems) == (["a.txt", "c.txt", "d.txt"], [])
    texts = {one.text for one in store.passages(store.catalogue.passage_ids())}
    assert texts == (set(WORDS.values()) - {"Roads are long."}) | {"Roads are short.", "Parks are green."}
    assert set(before.values()) - {before["b.txt"]} < set(store.catalogue.passage_ids())
    assert_chroma_is_right(store)

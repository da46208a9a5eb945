"""A paper that is forgotten is gone from everywhere, and no other is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.errors import PaperError
from index.ingest import ingest
from index.naming import named
from index.store import Store
from index.stored import Forgotten
from index.types import Meeting
from tests.conftest import FakeEmbedder, Opening, Writing
from tests.unit.kept import cosines, keep, minuted

BEES = "Quillfeather bees and hives were discussed at length by the panel."
ROADS = "Potholes on roads were mended."
QUESTION = "Who discussed quillfeather bees and hives?"
TABLES = ("papers", "meetings", "items", "contributions", "passages", "segments", "embeddings", "passage_words")


@pytest.fixture
def assistant(store: Store, paper: Writing) -> Assistant:
    """An assistant over a paper about bees, in its second version, and one about roads."""
    assistant = Assistant(store, QuotingAnswerer())
    assistant.ingest([paper("a/bees.txt", "Old words of the bees."), paper("roads.txt", ROADS)])
    assistant.ingest([paper("a/bees.txt", BEES)])
    return assistant


def counts(store_folder: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(store_folder / "catalogue.sqlite3")) as database:
        return {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}


def bytes_of(folder: Path) -> Iterator[bytes]:
    return (file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_it_is_found_before_and_not_after(assistant: Assistant) -> None:
    assert assistant.ask(QUESTION).answered
    assistant.forget("bees.txt")
    answer = assistant.ask(QUESTION)
    assert (answer.answered, answer.citations) == (False, ())
    assert answer.searched.papers == 1
    assert [one.passage.place.source for one in assistant.search("quillfeather bees hives")] == ["roads.txt"]
    assert [one.source for one in assistant.papers()] == ["roads.txt"]


def test_no_table_and_no_vector_of_it_is_left(assistant: Assistant, store: Store, store_folder: Path) -> None:
    assistant.forget("bees.txt")
    assert counts(store_folder) == dict.fromkeys(TABLES, 1) | {"items": 0}
    nearest = [found for found, _ in store.nearest(store.embedder.embed([BEES])[0], 10)]
    assert nearest == store.catalogue.passage_ids()
    assert all(word not in dict(store.catalogue.vocabulary()) for word in ("quillfeath", "bee", "hive"))


def test_no_file_of_the_store_has_its_words(assistant: Assistant, store_folder: Path) -> None:
    assert any(b"Quillfeather" in content for content in bytes_of(store_folder))
    assistant.forget("bees.txt")
    for content in bytes_of(store_folder):
        assert b"quillfeath" not in content.lower()
        assert b"Old words" not in content
    assert any(b"Potholes" in content for content in bytes_of(store_folder))


def test_words_that_another_paper_has_too_stay_embedded(store: Store, fake_embedder: FakeEmbedder) -> None:
    keep(store, "a.txt", [Meeting(contributions=minuted(BEES))])
    keep(store, "b.txt", [Meeting(contributions=minuted(BEES))])
    _, left = store.catalogue.passage_ids()
    store.forget("a.txt")
    bees = fake_embedder.embed([BEES])[0]
    for found in (cosines(store, bees), store.nearest(bees, 5)):
        assert dict(found) == {left: pytest.approx(1.0, abs=1e-5)}


def test_it_says_how_much_there_was(assistant: Assistant) -> None:
    assert assistant.forget("bees.txt") == Forgotten("bees.txt", meetings=1, contributions=1, passages=1)


def test_it_stays_gone_when_the_store_is_opened_again(opening: Opening, paper: Writing) -> None:
    with opening() as store:
        ingest(store, [paper("bees.txt", BEES), paper("roads.txt", ROADS)])
        store.forget("bees.txt")
    with opening() as store:
        assert [one.source for one in store.catalogue.papers()] == ["roads.txt"]
        assert len(store.nearest(store.embedder.embed([BEES])[0], 10)) == 1


def test_a_kill_before_chroma_has_forgotten_is_made_good(opening: Opening, paper: Writing) -> None:
    with opening() as store:
        ingest(store, [paper("bees.txt", BEES), paper("roads.txt", ROADS)])
        store.catalogue.forget("bees.txt")
    with opening() as store:
        assert len(store.nearest(store.embedder.embed([BEES])[0], 10)) == 1


def test_it_can_be_read_again(assistant: Assistant, paper: Writing) -> None:
    assistant.forget("bees.txt")
    assert len(assistant.ingest([paper("a/bees.txt", BEES)]).read) == 1
    assert assistant.ask(QUESTION).answered


def test_a_conversation_that_cites_it_goes_on_without_it(assistant: Assistant) -> None:
    assistant.ask(QUESTION, "one")
    assistant.forget("bees.txt")
    assert not assistant.ask("And what about the hives?", "one").answered


PAPERS = {
    "minutes.txt": "/council/may/minutes.txt",
    "june/minutes.txt": "/council/june/minutes.txt",
    "july/agenda.txt": "/council/july/agenda.txt",
    "june/pack.txt": "/council/june/pack.txt",
    "july/pack.txt": "/council/july/pack.txt",
}


@pytest.mark.parametrize(
    ("asked", "source"),
    [
        ("june/minutes.txt", "june/minutes.txt"),
        ("minutes.txt", "minutes.txt"),
        ("/council/june/minutes.txt", "june/minutes.txt"),
        ("/council/july/../june/minutes.txt", "june/minutes.txt"),
        ("agenda.txt", "july/agenda.txt"),
    ],
    ids=["source", "source before file name", "path", "path with dots", "file name"],
)
def test_a_paper_is_named_by(asked: str, source: str) -> None:
    assert named(asked, PAPERS) == source


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("pack.txt", r"^There are 2 papers called pack.txt: name one of july/pack.txt and june/pack.txt\.$"),
        ("minuts.txt", r"^There is no paper minuts.txt in the store; the nearest are minutes.txt, .* and .*\.$"),
        ("/elsewhere/agenda.md", r"no paper /elsewhere/agenda.md in the store; the nearest are july/agenda.txt, "),
        ("", r"^There is no paper  in the store"),
        ("a\0b", r"^There is no paper a\x00b in the store"),
    ],
    ids=["two of one name", "misspelt", "another path", "nothing", "no path"],
)
def test_a_paper_that_cannot_be_meant(asked: str, sentence: str) -> None:
    with pytest.raises(PaperError, match=sentence):
        named(asked, PAPERS)


def test_an_empty_store_has_no_nearest() -> None:
    with pytest.raises(PaperError, match=r"^There is no paper a.txt in the store, which is empty\.$"):
        named("a.txt", {})


def test_an_unknown_paper_changes_nothing(assistant: Assistant, store_folder: Path) -> None:
    before = counts(store_folder)
    with pytest.raises(PaperError):
        assistant.forget("hives.txt")
    assert counts(store_folder) == before

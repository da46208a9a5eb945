"""A store that cannot be used says what to do; Chroma is made again from the catalogue."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from index.errors import StoreError, StoreMismatch
from index.ingest import ingest
from index.store import Store
from tests.conftest import FakeEmbedder, Opening, Writing
from tests.unit.kept import cosines

WORDS = "Bees and hives were discussed.\n\nPotholes were mended."


@pytest.fixture
def filled(opening: Opening, paper: Writing, store_folder: Path) -> Path:
    """The folder of a store with one paper, closed."""
    with opening() as store:
        ingest(store, [paper("a.txt", WORDS)])
    return store_folder


def chroma_gone(chroma: Path) -> None:
    shutil.rmtree(chroma)


def chroma_empty(chroma: Path) -> None:
    shutil.rmtree(chroma)
    chroma.mkdir()


def database_emptied(chroma: Path) -> None:
    (chroma / "chroma.sqlite3").write_bytes(b"")


def database_garbage(chroma: Path) -> None:
    (chroma / "chroma.sqlite3").write_bytes(b"This is not a database. " * 100)


def a_file_instead(chroma: Path) -> None:
    shutil.rmtree(chroma)
    chroma.write_text("This is not a folder.")


def vectors_taken_out(chroma: Path) -> None:
    with sqlite3.connect(chroma / "chroma.sqlite3") as database:
        database.execute("DELETE FROM collections")
    database.close()


DAMAGE = {
    "the folder is deleted": chroma_gone,
    "the folder is emptied": chroma_empty,
    "its database is emptied": database_emptied,
    "its database is garbage": database_garbage,
    "its collection is deleted": vectors_taken_out,
    "a file stands in its place": a_file_instead,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_chroma_is_made_again_without_embedding(
    opening: Opening, filled: Path, fake_embedder: FakeEmbedder, damage: Callable[[Path], None]
) -> None:
    damage(filled / "chroma")
    question = fake_embedder.embed(["bees"])[0]
    before = fake_embedder.embedded
    with opening() as store:
        ids = store.catalogue.passage_ids()
        assert dict(store.nearest(question, 5)) == pytest.approx(dict(cosines(store, question)), abs=1e-5)
        assert ids
    assert fake_embedder.embedded == before


def test_a_catalogue_of_garbage_is_one_sentence(opening: Opening, filled: Path) -> None:
    (filled / "catalogue.sqlite3").write_bytes(b"This is not a database. " * 100)
    with pytest.raises(StoreError, match=r"cannot be read or written .*--store"), opening():
        pytest.fail("a broken store was opened")


def test_chroma_forgets_what_the_catalogue_has_lost(
    opening: Opening, filled: Path, fake_embedder: FakeEmbedder
) -> None:
    for file in filled.glob("catalogue.sqlite3*"):
        file.unlink()
    with opening() as store:
        assert store.nearest(fake_embedder.embed(["bees"])[0], 5) == []


def test_a_store_of_another_model_is_refused_with_what_to_do(filled: Path) -> None:
    with pytest.raises(StoreMismatch) as refused, Store.open(filled, FakeEmbedder("other-model")):
        pytest.fail("a store of another model was opened")
    told = str(refused.value)
    assert "fake-64" in told
    assert "other-model" in told
    assert "MINUTEBOOK_EMBEDDING_MODEL=fake-64" in told


def test_an_empty_store_takes_any_model(opening: Opening, store_folder: Path, paper: Writing) -> None:
    with opening():
        pass
    with Store.open(store_folder, FakeEmbedder("other-model")) as store:
        ingest(store, [paper("a.txt", WORDS)])
        assert store.catalogue.stamp("embedding_model") == "other-model"


def test_the_store_carries_model_dimension_and_schema(opening: Opening, filled: Path) -> None:
    with opening() as store:
        stamps = [store.catalogue.stamp(key) for key in ("embedding_model", "dimension", "schema")]
    assert stamps == ["fake-64", "64", "5"]


def test_a_store_of_another_dimension_is_refused_with_what_to_do(filled: Path, paper: Writing) -> None:
    with (
        pytest.raises(StoreMismatch, match="--store"),
        Store.open(filled, FakeEmbedder(dimension=32)) as store,
    ):
        ingest(store, [paper("b.txt", "Libraries stay open.")])


@pytest.mark.parametrize("version", ["0", "1", "999"])
def test_a_store_of_another_schema_is_refused_with_what_to_do(opening: Opening, filled: Path, version: str) -> None:
    with opening() as store:
        store.catalogue.set_stamp("schema", version)
    with pytest.raises(StoreMismatch, match=rf"schema {version}.*ingest the papers again"), opening():
        pytest.fail("a store of another schema was opened")


@pytest.mark.parametrize("below", [(), ("store",), ("deep", "store")], ids=["the file", "below it", "far below it"])
def test_a_store_at_or_below_a_file_is_one_sentence(tmp_path: Path, below: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("A file.")
    with (
        pytest.raises(StoreError, match=r"^The store at .* cannot be used \(.*\): name a folder .* --store\.$"),
        Store.open(tmp_path.joinpath("file", *below), FakeEmbedder()),
    ):
        pytest.fail("a store was opened at a file")


def test_a_refused_store_can_be_opened_with_its_own_model(opening: Opening, filled: Path) -> None:
    with pytest.raises(StoreMismatch), Store.open(filled, FakeEmbedder("other-model")):
        pytest.fail("a store of another model was opened")
    with opening() as store:
        assert len(store.catalogue.papers()) == 1

"""ZIP files and files with warnings in a store."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import files
from index.files import PaperFile
from index.ingest import ingest
from index.store import Store
from tests.unit.files_made import WHOLE, pdf_of, zip_of


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return tmp_path / "papers" / "pack.zip"


def put(store: Store, pack: Path, members: dict[str, bytes]) -> list[str]:
    """Ingest a ZIP file with these members; what was read of it."""
    pack.parent.mkdir(exist_ok=True)
    pack.write_bytes(zip_of(members))
    report = ingest(store, [pack.parent])
    assert report.problems == []
    return [one.source for one in report.read]


def sources(store: Store) -> list[str]:
    return [paper.source for paper in store.catalogue.papers()]


def test_each_type_of_file_is_ingested_from_a_folder(store: Store, tmp_path: Path) -> None:
    for ending, data in WHOLE.items():
        (tmp_path / f"a{ending}").write_bytes(data)
    report = ingest(store, sorted(tmp_path.glob("a.*")))
    assert report.problems == []
    assert sources(store) == sorted(f"a{ending}" for ending in WHOLE)


def test_a_changed_zip_file_replaces_its_papers(store: Store, pack: Path) -> None:
    put(store, pack, {"a.txt": b"Bees hum.", "b.txt": b"Roads are long.", "c.txt": b"Libraries stay open."})
    assert put(store, pack, {"a.txt": b"Hives are full.", "b.txt": b"Roads are long."}) == ["pack.zip/a.txt"]
    assert sources(store) == ["pack.zip/b.txt", "pack.zip/a.txt"]
    words = {one.text for one in store.passages(store.catalogue.passage_ids())}
    assert words == {"Roads are long.", "Hives are full."}


def test_a_paper_renamed_in_its_zip_file_is_kept(store: Store, pack: Path) -> None:
    put(store, pack, {"a.txt": b"Bees hum."})
    put(store, pack, {"b.txt": b"Bees hum."})
    assert sources(store) == ["pack.zip/b.txt"]


def test_a_zip_file_that_is_damaged_later_keeps_its_papers(store: Store, pack: Path) -> None:
    put(store, pack, {"a.txt": b"Bees hum."})
    pack.write_bytes(b"PK\x03\x04 cut short")
    assert len(ingest(store, [pack]).problems) == 1
    assert sources(store) == ["pack.zip/a.txt"]


def test_warnings_of_the_file_stand_before_those_of_its_reader(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_of("Bees hum.").replace(b"/Count 1", b"/Count 3"))
    (read,) = ingest(store, [path]).read
    assert read.warnings[0] == "Pages 2 to 3 of the PDF cannot be read."
    assert files.read(PaperFile(path, "a.pdf")).warnings == read.warnings[:1]

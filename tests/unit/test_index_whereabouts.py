"""Files that are moved, and files that are gone: nothing is lost, and nothing superseded stays in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.intake import print_report
from index.ingest import ingest
from index.reporting import IngestReport
from index.store import Store
from tests.conftest import Writing
from tests.unit.files_made import zip_of

BEES = "Bees and hives were discussed at length."
ROADS = "Potholes on roads were mended."
LIBRARIES = "Libraries stay open."


def kept(store: Store) -> dict[str, str]:
    """The words of each paper in the store."""
    found = store.passages(store.catalogue.passage_ids())
    return {one.place.source: one.text for one in found}


def test_a_paper_is_cited_by_the_name_that_its_file_has_now(store: Store, paper: Writing) -> None:
    old = paper("bees.txt", BEES)
    ingest(store, [old.parent])
    old.rename(old.with_name("hives.txt"))
    report = ingest(store, [old.parent])
    assert (report.renamed, report.known, report.missing) == ([("bees.txt", "hives.txt")], ["hives.txt"], [])
    assert kept(store) == {"hives.txt": BEES}


def test_a_new_version_under_a_new_name_replaces_the_old(store: Store, paper: Writing) -> None:
    old = paper("bees.txt", BEES)
    ingest(store, [old.parent])
    new = old.rename(old.with_name("hives.txt"))
    ingest(store, [old.parent])
    new.write_text(ROADS, encoding="utf-8")
    ingest(store, [old.parent])
    assert kept(store) == {"hives.txt": ROADS}


def test_a_copy_of_a_file_that_is_there_leaves_its_name(store: Store, paper: Writing) -> None:
    ingest(store, [paper("bees.txt", BEES)])
    assert ingest(store, [paper("copy.txt", BEES)]).renamed == []
    assert kept(store) == {"bees.txt": BEES}


def test_a_file_that_is_moved_to_a_folder_where_its_name_is_taken_carries_the_folder(
    store: Store, paper: Writing
) -> None:
    old = paper("a/bees.txt", BEES)
    ingest(store, [old, paper("minutes.txt", ROADS)])
    (old.parent.parent / "b").mkdir()
    new = old.rename(old.parent.parent / "b" / "minutes.txt")
    assert ingest(store, [new]).renamed == [("bees.txt", "b/minutes.txt")]


def test_a_paper_whose_file_is_gone_from_the_folder_is_named_and_stays(store: Store, paper: Writing) -> None:
    gone, elsewhere = paper("in/bees.txt", BEES), paper("out/roads.txt", ROADS)
    ingest(store, [gone, elsewhere, paper("in/libraries.txt", LIBRARIES)])
    gone.unlink()
    elsewhere.unlink()
    assert ingest(store, [gone.parent]).missing == ["bees.txt"]
    assert set(kept(store)) == {"bees.txt", "roads.txt", "libraries.txt"}


def test_the_papers_of_a_zip_file_that_is_gone_are_named_and_stay(store: Store, paper: Writing) -> None:
    folder = paper("roads.txt", ROADS).parent
    (folder / "pack.zip").write_bytes(zip_of({"bees.txt": BEES.encode()}))
    assert ingest(store, [folder]).missing == []
    assert ingest(store, [folder]).missing == []
    (folder / "pack.zip").unlink()
    assert ingest(store, [folder]).missing == ["pack.zip/bees.txt"]
    assert "pack.zip/bees.txt" in kept(store)


def test_a_zip_file_that_lost_its_last_paper_keeps_none(store: Store, tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    pack.write_bytes(zip_of({"bees.txt": BEES.encode()}))
    ingest(store, [pack])
    pack.write_bytes(zip_of({"plan.png": b"x"}))
    assert ingest(store, [pack]).taken_out == ["pack.zip/bees.txt"]
    assert kept(store) == {}


@pytest.mark.parametrize(
    "now",
    [{"a.txt": ROADS, "b.txt": BEES}, {"a.txt": ROADS, "b.txt": LIBRARIES}, {"b.txt": BEES, "c.txt": ROADS}],
    ids=["changed places", "moved up", "moved down"],
)
def test_files_that_take_each_others_names_are_all_kept(store: Store, paper: Writing, now: dict[str, str]) -> None:
    folder = paper("a.txt", BEES).parent
    paper("b.txt", ROADS)
    ingest(store, [folder])
    for file in folder.iterdir():
        file.unlink()
    for name, words in now.items():
        paper(name, words)
    ingest(store, [folder])
    assert kept(store) == now


def test_the_report_tells_what_became_of_files(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(IngestReport(renamed=[("a.txt", "b.txt")], taken_out=["p.zip/c.txt"], missing=["d.txt", "e.txt"]))
    told = " ".join(capsys.readouterr().out.split())
    assert "a.txt is called b.txt now, as its file is." in told
    assert "Taken out of the store, as their ZIP file has them no longer: p.zip/c.txt" in told
    assert "No longer in the folder, but still in the store, until" in told
    assert told.endswith(": d.txt, e.txt")

"""Ingesting into a real catalogue and a real Chroma: a paper is in wholly, once, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import MinutebookError
from index.ingest import ingest
from index.store import Store
from tests.conftest import SEEDS, FakeEmbedder, Opening, Writing
from tests.unit.kept import cosines

BEES = "Bees and hives were discussed at length."
ROADS = "Potholes on roads were mended."


def sources(store: Store) -> list[str]:
    return [paper.source for paper in store.catalogue.papers()]


def words_of(store: Store) -> set[str]:
    """The words of all passages in the catalogue."""
    return {passage.text for passage in store.passages(store.catalogue.passage_ids())}


def nearest(store: Store, question: str) -> tuple[str, float]:
    """What Chroma finds nearest to ``question``, and its cosine."""
    (found,) = store.nearest(store.embedder.embed([question])[0], 1)
    return store.passages([found[0]])[0].text, found[1]


def assert_nearest(store: Store, words: str) -> None:
    """Chroma finds the passage with just these words, under the vector of just these words."""
    found, cosine = nearest(store, words)
    assert found == words
    assert cosine == pytest.approx(1.0, abs=1e-5)


def matching(store: Store, word: str) -> int:
    """How many passages the lexical index finds for a stem."""
    return len(store.catalogue.matching(f'"{word}"', 10, (1.0, 1.0)))


def test_the_seeds_are_read_into_an_empty_store(store: Store) -> None:
    report = ingest(store, sorted(SEEDS.glob("*.txt")))
    assert report.problems == []
    assert sources(store) == sorted(path.name for path in SEEDS.glob("*.txt"))
    assert [one.meetings for one in report.read] == [1, 2, 1, 1, 1]
    assert [one.items for one in report.read] == [10, 22, 7, 1, 1]


def test_what_is_reported_is_what_is_stored(store: Store) -> None:
    reported = {one.source: (one.contributions, one.passages) for one in ingest(store, [SEEDS]).read}
    stored = {one.source: (one.contributions, one.passages) for one in store.catalogue.papers()}
    assert stored == reported
    assert len(store.catalogue.passage_ids()) == sum(passages for _, passages in reported.values())


def test_the_readers_warnings_are_reported_and_stored(store: Store) -> None:
    (reported,) = ingest(store, [SEEDS / "002_fa729e44c8ae6d0c.txt"]).read
    (stored,) = store.catalogue.papers()
    assert stored.warnings == reported.warnings
    assert len(reported.warnings) >= 3


def test_every_passage_has_one_vector_in_chroma_and_one_lexical_row(store: Store, paper: Writing) -> None:
    ingest(store, [paper("a.txt", f"{BEES}\n\n{ROADS}"), SEEDS / "004_bbc4287e823e4516.txt"])
    ids = store.catalogue.passage_ids()
    question = store.embedder.embed(["panel"])[0]
    assert sorted(found for found, _ in store.nearest(question, 1_000)) == ids
    assert dict(store.nearest(question, 3)) == pytest.approx(dict(cosines(store, question)[:3]), abs=1e-5)
    assert matching(store, "bee") == 1


def test_ingesting_twice_does_nothing(store: Store, paper: Writing, fake_embedder: FakeEmbedder) -> None:
    path = paper("a.txt", BEES)
    ingest(store, [path])
    before = (fake_embedder.embedded, store.catalogue.passage_ids(), store.catalogue.stamp("generation"))
    again = ingest(store, [path])
    assert (again.read, again.known, again.problems) == ([], ["a.txt"], [])
    assert (fake_embedder.embedded, store.catalogue.passage_ids(), store.catalogue.stamp("generation")) == before


def test_the_same_bytes_under_another_name_are_known(store: Store, paper: Writing) -> None:
    ingest(store, [paper("a.txt", BEES)])
    assert ingest(store, [paper("b.txt", BEES)]).known == ["a.txt"]
    assert sources(store) == ["a.txt"]


def test_a_new_version_replaces_the_old_in_the_catalogue(store: Store, paper: Writing) -> None:
    ingest(store, [paper("other.txt", "Libraries stay open.")])
    ingest(store, [paper("a.txt", BEES)])
    assert len(ingest(store, [paper("a.txt", ROADS)]).read) == 1
    assert sources(store) == ["other.txt", "a.txt"]
    assert words_of(store) == {"Libraries stay open.", ROADS}
    assert (matching(store, "bee"), matching(store, "pothol"), matching(store, "librari")) == (0, 1, 1)


def test_a_new_version_of_an_older_paper_replaces_it_in_chroma(store: Store, paper: Writing) -> None:
    ingest(store, [paper("a.txt", BEES)])
    ingest(store, [paper("other.txt", "Libraries stay open.")])
    ingest(store, [paper("a.txt", ROADS)])
    assert_nearest(store, ROADS)
    assert len(store.nearest(store.embedder.embed([BEES])[0], 10)) == 2


def test_a_new_version_of_the_newest_paper_replaces_it_in_chroma(store: Store, paper: Writing) -> None:
    ingest(store, [paper("a.txt", BEES)])
    ingest(store, [paper("a.txt", ROADS)])
    assert_nearest(store, ROADS)


def test_two_files_of_one_name_carry_their_folders(store: Store, paper: Writing, tmp_path: Path) -> None:
    paper("may/minutes.txt", BEES)
    paper("june/minutes.txt", ROADS)
    ingest(store, [tmp_path / "papers"])
    assert sources(store) == ["june/minutes.txt", "may/minutes.txt"]


def test_two_files_of_one_name_given_by_themselves_carry_their_folders(store: Store, paper: Writing) -> None:
    ingest(store, [paper("may/minutes.txt", BEES), paper("june/minutes.txt", ROADS)])
    assert sources(store) == ["may/minutes.txt", "june/minutes.txt"]


def test_a_later_file_of_a_known_name_carries_its_folder(store: Store, paper: Writing) -> None:
    ingest(store, [paper("may/minutes.txt", BEES)])
    ingest(store, [paper("june/minutes.txt", ROADS)])
    assert sources(store) == ["minutes.txt", "june/minutes.txt"]


def test_a_failing_embedding_leaves_nothing_of_its_paper(
    opening: Opening, paper: Writing, fake_embedder: FakeEmbedder
) -> None:
    fake_embedder.failing = "POISON"
    whole, halfway = paper("a.txt", BEES), paper("b.txt", f"{ROADS} " * 60 + "\n\nPOISON.")
    with opening() as store, pytest.raises(MinutebookError, match="gave out"):
        ingest(store, [whole, halfway])
    with opening() as store:
        assert sources(store) == ["a.txt"]
        assert words_of(store) == {BEES}
        assert matching(store, "pothol") == 0
        assert_nearest(store, BEES)


def test_a_failing_embedding_leaves_the_old_version_whole(
    opening: Opening, paper: Writing, fake_embedder: FakeEmbedder
) -> None:
    fake_embedder.failing = "POISON"
    with opening() as store:
        ingest(store, [paper("a.txt", BEES)])
    with opening() as store, pytest.raises(MinutebookError, match="gave out"):
        ingest(store, [paper("a.txt", "POISON.")])
    with opening() as store:
        assert words_of(store) == {BEES}


def test_words_embedded_before_are_not_embedded_again(
    store: Store, paper: Writing, fake_embedder: FakeEmbedder
) -> None:
    old = [f"{word} " * 60 for word in ("bees", "hives", "honey")]
    ingest(store, [paper("a.txt", "\n\n".join(old))])
    before = fake_embedder.embedded
    ingest(store, [paper("a.txt", "\n\n".join([*old, "wax " * 60]))])
    assert fake_embedder.embedded - before == 1


def test_an_empty_store_finds_nothing(store: Store) -> None:
    assert store.nearest(store.embedder.embed(["bees"])[0], 5) == []
    assert store.catalogue.papers() == []


class Noted:
    """Progress that is written down."""

    def __init__(self) -> None:
        self.total = self.announced = self.embeddings = 0
        self.ended: list[str] = []

    def papers(self, total: int) -> None:
        self.total = total

    def paper(self, source: str, passages: int) -> None:
        self.announced += passages

    def embedded(self, passages: int) -> None:
        self.embeddings += passages

    def done(self, source: str) -> None:
        self.ended.append(source)


def test_progress_is_told_of_every_paper(store: Store, paper: Writing) -> None:
    progress = Noted()
    ingest(store, [paper("a.txt", BEES), paper("b.txt", ""), paper("c.txt", ROADS)], progress)
    assert (progress.total, progress.announced, progress.embeddings) == (3, 2, 2)
    assert progress.ended == ["a.txt", "b.txt", "c.txt"]


def test_a_file_that_now_holds_another_papers_bytes_keeps_no_old_words(store: Store, paper: Writing) -> None:
    ingest(store, [paper("p.txt", BEES), paper("q.txt", ROADS)])
    report = ingest(store, [paper("p.txt", ROADS)])
    assert report.known == ["q.txt"]
    assert words_of(store) == {ROADS}
    assert_nearest(store, ROADS)

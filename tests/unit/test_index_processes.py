"""Stores and more than one process: one at a time, and a killed one leaves nothing half done."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import store as store_module
from index.errors import StoreInUse
from index.ingest import ingest
from index.store import Store
from tests.conftest import FakeEmbedder, Opening, Writing

ROOT = Path(__file__).resolve().parents[2]

OPEN = """
import sys, time
from pathlib import Path
from index import store as store_module
from index.errors import StoreError
from index.store import Store
from tests.conftest import FakeEmbedder
try:
    with Store.open(Path(sys.argv[1]), FakeEmbedder()):
        print("open", flush=True)
        time.sleep(float(sys.argv[2]))
except StoreError as error:
    sys.exit(str(error))
"""

# Says when it embeds a paper, and when it is in the middle of storing one, and takes its time over both.
INGEST_SLOWLY = """
import sys, time
from pathlib import Path
from index import rows
from index.ingest import ingest
from index.store import Store
from tests.conftest import FakeEmbedder

def tell(word):
    print(word, flush=True)
    time.sleep(float(sys.argv[3]))

class Slow(FakeEmbedder):
    def embed(self, texts, advance=None):
        if texts:
            tell("embedding")
        return super().embed(texts, advance)

def store_slowly(*arguments, whole=rows.store_passages):
    whole(*arguments)
    tell("storing")

rows.store_passages = store_slowly
with Store.open(Path(sys.argv[1]), Slow()) as store:
    ingest(store, [Path(sys.argv[2])])
"""


def started(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str], word: str) -> None:
    """Wait until ``process`` prints ``word``."""
    assert process.stdout is not None
    assert process.stdout.readline().strip() == word


@pytest.fixture
def holder(store_folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the store open."""
    with started(OPEN, store_folder, 60) as process:
        said(process, "open")
        yield process
        process.kill()


@pytest.mark.usefixtures("store")
def test_another_process_is_refused_with_one_sentence(store_folder: Path) -> None:
    with started(OPEN, store_folder, 0) as process:
        told, error = process.communicate(timeout=30)
    assert (process.returncode, told) == (1, "")
    assert error.strip().endswith("name another store with --store.")
    assert "Traceback" not in error


def test_a_store_is_refused_while_held_and_free_once_its_process_is_killed(
    opening: Opening, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "_PATIENCE_SECONDS", 0.1)
    with pytest.raises(StoreInUse, match=r"in use by another Minutebook process.*--store"), opening():
        pytest.fail("a store in use was opened")
    holder.send_signal(signal.SIGKILL)
    holder.wait(timeout=10)
    with opening() as store:
        assert store.catalogue.papers() == []


@pytest.mark.parametrize(
    ("moment", "papers_before"), [("embedding", 0), ("storing", 1)], ids=["embedding the first", "storing the second"]
)
def test_a_killed_ingest_leaves_a_store_that_a_second_completes(
    opening: Opening, paper: Writing, store_folder: Path, moment: str, papers_before: int
) -> None:
    words = {"a.txt": "Bees hum.", "b.txt": "Roads are long.", "c.txt": "Libraries stay open."}
    folder, *_ = {paper(name, text).parent for name, text in words.items()}
    with started(INGEST_SLOWLY, store_folder, folder, 0.3) as process:
        for _ in range(papers_before):
            said(process, "embedding")
            said(process, "storing")
        said(process, "embedding")
        if moment == "storing":
            said(process, "storing")
        process.kill()
    with opening() as store:
        assert [one.source for one in store.catalogue.papers()] == list(words)[:papers_before]
        again = ingest(store, [folder])
        assert (len(again.known), len(again.read), again.problems) == (papers_before, 3 - papers_before, [])
        ids = store.catalogue.passage_ids()
        assert {one.text for one in store.passages(ids)} == set(words.values())
        assert sorted(found for found, _ in store.nearest(store.embedder.embed(["bees"])[0], 9)) == ids


def test_what_another_process_ingested_is_found_when_the_store_is_opened_again(
    store_folder: Path, paper: Writing, fake_embedder: FakeEmbedder
) -> None:
    with Store.open(store_folder, fake_embedder) as store:
        ingest(store, [paper("a.txt", "Bees hum.")])
    with started(INGEST_SLOWLY, store_folder, paper("b.txt", "Roads are long."), 0) as process:
        assert process.communicate(timeout=30)[1] == ""
    with Store.open(store_folder, fake_embedder) as store:
        found = store.nearest(fake_embedder.embed(["Roads are long."])[0], 1)
        assert store.passages([found[0][0]])[0].text == "Roads are long."

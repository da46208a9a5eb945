"""What the tests share: an embedder without a model, stores, and the sample papers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from assistant.assistant import Assistant
from assistant.compose import open_assistant
from assistant.settings import Settings
from index.embedding import SentenceTransformerEmbedder, Vectors
from index.errors import EmbeddingModelError
from index.store import Store
from index.types import ReadPaper

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

Opening = Callable[[], AbstractContextManager[Store]]
Writing = Callable[[str, str], Path]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--ablate", action="store_true", help="print what search is worth without each of its parts")


class FakeEmbedder:
    """Unit vectors of hashed words, the same in every process; a token is a word.

    ``embedded`` counts the texts that were embedded; a text with ``failing`` in it fails.
    """

    def __init__(self, name: str = "fake-64", failing: str | None = None, dimension: int = 64) -> None:
        self.name = name
        self.dimension = dimension
        self.failing = failing
        self.embedded = 0

    def embed(self, texts: Sequence[str], advance: Callable[[int], None] | None = None) -> Vectors:
        result = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            if self.failing and self.failing in text:
                raise EmbeddingModelError("The embedding model gave out.")
            result[row] = self._vector(text)
            self.embedded += 1
            if advance:
                advance(1)
        return result

    def count(self, text: str) -> int:
        return len(text.split())

    def _vector(self, text: str) -> Vectors:
        vector = np.zeros(self.dimension, dtype=np.float32)
        for word in re.findall(r"\w+", text.casefold()) or [""]:
            digest = hashlib.sha256(word.encode()).digest()
            vector[int.from_bytes(digest[:4], "big") % self.dimension] += 1.0
        return vector / np.float32(np.linalg.norm(vector))


@pytest.fixture
def fake_embedder() -> FakeEmbedder:
    return FakeEmbedder()


@pytest.fixture
def store_folder(tmp_path: Path) -> Path:
    """Where a test's store lies, beside its papers."""
    return tmp_path / "store"


@pytest.fixture
def opening(store_folder: Path, fake_embedder: FakeEmbedder) -> Opening:
    """Opens the store at ``store_folder`` with ``fake_embedder``, as often as it is called."""
    return partial(Store.open, store_folder, fake_embedder)


@pytest.fixture
def store(opening: Opening) -> Iterator[Store]:
    """An empty store, open."""
    with opening() as opened:
        yield opened


@pytest.fixture(scope="session")
def real_embedder() -> SentenceTransformerEmbedder:
    """The default embedding model itself, which is loaded once."""
    return SentenceTransformerEmbedder()


@pytest.fixture
def paper(tmp_path: Path) -> Writing:
    """Writes a paper below ``tmp_path``/papers and gives its path."""

    def write(name: str, words: str) -> Path:
        path = tmp_path / "papers" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def seed_texts() -> list[str]:
    """The five sample papers as text, in the order of their names."""
    return [path.read_text(encoding="utf-8-sig") for path in sorted(SEEDS.glob("*.txt"))]


@pytest.fixture(scope="session")
def seed_papers(seed_texts: list[str]) -> list[ReadPaper]:
    """The five sample papers as they are read."""
    from index.readers import read_text

    return [read_text(text) for text in seed_texts]


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant over the sample papers."""
    with open_assistant(Settings(store=tmp_path_factory.mktemp("seeded"))) as opened:
        report = opened.ingest([SEEDS])
        assert (len(report.read), report.problems) == (5, [])
        yield opened

"""The store: one folder with the catalogue, the vectors, and a lock, used by one process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from index.catalogue import Catalogue
from index.embedding import Embedder, Vectors
from index.errors import StoreError, StoreInUse, StoreMismatch
from index.matrix import Matrix
from index.stored import Forgotten, Narrowing, Passage
from index.vectors import VectorIndex

# A second command waits this long for one that is about to end.
_PATIENCE_SECONDS = 3.0


class Store:
    """Passages by meaning and by words. Open it with :meth:`open`, which holds the lock."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self.embedder = embedder
        self.catalogue = Catalogue(folder / "catalogue.sqlite3")
        with ExitStack() as opened:
            opened.callback(self.catalogue.close)
            self._check_model(folder)
            self._index = VectorIndex(folder / "chroma", self.catalogue, embedder.name)
            opened.pop_all()
        self._matrix: Matrix | None = None

    @classmethod
    @contextmanager
    def open(cls, folder: Path, embedder: Embedder) -> Iterator[Store]:
        """The store in ``folder``, made where there is none.

        Raises:
            StoreInUse: where another process has it open.
            StoreMismatch: where another embedding model or version made it.
            StoreError: where the folder cannot be used.
        """
        with _locked(folder):
            store = cls(folder, embedder)
            try:
                yield store
            finally:
                store.close()

    def close(self) -> None:
        """Let go of the files."""
        self._index.close()
        self.catalogue.close()

    def nearest(self, vector: Vectors, count: int) -> list[tuple[int, float]]:
        """The passages nearest to a unit vector with their cosines, best first."""
        return self._index.nearest(vector, count)

    def matrix(self) -> Matrix:
        """All passages as arrays; made when first asked for, and anew after papers came or went."""
        if self._matrix is None:
            self._matrix = self.catalogue.matrix(self.embedder.name)
        return self._matrix

    def passages(self, ids: list[int]) -> list[Passage]:
        """The passages with these ids, in this order."""
        return self.catalogue.passages(ids)

    def within(self, narrowing: Narrowing) -> list[int]:
        """The ids of the passages within ``narrowing``."""
        return self.catalogue.passage_ids(narrowing)

    def forget(self, paper: str) -> Forgotten:
        """Take out a paper, named by source, path or file name, and all that was made of it.

        Raises:
            PaperError: where there is no such paper, or more than one.
        """
        forgotten = self.catalogue.forget(paper)
        self.refresh()
        return forgotten

    def refresh(self) -> None:
        """Bring vectors and misheard names up to the catalogue after papers were added or taken out."""
        self.catalogue.settle_mentions()
        self._index.update()
        self._matrix = None

    def _check_model(self, folder: Path) -> None:
        """Refuse a store that was made with another embedding model."""
        stamped = self.catalogue.stamp("embedding_model")
        if stamped not in (None, self.embedder.name):
            raise StoreMismatch(
                f"The store at {folder} was made with the embedding model {stamped}, not {self.embedder.name}: "
                f"set MINUTEBOOK_EMBEDDING_MODEL={stamped}, or ingest the papers again into a new folder with --store."
            )

    def stamp_model(self) -> None:
        """Write down the embedding model and its dimension, once something is embedded.

        Raises:
            StoreMismatch: where a model of the same name but another dimension made the store.
        """
        dimension = str(self.embedder.dimension)
        stamped = self.catalogue.stamp("dimension")
        if stamped not in (None, dimension):
            raise StoreMismatch(
                f"The store was made with vectors of length {stamped}, and the embedding model {self.embedder.name} "
                f"makes them of length {dimension} now: ingest the papers again into a new folder with --store."
            )
        self.catalogue.set_stamp("embedding_model", self.embedder.name)
        self.catalogue.set_stamp("dimension", dimension)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / "lock")
        lock.acquire(timeout=_PATIENCE_SECONDS)
    except Timeout as error:
        raise StoreInUse(
            f"The store at {folder} is in use by another Minutebook process: close that first, "
            "or name another store with --store."
        ) from error
    except OSError as error:
        raise StoreError(
            f"The store at {folder} cannot be used ({error.strerror}): name a folder that can be written with --store."
        ) from error
    try:
        yield
    finally:
        lock.release()

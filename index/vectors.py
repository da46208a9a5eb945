"""The vector index: Chroma over the passages' embeddings, made again from the catalogue.

Chroma is fast at finding near vectors among many and is the only copy of nothing: it carries
the catalogue's generation, and where the two differ, or its files are broken, it is brought
up to date from the catalogue without embedding anything again.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from index.catalogue import Catalogue
from index.embedding import Vectors

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

_COLLECTION = "passages"
# Chroma takes at most 5,461 rows in one call.
_BATCH = 5_000


class VectorIndex:
    """Near passages by their vectors (cosine), kept in step with ``catalogue``."""

    def __init__(self, folder: Path, catalogue: Catalogue, model: str) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._model = model
        self._client, self._collection = self._open()
        self.update()

    def update(self) -> None:
        """Bring Chroma up to the catalogue's generation: add what it lacks, take out what is gone."""
        generation = self._catalogue.stamp("generation") or "0"
        if (self._collection.metadata or {}).get("generation") == generation:
            return
        wanted = self._catalogue.passage_ids()
        held = self._held()
        for start in range(0, len(gone := sorted(held - set(wanted))), _BATCH):
            self._collection.delete(ids=[str(id_) for id_ in gone[start : start + _BATCH]])
        missing = [id_ for id_ in wanted if id_ not in held]
        for ids, vectors in self._catalogue.vectors(missing, self._model):
            for start in range(0, len(ids), _BATCH):
                part = slice(start, start + _BATCH)
                self._collection.upsert(ids=[str(id_) for id_ in ids[part]], embeddings=vectors[part])
        self._collection.modify(metadata={"generation": generation})

    def nearest(self, vector: Vectors, count: int) -> list[tuple[int, float]]:
        """The ids of the ``count`` passages nearest to a unit vector, with their cosines, best first."""
        size = self._collection.count()
        if size == 0:
            return []
        found = self._collection.query(
            query_embeddings=np.asarray([vector]), n_results=min(count, size), include=["distances"]
        )
        distances = (found["distances"] or [[]])[0]
        return [(int(id_), 1.0 - distance) for id_, distance in zip(found["ids"][0], distances, strict=True)]

    def _held(self) -> set[int]:
        held: set[int] = set()
        while batch := self._collection.get(include=[], limit=_BATCH, offset=len(held))["ids"]:
            held |= {int(id_) for id_ in batch}
        return held

    def close(self) -> None:
        """Let go of Chroma's files, so that whoever opens the store next reads them afresh."""
        self._client.close()

    def _open(self) -> tuple[Client, Collection]:
        """Chroma's client and the collection; a broken folder is thrown away, as the catalogue holds all of it."""
        from chromadb.errors import ChromaError

        try:
            return self._opened()
        except (ChromaError, sqlite3.DatabaseError, OSError, ValueError, KeyError):
            self._throw_away()
            return self._opened()

    def _opened(self) -> tuple[Client, Collection]:
        import chromadb
        from chromadb.config import Settings

        settings = Settings(anonymized_telemetry=False)
        client = cast("Client", chromadb.PersistentClient(path=str(self._folder), settings=settings))
        collection = client.get_or_create_collection(
            _COLLECTION, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )
        collection.count()  # asks the files, which an object made from memory does not
        return client, collection

    def _throw_away(self) -> None:
        from chromadb.api.shared_system_client import SharedSystemClient

        # A client that failed to start is kept under its path and would be handed out again.
        SharedSystemClient.clear_system_cache()
        if self._folder.is_dir():
            shutil.rmtree(self._folder, ignore_errors=True)
        else:
            self._folder.unlink(missing_ok=True)

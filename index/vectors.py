"""The vector index: Chroma over the passages' embeddings, made again from the catalogue.

Chroma is fast at finding near vectors among many and is the only copy of nothing: it carries
the catalogue's generation, and where the two differ, or its files are broken, it is brought
up to date from the catalogue without embedding anything again.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from index.catalogue import Catalogue
from index.embedding import Vectors

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
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
        self._collection = self._open()
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

    def _open(self) -> Collection:
        """The collection; a broken folder is thrown away, as the catalogue holds all of it."""
        from chromadb.errors import ChromaError

        try:
            collection = self._collection_in(self._client())
            collection.count()
        except (ChromaError, sqlite3.DatabaseError, ValueError, KeyError):
            shutil.rmtree(self._folder, ignore_errors=True)
            return self._collection_in(self._client())
        return collection

    def _client(self) -> ClientAPI:
        import chromadb
        from chromadb.config import Settings

        return chromadb.PersistentClient(
            path=str(self._folder), settings=Settings(anonymized_telemetry=False, allow_reset=True)
        )

    @staticmethod
    def _collection_in(client: ClientAPI) -> Collection:
        return client.get_or_create_collection(
            _COLLECTION, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )

"""Other ways to search, over chunks of 1,000 characters: dense, BM25, and the two joined.

The chunks and the dense way are what LangChain's own introduction to retrieval does: the recursive
splitter at 1,000 characters with 200 of overlap, and the vectors in Chroma.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import chromadb
from chromadb.api.collection_configuration import CreateHNSWConfiguration
from chromadb.config import Settings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from index.embedding import Embedder
from tests.benchmarks.retrieval.measures import Result
from tests.benchmarks.retrieval.meetings import Transcript

# Of each ranking; 1,500 words are some ten chunks.
_DEPTH = 50
# The constant of reciprocal rank fusion that its authors gave and everybody uses.
_RANK = 60
# Chroma's index is built at random: so wide a search finds the same nearest in every run.
_EXACT: CreateHNSWConfiguration = {"space": "cosine", "ef_construction": 400, "ef_search": 500}
# Chroma takes at most 5,461 rows in one call.
_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk's text, and what it is as a result."""

    text: str
    result: Result


def chunks(transcripts: Iterable[Transcript]) -> list[Chunk]:
    """All chunks of all papers."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=1_000, chunk_overlap=200, add_start_index=True)
    found: list[Chunk] = []
    for paper in transcripts:
        for document in splitter.create_documents([paper.text]):
            text = document.page_content
            begin = document.metadata["start_index"]
            held = paper.held(begin, begin + len(text))
            found.append(Chunk(text, Result(paper.file, len(text.split()), held)))
    return found


class Dense:
    """The chunks whose vectors are nearest to the question's, by Chroma."""

    name = "plain: chunks, dense"

    def __init__(self, held: Sequence[Chunk], embedder: Embedder) -> None:
        self._chunks = held
        self._embedder = embedder
        client = chromadb.EphemeralClient(Settings(anonymized_telemetry=False))
        self._collection = client.create_collection("chunks", embedding_function=None, configuration={"hnsw": _EXACT})
        vectors = embedder.embed([chunk.text for chunk in held])
        for start in range(0, len(held), _BATCH):
            part = range(start, min(start + _BATCH, len(held)))
            self._collection.add(
                ids=[str(place) for place in part],
                embeddings=vectors[start : part.stop],
                metadatas=[{"file": held[place].result.file} for place in part],
            )

    def ranked(self, question: str, file: str | None) -> list[Result]:
        return [self._chunks[place].result for place in self.places(question, file)]

    def places(self, question: str, file: str | None) -> list[int]:
        """The places of the nearest chunks, best first."""
        where: dict[str, Any] | None = {"file": file} if file else None
        vectors = self._embedder.embed([question])
        found = self._collection.query(query_embeddings=vectors, n_results=_DEPTH, where=where, include=[])
        return [int(id_) for id_ in found["ids"][0]]


class Words:
    """The chunks that share most with the question by BM25, words stemmed (SQLite's FTS5)."""

    name = "chunks, BM25"

    def __init__(self, held: Sequence[Chunk]) -> None:
        self._chunks = held
        self._database = sqlite3.connect(":memory:")
        self._database.execute("CREATE VIRTUAL TABLE chunk USING fts5(text, file UNINDEXED, tokenize = 'porter')")
        rows = ((place, chunk.text, chunk.result.file) for place, chunk in enumerate(held))
        self._database.executemany("INSERT INTO chunk(rowid, text, file) VALUES (?, ?, ?)", rows)

    def ranked(self, question: str, file: str | None) -> list[Result]:
        return [self._chunks[place].result for place in self.places(question, file)]

    def places(self, question: str, file: str | None) -> list[int]:
        """The places of the chunks with most in common, best first."""
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", question.casefold())))
        query = "SELECT rowid FROM chunk WHERE chunk MATCH ? AND (? IS NULL OR file = ?) ORDER BY rank LIMIT ?"
        return [row[0] for row in self._database.execute(query, (words, file, file, _DEPTH))]

    def close(self) -> None:
        self._database.close()


class Joined:
    """Dense and BM25 joined by reciprocal rank."""

    name = "chunks, dense + BM25"

    def __init__(self, held: Sequence[Chunk], dense: Dense, words: Words) -> None:
        self._chunks = held
        self._halves = (dense, words)

    def ranked(self, question: str, file: str | None) -> list[Result]:
        return [self._chunks[place].result for place in joined([half.places(question, file) for half in self._halves])]


def joined(rankings: Sequence[Sequence[int]]) -> list[int]:
    """Rankings joined by reciprocal rank, best first."""
    scores: dict[int, float] = dict.fromkeys(chain.from_iterable(rankings), 0.0)
    for ranking in rankings:
        for rank, place in enumerate(ranking, start=1):
            scores[place] += 1 / (_RANK + rank)
    return sorted(scores, key=lambda place: (-scores[place], place))

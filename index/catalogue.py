"""The catalogue: the source of truth for all that was read, in one SQLite file.

It holds the papers' structure and words, the passages, their embeddings and the lexical
index. Chroma holds copies of the vectors only, and is made anew from here when it is lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np
from sqlalchemy import Engine, create_engine, delete, event, func, inspect, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, joinedload, selectinload

from index import rows
from index.embedding import Vectors
from index.errors import StoreError, StoreMismatch
from index.linking import link_item_pages
from index.schema import (
    SCHEMA_VERSION,
    ContributionRow,
    EmbeddingRow,
    MeetingRow,
    PaperRow,
    PassageRow,
    SegmentRow,
    Stamp,
    create_all,
)
from index.stored import Narrowing, Passage, StoredPaper
from index.types import Cut, ReadPaper

_T = TypeVar("_T")

# SQLite takes at most 32,766 values in one statement; this leaves room.
_VALUES = 10_000


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A paper that is ready to be stored: what was read, cut and embedded (a vector a cut)."""

    source: str
    path: str
    sha256: str
    paper: ReadPaper
    cuts: tuple[tuple[Cut, ...], ...]
    vectors: Vectors


def embedded_text(cut: Cut) -> str:
    """What of a passage is embedded: what it stands under, then its words."""
    return f"{cut.context}\n{cut.body}" if cut.context else cut.body


def digest(embedded: str) -> bytes:
    """The key of a text among the embeddings."""
    return hashlib.sha256(embedded.encode()).digest()


class Catalogue:
    """Reads and writes the catalogue at ``path``; every write is one transaction.

    Raises:
        StoreError: where the file cannot be opened, read or written.
        StoreMismatch: where it was made by another version of Minutebook.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = _engine(path)
        version = self._version()
        if version is None:
            with self._errors(), self._engine.begin() as connection:
                create_all(connection)
            self.set_stamp("schema", str(SCHEMA_VERSION))
        elif version != str(SCHEMA_VERSION):
            self.close()
            raise StoreMismatch(
                f"The store at {path.parent} was made by another version of Minutebook (schema {version}, now "
                f"{SCHEMA_VERSION}): ingest the papers again into a new folder with --store."
            )

    def _version(self) -> str | None:
        """The schema version of the store as it was found, before anything is written to it."""
        with self._errors():
            known = inspect(self._engine).has_table(Stamp.__tablename__)
        return self.stamp("schema") if known else None

    def close(self) -> None:
        self._engine.dispose()

    def stamp(self, key: str) -> str | None:
        """What the store carries under ``key``, or None."""
        with self._session() as session:
            row = session.get(Stamp, key)
            return row.value if row else None

    def set_stamp(self, key: str, value: str) -> None:
        with self._session() as session, session.begin():
            session.merge(Stamp(key=key, value=value))

    # Papers

    def source_of(self, sha256: str) -> str | None:
        """The source that has these very bytes, or None."""
        with self._session() as session:
            return session.scalar(select(PaperRow.source).where(PaperRow.sha256 == sha256))

    def sources(self) -> dict[str, str]:
        """Each source with the path that it was read from."""
        with self._session() as session:
            found = session.execute(select(PaperRow.source, PaperRow.path))
            return dict(found.all())

    def add(self, new: NewPaper, model: str) -> None:
        """Store a paper in one transaction, in the place of an older version from the same path."""
        with self._session() as session, session.begin():
            session.execute(delete(PaperRow).where(PaperRow.path == new.path))
            session.flush()
            rows.store(session, new.source, new.path, new.sha256, new.paper)
            paper = session.scalars(select(PaperRow).where(PaperRow.source == new.source)).one()
            flat = [cut for cuts in new.cuts for cut in cuts]
            for meeting, cuts in zip(paper.meetings, new.cuts, strict=True):
                rows.store_passages(session, meeting, cuts, [digest(embedded_text(cut)) for cut in cuts])
            for cut, vector in zip(flat, new.vectors, strict=True):
                key = digest(embedded_text(cut))
                if session.get(EmbeddingRow, (model, key)) is None:
                    session.add(EmbeddingRow(model=model, digest=key, vector=vector.astype("<f4").tobytes()))
                    session.flush()
            _settle(session)

    def forget_older(self, path: str, sha256: str) -> None:
        """Take out the paper that was read from ``path``, unless it has these very bytes."""
        with self._session() as session, session.begin():
            older = session.scalar(select(PaperRow.id).where(PaperRow.path == path, PaperRow.sha256 != sha256))
            if older is not None:
                session.execute(delete(PaperRow).where(PaperRow.id == older))
                _settle(session)

    def papers(self) -> list[StoredPaper]:
        """All papers, in the order in which they were read."""
        contributions = select(MeetingRow.paper_id, func.count()).join(
            ContributionRow, ContributionRow.meeting_id == MeetingRow.id
        )
        passages = select(MeetingRow.paper_id, func.count()).join(PassageRow, PassageRow.meeting_id == MeetingRow.id)
        with self._session() as session:
            counts = [
                dict(session.execute(query.group_by(MeetingRow.paper_id)).all()) for query in (contributions, passages)
            ]
            found = session.scalars(select(PaperRow).order_by(PaperRow.id))
            return [rows.stored_paper(row, counts[0].get(row.id, 0), counts[1].get(row.id, 0)) for row in found]

    # Passages

    def passages(self, ids: Sequence[int]) -> list[Passage]:
        """The passages with these ids, in this order; unknown ids are left out."""
        meeting = joinedload(PassageRow.meeting)
        options = (
            selectinload(PassageRow.segments).joinedload(SegmentRow.contribution),
            joinedload(PassageRow.item),
            meeting.joinedload(MeetingRow.paper),
            meeting.joinedload(MeetingRow.linked_item),
        )
        found: dict[int, Passage] = {}
        with self._session() as session:
            for some in _batches(ids):
                query = select(PassageRow).where(PassageRow.id.in_(some)).options(*options)
                found |= {row.id: rows.passage(row) for row in session.scalars(query)}
        return [found[id_] for id_ in ids if id_ in found]

    def surroundings(self, contribution_id: int, around: int) -> list[tuple[int, str, str | None, bool]]:
        """A contribution and ``around`` before and after it in its item: id, words, speaker, whether a table."""
        with self._session() as session:
            here = session.get(ContributionRow, contribution_id)
            if here is None:
                return []
            same = (
                ContributionRow.meeting_id == here.meeting_id,
                ContributionRow.item_id.is_not_distinct_from(here.item_id),
            )
            columns = select(
                ContributionRow.id, ContributionRow.text, ContributionRow.speaker, ContributionRow.is_table
            ).where(*same)
            before = session.execute(
                columns.where(ContributionRow.id < here.id).order_by(ContributionRow.id.desc()).limit(around)
            ).all()
            after = session.execute(
                columns.where(ContributionRow.id >= here.id).order_by(ContributionRow.id).limit(around + 1)
            ).all()
            return [(row[0], row[1], row[2], row[3]) for row in (*reversed(before), *after)]

    def passage_ids(self, narrowing: Narrowing | None = None) -> list[int]:
        """The ids of all passages, or of those within ``narrowing``, ascending."""
        query = select(PassageRow.id).order_by(PassageRow.id)
        with self._session() as session:
            if not narrowing:
                return list(session.scalars(query))
            meetings = [row.id for row in session.scalars(select(MeetingRow)) if rows.within(row, narrowing)]
            ids: list[int] = []
            for some in _batches(meetings):
                ids += session.scalars(query.where(PassageRow.meeting_id.in_(some)))
            if narrowing.speaker:
                ids = sorted(set(ids) & set(rows.passages_spoken_by(session, narrowing.speaker)))
            return ids

    def count(self) -> int:
        """How many passages there are."""
        with self._session() as session:
            return session.scalar(select(func.count()).select_from(PassageRow)) or 0

    def vectors(self, ids: Sequence[int], model: str) -> Iterator[tuple[list[int], Vectors]]:
        """The vectors of passages under ``model``: batches of ids, a row of vectors an id."""
        query = select(PassageRow.id, EmbeddingRow.vector).join(
            EmbeddingRow, (EmbeddingRow.digest == PassageRow.digest) & (EmbeddingRow.model == model)
        )
        for some in _batches(ids):
            with self._session() as session:
                found = session.execute(query.where(PassageRow.id.in_(some)).order_by(PassageRow.id)).all()
            if found:
                stacked = np.stack([np.frombuffer(vector, dtype="<f4") for _, vector in found])
                yield [id_ for id_, _ in found], stacked.astype(np.float32)

    def known_vectors(self, digests: Iterable[bytes], model: str) -> dict[bytes, Vectors]:
        """The vectors that are kept already for texts with these digests."""
        known: dict[bytes, Vectors] = {}
        with self._session() as session:
            for some in _batches(list(digests)):
                query = select(EmbeddingRow).where(EmbeddingRow.model == model, EmbeddingRow.digest.in_(some))
                known |= {row.digest: np.frombuffer(row.vector, dtype="<f4") for row in session.scalars(query)}
        return known

    def matching(self, expression: str, limit: int, weights: tuple[float, float]) -> list[tuple[int, float]]:
        """Passages that match an FTS5 expression with their BM25 scores, best (highest) first.

        ``weights`` are those of the passage's context and of its words.
        """
        query = text(
            "SELECT rowid, -bm25(passage_words, :context, :body) AS score FROM passage_words "
            "WHERE passage_words MATCH :expression ORDER BY score DESC, rowid LIMIT :limit"
        )
        values = {"context": weights[0], "body": weights[1], "expression": expression, "limit": limit}
        with self._session() as session:
            return [(row[0], row[1]) for row in session.execute(query, values)]

    def frequencies(self, words: Sequence[str]) -> dict[str, int]:
        """In how many passages each word stands, as the lexical index compares words."""
        query = text("SELECT count(*) FROM passage_words WHERE passage_words MATCH :word")
        with self._session() as session:
            return {word: session.scalar(query, {"word": f'"{word}"'}) or 0 for word in dict.fromkeys(words)}

    def vocabulary(self) -> list[tuple[str, int]]:
        """Every stem in the lexical index with the number of passages that have it."""
        query = text("SELECT term, doc FROM passage_vocabulary")
        with self._session() as session:
            return [(row[0], row[1]) for row in session.execute(query)]

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with self._errors(), Session(self._engine) as session:
            yield session

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise StoreError(
                f"The store at {self._path.parent} cannot be read or written ({error.orig}): "
                "check the folder and the space left, or name another with --store."
            ) from error


def _settle(session: Session) -> None:
    """What follows any change of papers: links found anew, and a new generation."""
    link_item_pages(session)
    generation = session.get(Stamp, "generation")
    session.merge(Stamp(key="generation", value=str(int(generation.value) + 1 if generation else 1)))


def _batches(values: Sequence[_T]) -> Iterator[list[_T]]:
    iterator = iter(values)
    while batch := list(islice(iterator, _VALUES)):
        yield batch


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _pragmas(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]  # a sqlite3 connection
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = NORMAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine
